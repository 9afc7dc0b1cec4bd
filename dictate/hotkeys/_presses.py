"""Turns what hands do on several keyboards into one press and one release."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

Callback = Callable[[], None]
_REMEMBERED = 16
"""Reports that wait for their counterpart; more than anybody's fingers make at once."""


@dataclass(frozen=True)
class RawKey:
    """A key of one keyboard going down or up.

    ``source`` is the number of the keyboard, ``time`` the server's clock in milliseconds.
    """

    down: bool
    code: int
    source: int
    time: int = 0
    repeat: bool = False


@dataclass(frozen=True)
class Callbacks:
    """Whom to tell; see ``ports.Hotkey``."""

    press: Callback
    release: Callback
    other: Callback


class Presses:
    """Follows one hotkey. Not thread-safe: for the hotkey's own thread.

    A lone modifier counts as soon as it goes down. Any other key must also be *matched* by the
    grab, which alone knows whether the right modifiers were down: the two reports of one press
    come over two connections, in either order, and carry the same time.

    ``held`` is what is down when the watch begins: most likely another hotkey, during whose
    dictation this one (cancel) is watched. While any of it stays down, its own grab keeps ours
    from being told, so a press counts without a match.
    """

    def __init__(
        self,
        codes: frozenset[int],
        tell: Callbacks,
        *,
        lone: bool,
        held: frozenset[tuple[int, int]] = frozenset(),
    ) -> None:
        self.codes = codes
        self._tell = tell
        self._lone = lone
        self._held = set(held)
        self._holding: set[tuple[int, int]] = set()
        self._by_hand: deque[tuple[int, int]] = deque(maxlen=_REMEMBERED)
        self._by_grab: deque[tuple[int, int]] = deque(maxlen=_REMEMBERED)
        self.pressed = False

    def key(self, key: RawKey) -> None:
        """A key moved on a keyboard that counts."""
        place = (key.source, key.code)
        if not key.down:
            self._up(place)
        elif key.code in self.codes:
            self._down(place, key)
        elif self._lone and self.pressed and not key.repeat:
            self._tell.other()

    def matched(self, code: int, time: int) -> None:
        """The grab caught the key with the right modifiers; auto-repeat comes with later times."""
        self._by_grab.append((code, time))
        if (code, time) in self._by_hand:
            self._press((code, time))

    def lost(self) -> None:
        """Nothing will be told any more: let go of what is held."""
        self._holding.clear()
        self._release()

    def _down(self, place: tuple[int, int], key: RawKey) -> None:
        if place in self._holding:
            if key.repeat:
                return
            self._up(place)  # its release was lost, e.g. while another console was in front
        self._holding.add(place)
        report = (key.code, key.time)
        self._by_hand.append(report)
        if self._lone or self._held or report in self._by_grab:
            self._press(report)

    def _press(self, report: tuple[int, int]) -> None:
        self._by_hand.remove(report)  # one report of the grab, one press
        if self.pressed:
            return
        self.pressed = True
        self._tell.press()
        if not self._holding:  # up again before the grab's report was read
            self._release()

    def _up(self, place: tuple[int, int]) -> None:
        self._held.discard(place)
        self._holding.discard(place)
        if not self._holding:
            self._release()

    def _release(self) -> None:
        if self.pressed:
            self.pressed = False
            self._tell.release()
