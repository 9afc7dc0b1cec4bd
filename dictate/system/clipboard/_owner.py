"""Owns selections of the X server and gives what they hold to every program that asks."""

from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dictate.errors import InsertionError
from dictate.system.clipboard._content import Content, Format, get
from dictate.system.clipboard._loop import EventLoop
from dictate.system.clipboard._transfer import Transfers
from dictate.translations import tr

if TYPE_CHECKING:
    from Xlib.protocol.rq import Event


@dataclass(frozen=True, eq=False)
class Offer:
    """What a selection of ours holds.

    ``read`` is called on the owner's thread with a window of the program and the atom of the
    format, each time a format has been read to its end.
    """

    content: Content
    read: Callable[[int, int], None] = lambda _window, _target: None


class SelectionOwner:
    """Answers for our selections from a thread of its own. Other threads go through ``loop``."""

    def __init__(self) -> None:
        """Raises ``InsertionError`` when there is no X server."""
        self.loop = EventLoop(self._hear, self._tidy)
        self._transfers = Transfers(self.loop.display)
        self._offers: dict[int, tuple[Offer, int]] = {}
        self._atom = self.loop.display.intern_atom
        self.loop.start()

    # --- on the loop's thread ---------------------------------------------------------------

    def offer(self, selection: int) -> Offer | None:
        """What we offer on a selection, None when it is not ours."""
        return self._offers[selection][0] if selection in self._offers else None

    def own(self, offers: Mapping[int, Offer]) -> None:
        """Become the owner of selections. Raises ``InsertionError`` when we do not."""
        now = self.loop.now()
        for selection, offer in offers.items():
            self._offers[selection] = (offer, now)
            self.loop.window.set_selection_owner(selection, now)
        for selection in offers:
            if self.loop.display.get_selection_owner(selection) != self.loop.window:
                self._offers.pop(selection, None)
                raise InsertionError(tr("Another program keeps the clipboard to itself."))

    def replace(self, ours: Mapping[int, Offer], contents: Mapping[int, Content]) -> None:
        """Offer ``contents`` on those selections that still hold our offer; none gives it up.

        Nobody can slip in between: with the time taken first, whoever took a selection before it
        has told us by then, and against whoever takes it after, the server ignores our request.
        """
        from Xlib import X
        from Xlib.protocol.request import SetSelectionOwner

        now = self.loop.now()
        for selection, content in contents.items():
            if self.offer(selection) is not ours[selection]:
                continue
            if content:
                self._offers[selection] = (Offer(content), now)
                self.loop.window.set_selection_owner(selection, now)
            else:
                del self._offers[selection]
                SetSelectionOwner(
                    display=self.loop.display.display, window=X.NONE, selection=selection, time=now
                )
        self.loop.display.sync()  # whoever asks from now on finds it done

    def hand_over(self, seconds: float) -> None:
        """Let a clipboard manager copy the clipboard before we go (freedesktop.org, SAVE_TARGETS).

        Does nothing when there is no manager or nothing of ours on the clipboard.
        """
        from Xlib import X, Xatom

        manager, clipboard = self._atom("CLIPBOARD_MANAGER"), self._atom("CLIPBOARD")
        offer = self.offer(clipboard)
        if offer is None or not self.loop.display.get_selection_owner(manager):
            return
        save, list_ = self._atom("SAVE_TARGETS"), self._atom("DICTATE_SAVED")
        window = self.loop.window
        window.change_property(list_, Xatom.ATOM, 32, list(offer.content))
        window.convert_selection(manager, save, list_, self.loop.now())
        self.loop.wait_for(
            lambda event: event.type == X.SelectionNotify and event.selection == manager, seconds
        )

    def _tidy(self) -> None:
        self._transfers.drop_stale()

    def _hear(self, event: "Event") -> None:
        from Xlib import X

        if event.type == X.SelectionRequest:
            self._answer(event)
        elif event.type == X.SelectionClear:
            self._offers.pop(event.atom, None)
        else:
            self._transfers.hear(event)

    def _answer(self, request: "Event") -> None:
        """Give what is asked for, and tell the program where, or that there is none."""
        from Xlib import X
        from Xlib.protocol.event import SelectionNotify

        property_ = request.property or request.target  # None: a client from before ICCCM
        offer, since = self._offers.get(request.selection, (None, 0))
        given = False
        if offer is not None:  # whenever it was asked: server time starts anew every 50 days
            if request.target == self._atom("MULTIPLE"):
                given = self._give_many(request, offer, since)
            else:
                given = self._give(request.requestor.id, request.target, property_, offer, since)
        answer = SelectionNotify(
            time=request.time, requestor=request.requestor, selection=request.selection,
            target=request.target, property=property_ if given else X.NONE,
        )  # fmt: skip
        request.requestor.send_event(answer)

    def _give(self, requestor: int, target: int, property_: int, offer: Offer, since: int) -> bool:
        one = self._about(target, offer, since) or offer.content.get(target)
        if one is None:
            return False

        def done() -> None:
            if target in offer.content:
                offer.read(requestor, target)

        self._transfers.give(requestor, property_, one, done)
        return True

    def _about(self, target: int, offer: Offer, since: int) -> Format | None:
        """What every owner must be able to say about its selection (ICCCM 2.6.2)."""
        from Xlib import Xatom

        if target == self._atom("TIMESTAMP"):
            return Format(Xatom.INTEGER, 32, array("I", [since]).tobytes())
        if target == self._atom("TARGETS"):
            own = [self._atom(name) for name in ("TARGETS", "TIMESTAMP", "MULTIPLE")]
            return Format(Xatom.ATOM, 32, array("I", [*own, *offer.content]).tobytes())
        return None

    def _give_many(self, request: "Event", offer: Offer, since: int) -> bool:
        """Several formats in one request: pairs of target and property, refused ones zeroed."""
        from Xlib import X, error

        pair = self._atom("ATOM_PAIR")
        if not request.property:
            return False
        try:
            asked = get(request.requestor, request.property, room=64 * 1024)
        except error.XError:  # the program has closed its window
            return False
        if asked is None or asked.bits != 32:
            return False
        atoms = array("I", asked.data)
        for at in range(0, len(atoms) - 1, 2):
            target, property_ = atoms[at], atoms[at + 1]
            if not self._give(request.requestor.id, target, property_, offer, since):
                atoms[at + 1] = X.NONE
        request.requestor.change_property(request.property, pair, 32, list(atoms))
        return True
