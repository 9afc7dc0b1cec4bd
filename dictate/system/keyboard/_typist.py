"""Types text through the server's XTEST keyboard, whatever the layout.

Characters of the layout are typed on their own keys. The others are put on key codes that no key
uses, two on each, all those of a stretch of text at once and before its first key: a program
understands a key by the keymap of the moment in which it gets to it, so a code must not change
its meaning while the program may still have to read it.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dictate.errors import InsertionError
from dictate.system.keyboard._keysyms import keysym
from dictate.system.keyboard._layout import CAPS_LOCK, LEVEL3, SHIFT, Layout, Stroke
from dictate.system.keyboard._pace import caught_up
from dictate.translations import tr

if TYPE_CHECKING:
    from Xlib.display import Display

_SETTLE = 0.05
"""Seconds that programs get to hear of a new keymap before it is used."""

_BURST = 50
"""Characters sent between two waits for the server."""


class Typist:
    """Presses keys on one connection."""

    def __init__(self, display: "Display", layout: Layout) -> None:
        self._display = display
        self._layout = layout
        self.owed: set[int] = set()
        """Codes that still carry our characters, as a window may have yet to read them."""

    def key(self, code: int, down: bool) -> None:
        """Press or release one key."""
        from Xlib import X
        from Xlib.ext import xtest

        xtest.fake_input(self._display, X.KeyPress if down else X.KeyRelease, code)

    def tap(self, stroke: Stroke) -> None:
        """Press a key with the modifiers that its level needs, and let all go."""
        held = [self._layout.code(SHIFT)] if stroke.level & 1 else []
        held += [self._layout.code(LEVEL3)] if stroke.level & 2 else []
        for code in [*held, stroke.code]:
            self.key(code, True)
        for code in [stroke.code, *reversed(held)]:
            self.key(code, False)

    def type(self, text: str) -> None:
        """Type ``text``; where it is long, in stretches.

        Raises ``InsertionError`` when there is no key for a character, or when the window hangs
        between two stretches; what was typed until then stays.
        """
        with self._caps_lock_off():
            for stretch, borrowed in _stretches(text, self._layout):
                if self.owed:
                    raise InsertionError(tr("The window does not answer."))
                if borrowed:
                    self._lay(borrowed)
                for at, char in enumerate(stretch, 1):
                    symbol = keysym(char)
                    stroke = self._layout.stroke(symbol) or borrowed[symbol]
                    self.tap(stroke)
                    if at % _BURST == 0:
                        self._display.sync()
                self._display.sync()  # closing the connection now would drop what is unsent
                if borrowed:
                    self._give_back(len(stretch))

    def free(self, codes: set[int]) -> None:
        """Take the characters off borrowed codes again."""
        for code in codes:
            self._display.change_keyboard_mapping(code, [[0, 0]])
        self._display.sync()

    def _give_back(self, typed: int) -> None:
        if caught_up(self._display, typed):
            self.free(self.owed)
            self.owed = set()

    def _lay(self, borrowed: dict[int, Stroke]) -> None:
        rows: dict[int, list[int]] = {}
        for symbol, stroke in borrowed.items():
            rows.setdefault(stroke.code, [0, 0])[stroke.level] = symbol
        self.owed = set(rows)
        for code, row in rows.items():
            self._display.change_keyboard_mapping(code, [row])
        self._display.sync()
        time.sleep(_SETTLE)

    @contextmanager
    def _caps_lock_off(self) -> Iterator[None]:
        code = self._layout.code(CAPS_LOCK) if self._layout.caps else 0
        lock = Stroke(code, 0)
        if code:
            self.tap(lock)
        try:
            yield
        finally:
            if code:
                self.tap(lock)
                self._display.sync()


def _stretches(text: str, layout: Layout) -> Iterator[tuple[str, dict[int, Stroke]]]:
    """Cut ``text`` so that the spare codes suffice for each part; with them, where each goes."""
    places = [Stroke(code, level) for code in layout.spare() for level in (0, 1)]
    start, borrowed = 0, dict[int, Stroke]()
    for at, char in enumerate(text):
        symbol = keysym(char)
        if layout.stroke(symbol) or symbol in borrowed:
            continue
        if len(borrowed) == len(places):
            if not places:
                raise InsertionError(tr("The keyboard has no free key for “{char}”.", char=char))
            yield text[start:at], borrowed
            start, borrowed = at, {}
        borrowed[symbol] = places[len(borrowed)]
    yield text[start:], borrowed
