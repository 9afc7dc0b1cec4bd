# shellcheck shell=bash disable=SC2034,SC2154 # part of lib.sh; the scripts read the lists of needs
# The packages of the system: which are needed, which are missing, and how they are installed.

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

# has_file "GLOB GLOB…": one of them names a file that is there.
has_file() {
    local path
    for path in $1; do
        if [ -e "$path" ]; then return 0; fi
    done
    return 1
}

present() {
    case $1 in
        lib:*) [ "$(uname)" != Linux ] || has_library "${1#lib:}" ;;
        alsa:) [ "$(uname)" != Linux ] || has_alsa_plugin ;;
        cmd:*) command -v "${1#cmd:}" >/dev/null ;;
        file:*) has_file "${1#file:}" ;;
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
        # Arch supports no partial upgrades: -S alone fails on a stale or empty package list.
        pacman) echo "pacman -Syu --needed --noconfirm $*" ;;
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
