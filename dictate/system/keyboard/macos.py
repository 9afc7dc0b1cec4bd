"""Presses keys on macOS with CGEvent.

An event carries its own modifiers, so held keys do not mix with ours. While secure input is on
(password fields, Terminal's “Secure Keyboard Entry”) macOS drops what programs press and says
nothing; so that is looked at first.

Some remote desktops read typed Unicode as the letter of key 0; Chromium's programs take it only
when they are in front. Pasting is the better way.
"""

import ctypes
import importlib.util
import sys
import time
from collections.abc import Iterator
from typing import Protocol

from dictate.errors import InsertionError
from dictate.ports import Keyboard, NoOptions
from dictate.translations import tr

PLATFORMS = ("darwin",)
PRIORITY = 100
Options = NoOptions

OURS = 0x44494354
"""kCGEventSourceUserData of our keys; ``hotkeys.macos`` ignores them."""

COMMAND = 1 << 20
"""kCGEventFlagMaskCommand."""
_MODIFIERS = COMMAND | 1 << 17 | 1 << 18 | 1 << 19 | 1 << 23
"""Command, Shift, Control, Option and Fn; Caps Lock may stay."""

_RETURN = 36

_LONGEST = 20
"""UTF-16 units in one event; macOS drops what is beyond (enigo-rs/enigo#68)."""


class Quartz(Protocol):
    """The few calls to macOS that are needed. Any thread."""

    def secure_input(self) -> bool:
        """Whether some program keeps the keyboard to itself."""

    def held(self) -> int:
        """The modifiers that are physically down."""

    def paste_code(self) -> int:
        """The key that writes "v" with Command in the layout in use."""

    def press(self, code: int, modifiers: int) -> None:
        """Press and let go of a key, marked ``OURS``."""

    def write(self, text: str) -> None:
        """Type at most ``_LONGEST`` units with one event."""


class MacKeyboard:
    """Keys pressed for the user. ``patience`` in seconds: how long held modifiers may stay."""

    def __init__(self, quartz: Quartz, patience: float = 1.5) -> None:
        self._quartz = quartz
        self._patience = patience

    def release_modifiers(self) -> None:
        """See ``ports.Keyboard``. What is still held then does no harm: see above."""
        deadline = time.monotonic() + self._patience
        while self._quartz.held() & _MODIFIERS and time.monotonic() < deadline:
            time.sleep(0.01)

    def paste(self) -> None:
        """Press Cmd+V. Raises ``InsertionError``."""
        self._check_secure()
        self._quartz.press(self._quartz.paste_code(), COMMAND)

    def type(self, text: str) -> None:
        """Type ``text`` as Unicode, line breaks as Return. Raises ``InsertionError``."""
        self._check_secure()
        for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
            if number:
                self._quartz.press(_RETURN, 0)
            for piece in _pieces(line):
                self._quartz.write(piece)

    def _check_secure(self) -> None:
        if self._quartz.secure_input():
            raise InsertionError(
                tr("A program has locked the keyboard (secure input)."),
                tr("Leave the password field, or turn off “Secure Keyboard Entry” in the menu of "
                   "Terminal, and try again."),
            )  # fmt: skip


def _pieces(line: str) -> Iterator[str]:
    """Cut into pieces of at most ``_LONGEST`` UTF-16 units, surrogate pairs whole."""
    piece, units = "", 0
    for character in line:
        more = 2 if ord(character) > 0xFFFF else 1
        if units + more > _LONGEST:
            yield piece
            piece, units = "", 0
        piece, units = piece + character, units + more
    if piece:
        yield piece


def problem() -> str | None:
    """Why it cannot work here, and where to give the permission."""
    return _missing() if sys.platform == "darwin" else tr("This works on macOS only.")


def _missing() -> str | None:
    if importlib.util.find_spec("Quartz") is None:
        return tr("The library pyobjc-framework-Quartz is not installed.")
    services = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
    if ctypes.CDLL(services).AXIsProcessTrusted() & 0xFF:
        return None
    return tr(
        "Dictate may not watch or press keys yet. Allow it in System Settings, Privacy & Security, "
        "Accessibility, then start it again."
    )


def create(_options: NoOptions) -> Keyboard:
    """Press nothing yet."""
    from dictate.system.keyboard._quartz import Events

    return MacKeyboard(Events())
