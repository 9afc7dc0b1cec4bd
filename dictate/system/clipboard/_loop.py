"""The thread that answers for our selections: one connection, one window, no one to wait for."""

import queue
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from dictate.errors import InsertionError
from dictate.system._display import close, hang_up, open_display, silent, wait_for_events

if TYPE_CHECKING:
    from Xlib.protocol.rq import Event

Found = TypeVar("Found")

PATIENCE = 5.0
"""Seconds within which the X server must have done what it was asked."""

_GLANCE = 0.1
"""Seconds between two looks whether the thread is still there to answer."""

_BEAT = 5.0
"""Seconds between two looks for transfers that stopped halfway."""


class EventLoop:
    """A thread with a connection to the X server; ``on_event`` and calls run on it."""

    def __init__(self, on_event: "Callable[[Event], None]", on_beat: Callable[[], None]) -> None:
        """Raises ``InsertionError`` when there is no X server."""
        from Xlib import X

        self.display = open_display()
        self.window = self.display.screen().root.create_window(
            0, 0, 1, 1, 0, X.CopyFromParent, event_mask=X.PropertyChangeMask
        )
        self._on_event, self._on_beat = on_event, on_beat
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._bell, self._ear = socket.socketpair()
        self._ear.setblocking(False)
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="clipboard", daemon=True)

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether it still answers; it stops when the X server goes."""
        return self._thread.is_alive()

    def call(self, function: Callable[[], Found], seconds: float = PATIENCE) -> Found:
        """Run ``function`` on the thread and return what it returns, or raise what it raises.

        Raises ``InsertionError`` when the X server does not answer in time.
        """
        from Xlib import error

        answer: Future[Found] = Future()

        def work() -> None:
            if not answer.set_running_or_notify_cancel():
                return  # it came too late: nobody would give back what it takes now
            try:
                answer.set_result(function())
            except InsertionError as reason:
                answer.set_exception(reason)
            except error.XError as reason:
                answer.set_exception(silent(reason))
            except error.ConnectionClosedError as reason:
                answer.set_exception(silent(reason))
                raise

        self._calls.put(work)
        self._ring()
        until = time.monotonic() + seconds
        while True:
            try:
                return answer.result(_GLANCE)
            except TimeoutError as reason:
                # The thread may have ended with the X server before it came to this call.
                if self.alive and time.monotonic() < until:
                    continue
                answer.cancel()
                raise silent("–") from reason

    def now(self) -> int:
        """The server's time, as selections are dated (ICCCM 2.1); on the thread only."""
        from Xlib import X, Xatom

        stamp = self.display.intern_atom("DICTATE_TIME")
        self.window.change_property(stamp, Xatom.INTEGER, 32, [], X.PropModeAppend)
        event = self.wait_for(
            lambda event: (
                event.type == X.PropertyNotify
                and event.window == self.window
                and event.atom == stamp
            ),
            PATIENCE,
        )
        if event is None:
            raise silent("–")
        return int(event.time)

    def wait_for(self, wanted: "Callable[[Event], bool]", seconds: float) -> "Event | None":
        """Answer events until one is ``wanted``; on the thread only. None when time is over."""
        until = time.monotonic() + seconds
        while True:
            while self.display.pending_events():
                event = self.display.next_event()
                if wanted(event):
                    return event
                self._on_event(event)
            left = until - time.monotonic()
            if left <= 0:
                return None
            wait_for_events(self.display, left)

    def close(self) -> None:
        """End the thread and the connection; the server takes our selections away."""
        self._closing = True
        self._ring()
        self._thread.join(PATIENCE)
        if self._thread.is_alive():
            hang_up(self.display)
            self._thread.join(PATIENCE)

    def _ring(self) -> None:
        with suppress(OSError):  # the thread has ended
            self._bell.send(b"!")

    def _run(self) -> None:
        from Xlib import error

        try:
            while not self._closing:
                if not (self._answer_events() or self._work()):
                    self._sleep()
        except (error.ConnectionClosedError, OSError):
            return  # the X server has gone; ``alive`` tells
        finally:
            close(self.display)
            self._bell.close()
            self._ear.close()

    def _answer_events(self) -> bool:
        count = int(self.display.pending_events())
        for _ in range(count):
            self._on_event(self.display.next_event())
        return count > 0

    def _work(self) -> bool:
        try:
            work = self._calls.get_nowait()
        except queue.Empty:
            return False
        work()
        return True

    def _sleep(self) -> None:
        if not wait_for_events(self.display, _BEAT, self._ear):
            self._on_beat()
        with suppress(BlockingIOError):  # it was not the bell
            self._ear.recv(64)
