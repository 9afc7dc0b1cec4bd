"""Our way with other constants, for ``cutting``."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from types import ModuleType

from benchmarks.needs import locate
from benchmarks.ways import Hear
from dictate import segments
from dictate.audio.voice import silero
from dictate.engines import _parameters, whispercpp
from dictate.ports import Engine, Hints, NoOptions, Samples, Stopping, Transcript
from dictate.transcription import recognise


@dataclass(frozen=True)
class Cut:
    """Our way with some constants changed, ``context`` words of the text before as a prompt."""

    name: str
    model: str
    cut: Mapping[str, object] = field(default_factory=dict)
    engine: Mapping[str, object] = field(default_factory=dict)
    context: int = 0
    beam: str = "greedy"

    def open(self) -> Hear:
        """As the way says; the constants stay changed in this process, which is its own."""
        for module, values in ((segments, self.cut), (_parameters, self.engine)):
            _set(module, values)
        engine = whispercpp.create(whispercpp.Options(beam=self.beam), self.model, locate)
        voice = silero.create(NoOptions())

        def hear(samples: Samples, language: str) -> str:
            remembering = Remembering(engine, self.context) if self.context else engine
            return recognise(samples, remembering, voice, Hints(language), lambda: False).text

        return hear


class Remembering:
    """An engine that is given the end of the text before as a prompt. For one recording."""

    def __init__(self, engine: Engine, count: int) -> None:
        self._engine = engine
        self._count = count
        self._heard: list[str] = []

    @property
    def loaded(self) -> bool:
        """As the engine says."""
        return self._engine.loaded

    def load(self) -> None:
        """As the engine does."""
        self._engine.load()

    def unload(self) -> None:
        """As the engine does."""
        self._engine.unload()

    def describe(self) -> str:
        """As the engine does."""
        return self._engine.describe()

    def transcribe(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        """With what was heard before."""
        before = " ".join(self._heard[-self._count :])
        given = replace(hints, vocabulary=(before,) if before else ())
        found = self._engine.transcribe(samples, given, stopping)
        self._heard += found.text.split()
        return found


@contextmanager
def changed(module: ModuleType, values: Mapping[str, object]) -> Iterator[None]:
    """Constants of a module, changed for a while. Raises ``AttributeError`` for an unknown one."""
    before = {name: getattr(module, name) for name in values}
    _set(module, values)
    try:
        yield
    finally:
        _set(module, before)


def _set(module: ModuleType, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        if not hasattr(module, name):
            raise AttributeError(f"{module.__name__} has no {name}")
        setattr(module, name, value)
