"""Reads everything that another program offers on a selection, to put it back later."""

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from dictate.system._display import wait_for_events
from dictate.system.clipboard._content import Content, Format, TooLargeError, get

if TYPE_CHECKING:
    from Xlib.display import Display
    from Xlib.protocol.rq import Event

log = logging.getLogger(__name__)

ROOM = 64 * 1024 * 1024
"""Bytes kept of one clipboard; formats beyond are left out."""

FIRST_SIGN = 1.5
"""Seconds for the owner to say what it offers. One that is busy gets this; one that hangs says
nothing, and what it holds cannot be kept."""

WHOLE = 3.0
"""Seconds for all formats. A 4K picture takes its owner most of a second to encode as PNG."""

_NOT_CONTENT = {
    "TARGETS", "TIMESTAMP", "MULTIPLE", "SAVE_TARGETS",  # about the selection itself
    "DELETE", "INSERT_SELECTION", "INSERT_PROPERTY",  # orders: the owner would obey them
    "PIXMAP", "BITMAP", "DRAWABLE", "WINDOW", "COLORMAP",  # numbers that die with the owner
}  # fmt: skip


class SelectionReader:
    """Reads selections over a connection of its own."""

    def __init__(self, display: "Display", room: int = ROOM, seconds: float = WHOLE) -> None:
        from Xlib import X

        self._display = display
        self._window = display.screen().root.create_window(
            0, 0, 1, 1, 0, X.CopyFromParent, event_mask=X.PropertyChangeMask
        )
        self._landing = display.intern_atom("DICTATE_SELECTION")
        self._room = room
        self._until = time.monotonic() + seconds

    def read(self, selection: int) -> Content:
        """All formats of a selection; none when nobody owns it or its owner does not answer."""
        from Xlib import X

        owner = self._display.get_selection_owner(selection)
        if not owner:
            return {}
        owner.change_attributes(event_mask=X.StructureNotifyMask)  # tells when it dies
        targets = self._targets(selection)
        found: dict[int, Format] = {}
        for target in sorted(targets, key=self._urgency):
            if time.monotonic() > self._until:
                break
            one = self._convert(selection, target, self._until)
            if one is not None:
                found[target] = one
                self._room -= len(one.data)
        return {target: found[target] for target in targets if target in found}

    def _targets(self, selection: int) -> list[int]:
        """What the owner offers, in its order."""
        first = min(self._until, time.monotonic() + FIRST_SIGN)
        listed = self._convert(selection, self._display.intern_atom("TARGETS"), first)
        if listed is None:
            log.warning("clipboard: its owner does not say what it holds; it cannot be put back")
            return []
        atoms = dict.fromkeys(memoryview(listed.data).cast("I")) if listed.bits == 32 else {}
        return [atom for atom in atoms if atom and self._name(atom) not in _NOT_CONTENT]

    def _urgency(self, target: int) -> int:
        """Pictures last and PNG before its many doubles, should time or room run out."""
        name = self._name(target)
        return 1 + (name != "image/png") if name.startswith("image/") else 0

    def _name(self, atom: int) -> str:
        return str(self._display.get_atom_name(atom))

    def _convert(self, selection: int, target: int, until: float) -> Format | None:
        """One format, or None when the owner refuses, is too slow, or it does not fit."""
        from Xlib import X

        self._window.convert_selection(selection, target, self._landing, X.CurrentTime)
        answer = self._next(
            lambda event: event.type == X.SelectionNotify and event.target == target, until
        )
        if answer is None or answer.property == X.NONE:
            return None
        try:
            one = get(self._window, self._landing, self._room)
            if one is not None and one.kind == self._display.intern_atom("INCR"):
                return self._in_pieces(until)
        except TooLargeError:
            self._window.delete_property(self._landing)
            return None
        return one

    def _in_pieces(self, until: float) -> Format | None:
        """The rest of a transfer that the owner does piece by piece (ICCCM 2.7.2)."""
        from Xlib import X

        pieces: list[Format] = []
        size = 0
        while True:
            fresh = self._next(
                lambda event: (
                    event.type == X.PropertyNotify
                    and event.atom == self._landing
                    and event.state == X.PropertyNewValue
                ),
                until,
            )
            piece = None if fresh is None else get(self._window, self._landing, self._room - size)
            if piece is None:
                return None
            if not piece.data:
                data = b"".join(one.data for one in pieces)
                return Format(pieces[0].kind, pieces[0].bits, data) if pieces else piece
            pieces.append(piece)
            size += len(piece.data)

    def _next(self, wanted: "Callable[[Event], bool]", until: float) -> "Event | None":
        """The next event that is ``wanted``; others are dropped.

        None when time is over or the owner has died: it answers nothing any more.
        """
        from Xlib import X

        while True:
            while self._display.pending_events():
                event = self._display.next_event()
                if wanted(event):
                    return event
                if event.type == X.DestroyNotify:
                    return None
            left = until - time.monotonic()
            if left <= 0:
                return None
            wait_for_events(self._display, left)
