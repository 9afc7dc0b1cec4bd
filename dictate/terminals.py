"""Which applications are terminals, where a pasted newline runs a command."""

_TERMINALS = frozenset({
    "alacritty", "aterm", "blackbox", "contour", "cool-retro-term", "deepin-terminal", "eterm",
    "foot", "footclient", "ghostty", "gnome-terminal", "gnome-terminal-server", "guake", "hyper",
    "iterm2", "kgx", "kitty", "konsole", "kterm", "lxterminal", "mate-terminal", "mlterm",
    "ptyxis", "qterminal", "rio", "roxterm", "rxvt", "sakura", "st", "st-256color", "tabby",
    "terminal", "terminator", "terminology", "termite", "tilda", "tilix", "urxvt", "uxterm",
    "warp", "wezterm", "wezterm-gui", "windowsterminal", "x-terminal-emulator", "xfce4-terminal",
    "xterm", "yakuake",
})  # fmt: skip


def is_terminal(application: str) -> bool:
    """Whether ``application`` is a terminal.

    It may be a window class, a program or a bundle: "XTerm", "org.gnome.Terminal", "kitty.exe".
    """
    name = application.lower().removesuffix(".exe")
    parts = name.split(".")
    return name in _TERMINALS or parts[-1] in _TERMINALS or ".".join(parts[-2:]) == "gnome.console"
