"""Hotkeys on X11: lone modifiers are watched, everything else is grabbed.

See docs/decisions/hotkeys.md for what was measured and why it is done this way.
"""

import importlib.util
import os
from collections.abc import Callable
from dataclasses import dataclass

from dictate.errors import HotkeyError
from dictate.hotkeys._presses import Callbacks
from dictate.hotkeys._x11_connection import close, connect
from dictate.hotkeys._x11_fingers import Fingers
from dictate.hotkeys._x11_watch import Watch
from dictate.keys import Keys
from dictate.settings.rows import row
from dictate.translations import mark, tr

PLATFORMS = ("linux",)
PRIORITY = 50


@dataclass(frozen=True)
class Options:
    """What can be set."""

    software_keys: bool = row(
        False, mark("Heed keys that programs press (shared keyboard, remote desktop)")
    )


def problem() -> str | None:
    """Why keys cannot be watched through X11 here."""
    if not os.environ.get("DISPLAY"):
        return tr("There is no X11 display (DISPLAY is not set).")
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
        return tr("This is a Wayland session: X11 tells nothing of keys in Wayland windows.")
    if importlib.util.find_spec("Xlib") is None:
        return tr("The library python-xlib is not installed.")
    try:
        close(connect())
    except HotkeyError as error:
        return error.message
    return None


def create(options: Options) -> "X11Hotkey":
    """Make one; it watches nothing yet."""
    return X11Hotkey(options)


class X11Hotkey:
    """A ``Hotkey`` of ``ports``. Any number of them can watch at the same time."""

    def __init__(self, options: Options) -> None:
        self._software = options.software_keys
        self._watch: Watch | None = None
        self._fingers = Fingers(software=options.software_keys)

    def start(
        self,
        keys: Keys,
        on_press: Callable[[], None],
        on_release: Callable[[], None],
        on_other: Callable[[], None],
    ) -> None:
        """Watch ``keys`` instead of what was watched before. Raises ``HotkeyError``."""
        self.stop()
        tell = Callbacks(on_press, on_release, on_other)
        self._watch = Watch(keys, tell, software=self._software)

    def stop(self) -> None:
        """Watch no more. A key that is held counts as released."""
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.stop()
        fingers, self._fingers = self._fingers, Fingers(software=self._software)
        fingers.close()

    def held(self) -> bool | None:
        """Whether a finger is on the key, whatever was typed by XTEST meanwhile.

        None also while another program holds the X server.
        """
        watch, fingers = self._watch, self._fingers
        return None if watch is None else fingers.on(watch.codes)
