"""Runs a conversation with a server within a deadline, asking all the while whether to stop.

It runs on an event loop of its own, in the thread that asks. Cancelling closes the connection in
the middle of a read, also while nothing comes over the wire; that frees the server's runner.
"""

import asyncio
import time
from collections.abc import Coroutine
from typing import Any, TypeVar

from dictate.errors import CancelledError
from dictate.ports import Stopping

POLL = 0.02
"""Seconds between two questions whether to stop; 0.05 is what the port promises."""

Answer = TypeVar("Answer")


def ask(work: Coroutine[Any, Any, Answer], until: float, stopping: Stopping) -> Answer:
    """Run ``work``. Raises ``TimeoutError`` at ``until`` (``time.monotonic``), ``CancelledError``.

    Not ``asyncio.run``: that waits for a name still being looked up, past every deadline.
    """
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(_watched(work, until, stopping))
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _watched(work: Coroutine[Any, Any, Answer], until: float, stopping: Stopping) -> Answer:
    task = asyncio.ensure_future(work)
    try:
        while not task.done():
            if stopping():
                raise CancelledError
            left = until - time.monotonic()
            if left <= 0:
                raise TimeoutError
            await asyncio.wait({task}, timeout=min(POLL, left))
        return task.result()
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait({task})
            if not task.cancelled():
                task.exception()  # it ended in the same moment; what it says comes too late
