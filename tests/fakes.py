"""One hand-written fake per port: each does what the port promises, and remembers it."""

import threading
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from dictate.errors import CancelledError, DictateError
from dictate.keys import Keys
from dictate.ports import (
    FRAME,
    RATE,
    Ended,
    Hints,
    Outcome,
    Phrase,
    Rewritten,
    Samples,
    Stopping,
    Target,
    Task,
    Transcript,
)


def tone(seconds: float, loudness: float = 0.3) -> Samples:
    """A sound that the fake voice takes for speech."""
    at = np.arange(int(seconds * RATE), dtype=np.float32) / RATE
    return (loudness * np.sin(2 * np.pi * 220 * at)).astype(np.float32)


class FakeMicrophone:
    """Delivers what the test says, when it says so."""

    def __init__(self) -> None:
        self.refuse: DictateError | None = None
        self.started = 0
        self.stopped = 0
        self.closed = 0
        self._on_samples: Callable[[Samples], None] | None = None
        self._on_trouble: Callable[[DictateError], None] | None = None

    def start(
        self, on_samples: Callable[[Samples], None], on_trouble: Callable[[DictateError], None]
    ) -> None:
        if self.refuse is not None:
            raise self.refuse
        self._on_samples = on_samples
        self._on_trouble = on_trouble
        self.started += 1

    def hear(self, samples: Samples) -> None:
        """The user makes this sound."""
        assert self._on_samples is not None
        for begin in range(0, len(samples), 320):
            self._on_samples(samples[begin : begin + 320])

    def unplug(self, error: DictateError) -> None:
        """The device goes away."""
        assert self._on_trouble is not None
        self._on_trouble(error)

    def stop(self) -> None:
        self.stopped += 1
        self._on_samples = None

    def close(self) -> None:
        self.closed += 1

    def describe(self) -> str:
        return "fake microphone"


class FakeVoice:
    """Takes everything louder than a whisper for speech."""

    def begin(self) -> "FakeVoice":
        return self

    def probabilities(self, samples: Samples) -> NDArray[np.float32]:
        padded = np.pad(samples, (0, -len(samples) % FRAME)).reshape(-1, FRAME)
        return (np.abs(padded).max(axis=1) > 0.05).astype(np.float32)


class FakeEngine:
    """Hears what the test says, whatever the sound."""

    def __init__(self, text: str = "Hello there.") -> None:
        self.text = text
        self.refuse: Exception | None = None
        self.loaded = False
        self.loads = 0
        self.heard: list[float] = []
        """Seconds of each stretch it was given."""
        self.hints: list[Hints] = []
        self.go_on = threading.Event()
        """While clear, recognition takes for ever (but can be stopped)."""
        self.go_on.set()
        self.busy = threading.Event()
        self.asked = 0

    def load(self) -> None:
        if not self.loaded:
            self.loaded = True
            self.loads += 1

    def unload(self) -> None:
        self.loaded = False

    def describe(self) -> str:
        return "fake engine"

    def transcribe(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        self.asked += 1
        self.load()
        self.busy.set()
        while not self.go_on.wait(0.005):
            if stopping():
                raise CancelledError
        self.busy.clear()
        if self.refuse is not None:
            raise self.refuse
        seconds = len(samples) / RATE
        self.heard.append(seconds)
        self.hints.append(hints)
        return Transcript(self.text, "en", (Phrase(self.text, 0.0, seconds),))


class FakeInjector:
    """Keeps what would have been inserted."""

    def __init__(self) -> None:
        self.inserted: list[tuple[str, Target | None]] = []
        self.refuse: DictateError | None = None
        self.outcome = Outcome(Ended.INSERTED)

    def insert(self, text: str, target: Target | None) -> Outcome:
        if self.refuse is not None:
            raise self.refuse
        self.inserted.append((text, target))
        return self.outcome


class FakeFocus:
    """The window the test says."""

    def __init__(self) -> None:
        self.target: Target | None = Target("window 1", "editor", "letter.txt")

    def focused(self) -> Target | None:
        return self.target


class FakeChime:
    """Keeps what would have been heard."""

    def __init__(self) -> None:
        self.played: list[str] = []

    def play(self, name: str) -> None:
        self.played.append(name)


class FakeHotkey:
    """Pressed by the test."""

    def __init__(self) -> None:
        self.keys: Keys | None = None
        self.refuse: DictateError | None = None
        self.down: bool | None = False
        self.press: Callable[[], None]
        self.release: Callable[[], None]
        self.other: Callable[[], None]

    def start(
        self,
        keys: Keys,
        on_press: Callable[[], None],
        on_release: Callable[[], None],
        on_other: Callable[[], None],
    ) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.keys = keys
        self.press, self.release, self.other = on_press, on_release, on_other

    def stop(self) -> None:
        self.keys = None

    def held(self) -> bool | None:
        return self.down


class FakeClipboard:
    """Holds a text; what is lent is read by the target when the test says so."""

    def __init__(self) -> None:
        self.text: str | None = None
        self.refuse: DictateError | None = None
        self.read = True
        """Whether the target reads what it is lent."""
        self.loans: list[FakeLoan] = []
        self.journal: list[str] = []
        """What was done, in order; a FakeKeyboard may share it."""

    def copy(self, text: str) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.text = text

    def lend(self, text: str, reader: Target | None) -> "FakeLoan":
        if self.refuse is not None:
            raise self.refuse
        loan = FakeLoan(self, text, reader)
        self.loans.append(loan)
        self.journal.append("lend")
        self.text = text
        return loan


class FakeLoan:
    """One loan of the fake clipboard."""

    def __init__(self, clipboard: FakeClipboard, text: str, reader: Target | None) -> None:
        self.reader = reader
        self.ended = ""
        self._clipboard = clipboard
        self._text = text
        self._before = clipboard.text

    def expect(self) -> None:
        self._clipboard.journal.append("expect")

    def taken(self, timeout: float) -> bool:
        self._clipboard.journal.append(f"wait {timeout:g}")
        return self._clipboard.read

    def give_back(self) -> None:
        self.ended = "given back"
        self._clipboard.journal.append(self.ended)
        self._clipboard.text = self._before

    def leave(self) -> bool:
        self.ended = "left"
        self._clipboard.journal.append(self.ended)
        return self._clipboard.text == self._text  # else somebody has copied since


class FakeKeyboard:
    """Keeps what would have been pressed; ``refuse`` is raised by ``paste`` and ``type``."""

    def __init__(self, journal: list[str] | None = None) -> None:
        self.journal: list[str] = [] if journal is None else journal
        self.refuse: DictateError | None = None
        self.typed: list[str] = []

    def release_modifiers(self) -> None:
        self.journal.append("release modifiers")

    def paste(self) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.journal.append("paste")

    def type(self, text: str) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.journal.append("type")
        self.typed.append(text)


class FakeRewriter:
    """Answers what the test says."""

    def __init__(self, answer: str = "Hello there.") -> None:
        self.answer = answer
        self.refuse: Exception | None = None
        self.tasks: list[Task] = []
        self.warmed: list[Task] = []
        self.go_on = threading.Event()
        """While clear, an answer takes for ever (but can be stopped)."""
        self.go_on.set()

    def describe(self) -> str:
        return "fake rewriter"

    def warm(self, task: Task) -> None:
        self.warmed.append(task)
        if self.refuse is not None:
            raise self.refuse

    def rewrite(self, task: Task, stopping: Stopping) -> Rewritten:
        self.tasks.append(task)
        while not self.go_on.wait(0.005):
            if stopping():
                raise CancelledError
        if self.refuse is not None:
            raise self.refuse
        return Rewritten(self.answer, "fake:1b", "abc", 0.1)
