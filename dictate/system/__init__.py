"""The operating system: clipboard, keyboard, focused window, sockets, diagnosis."""
