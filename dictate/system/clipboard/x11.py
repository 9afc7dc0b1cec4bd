"""The clipboard under X11: our own owner of the selections CLIPBOARD and PRIMARY.

Not Qt's: it would make insertion wait for the GUI thread, and does not say who has read. The X
server asks us for every read with a window of the program that reads, so we know when the target
has the text, and that it was not a clipboard manager.
"""

import logging
import threading
from collections.abc import Mapping

from dictate.errors import InsertionError
from dictate.ports import Loan, NoOptions, Target
from dictate.system import _display
from dictate.system.clipboard._audience import Audience
from dictate.system.clipboard._content import CONCEALED, Content, text_content
from dictate.system.clipboard._owner import Offer, SelectionOwner
from dictate.system.clipboard._reader import WHOLE, SelectionReader
from dictate.terminals import is_terminal

PLATFORMS = ("linux",)
PRIORITY = 10
Options = NoOptions

_HAND_OVER = 2.0
"""Seconds that a clipboard manager has to copy what we hold when we go."""

_log = logging.getLogger(__name__)


def problem() -> str | None:
    """Why the clipboard cannot be used through X11."""
    return _display.problem()


def create(_options: NoOptions) -> "X11Clipboard":
    """Make the clipboard; the X server is asked when it is first used."""
    return X11Clipboard()


class X11Clipboard:
    """Both selections. What is on them is ours until another program copies or ``close``."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner: SelectionOwner | None = None

    def copy(self, text: str) -> None:
        """Put text on CLIPBOARD for good. Raises ``InsertionError``."""
        owner = self._ready()

        def own() -> None:
            clipboard = owner.loop.display.intern_atom("CLIPBOARD")
            owner.own({clipboard: Offer(text_content(owner.loop.display, text))})

        owner.loop.call(own)

    def lend(self, text: str, reader: Target | None) -> Loan:
        """Save both selections and offer ``text`` on them until the loan ends.

        PRIMARY is for terminals, which paste it with Shift+Insert. It is left alone when the
        target itself owns it and is no terminal: GTK would drop the marking in its window, and
        the text would stand beside the marked words instead of in their place.
        """
        owner = self._ready()
        audience, selections = owner.loop.call(lambda: self._survey(owner, reader))
        kept = self._keep(owner, selections)
        loan = X11Loan(owner, audience, text, kept)
        loan.begin()
        return loan

    def close(self) -> None:
        """Hand the clipboard over to a clipboard manager if there is one, and end."""
        with self._lock:
            owner, self._owner = self._owner, None
        if owner is None:
            return
        try:
            owner.loop.call(lambda: owner.hand_over(_HAND_OVER))
        except InsertionError as error:
            _log.info("clipboard not handed over: %s", error)
        owner.loop.close()

    def _ready(self) -> SelectionOwner:
        with self._lock:
            if self._owner is None or not self._owner.loop.alive:
                self._owner = SelectionOwner()
            return self._owner

    def _survey(self, owner: SelectionOwner, reader: Target | None) -> tuple[Audience, list[int]]:
        """Who is to read, and which selections are to be lent."""
        display = owner.loop.display
        audience = Audience(display, reader)
        clipboard, primary = display.intern_atom("CLIPBOARD"), display.intern_atom("PRIMARY")
        marked = display.get_selection_owner(primary)
        terminal = reader is not None and is_terminal(reader.application)
        if marked and audience.owns(marked.id) and not terminal:
            return audience, [clipboard]
        return audience, [clipboard, primary]

    def _keep(self, owner: SelectionOwner, selections: list[int]) -> dict[int, Content]:
        """All that the selections hold now, from our own memory where they are ours."""
        offers = owner.loop.call(lambda: {one: owner.offer(one) for one in selections})
        kept = {one: offer.content for one, offer in offers.items() if offer is not None}
        if len(kept) < len(selections):
            with _display.connected(2 * WHOLE) as display:
                reader = SelectionReader(display)
                for one in selections:
                    if one not in kept:
                        kept[one] = reader.read(one)
        return kept


class X11Loan:
    """Both selections with a transcript on them."""

    def __init__(
        self, owner: SelectionOwner, audience: Audience, text: str, kept: Mapping[int, Content]
    ) -> None:
        self._owner, self._audience = owner, audience
        self._text, self._kept = text, dict(kept)
        self._offers: dict[int, Offer] = {}
        self._read = threading.Event()

    def begin(self) -> None:
        """Offer the text. Raises ``InsertionError``; the selections are as before then."""
        display = self._owner.loop.display

        def read(requestor: int, target: int) -> None:
            secret = target == display.intern_atom(CONCEALED)
            if not secret and self._audience.has(requestor):
                self._read.set()

        def own() -> None:
            content = text_content(display, self._text, concealed=True)
            self._offers = {selection: Offer(content, read) for selection in self._kept}
            try:
                self._owner.own(self._offers)
            except InsertionError:
                self._owner.replace(self._offers, self._kept)
                raise

        self._owner.loop.call(own)

    def expect(self) -> None:
        """Forget who has read up to now."""
        self._read.clear()

    def taken(self, timeout: float) -> bool:
        """Wait up to ``timeout`` seconds until a program of the target has read all of the text."""
        return self._read.wait(timeout)

    def give_back(self) -> None:
        """Offer what was there before, from memory, wherever the transcript still is."""
        try:
            self._owner.loop.call(lambda: self._owner.replace(self._offers, self._kept))
        except InsertionError as error:
            _log.warning("clipboard not given back: %s", error)
        self._kept.clear()

    def leave(self) -> bool:
        """Keep the text on CLIPBOARD, now without the mark, unless somebody has copied since.

        PRIMARY, the marked words, gets back what was there.
        """
        display = self._owner.loop.display

        def own() -> bool:
            clipboard = display.intern_atom("CLIPBOARD")
            ours = self._owner.offer(clipboard) is self._offers[clipboard]
            contents = {**self._kept, clipboard: text_content(display, self._text)}
            self._owner.replace(self._offers, contents)
            return ours

        left = self._owner.loop.call(own)
        self._kept.clear()
        return left
