# shellcheck shell=bash disable=SC2034 # the lists of needs are read by the scripts
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

# --- packages of the system ------------------------------------------------------------------

# What to look for, and the package that has it: probe | apt-get | dnf | pacman | brew.
# A "-" means that there is none, or that it is not needed there. Qt's and PortAudio's wheels
# bring everything on macOS.
runtime_needs='
lib:libportaudio.so.2|libportaudio2|portaudio|portaudio|-
lib:libEGL.so.1|libegl1|libglvnd-egl|libglvnd|-
lib:libGL.so.1|libgl1|libglvnd-glx|libglvnd|-
lib:libxkbcommon-x11.so.0|libxkbcommon-x11-0|libxkbcommon-x11|libxkbcommon-x11|-
lib:libxcb-cursor.so.0|libxcb-cursor0|xcb-util-cursor|xcb-util-cursor|-
lib:libxcb-icccm.so.4|libxcb-icccm4|xcb-util-wm|xcb-util-wm|-
lib:libxcb-image.so.0|libxcb-image0|xcb-util-image|xcb-util-image|-
lib:libxcb-keysyms.so.1|libxcb-keysyms1|xcb-util-keysyms|xcb-util-keysyms|-
lib:libxcb-render-util.so.0|libxcb-render-util0|xcb-util-renderutil|xcb-util-renderutil|-
lib:libxcb-randr.so.0|libxcb-randr0|libxcb|libxcb|-
lib:libxcb-shape.so.0|libxcb-shape0|libxcb|libxcb|-
lib:libxcb-xkb.so.1|libxcb-xkb1|libxcb|libxcb|-
lib:libwayland-cursor.so.0|libwayland-cursor0|libwayland-cursor|wayland|-
lib:libwayland-egl.so.1|libwayland-egl1|libwayland-egl|wayland|-
lib:libdbus-1.so.3|libdbus-1-3|dbus-libs|dbus|-
lib:libfontconfig.so.1|libfontconfig1|fontconfig|fontconfig|-
lib:libglib-2.0.so.0|libglib2.0-0|glib2|glib2|-
alsa:|libasound2-plugins|alsa-plugins-pulseaudio|alsa-plugins|-
'
# The spoken sample of "dictate demo".
speech_needs='
cmd:espeak-ng|espeak-ng|espeak-ng|espeak-ng|espeak-ng
'

manager() {
    local name
    for name in apt-get dnf pacman brew; do
        if command -v "$name" >/dev/null; then
            echo "$name"
            return
        fi
    done
    echo none
}

# The library is known to the dynamic linker. Where there is no ldconfig, nobody can say: trust.
has_library() {
    if [ -z "${known_libraries:-}" ]; then
        known_libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || known_libraries='?'
    fi
    case $known_libraries in \? | *"$1 "*) return 0 ;; esac
    return 1
}

# ALSA reaches the sound server (PulseAudio or PipeWire) through a plug-in.
has_alsa_plugin() {
    compgen -G '/usr/lib*/alsa-lib/libasound_module_pcm_p[ui]*.so' >/dev/null ||
        compgen -G '/usr/lib/*/alsa-lib/libasound_module_pcm_p[ui]*.so' >/dev/null
}

present() {
    case $1 in
        lib:*) [ "$(uname)" != Linux ] || has_library "${1#lib:}" ;;
        alsa:) [ "$(uname)" != Linux ] || has_alsa_plugin ;;
        cmd:*) command -v "${1#cmd:}" >/dev/null ;;
        file:*) compgen -G "${1#file:}" >/dev/null ;;
    esac
}

# missing NEEDS…: a line for each thing that is not there: the package's name, or "-PROBE" where
# this system has no package for it.
missing() {
    local probe apt dnf pacman brew name
    while IFS='|' read -r probe apt dnf pacman brew; do
        if [ -z "$probe" ] || present "$probe"; then continue; fi
        case $(manager) in
            apt-get) name=$apt ;;
            dnf) name=$dnf ;;
            pacman) name=$pacman ;;
            brew) name=$brew ;;
            *) name=- ;;
        esac
        if [ "$name" = - ]; then name=-${probe#*:}; fi
        echo "$name"
    done <<<"$*" | awk '!seen[$0]++'
}

install_command() {
    case $(manager) in
        apt-get) echo "apt-get install -y --no-install-recommends --no-remove $*" ;;
        dnf) echo "dnf install -y $*" ;;
        pacman) echo "pacman -S --needed --noconfirm $*" ;;
        brew) echo "brew install $*" ;;
    esac
}

# How this user becomes root: "" for root itself, "sudo", or "none".
rights() {
    if [ "$(manager)" = brew ] || [ "$(id -u)" -eq 0 ]; then
        echo ""
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        echo sudo
    else
        echo none
    fi
}

# install_packages NAME…: through the package manager, or say what to run and stop.
install_packages() {
    local command sudo
    command=$(install_command "$@")
    sudo=$(rights)
    if [ "$sudo" = none ]; then
        if command -v sudo >/dev/null; then command="sudo $command"; else command="su -c '$command'"; fi
        give_up "These packages are missing and only the administrator can install them. Run:

    $command

and start again."
    fi
    say "${sudo:+$sudo }$command"
    if [ "$(manager)" = apt-get ]; then
        # A foreign source that does not answer must not stop the rest: the install tells.
        # shellcheck disable=SC2086 # nothing at all for root
        [ -n "${lists_read:-}" ] || step "Reading the package lists" $sudo apt-get -q update || true
        lists_read=yes
        # Another program (unattended upgrades) may hold the lock for a while; debconf must not ask.
        command="env DEBIAN_FRONTEND=noninteractive ${command/install/-q -o DPkg::Lock::Timeout=300 install}"
    fi
    # shellcheck disable=SC2086 # words are wanted: package names have no blanks
    step "Installing $# system packages" $sudo $command
}

# need EXTRAS NEEDS…: install what is missing, Python too if the environment must be made, or say
# what is needed and stop.
need() {
    local extras=$1 wanted absent
    shift
    wanted=$(missing "$@" && { ready "$extras" || python_packages; })
    if [ -z "$wanted" ]; then return; fi
    absent=$(grep '^-' <<<"$wanted" | cut -c2-) || true
    if [ -n "$absent" ]; then
        give_up "No known package manager (apt-get, dnf, pacman, brew) can install what is missing." \
            "Please install this, then start again:" "$absent"
    fi
    # shellcheck disable=SC2086 # one word a package
    install_packages $wanted || give_up "The packages could not be installed; see above. Dictate needs them, and Python 3.11 or newer."
}

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
