"""whisper.cpp on this machine: every processor, and Metal on Apple silicon.

Why the parameters are what they are: docs/decisions/recognition.md.
"""

import importlib.util
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dictate.engines import _cpu
from dictate.engines._guard import looks_stuck
from dictate.engines._language import language_of
from dictate.engines._native import Heard, Native
from dictate.engines._pace import Pace
from dictate.engines._parameters import most_tokens, quick, thorough
from dictate.engines._prompt import is_echo, prompt
from dictate.engines._samples import checked
from dictate.engines._words import words_of
from dictate.errors import CancelledError
from dictate.ports import RATE, Hints, Samples, Stopping, Transcript
from dictate.settings import row
from dictate.translations import mark, tr

PLATFORMS = ("linux", "darwin", "win32")
PRIORITY = 100

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Options:
    """The settings under ``[engines.whispercpp]``."""

    threads: int = row(0, mark("Threads (0: as many as help)"), low=0, high=64)
    beam: str = row("auto", mark("Search"), choices=("auto", "greedy", "beam"))
    device: str = row("auto", mark("Compute on"), choices=("auto", "cpu"))


def problem() -> str | None:
    """Why whisper.cpp cannot run here, or None."""
    found = importlib.util.find_spec("_pywhispercpp")
    if found is None or found.origin is None:
        return tr("pywhispercpp is not installed. Install it with: pip install pywhispercpp")
    # A build from source suits its own processor; the folder is made when a wheel is repaired.
    is_wheel = (Path(found.origin).parent / "pywhispercpp.libs").is_dir()
    missing = _cpu.missing_instructions() if is_wheel else []
    if missing:
        return tr(
            "This processor lacks {names}, which pywhispercpp’s build needs. Build it here with: "
            "pip install --no-binary pywhispercpp pywhispercpp",
            names=", ".join(name.upper() for name in missing),
        )
    return None


def create(options: Options, model: str, locate: Callable[[str], Path]) -> "Whisper":
    """Make an engine; nothing is loaded yet.

    ``locate`` returns the checked file of a model by name, or raises ``ModelError``.
    """
    return Whisper(options, model, locate)


class Whisper:
    """Recognises with one model, kept in memory from the first use on. For any thread."""

    def __init__(self, options: Options, model: str, locate: Callable[[str], Path]) -> None:
        self._options = options
        self._model = model
        self._locate = locate
        self._threads = options.threads or _cpu.threads()
        self._pace = Pace()
        self._native: Native | None = None
        self._lock = threading.Lock()
        """Held around everything native: two calls at once crash the process."""

    @property
    def loaded(self) -> bool:
        """Whether the model is in memory."""
        return self._native is not None

    def load(self) -> None:
        """Bring the model into memory; returns at once when it is there."""
        if self._native is None:
            with self._lock:
                self._ready()

    def unload(self) -> None:
        """Free the model's memory, after the call that is running."""
        with self._lock:
            if self._native is not None:
                self._native.close()
                self._native = None

    def describe(self) -> str:
        """Engine, model and device; the device is known once the model is loaded."""
        native = self._native
        parts = [f"whisper.cpp (pywhispercpp {_version()})", self._model]
        if native is None:
            parts.append(tr("not loaded"))
        elif native.device == "CPU":
            parts.append(
                tr("CPU, {threads} threads ({instructions})",
                   threads=self._threads, instructions=native.instructions())
            )  # fmt: skip
        else:
            parts.append(native.device)
        return ", ".join(parts)

    def transcribe(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        """Recognise up to 30 s. ``stopping`` is asked from this thread and must not raise."""
        if samples.size == 0:
            return Transcript("")
        seconds = samples.size / RATE
        sound = checked(samples)
        with self._lock:
            if stopping():
                raise CancelledError
            return self._listen(self._ready(timed=hints.timed), sound, seconds, hints, stopping)

    def _ready(self, *, timed: bool = False) -> Native:
        """The model in memory. Once asked for exact times it stays able to tell them."""
        native = self._native
        if native is None or (timed and not native.timed):
            started = time.monotonic()
            path = self._locate(self._model) if native is None else native.path
            if native is not None:
                self._native = None
                native.close()
            native = Native(path, gpu=self._options.device == "auto", timed=timed)
            self._native = native
            log.info("whisper.cpp: loaded in %.2f s", time.monotonic() - started)
        return native

    def _listen(
        self, native: Native, sound: Samples, seconds: float, hints: Hints, stopping: Stopping
    ) -> Transcript:
        """Recognise quickly; once more with everything whisper has when that cannot be right."""
        language = language_of(native, sound, hints, self._threads)
        if stopping():
            raise CancelledError
        terms = prompt(hints.vocabulary)
        beam = self._beam(seconds, language, hints.patience)
        settings = quick(seconds, language, terms, beam=beam, whole=native.large)
        started = time.monotonic()
        heard = native.run(sound, self._threads, stopping, settings)
        if trouble := _trouble(heard, seconds, language, terms):
            log.info("whisper.cpp: %s; listening again", trouble)
            heard = native.run(sound, self._threads, stopping, thorough(language))
        else:
            self._pace.note(seconds, time.monotonic() - started, beam=beam)
        if not heard.text:
            return Transcript("")
        within = sound[: round(seconds * RATE)]
        return Transcript(heard.text, language, words=words_of(heard.tokens, within, language))

    def _beam(self, seconds: float, language: str, patience: float | None) -> bool:
        if self._options.beam == "auto":
            return self._pace.affords_beam(seconds, language, patience)
        return self._options.beam == "beam"


def _trouble(heard: Heard, seconds: float, language: str, terms: str) -> str:
    """Why the text cannot be what was said, for the log; "" when it can."""
    if heard.count >= most_tokens(seconds, language) or looks_stuck(heard.text, seconds):
        return "stuck"
    return "the prompt read back" if is_echo(heard.text, terms) else ""


@lru_cache
def _version() -> str:
    from importlib.metadata import version

    return version("pywhispercpp")
