"""Takes a key for ourselves, so that nothing of it reaches the focused window."""

import logging
from typing import TYPE_CHECKING

from dictate.errors import HotkeyError
from dictate.hotkeys._x11_keymap import Chord, subsets
from dictate.keys import Keys
from dictate.translations import tr

if TYPE_CHECKING:
    from Xlib.display import Display

log = logging.getLogger(__name__)
_MODIFIER_BITS = 0xFF


class Grabs:
    """The passive grabs (XGrabKey) of one hotkey.

    Modifiers that are down when the first grab is made belong to another hotkey that is being held
    (this one is its cancel key): a key without modifiers is taken with those down, too.
    """

    def __init__(self, display: "Display", keys: Keys) -> None:
        self._display = display
        self._keys = keys
        self._root = display.screen().root
        self._taken: list[tuple[int, int]] = []
        self._overlooked = 0
        if not keys.modifiers:
            self._overlooked = self._root.query_pointer().mask & _MODIFIER_BITS

    def take(self, chord: Chord) -> None:
        """Grab every way to press the hotkey. Raises ``HotkeyError`` when one belongs to another.

        Nothing is grabbed then.
        """
        beside = _bits(self._overlooked & ~chord.locks & ~chord.mask)
        refused = False
        for extra in subsets(beside):
            states = [chord.mask | extra | locks for locks in chord.ignored]
            wanted = [(code, state) for code in sorted(chord.codes) for state in states]
            refused |= self._grab(wanted) and not extra
        if refused:
            self.drop()
            raise HotkeyError(
                tr("Another program already uses {keys}.", keys=self._keys.label()),
                tr("Choose another hotkey, or free this one in the keyboard settings."),
            )

    def drop(self) -> None:
        """Give all the keys back."""
        for code, state in self._taken:
            self._root.ungrab_key(code, state)
        self._taken.clear()
        self._display.sync()

    def _grab(self, wanted: list[tuple[int, int]]) -> bool:
        """Grab keys with modifiers and say whether another program holds one of them."""
        from Xlib import X, error

        refusals = []
        for code, state in wanted:
            refusal = error.CatchError(error.BadAccess)
            self._root.grab_key(
                code, state, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refusal
            )
            refusals.append(refusal)
        self._display.sync()
        self._taken += [
            one for one, refusal in zip(wanted, refusals, strict=True) if not refusal.get_error()
        ]
        return any(refusal.get_error() for refusal in refusals)


def _bits(mask: int) -> set[int]:
    return {1 << place for place in range(8) if mask >> place & 1}
