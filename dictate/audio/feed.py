"""What lies between an audio callback and a take: pre-roll, resampling, a watchdog.

The callback only puts bytes into a queue; everything else happens on the feed's own thread, so
that neither Python's lock nor a slow disk makes the device drop sound.
"""

import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from dictate.audio.resample import Resampler, mono
from dictate.errors import DictateError, MicrophoneError
from dictate.ports import Samples
from dictate.translations import tr

PRE_ROLL = 0.3
"""Seconds of sound from before ``start`` that open the recording."""

SILENT = 0.75
"""Seconds without a block after which a running device counts as dead."""

FIRST = 2.0
"""The same before the first block: Bluetooth headsets take a second to change over."""

_LOOK = 0.25
_TAIL = 0.4
"""Seconds ``stop`` waits at most for blocks on their way; sound servers hold back 20 to 100 ms."""

_HANG = 2.0
"""Seconds after which ``stop`` returns whatever the receiver of the samples is doing."""


@dataclass
class _Receiver:
    """Who gets the samples, from ``start`` to ``stop``."""

    on_samples: Callable[[Samples], None]
    on_trouble: Callable[[DictateError], None]
    resampler: Resampler
    until: float = float("inf")
    """The moment of ``stop``, on the monotonic clock."""
    done: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True)
class _Stop:
    done: threading.Event
    at: float


_Block = tuple[bytes, float]
_LOST = "lost"


class Feed:
    """Takes a device's blocks and hands on samples while there is a receiver."""

    def __init__(self, rate: float, channels: int = 1) -> None:
        """``rate`` and ``channels`` of the device; its blocks are float32, interleaved."""
        self._rate = rate
        self._channels = channels
        self._queue: queue.SimpleQueue[_Block | _Receiver | _Stop | str | None] = (
            queue.SimpleQueue()
        )
        self._receiver: _Receiver | None = None
        self._ring: deque[bytes] = deque()
        self._ring_bytes = 0
        self._idle_looks = 0
        self._opened = time.monotonic()
        self._last: float | None = None
        self._dead = False
        self._thread = threading.Thread(target=self._run, name="dictate-feed", daemon=True)
        self._thread.start()

    # --- the device's side ------------------------------------------------------------------

    def put(self, block: bytes, begun: float) -> None:
        """A block whose first sample was heard at ``begun`` (monotonic). For audio callbacks."""
        self._last = begun
        self._queue.put((block, begun))

    def lost(self) -> None:
        """The device is gone."""
        self._dead = True
        self._queue.put(_LOST)

    # --- the user's side --------------------------------------------------------------------

    @property
    def alive(self) -> bool:
        """Whether blocks come, or may still be about to come for the first time."""
        limit, since = (FIRST, self._opened) if self._last is None else (SILENT, self._last)
        return not self._dead and time.monotonic() - since < limit

    def start(
        self, on_samples: Callable[[Samples], None], on_trouble: Callable[[DictateError], None]
    ) -> None:
        """Hand on what is heard from now on, and up to ``PRE_ROLL`` from before."""
        self._queue.put(_Receiver(on_samples, on_trouble, Resampler(self._rate)))

    def stop(self, *, complete: bool = False) -> None:
        """Hand on what was heard up to now, then nothing more; return when that is done.

        ``complete``: no block is on its way.
        """
        done = threading.Event()
        self._queue.put(_Stop(done, float("-inf") if complete else time.monotonic()))
        if threading.current_thread() is not self._thread:
            done.wait(_HANG)

    def end(self) -> None:
        """Let the receiver go and end the thread."""
        self._queue.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join(_HANG)

    # --- the feed's thread ------------------------------------------------------------------

    def _run(self) -> None:
        while True:
            try:
                message = self._queue.get(timeout=_LOOK)
            except queue.Empty:
                self._look()
                continue
            match message:
                case None:
                    self._finish()
                    return
                case _Receiver():
                    self._begin(message)
                case _Stop(done, at):
                    self._wind_up(done, at)
                case (bytes() as block, float() as begun):
                    self._idle_looks = 0
                    self._take(block, begun)
                case _:
                    self._trouble(tr("The microphone was unplugged or switched off."))

    def _begin(self, receiver: _Receiver) -> None:
        self._finish()
        self._idle_looks = 0
        self._receiver = receiver
        if self._dead:
            self._trouble(tr("The microphone was unplugged or switched off."))
            return
        before = b"".join(self._ring)
        self._ring.clear()
        self._ring_bytes = 0
        if before:
            self._deliver(before)

    def _take(self, block: bytes, begun: float) -> None:
        receiver = self._receiver
        if receiver is not None:
            late = time.monotonic() > receiver.until + _TAIL
            if begun < receiver.until and not late:
                self._deliver(block)
                return
            self._finish()
        self._ring.append(block)
        self._ring_bytes += len(block)
        while self._ring_bytes > PRE_ROLL * self._rate * self._channels * 4:
            self._ring_bytes -= len(self._ring.popleft())

    def _deliver(self, block: bytes) -> None:
        assert self._receiver is not None
        heard = np.frombuffer(block, np.float32).reshape(-1, self._channels)
        samples = self._receiver.resampler.feed(mono(heard))
        if len(samples):
            self._receiver.on_samples(samples)

    def _wind_up(self, done: threading.Event, at: float) -> None:
        receiver = self._receiver
        if receiver is None:
            done.set()
            return
        receiver.until, receiver.done = at, done
        if self._dead or at == float("-inf"):
            self._finish()

    def _finish(self) -> None:
        """Hand out what the resampler holds back, and let the receiver go."""
        receiver, self._receiver = self._receiver, None
        if receiver is None:
            return
        tail = receiver.resampler.finish()
        if len(tail):
            receiver.on_samples(tail)
        receiver.done.set()

    def _look(self) -> None:
        """Nothing came for a while. Looks are counted, not seconds: a laptop may have slept."""
        self._idle_looks += 1
        receiver = self._receiver
        if receiver is None:
            return
        limit = FIRST if self._last is None else SILENT
        if time.monotonic() > receiver.until + _TAIL - _LOOK:
            self._finish()
        elif self._idle_looks * _LOOK >= limit:
            self._dead = True
            self._trouble(tr("The microphone stopped delivering sound."))

    def _trouble(self, sentence: str) -> None:
        receiver = self._receiver
        self._finish()
        if receiver is not None and receiver.until == float("inf"):
            receiver.on_trouble(
                MicrophoneError(
                    sentence,
                    tr("What was said before is kept. Check the microphone, then dictate again."),
                )
            )
