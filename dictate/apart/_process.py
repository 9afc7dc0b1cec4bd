"""A process with an engine in it: started, written to, read from, and buried."""

import atexit
import logging
import multiprocessing
import queue
import signal
import threading
import weakref
from collections.abc import Callable
from multiprocessing import connection
from multiprocessing.process import BaseProcess

from dictate.apart import child
from dictate.apart._start import start
from dictate.apart.memory import Memory, share
from dictate.apart.messages import Answer, Leave, Logged, Make, Pipe, Request, encode, from_child

LARGEST = 1 << 24
"""Bytes of an answer; a transcript of 30 s has some thousands."""
LEAVING = 2.0
"""Seconds that a process has to end, asked or killed, before it is killed or given up."""

log = logging.getLogger(__name__)
_context = multiprocessing.get_context("spawn")
_running: "weakref.WeakSet[Process]" = weakref.WeakSet()


class Process:
    """One process, from its start to its end, watched by a thread. For any thread."""

    def __init__(
        self, make: Make, heard: Callable[[Answer], None], ended: Callable[[], None]
    ) -> None:
        """Start it, without waiting. The callbacks run on its thread; ``ended`` is the last."""
        self._shared = share(_context)
        self.memory = Memory(self._shared)
        self.alive = True
        """Whether it may still answer. An ending process no longer does."""
        self.ending = ""
        """How it ended, once that is over."""
        self.told = False
        """Whether it ends because it was told to."""
        self._process: BaseProcess | None = None
        self._burying = threading.Lock()
        """Held while a process number is used that could belong to another one day."""
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._outbox.put(encode(make))
        self._thread = threading.Thread(
            target=self._live, args=(heard, ended), name="dictate-engine", daemon=True
        )
        self._thread.start()

    def ask(self, request: Request) -> None:
        """Send a request, without waiting."""
        self._outbox.put(encode(request))

    def end(self, *, at_once: bool = False) -> None:
        """End it and wait for that, for some seconds at the most."""
        self.told, self.alive = True, False
        if not at_once:
            self._outbox.put(encode(Leave()))
            self._thread.join(LEAVING)
        self.kill()
        self._thread.join(3 * LEAVING)

    def kill(self) -> None:
        """End it, without waiting."""
        with self._burying:
            if self._process is not None:
                self._process.kill()

    def _live(self, heard: Callable[[Answer], None], ended: Callable[[], None]) -> None:
        """Start, read, bury. Linux kills a process with the thread that started it: this one."""
        ending = "it could not be watched"
        try:
            ending = self._lived(heard)
        except (OSError, RuntimeError) as error:  # no memory, no process or no thread to be had
            ending = f"it could not be started: {error}"
        finally:
            self.alive = False
            self.ending = ending
            ended()

    def _lived(self, heard: Callable[[Answer], None]) -> str:
        ours, theirs = _context.Pipe()
        writer = threading.Thread(
            target=self._write, args=(ours,), name="dictate-engine-ask", daemon=True
        )
        writer.start()
        try:
            process = _context.Process(
                target=child.main, args=(theirs, self._shared), name="dictate-engine", daemon=True
            )
            self._begin(process, theirs)
            self._read(ours, heard)
            self.alive = False
            return self._bury(process)
        finally:
            self._outbox.put(None)
            writer.join(LEAVING)
            ours.close()

    def _begin(self, process: BaseProcess, theirs: Pipe) -> None:
        try:
            start(process)
        finally:
            theirs.close()  # else the pipe would never end
        _running.add(self)
        with self._burying:
            self._process = process
            if self.told:
                process.kill()

    def _write(self, ours: Pipe) -> None:
        """Send what is asked, on a thread: a process that is stopped does not read."""
        while (data := self._outbox.get()) is not None:
            try:
                ours.send_bytes(data)
            except OSError:  # it has ended, which the reader notices
                return

    @staticmethod
    def _read(ours: Pipe, heard: Callable[[Answer], None]) -> None:
        while True:
            try:
                message = from_child(ours.recv_bytes(LARGEST))
            except (EOFError, OSError):
                return
            except ValueError as error:
                log.error("engine: %s", error)  # noqa: TRY400 - its place says nothing
                return
            if isinstance(message, Logged):
                message.log()
            else:
                heard(message)

    def _bury(self, process: BaseProcess) -> str:
        """See to it that the process has ended, and say how."""
        if not connection.wait([process.sentinel], LEAVING):
            process.kill()
            if not connection.wait([process.sentinel], LEAVING):
                return "it cannot be killed"  # a driver of the system holds it
        with self._burying:
            process.join()
            code = process.exitcode or 0
            process.close()
            self._process = None
        _running.discard(self)
        return f"it ended with {signal.Signals(-code).name if code < 0 else code}"


@atexit.register
def _kill_all() -> None:
    """Before multiprocessing waits for them: one that is stopped would not end."""
    for process in list(_running):
        process.told = True  # or another would be started
        process.kill()
