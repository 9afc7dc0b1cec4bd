"""Hands one format of a selection to a program that asked, at once or piece by piece."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dictate.system.clipboard._content import PIECE, Format, put

if TYPE_CHECKING:
    from Xlib.display import Display
    from Xlib.protocol.rq import Event

_STALE = 30.0
"""Seconds after which a program that reads no further is given up."""


@dataclass
class _Transfer:
    """A transfer under way. It keeps its data, whatever the selection holds by now."""

    format: Format
    done: Callable[[], None]
    sent: int = 0
    touched: float = field(default_factory=time.monotonic)

    def piece(self) -> Format:
        """The next piece; an empty one ends the transfer."""
        data = self.format.data[self.sent : self.sent + PIECE]
        self.sent += len(data)
        self.touched = time.monotonic()
        return Format(self.format.kind, self.format.bits, data)


class Transfers:
    """The transfers of one connection, on its thread (ICCCM 2.7.2, INCR)."""

    def __init__(self, display: "Display") -> None:
        self._display = display
        self._running: dict[tuple[int, int], _Transfer] = {}

    def give(self, requestor: int, property_: int, one: Format, done: Callable[[], None]) -> None:
        """Write ``one`` where it was asked for; ``done`` is called when the last byte is there."""
        window = self._display.create_resource_object("window", requestor)
        if len(one.data) <= PIECE:
            put(window, property_, one)
            done()
            return
        # The requestor takes a piece by deleting the property, which we must hear of.
        from Xlib import X

        window.change_attributes(event_mask=X.PropertyChangeMask | X.StructureNotifyMask)
        self._running[requestor, property_] = _Transfer(one, done)
        incr = self._display.intern_atom("INCR")
        window.change_property(property_, incr, 32, [len(one.data)])

    def hear(self, event: "Event") -> None:
        """Go on with a transfer when its last piece was taken; drop those of a closed window."""
        from Xlib import X

        if event.type == X.DestroyNotify:
            for key in [key for key in self._running if key[0] == event.window.id]:
                del self._running[key]
        elif event.type == X.PropertyNotify and event.state == X.PropertyDelete:
            self._go_on(event.window.id, event.atom)

    def drop_stale(self) -> None:
        """Forget the transfers that nobody reads any more."""
        now = time.monotonic()
        for (window, property_), transfer in list(self._running.items()):
            if now - transfer.touched > _STALE:
                self._end(window, property_)

    def _go_on(self, requestor: int, property_: int) -> None:
        transfer = self._running.get((requestor, property_))
        if transfer is None:
            return
        piece = transfer.piece()
        put(self._display.create_resource_object("window", requestor), property_, piece)
        if not piece.data:
            self._end(requestor, property_)
            transfer.done()

    def _end(self, requestor: int, property_: int) -> None:
        del self._running[requestor, property_]
        if not any(window == requestor for window, _ in self._running):
            window = self._display.create_resource_object("window", requestor)
            window.change_attributes(event_mask=0)
