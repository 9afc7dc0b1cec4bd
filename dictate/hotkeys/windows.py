"""Watches the hotkey on Windows, through the low-level keyboard hook of pynput's listener.

All is decided in pynput's event filter, inside the hook, from virtual-key codes alone: its own
callbacks would send every key through the layout, and Windows silently drops a hook that takes
longer than LowLevelHooksTimeout. A lone modifier is only watched. A combination is swallowed,
press and release, so that nothing of it reaches the focused window.

Limits: Windows does not tell that another program wants the same combination (the newest hook
wins); Fn never leaves the keyboard; Ctrl+Alt+Del, Win+L and the keys of a window that runs as
administrator are not seen; AltGr counts as Ctrl+Alt, as everywhere in Windows.
"""

import importlib.util
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from dictate.errors import HotkeyError
from dictate.keys import Keys
from dictate.ports import Hotkey, NoOptions
from dictate.translations import tr

PLATFORMS = ("win32",)
PRIORITY = 100
Options = NoOptions

OURS = 0x44494354
"""dwExtraInfo of the keys that ``system.keyboard.windows`` presses."""

# Virtual-key codes, https://learn.microsoft.com/windows/win32/inputdev/virtual-key-codes
_LONE = {
    "shift_l": 0xA0, "shift_r": 0xA1, "ctrl_l": 0xA2, "ctrl_r": 0xA3, "alt_l": 0xA4,
    "alt_r": 0xA5, "super_l": 0x5B, "super_r": 0x5C,
}  # fmt: skip
_NAMED = {
    "tab": 0x09, "enter": 0x0D, "pause": 0x13, "caps_lock": 0x14, "esc": 0x1B, "space": 0x20,
    "page_up": 0x21, "page_down": 0x22, "end": 0x23, "home": 0x24, "print_screen": 0x2C,
    "insert": 0x2D, "menu": 0x5D, "scroll_lock": 0x91,
}  # fmt: skip
_MODIFIERS = {"ctrl": (0x11,), "alt": (0x12,), "shift": (0x10,), "super": (0x5B, 0x5C)}

_FAKE_CTRL = 0x21D
"""Scan code of the left Ctrl that Windows itself presses before AltGr."""

_STALE = 3.0
"""Seconds: no auto-repeat is slower (2 s with FilterKeys), so a later press is a new one."""


@dataclass(frozen=True)
class Stroke:
    """A key going down or up, as the hook sees it. ``at`` in seconds since Windows started."""

    vk: int
    scan: int
    down: bool
    at: float
    extra: int


class Win32(Protocol):
    """The few calls to Windows that are needed."""

    def listen(self, on_stroke: Callable[[Stroke], bool]) -> Callable[[], None]:
        """Report every key on a thread of its own, swallow it on True; returns what ends that."""

    def is_down(self, vk: int) -> bool:
        """Whether a key is down. Keys that a hook swallowed never are."""

    def locked(self) -> bool:
        """Whether keys go to the lock screen or a UAC prompt, out of our sight."""

    def mask(self) -> None:
        """Tap a key without meaning, so that Alt or Win was not pressed alone."""


class WindowsHotkey:
    """The hotkey, found among all strokes."""

    def __init__(self, win32: Win32) -> None:
        self._win32 = win32
        self._keys: Keys | None = None
        self._vk = 0
        self._down = False
        self._seen = 0.0
        self._unhook: Callable[[], None] | None = None

    def start(
        self,
        keys: Keys,
        on_press: Callable[[], None],
        on_release: Callable[[], None],
        on_other: Callable[[], None],
    ) -> None:
        """See ``ports.Hotkey``; the callbacks run inside the hook."""
        self.stop()
        self._vk = _code(keys)
        self._keys, self._down = keys, False
        self._on_press, self._on_release, self._on_other = on_press, on_release, on_other
        self._masked = bool({*keys.modifiers, keys.key[:-2]} & {"alt", "super"})
        self._unhook = self._win32.listen(self._stroke)

    def stop(self) -> None:
        """See ``ports.Hotkey``."""
        if self._unhook is not None:
            self._unhook()
        self._unhook = self._keys = None

    def held(self) -> bool | None:
        """See ``ports.Hotkey``: heals the key-up that Win+L or a UAC prompt swallows."""
        if self._keys is None:
            return None
        if self._keys.lone:
            return self._win32.is_down(self._vk)
        return self._down and not self._win32.locked()

    def _stroke(self, stroke: Stroke) -> bool:
        keys = self._keys
        if keys is None or stroke.extra == OURS or stroke.scan == _FAKE_CTRL:
            return False
        if stroke.vk != self._vk:
            if stroke.down and self._down and keys.lone:
                self._on_other()
            return False
        return self._went_down(keys, stroke.at) if stroke.down else self._went_up(keys)

    def _went_down(self, keys: Keys, at: float) -> bool:
        seen, self._seen = self._seen, at
        if self._down and at - seen <= _STALE:  # auto-repeat
            return not keys.lone
        if self._down:  # the key-up went to another desktop
            self._down = False
            self._on_release()
        if not keys.lone and not self._chord(keys):
            return False
        self._down = True
        if self._masked and not keys.lone:
            self._win32.mask()
        self._on_press()
        return not keys.lone

    def _went_up(self, keys: Keys) -> bool:
        if not self._down:
            return False
        self._down = False
        if self._masked and keys.lone:
            self._win32.mask()
        self._on_release()
        return not keys.lone

    def _chord(self, keys: Keys) -> bool:
        """Whether exactly the wanted modifiers are down."""
        down = {name for name, codes in _MODIFIERS.items() if any(map(self._win32.is_down, codes))}
        return down == set(keys.modifiers)


def _code(keys: Keys) -> int:
    known = _LONE | _NAMED
    if keys.key in known:
        return known[keys.key]
    if keys.key[0] == "f" and keys.key[1:].isdigit():
        return 0x6F + int(keys.key[1:])
    if len(keys.key) == 1 and keys.key.isascii():
        return ord(keys.key.upper())
    raise HotkeyError(
        tr("Windows does not tell of the key {key}.", key=keys.label()),
        tr("Choose another hotkey, for example ctrl_r or f9."),
    )


def problem() -> str | None:
    """Why it cannot work here."""
    found = importlib.util.find_spec("pynput") is not None
    missing = None if found else tr("The library pynput is not installed.")
    return missing if sys.platform == "win32" else tr("This works on Windows only.")


def create(_options: NoOptions) -> Hotkey:
    """Watch nothing yet."""
    from dictate.hotkeys._user32 import User32

    return WindowsHotkey(User32())
