"""Whether a finger is on a key, asked so that the asker never waits long."""

import logging
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING

from dictate.errors import HotkeyError
from dictate.hotkeys import _x11_connection as connection
from dictate.hotkeys import _x11_raw as raw

if TYPE_CHECKING:
    from Xlib.display import Display

log = logging.getLogger(__name__)
_PATIENCE = 0.3
"""Seconds for an answer. It takes a millisecond, unless another program holds the server."""


class Fingers:
    """Asks the keyboards; for any thread. It connects when it is first asked."""

    def __init__(self, *, software: bool) -> None:
        self._software = software
        self._lock = threading.Lock()
        self._display: Display | None = None
        self._answer: Future[bool] | None = None

    def on(self, codes: frozenset[int]) -> bool | None:
        """Whether one of ``codes`` is down; None when the server does not say so in time."""
        with self._lock:
            # One question at a time: while the server is held, no threads pile up.
            if self._answer is None or self._answer.done():
                self._answer = connection.in_thread(lambda: self._look(codes), "hotkey fingers")
            answer = self._answer
        try:
            return answer.result(_PATIENCE)
        except (TimeoutError, HotkeyError) as reason:
            log.debug("hotkey: cannot ask for the key: %s", str(reason))
            return None

    def close(self) -> None:
        """Let the connection go, at the latest when the server answers."""
        with self._lock:
            if self._answer is None:
                return
            if self._display is not None and not self._answer.done():
                connection.hang_up(self._display)
            self._answer.add_done_callback(lambda _: self._drop())

    def _look(self, codes: frozenset[int]) -> bool:
        from Xlib import error

        try:
            if self._display is None:
                self._display = connection.greet()
            devices = raw.counting(self._display, software=self._software)
            return any(codes & raw.down(self._display, device) for device in devices)
        except (error.ConnectionClosedError, error.XError, OSError) as reason:
            self._drop()
            raise connection.silent(reason) from reason

    def _drop(self) -> None:
        display, self._display = self._display, None
        if display is not None:
            connection.close(display)
