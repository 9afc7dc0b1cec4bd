"""Starting a process so that nothing of ours disturbs its first moments."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path


def start(process: BaseProcess) -> None:
    """Start it, from this thread. Raises ``OSError``."""
    try:
        Path.cwd()
    except FileNotFoundError:  # deleted since; the new process would be started there
        os.chdir(Path.home())
    with _interrupts_held():
        process.start()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """What this thread starts meanwhile gets no Ctrl+C until it is ready to: it would die of it."""
    if sys.platform == "win32":  # knows no such thing
        yield
    else:
        from multiprocessing import resource_tracker

        resource_tracker.ensure_running()  # its own start would let them through
        before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
