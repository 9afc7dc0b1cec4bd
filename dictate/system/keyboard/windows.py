"""Presses keys on Windows with SendInput.

Windows drops what a program sends to a window with more rights (UIPI), and SendInput still reports
success; so the integrity levels are compared first. Some apps (the new Notepad) move the caret but
show nothing when Unicode is typed: pasting is the better way.
"""

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from dictate.errors import InsertionError
from dictate.ports import Keyboard, NoOptions
from dictate.translations import tr

PLATFORMS = ("win32",)
PRIORITY = 100
Options = NoOptions

OURS = 0x44494354
"""dwExtraInfo of our keys; ``hotkeys.windows`` ignores them."""

_CTRL, _V, _RETURN, _MASK = 0xA2, 0x56, 0x0D, 0xE8
_MENU_KEYS = (0xA4, 0xA5, 0x5B, 0x5C)
"""Left and right Alt and Win: they open a menu when let go with no other key in between."""
_MODIFIERS = (0xA0, 0xA1, 0xA2, 0xA3, *_MENU_KEYS)
_EXTENDED_KEYS = (0xA3, 0xA5, 0x5B, 0x5C)

_EXTENDED, _UP, _UNICODE = 1, 2, 4
"""KEYEVENTF_* of KEYBDINPUT.dwFlags."""

_BATCH = 200
"""Strokes in one SendInput: no other input comes between them, and the queue does not overflow."""


@dataclass(frozen=True)
class Stroke:
    """One KEYBDINPUT: ``vk`` and ``scan`` code, or with ``_UNICODE`` a UTF-16 unit in ``scan``."""

    vk: int
    scan: int
    flags: int


class Win32(Protocol):
    """The few calls to Windows that are needed."""

    def is_down(self, vk: int) -> bool:
        """Whether a key is down."""

    def scan(self, vk: int) -> int:
        """The scan code of a key in the layout in use."""

    def send(self, strokes: Sequence[Stroke]) -> int:
        """Put strokes into the input queue, marked ``OURS``; returns how many went in."""

    def foreground(self) -> int:
        """The process of the foreground window; 0 when there is none."""

    def integrity(self, pid: int) -> int | None:
        """The integrity level of a process (0: ours), None when it may not be known."""


class WindowsKeyboard:
    """Keys pressed for the user. ``patience`` in seconds: how long held modifiers may stay."""

    def __init__(self, win32: Win32, patience: float = 1.5) -> None:
        self._win32 = win32
        self._patience = patience

    def release_modifiers(self) -> None:
        """See ``ports.Keyboard``."""
        deadline = time.monotonic() + self._patience
        while held := [vk for vk in _MODIFIERS if self._win32.is_down(vk)]:
            if time.monotonic() >= deadline:
                break
            time.sleep(0.01)
        strokes = [self._key(vk, up=True) for vk in held]
        if set(held) & set(_MENU_KEYS):
            strokes = [Stroke(_MASK, 0, 0), Stroke(_MASK, 0, _UP), *strokes]
        self._send(strokes)

    def paste(self) -> None:
        """Press Ctrl+V. Raises ``InsertionError``."""
        self._check_rights()
        down = [self._key(_CTRL), self._key(_V)]
        self._send([*down, self._key(_V, up=True), self._key(_CTRL, up=True)])

    def type(self, text: str) -> None:
        """Type ``text`` as Unicode, line breaks as Return. Raises ``InsertionError``."""
        self._check_rights()
        self._send(list(self._strokes(text.replace("\r\n", "\n"))))

    def _strokes(self, text: str) -> Iterator[Stroke]:
        for character in text:
            if character == "\n":
                yield self._key(_RETURN)
                yield self._key(_RETURN, up=True)
                continue
            units = memoryview(character.encode("utf-16-le")).cast("H")
            for flags in (_UNICODE, _UNICODE | _UP):  # a surrogate pair goes down whole
                yield from (Stroke(0, unit, flags) for unit in units)

    def _key(self, vk: int, *, up: bool = False) -> Stroke:
        flags = (_UP if up else 0) | (_EXTENDED if vk in _EXTENDED_KEYS else 0)
        return Stroke(vk, self._win32.scan(vk), flags)

    def _send(self, strokes: Sequence[Stroke]) -> None:
        for start in range(0, len(strokes), _BATCH):
            batch = strokes[start : start + _BATCH]
            if self._win32.send(batch) != len(batch):
                raise InsertionError(
                    tr("Windows did not let Dictate press keys."),
                    tr("Another program blocks input, or the screen is locked."),
                )

    def _check_rights(self) -> None:
        ours, theirs = self._win32.integrity(0), self._win32.integrity(self._win32.foreground())
        if ours is not None and (theirs is None or theirs > ours):
            raise InsertionError(
                tr("The window belongs to a program that runs as administrator."),
                tr("Windows keeps the keys of other programs from it. Paste by hand with Ctrl+V."),
            )


def problem() -> str | None:
    """Why it cannot work here."""
    return None if sys.platform == "win32" else tr("This works on Windows only.")


def create(_options: NoOptions) -> Keyboard:
    """Press nothing yet."""
    from dictate.system.keyboard._user32 import User32

    return WindowsKeyboard(User32())
