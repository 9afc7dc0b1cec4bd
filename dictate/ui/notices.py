"""Sentences that ask for attention, a few at a time."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REPEAT = 10.0
"""Seconds in which the same sentence is not said twice."""
GAP = 3.0
"""Seconds between two notices; what comes up meanwhile is said together."""
MOST = 3
"""Sentences said together; the newest ones."""


class Notices(QObject):
    """Passes sentences on to ``present``, and keeps a storm of them away from people."""

    def __init__(
        self, present: Callable[[str], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._present = present
        self._clock = clock
        self._said: dict[str, float] = {}
        self._waiting: list[str] = []
        self._pause = QTimer(self, singleShot=True, interval=int(GAP * 1000))
        self._pause.timeout.connect(self._go_on)

    def tell(self, message: str, hint: str = "") -> None:
        """Say ``message`` and ``hint``, now or with the next ones."""
        now = self._clock()
        self._said = {said: when for said, when in self._said.items() if now - when < REPEAT}
        if message in self._said:
            return
        self._said[message] = now
        self._waiting.append(f"{message}\n{hint}".strip())
        if not self._pause.isActive():
            self._go_on()

    def _go_on(self) -> None:
        if not self._waiting:
            return
        self._pause.start()
        told, self._waiting = self._waiting[-MOST:], []
        self._present("\n".join(told))
