"""Watches the hotkey on macOS, without an event tap and without pynput.

A lone modifier is seen by NSEvent monitors for ``flagsChanged``, told apart by key code and device
bit; secure input (password fields) does not stop them. A combination is a Carbon hot key, which
swallows the keys and needs no permission. All callbacks run on the main thread.

pynput's listener asks for the keyboard layout on its own thread, and recent macOS ends a process
for that; so layouts are asked for on the main thread alone, here and in ``system.keyboard.macos``.

Limits: Fn exists on Apple's keyboards only, and 🌐 must be set to “Do Nothing” in the Keyboard
settings; macOS 15.0 and 15.1 refuse combinations with Option and Shift alone; another program's
Carbon hot key for the same combination is reported, a system shortcut may not be.
"""

import ctypes
import importlib.util
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from dictate.errors import HotkeyError
from dictate.keys import Keys
from dictate.ports import Hotkey, NoOptions
from dictate.translations import tr

PLATFORMS = ("darwin",)
PRIORITY = 100
Options = NoOptions

OURS = 0x44494354
"""kCGEventSourceUserData of the keys that ``system.keyboard.macos`` presses."""

# Key code (HIToolbox/Events.h) and device bit (IOKit/hidsystem/IOLLEvent.h) of each modifier. The
# common bits (Control, Option…) do not tell left from right: with both down, one up looks like a
# press. Fn has no device bit but one of its own (NSEventModifierFlagFunction).
_LONE = {
    "ctrl_l": (59, 0x1), "shift_l": (56, 0x2), "shift_r": (60, 0x4), "super_l": (55, 0x8),
    "super_r": (54, 0x10), "alt_l": (58, 0x20), "alt_r": (61, 0x40), "ctrl_r": (62, 0x2000),
    "fn": (63, 0x800000),
}  # fmt: skip
_ANY = sum(bit for _, bit in _LONE.values())
_NAMED = {
    "enter": 36, "tab": 48, "space": 49, "esc": 53, "menu": 110, "insert": 114, "home": 115,
    "page_up": 116, "end": 119, "page_down": 121,
    "print_screen": 105, "scroll_lock": 107, "pause": 113,  # F13 to F15 of Apple's keyboards
}  # fmt: skip
_FUNCTION = (122, 120, 99, 118, 96, 97, 98, 100, 101, 109, 103, 111, 105, 107, 113, 106, 64, 79,
             80, 90)  # fmt: skip
"""F1 to F20."""
_MODIFIERS = {"super": 0x100, "shift": 0x200, "alt": 0x800, "ctrl": 0x1000}
"""Carbon's cmdKey, shiftKey, optionKey and controlKey."""


@dataclass(frozen=True)
class Change:
    """A modifier went down or up. ``flags`` holds what is down after it."""

    code: int
    flags: int
    ours: bool = False


class MacOS(Protocol):
    """The few calls to macOS that are needed. Main thread only, but for the last two."""

    def watch(self, on_change: Callable[[Change], None]) -> Callable[[], None]:
        """Report every change of a modifier, in any program; returns what ends that."""

    def grab(
        self,
        code: int,
        modifiers: int,
        on_press: Callable[[], None],
        on_release: Callable[[], None],
    ) -> Callable[[], None]:
        """Take a combination; returns what lets go. Raises ``OSError`` with Carbon's status."""

    def code(self, character: str) -> int | None:
        """The key that writes ``character`` in the layout in use; None when there is none."""

    def downs(self) -> int:
        """How many keys, no modifiers, went down since the system started."""

    def is_down(self, code: int) -> bool:
        """Whether a key is physically down. Any thread."""

    def on_main(self, work: Callable[[], None]) -> None:
        """Do ``work`` on the main thread and wait for it; raises what it raises. Any thread."""


class MacHotkey:
    """The hotkey, a modifier or a combination."""

    def __init__(self, macos: MacOS) -> None:
        self._macos = macos
        self._code: int | None = None
        self._bit = self._flags = self._typed = 0
        self._down = False
        self._end: Callable[[], None] | None = None

    def start(
        self,
        keys: Keys,
        on_press: Callable[[], None],
        on_release: Callable[[], None],
        on_other: Callable[[], None],
    ) -> None:
        """See ``ports.Hotkey``; the callbacks run on the main thread."""
        self.stop()
        self._on_press, self._on_release, self._on_other = on_press, on_release, on_other
        self._down, self._flags = False, 0
        self._macos.on_main(lambda: self._watch(keys))

    def stop(self) -> None:
        """See ``ports.Hotkey``."""
        end, self._end, self._code = self._end, None, None
        if end is not None:
            self._macos.on_main(end)

    def held(self) -> bool | None:
        """See ``ports.Hotkey``. The state of Fn is not known."""
        if self._code is None or self._code == _LONE["fn"][0]:
            return None
        return self._macos.is_down(self._code)

    def _watch(self, keys: Keys) -> None:
        if keys.lone:
            self._code, self._bit = _LONE[keys.key]
            self._end = self._macos.watch(self._changed)
            return
        code = self._find(keys)
        modifiers = sum(_MODIFIERS[name] for name in keys.modifiers)
        try:
            self._end = self._macos.grab(code, modifiers, self._on_press, self._on_release)
        except OSError as error:
            raise HotkeyError(
                tr("macOS does not give Dictate the keys {keys} ({reason}).",
                   keys=keys.label(), reason=error.args[0]),
                tr("Another program may use them. Choose another hotkey, for example alt_r."),
            ) from error  # fmt: skip
        self._code = code

    def _find(self, keys: Keys) -> int:
        if keys.key in _NAMED:
            return _NAMED[keys.key]
        if len(keys.key) > 1 and keys.key[1:].isdigit() and int(keys.key[1:]) <= len(_FUNCTION):
            return _FUNCTION[int(keys.key[1:]) - 1]
        found = self._macos.code(keys.key) if len(keys.key) == 1 else None
        if found is None:
            raise HotkeyError(
                tr("This Mac's keyboard has no key {key}.", key=keys.label()),
                tr("Choose another hotkey, for example alt_r or f9."),
            )
        return found

    def _changed(self, change: Change) -> None:
        if change.ours or self._code is None:
            return
        added, self._flags = change.flags & ~self._flags & _ANY, change.flags
        down = bool(change.flags & self._bit)
        if down and change.code == self._code and not self._down:
            self._down, self._typed = True, self._macos.downs()
            self._on_press()
        elif self._down and not down:  # also when its own key-up was lost
            self._down = False
            # Watching other keys needs a permission and shows a frightening question; their number
            # is free. A shortcut is short, so learning of it now is soon enough.
            if self._macos.downs() != self._typed:
                self._on_other()
            self._on_release()
        elif self._down and added:
            self._on_other()


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


def create(_options: NoOptions) -> Hotkey:
    """Watch nothing yet."""
    from dictate.hotkeys._carbon import Carbon

    return MacHotkey(Carbon())
