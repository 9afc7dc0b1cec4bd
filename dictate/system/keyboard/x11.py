"""The keyboard under X11, by the XTEST extension alone.

Not by XSendEvent: xterm and others ignore keys that come that way.
"""

import time
from typing import TYPE_CHECKING

from dictate.errors import InsertionError
from dictate.ports import NoOptions
from dictate.system import _display
from dictate.system.keyboard import _pace
from dictate.system.keyboard._keysyms import typable
from dictate.system.keyboard._layout import INSERT, SHIFT, Layout, Stroke
from dictate.system.keyboard._typist import Typist
from dictate.translations import tr

if TYPE_CHECKING:
    from Xlib.display import Display

PLATFORMS = ("linux",)
PRIORITY = 10
Options = NoOptions

_LIMIT = 5.0
"""Seconds for a few keys."""

_GO_UP = 1.5
"""Seconds that held modifiers get to go up by themselves."""


def problem() -> str | None:
    """Why keys cannot be pressed through X11."""
    return _display.problem()


def create(_options: NoOptions) -> "X11Keyboard":
    """Make the keyboard; the X server is asked when it is first used."""
    return X11Keyboard()


class X11Keyboard:
    """Keys of the XTEST keyboard. Each call has a connection and a fresh look at the layout."""

    def __init__(self) -> None:
        self._owed: set[int] = set()

    def release_modifiers(self) -> None:
        """Wait until no modifier is down; release those still held after 1.5 s.

        In toggle mode the hotkey may be held on purpose. The user's own release, when it comes,
        finds the key up already and changes nothing. Raises ``InsertionError``.
        """
        with _display.connected(_LIMIT) as display:
            layout = Layout(display)
            until = time.monotonic() + _GO_UP
            while (held := _down(display, layout.modifiers)) and time.monotonic() < until:
                time.sleep(0.005)
            for code in held:
                Typist(display, layout).key(code, False)
            display.sync()

    def paste(self) -> None:
        """Press Shift+Insert: terminals and editors know it, and it is the same in every layout.

        Ctrl+V is not: it is another key on some layouts and a control code in terminals.
        """
        with _display.connected(_LIMIT) as display:
            layout = Layout(display)
            insert = layout.code(INSERT)
            if not insert or not layout.code(SHIFT):
                raise InsertionError(tr("The keyboard has no Insert key to paste with."))
            Typist(display, layout).tap(Stroke(insert, 1))
            display.sync()

    def type(self, text: str) -> None:
        """Type ``text`` and wait until the window has understood it, where it can tell.

        Caps Lock is off meanwhile; control characters but newline and tab are left out.
        """
        text = typable(text)
        with _display.connected(_LIMIT + _longest(text)) as display:
            Typist(display, Layout(display)).free(self._owed)
            typist = Typist(display, Layout(display))
            try:
                typist.type(text)
            finally:
                self._owed = typist.owed


def _down(display: "Display", codes: set[int]) -> list[int]:
    keymap = display.query_keymap()
    return [code for code in sorted(codes) if keymap[code // 8] & 1 << code % 8]


def _longest(text: str) -> float:
    """Seconds that typing may take with a window that is slow to answer."""
    return _pace.LONGEST * (1 + len(set(text)) / 10) + len(text) * 0.01
