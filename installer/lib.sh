# shellcheck shell=bash
# What run and test share. Bash 3.2, the one that macOS ships: no associative arrays, no mapfile.
# Everything is said on standard error: standard output belongs to the program that is started.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=${DICTATE_VENV:-$root/.venv}
log=
trap 'rm -f "$log"' EXIT

say() { printf '%s\n' "$@" >&2; }

give_up() {
    say "$@"
    exit 1
}

# step LABEL COMMAND…: run a command quietly, say how long it took, show its output if it fails.
step() {
    local label=$1 began=$SECONDS status=0
    shift
    log=$(mktemp "${TMPDIR:-/tmp}/dictate.XXXXXX")
    printf '%s … ' "$label" >&2
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if [ "$status" -eq 0 ]; then
        say "$((SECONDS - began)) s"
    else
        say "failed after $((SECONDS - began)) s"
        cat "$log" >&2
    fi
    rm -f "$log"
    return "$status"
}

. "$root/installer/packages.sh"

# --- Python and the virtual environment --------------------------------------------------------

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

# Debian splits ensurepip off into python3.X-venv.
complete() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

# find_python [TEST]: the first of the usual names that is new enough and passes TEST.
find_python() {
    local name
    for name in python3.13 python3.12 python3.11 python3; do
        if command -v "$name" >/dev/null && new_enough "$name" && "${1:-true}" "$name"; then
            command -v "$name"
            return
        fi
    done
    return 1
}

# The packages with a Python that can make a virtual environment; nothing if there is one.
python_packages() {
    local version=3 found
    if find_python complete >/dev/null; then return; fi
    if found=$(find_python); then
        version=$("$found" -c 'import sys; print("3.%d" % sys.version_info[1])')
    elif command -v python3 >/dev/null; then
        version=3.12 # the system's own is too old; some have a newer one beside it
        if [ "$(manager)" = apt-get ]; then version=3.11; fi
    fi
    case $(manager) in
        apt-get) printf '%s\n' "python$version" "python$version-venv" ;;
        dnf) echo "python$version" ;;
        pacman) echo python ;;
        brew) echo python@3.13 ;;
        *) echo "-Python 3.11 or newer" ;;
    esac
}

# What an up-to-date environment was made from. $1 names the extras: "" or "dev".
stamp() { printf '%s\n' "$root" "[$1]" && cat "$root/pyproject.toml"; }

stamp_file() { echo "$venv/installed-${1:-base}.stamp"; }

ready() {
    [ -x "$venv/bin/dictate" ] && [ -x "$venv/bin/python" ] && [ -f "$(stamp_file "$1")" ] &&
        [ "$(cat "$(stamp_file "$1")")" = "$(stamp "$1")" ]
}

# One installation at a time. The lock sits on an open file, so the kernel frees it however the
# script ends; macOS has no flock command, hence Python. Descriptor 9 stays open until unlock.
lock() {
    exec 9<"$root/installer/lib.sh"
    "$python" -c 'import fcntl; fcntl.flock(9, fcntl.LOCK_EX | fcntl.LOCK_NB)' 2>/dev/null && return
    say "Another installation is at work; waiting for it."
    "$python" -c 'import fcntl; fcntl.flock(9, fcntl.LOCK_EX)'
}

unlock() { exec 9<&-; }

# Made for this checkout, by an installation that came to its end.
whole() {
    [ -x "$venv/bin/python" ] && [ ! -e "$venv/unfinished" ] &&
        "$venv/bin/python" -m pip --version >/dev/null 2>&1 &&
        { [ ! -e "$(stamp_file "")" ] || [ "$(head -n 1 "$(stamp_file "")")" = "$root" ]; }
}

make_venv() {
    rm -rf "$venv" && mkdir -p "$venv" && touch "$venv/unfinished" && "$python" -m venv "$venv"
}

pip_install() {
    touch "$venv/unfinished" &&
        "$venv/bin/python" -m pip install --disable-pip-version-check --no-input -e "$root${1:+[$1]}" &&
        stamp "" >"$(stamp_file "")" && stamp "$1" >"$(stamp_file "$1")" && rm "$venv/unfinished"
}

# need_venv [dev]: the private environment with Dictate in it, made or brought up to date.
need_venv() {
    if ready "$1"; then return; fi
    hash -r
    python=$(find_python complete) ||
        give_up "Dictate needs Python 3.11 or newer with venv, and this system's packages have none." \
            "Install one (python3.13, python3.12 or python3.11 on the PATH) and start again."
    lock
    if ! ready "$1"; then # it may have been made while we waited
        whole || step "Making a virtual environment in $venv" make_venv ||
            give_up "The virtual environment could not be made; see above."
        step "Installing Dictate and its Python packages" pip_install "$1" ||
            give_up "pip could not install what is needed; see above. Is this machine online?"
    fi
    unlock
}
