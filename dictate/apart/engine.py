"""The engine that the core sees: asks a process, and starts it again when that is needed."""

import importlib
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from dictate.apart._housed import Housed, Lost
from dictate.apart._pulse import POLL, Patience
from dictate.apart.messages import Locate, Make
from dictate.errors import CancelledError, DictateError, EngineError
from dictate.ports import Hints, Samples, Stopping, Transcript
from dictate.samples import check
from dictate.translations import tr

log = logging.getLogger(__name__)
Found = TypeVar("Found")


class Apart:
    """Any engine, in a process of its own. For any thread."""

    def __init__(
        self,
        adapter: str,
        options: Any,  # noqa: ANN401 - the adapter's own dataclass
        model: str,
        locate: Locate,
        patience: Patience | None = None,
    ) -> None:
        """``adapter`` is the full name of a module of engines; the rest is for its ``create``.

        All of it must be picklable.
        """
        self._adapter = adapter
        self._options = options
        self._model = model
        self._locate = locate
        self._patience = patience or Patience()
        self._turn = threading.Lock()
        """Held by whoever asks, starts or ends the process."""
        self._housed: Housed | None = None
        self._used = options
        """The options of the process: as set, or on the CPU after it was lost twice."""
        self._longest: float | None = None
        """The longest time without progress in a call, in seconds; the measure of patience."""
        self._wanted = False
        """Whether the model is to stay in memory."""
        self._closed = False
        self._revived = False
        """Whether it was started again since it was last asked for."""
        self._revival: threading.Thread | None = None

    @property
    def loaded(self) -> bool:
        """Whether a process has the model in memory."""
        process = self._housed
        return process is not None and process.alive and process.loaded

    def load(self) -> None:
        """Start the process and bring the model into its memory."""
        if not self.loaded:
            self._wanted, self._revived = True, False
            self._load(_never)

    def unload(self) -> None:
        """End the process, after the call that is running: all memory is given back."""
        self._wanted = False
        with self._turn:
            self._used = self._options
            self._drop()
        revival = self._revival
        if revival is not None:
            revival.join()

    def close(self) -> None:
        """End the process for good."""
        self._closed = True
        self.unload()

    def describe(self) -> str:
        """What the engine says of itself; before it is loaded, without a process."""
        process = self._housed
        if process is not None and self.loaded:
            return process.description
        adapter = importlib.import_module(self._adapter)
        return str(adapter.create(self._used, self._model, self._locate).describe())

    def transcribe(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        """Recognise up to 30 s. ``stopping`` is asked from this thread, every 20 ms."""
        if samples.size == 0:
            return Transcript("")
        check(samples)
        self._wanted, self._revived = True, False
        with self._taking_turn(stopping):
            return self._insist(lambda: self._listen(samples, hints, stopping))

    def _load(self, stopping: Stopping) -> None:
        with self._taking_turn(stopping):
            self._insist(lambda: self._ready(stopping))

    @contextmanager
    def _taking_turn(self, stopping: Stopping) -> Iterator[None]:
        while not self._turn.acquire(timeout=POLL):
            if stopping():
                raise CancelledError
        try:
            if stopping():
                raise CancelledError
            yield
        finally:
            self._turn.release()

    # --- with the turn ----------------------------------------------------------------------

    def _insist(self, ask: Callable[[], Found]) -> Found:
        """Ask; when the process is lost, ask a new one, and at last one that uses the CPU."""
        for options in (self._used, self._used, *_on_cpu(self._used)):
            self._used = options
            try:
                return ask()
            except Lost as lost:
                log.warning("engine: the process is lost: %s", lost.why)
                self._drop(at_once=True)
        self._used = self._options  # the next call begins anew
        raise EngineError(
            tr("Speech recognition ended unexpectedly, several times in a row."),
            tr("Try again. If it happens again, choose another model; dictate doctor shows what "
               "works here."),
        )  # fmt: skip

    def _listen(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        process = self._ready(stopping)
        patience = self._patience.listening(self._longest)
        transcript, longest = process.listen(samples, hints, stopping, patience)
        self._learn(longest)
        return transcript

    def _ready(self, stopping: Stopping) -> Housed:
        """A process that is free and has the model."""
        process = self._free(stopping)
        if process is None:
            if self._closed:
                raise EngineError(tr("Dictate is quitting."))
            make = Make(
                self._adapter, self._used, self._model, self._locate, log.getEffectiveLevel()
            )
            process = self._housed = Housed(make, self._ended)
        if not process.loaded:
            try:
                process.load(stopping, self._patience.loading)
            except CancelledError:  # it goes on loading, for the next call
                raise
            except DictateError:
                self._drop()
                raise
        return process

    def _free(self, stopping: Stopping) -> Housed | None:
        """The process, once it is done with what was cancelled; None when there is none to use."""
        process = self._housed
        if process is None or not process.alive:
            return None
        try:
            if process.loading:
                process.settle(stopping, self._patience.loading)
            else:
                within = self._patience.settling(self._longest)
                self._learn(process.settle(stopping, within))
        except Lost as lost:
            log.warning("engine: the process is lost after a cancelled call: %s", lost.why)
            self._drop(at_once=True)
            return None
        return process

    def _learn(self, stillness: float) -> None:
        if stillness:
            self._longest = max(stillness, self._longest or 0.0)

    def _drop(self, *, at_once: bool = False) -> None:
        process, self._housed = self._housed, None
        if process is not None:
            process.end(at_once=at_once)

    # --- when a process ended by itself -----------------------------------------------------

    def _ended(self, process: Housed) -> None:
        """Start another while nobody waits, on a thread; whoever has the turn does it himself.

        Once between two calls: what kills the engine while it idles may do so again.
        """
        if process is self._housed and process.loaded and self._wanted and not self._revived:
            if self._turn.locked():
                return
            log.warning("engine: the process ended while idle; starting it again")
            self._revived = True
            self._revival = threading.Thread(target=self._revive, name="dictate-engine-again")
            self._revival.start()

    def _revive(self) -> None:
        try:
            self._load(lambda: not self._wanted)
        except CancelledError:  # unloaded meanwhile
            return
        except DictateError as error:  # said when there are words to recognise
            log.warning("engine: not started again: %s", error.message)


def _never() -> bool:
    return False


def _on_cpu(options: Any) -> list[Any]:  # noqa: ANN401 - the adapter's own dataclass
    """The same without a GPU, for an engine that has the choice and has not made it."""
    names = [one.name for one in fields(options)] if is_dataclass(options) else []
    if "device" not in names or options.device == "cpu":
        return []
    return [replace(options, device="cpu")]
