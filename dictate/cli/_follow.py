"""Records and recognises at the same time, as the app does, for commands without a window."""

import queue
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dictate.errors import DictateError

if TYPE_CHECKING:
    from dictate.listening import Sound
    from dictate.ports import Microphone, Transcript

Recognise = Callable[["Sound"], "Transcript"]
Rest = Callable[[], "Transcript"]
"""Waits for what is left to recognise, and returns the whole text or raises what went wrong."""
_LOOK = 0.02


@contextmanager
def follow(
    microphone: "Microphone", folder: Path, over: Callable[[], bool], recognise: Recognise
) -> Iterator[tuple[float, Rest]]:
    """Record until ``over()``, which is asked often; ``recognise`` runs beside on its own thread.

    Yields when the recording is over: its seconds, and the ``Rest`` of the work. What was heard
    before a fault of the microphone counts, and the fault goes to stderr; without any sound it is
    raised. The recording is also written into ``folder``.
    """
    from dictate.take import Take

    take = Take(folder, "recording")
    faults: queue.SimpleQueue[DictateError] = queue.SimpleQueue()
    with ThreadPoolExecutor(1, thread_name_prefix="dictate-recognise") as pool:
        transcript = pool.submit(recognise, take)
        try:
            microphone.start(take.add, faults.put)
            while not over() and faults.empty():
                if wait([transcript], _LOOK).done:
                    break
        finally:
            microphone.stop()
            take.end()
        if not faults.empty():
            fault = faults.get()
            if not take.count:
                raise fault
            print(fault, file=sys.stderr)
        yield take.seconds, transcript.result
