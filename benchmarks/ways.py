"""Ways to make text of a recording: ours and those of others. Each is opened in its own process.

All get the same threads, and OpenMP that sleeps while it waits (``listeners``): spinning, every one
of them takes many times longer on a machine that does anything else, and that would say nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from benchmarks.needs import locate
from dictate.engines._cpu import threads
from dictate.ports import Hints, NoOptions, Samples

if TYPE_CHECKING:
    from pywhispercpp.model import Model

Hear = Callable[[Samples, str], str]
"""Makes text of a recording in a language."""


class Way(Protocol):
    """How text is made. It is sent to another process, so it holds plain values only."""

    @property
    def name(self) -> str:
        """For the tables."""

    def open(self) -> Hear:
        """Load the model; called in the other process."""


@dataclass(frozen=True)
class Ours:
    """Cut at pauses, piece by piece: a whole recording through ``recognise``."""

    model: str
    beam: str = "greedy"

    @property
    def name(self) -> str:
        """As the way says."""
        return f"ours, {self.beam}"

    def open(self) -> Hear:
        """As the way says."""
        from dictate.audio.voice import silero
        from dictate.engines import whispercpp
        from dictate.transcription import recognise

        engine = whispercpp.create(whispercpp.Options(beam=self.beam), self.model, locate)
        engine.load()
        voice = silero.create(NoOptions())

        def hear(samples: Samples, language: str) -> str:
            return recognise(samples, engine, voice, Hints(language), lambda: False).text

        return hear


@dataclass(frozen=True)
class AtEnd:
    """Everything at the end: pywhispercpp as its README shows it, with its windows of 30 s."""

    model: str
    name: str = "at the end"

    def open(self) -> Hear:
        """As the way says."""
        model = plain(self.model, flash=True)

        def hear(samples: Samples, language: str) -> str:
            return " ".join(one.text for one in model.transcribe(samples, language=language))

        return hear


@dataclass(frozen=True)
class Peer:
    """faster-whisper with its defaults, the weights in 8 bits."""

    folder: Path
    beam: int = 1

    @property
    def name(self) -> str:
        """As the way says."""
        return "faster-whisper, " + ("greedy" if self.beam == 1 else "beam")

    def open(self) -> Hear:
        """As the way says."""
        from faster_whisper import WhisperModel

        model = WhisperModel(
            str(self.folder), device="cpu", compute_type="int8", cpu_threads=threads()
        )

        def hear(samples: Samples, language: str) -> str:
            segments, _ = model.transcribe(samples, language=language, beam_size=self.beam)
            return "".join(segment.text for segment in segments)

        return hear


def plain(model: str, *, flash: bool, beams: bool = False, count: int | None = None) -> "Model":
    """The binding’s own class, which says nothing while it works."""
    from pywhispercpp.model import Model

    return Model(
        str(locate(model)), params_sampling_strategy=int(beams), n_threads=count or threads(),
        context_params={"flash_attn": flash}, redirect_whispercpp_logs_to=None,
        print_progress=False, print_realtime=False,
    )  # fmt: skip
