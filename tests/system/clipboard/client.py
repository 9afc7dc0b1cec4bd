"""Another program on the X server, as small as can be: it reads and owns selections."""

import select
import threading
import time
from collections.abc import Callable

from Xlib import X, Xatom
from Xlib.display import Display
from Xlib.protocol.event import SelectionNotify
from Xlib.protocol.rq import Event


class Client:
    """One connection with one window."""

    def __init__(self, name: str) -> None:
        self.display = Display(name)
        self.window = self.display.screen().root.create_window(
            0, 0, 1, 1, 0, X.CopyFromParent, event_mask=X.PropertyChangeMask
        )
        self.atom = self.display.intern_atom

    def wait(self, wanted: Callable[[Event], bool], seconds: float = 5.0) -> Event:
        """The next event that is ``wanted``."""
        until = time.monotonic() + seconds
        while True:
            self.display.flush()
            while self.display.pending_events():
                event = self.display.next_event()
                if wanted(event):
                    return event
            left = until - time.monotonic()
            assert left > 0, "no such event"
            select.select([self.display], [], [], left)

    def ask(self, target: str, selection: str = "CLIPBOARD", property_: str = "ANSWER") -> bool:
        """Ask for a format; True when there is an answer in the property."""
        self.window.convert_selection(
            self.atom(selection), self.atom(target), self.atom(property_), X.CurrentTime
        )
        answer = self.wait(lambda event: event.type == X.SelectionNotify)
        return bool(answer.property != X.NONE)

    def read(self, target: str, selection: str = "CLIPBOARD") -> bytes | None:
        """One format, None when it is refused. Not for large ones."""
        if not self.ask(target, selection):
            return None
        found = self.window.get_full_property(self.atom("ANSWER"), X.AnyPropertyType)
        data = found.value
        return data if isinstance(data, bytes) else data.tobytes()

    def targets(self, selection: str = "CLIPBOARD") -> list[str]:
        """The formats on offer."""
        data = self.read("TARGETS", selection)
        if data is None:
            return []
        return [self.display.get_atom_name(atom) for atom in memoryview(data).cast("I")]

    def own(self, selection: str) -> None:
        """Become the owner of a selection."""
        self.window.set_selection_owner(self.atom(selection), X.CurrentTime)
        self.display.sync()

    def close(self) -> None:
        self.display.close()


class ClipboardManager(threading.Thread):
    """Saves the clipboard's text when its owner is about to go, as the freedesktop one does."""

    def __init__(self, name: str) -> None:
        super().__init__(daemon=True)
        self.client = Client(name)
        self.client.own("CLIPBOARD_MANAGER")
        self.saved: bytes | None = None
        self.asked: list[str] = []
        self.start()

    def run(self) -> None:
        client = self.client
        request = client.wait(lambda event: event.type == X.SelectionRequest, 30.0)
        self.asked.append(client.display.get_atom_name(request.target))
        wanted = request.requestor.get_full_property(request.property, Xatom.ATOM)
        self.asked += [client.display.get_atom_name(atom) for atom in wanted.value]
        self.saved = client.read("UTF8_STRING")
        request.requestor.send_event(
            SelectionNotify(
                time=request.time, requestor=request.requestor, selection=request.selection,
                target=request.target, property=request.property,
            )
        )  # fmt: skip
        client.display.sync()
