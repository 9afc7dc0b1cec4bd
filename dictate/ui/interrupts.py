"""Ctrl+C and friends, heard while Qt waits for events."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class Interrupts(QObject):
    """Calls ``asked`` on the GUI thread when a signal asks the app to end.

    Python runs a signal's handler between two of its own instructions, and there are none while Qt
    waits. So the signal's number comes as a byte through a socket that Qt watches, and nothing has
    to be polled. Made and closed on the main thread. Raises ``ValueError`` elsewhere.
    """

    def __init__(self, asked: Callable[[], None]) -> None:
        super().__init__()
        self._asked = asked
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._wakeup = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        # One that is ignored is meant to be: nohup ignores SIGHUP.
        self._before = {
            number: signal.signal(number, _heard)
            for number in numbers
            if signal.getsignal(number) is not signal.SIG_IGN
        }

    def close(self) -> None:
        """Give the signals back."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    def _read(self) -> None:
        # Every signal with a Python handler writes here, not only ours.
        if set(self._reading.recv(64)) & set(self._before):
            self._asked()


def _heard(_number: int, _frame: FrameType | None) -> None:
    """Stands in for the default, which would end the process; the byte does the rest."""
