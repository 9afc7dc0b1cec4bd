"""Ctrl+C while native code is at work."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dictate.ports import Stopping

INTERRUPTED = 130
"""What a shell expects of a program that Ctrl+C ended."""


@contextmanager
def interruptible() -> Iterator["Stopping"]:
    """Ctrl+C asks to stop instead of raising; a second one ends the process at once.

    An exception raised while whisper.cpp asks whether to stop would abort it.
    """
    asked = threading.Event()

    def ask(_signal: int, _frame: FrameType | None) -> None:
        if asked.is_set():
            os._exit(INTERRUPTED)
        asked.set()

    if threading.current_thread() is not threading.main_thread():
        yield asked.is_set
        return
    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)
