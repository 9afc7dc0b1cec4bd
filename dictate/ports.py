"""What the core asks of the outside: one protocol per job. Read this first.

An adapter is one file in its package (``dictate/audio``, ``dictate/engines``, …) with
``PLATFORMS``, ``PRIORITY``, ``Options``, ``problem()`` and ``create()``; see ``registry``.
Every method may be called from any thread but the GUI's, one call at a time, unless it says more.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from dictate.errors import DictateError
from dictate.keys import Keys

Samples = NDArray[np.float32]
"""Sound: shape (n,), contiguous, mono, ``RATE`` per second, within [-1, 1], finite."""

RATE = 16_000
"""Samples per second, everywhere past the microphone."""

FRAME = 512
"""Samples in one frame of voice activity: 32 ms, what Silero was trained on."""

Stopping = Callable[[], bool]
"""Asked now and then by long work: True means stop soon and raise ``CancelledError``."""


# --- sound in -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Source:
    """A microphone to choose from. ``id`` is stable over restarts and goes into the settings."""

    id: str
    label: str
    default: bool = False


class Microphone(Protocol):
    """Delivers sound between ``start`` and ``stop``, with nothing lost at either end."""

    def start(
        self, on_samples: Callable[[Samples], None], on_trouble: Callable[[DictateError], None]
    ) -> None:
        """Begin to deliver blocks of about 20 ms, in order, on the microphone's own thread.

        The first block may hold sound from up to 300 ms before the call (pre-roll).
        ``on_trouble`` is called at most once, when the device is lost or has fallen silent for
        the operating system; blocks before it are good. Raises ``MicrophoneError``.
        """

    def stop(self) -> None:
        """Deliver what was said up to now, then nothing more. Never raises, never hangs."""

    def close(self) -> None:
        """Let the device go at once; ``start`` opens it again."""

    def describe(self) -> str:
        """The name of the device in use, for a person; "" while none is open."""


class Hearing(Protocol):
    """Follows one recording. For one thread."""

    def probabilities(self, samples: Samples) -> NDArray[np.float32]:
        """Probability of speech per frame: shape (ceil(n / FRAME),), within [0, 1].

        Each call goes on where the last one ended; a last short frame is padded with zeros and
        must be the end of the recording.
        """


class Voice(Protocol):
    """Tells speech from everything else."""

    def begin(self) -> Hearing:
        """Listen to a new recording. May be called while others are followed."""


class Chime(Protocol):
    """Short sounds that say what happens."""

    def play(self, name: str) -> None:
        """Play "start", "stop" or "trouble". Returns at once, never raises."""


# --- speech to text -------------------------------------------------------------------------


@dataclass(frozen=True)
class Word:
    """A recognised word; ``start`` and ``end`` in seconds, ``probability`` in [0, 1]."""

    text: str
    start: float
    end: float
    probability: float


@dataclass(frozen=True)
class Phrase:
    """A stretch of text with its times in seconds, as subtitles show it."""

    text: str
    start: float
    end: float


@dataclass(frozen=True)
class Transcript:
    """What was said. ``language`` is a two-letter code, or "" when nothing was recognised."""

    text: str
    language: str = ""
    phrases: tuple[Phrase, ...] = ()
    words: tuple[Word, ...] = ()


@dataclass(frozen=True)
class Hints:
    """What is known before listening.

    ``language`` is a code or "auto"; with "auto", ``languages`` limits the choice when not empty.
    ``vocabulary`` holds names and terms to expect. ``patience`` is how many seconds of work this
    stretch is worth, as far as the engine can choose; None leaves it to the engine. ``timed``: the
    times of the words are wanted as exactly as the engine can tell them.
    """

    language: str = "auto"
    languages: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    patience: float | None = None
    timed: bool = False


class Engine(Protocol):
    """Turns sound into text. One call at a time; ``load`` may run beside a call."""

    @property
    def loaded(self) -> bool:
        """Whether the model is in memory."""

    def load(self) -> None:
        """Bring the model into memory if it is not. Raises ``ModelError`` or ``EngineError``."""

    def unload(self) -> None:
        """Give the memory back. ``transcribe`` loads again."""

    def describe(self) -> str:
        """Engine, model and the device really in use, for a person."""

    def transcribe(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        """Recognise one stretch of speech, at most 30 s. Times count from its first sample.

        Raises ``EngineError``, ``ModelError``, or ``CancelledError`` when ``stopping()``.
        """


# --- text out -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Target:
    """The window text is meant for. ``id`` tells two windows apart; the rest is for people."""

    id: str
    application: str = ""
    title: str = ""
    pid: int = 0


class Focus(Protocol):
    """Knows which window has the keyboard."""

    def focused(self) -> Target | None:
        """The window that keys go to now, or None when there is none or it cannot be known."""


class Ended(Enum):
    """How an insertion ended."""

    INSERTED = "inserted"
    ON_CLIPBOARD = "clipboard"


@dataclass(frozen=True)
class Outcome:
    """How an insertion ended, and why it was not the usual way ("" when it was)."""

    ended: Ended
    reason: str = ""


class Injector(Protocol):
    """Puts text into the focused window."""

    def insert(self, text: str, target: Target | None) -> Outcome:
        """Insert ``text`` where the keyboard is now, which the caller has checked is ``target``.

        Raises ``InsertionError`` when nothing was inserted and nothing could be left behind.
        """


class Loan(Protocol):
    """The clipboard, borrowed: it holds the transcript until it is given back."""

    def expect(self) -> None:
        """Count what is read from now on: the paste keys are about to be pressed.

        Some programs read the clipboard whenever its owner changes, which is no pasting.
        """

    def taken(self, timeout: float) -> bool:
        """Wait up to ``timeout`` seconds until the target has read the text; say whether it has."""

    def give_back(self) -> None:
        """Put back what was there before, unless somebody else has copied since."""

    def leave(self) -> bool:
        """Keep the text on the clipboard for the user to paste; say whether it is there.

        What somebody else has copied since stays instead.
        """


class Clipboard(Protocol):
    """The clipboard of the session."""

    def copy(self, text: str) -> None:
        """Put text on the clipboard for good. Raises ``InsertionError``."""

    def lend(self, text: str, reader: Target | None) -> Loan:
        """Save all formats, offer ``text`` marked as concealed, and watch for ``reader``.

        Raises ``InsertionError``; nothing has changed then.
        """


class Keyboard(Protocol):
    """Presses keys as if by hand, whatever the layout."""

    def release_modifiers(self) -> None:
        """Let the user's held modifiers go up, waiting a moment for them to do so themselves."""

    def paste(self) -> None:
        """Press the chord that pastes. Raises ``InsertionError``."""

    def type(self, text: str) -> None:
        """Type ``text`` key by key. Raises ``InsertionError``."""


@dataclass(frozen=True)
class Tools:
    """What injectors work with; None where the platform has no such thing."""

    clipboard: Clipboard | None = None
    keyboard: Keyboard | None = None
    focus: Focus | None = None


# --- the key that is held -------------------------------------------------------------------


class Hotkey(Protocol):
    """Watches one hotkey."""

    def start(
        self,
        keys: Keys,
        on_press: Callable[[], None],
        on_release: Callable[[], None],
        on_other: Callable[[], None],
    ) -> None:
        """Begin to watch; the callbacks run on the hotkey's own thread and must return at once.

        One press and one release per physical press, auto-repeat hidden. ``on_other`` tells that
        another key went down while a lone modifier was held: it is used as a modifier after all.
        Raises ``HotkeyError``, also when another program holds the combination.
        """

    def stop(self) -> None:
        """Watch no more."""

    def held(self) -> bool | None:
        """Whether the key is physically down now; None where the platform cannot say."""


# --- rewriting ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Turn:
    """One message to or from a language model; ``role`` is "user" or "assistant"."""

    role: str
    text: str


@dataclass(frozen=True)
class Task:
    """What a language model is asked.

    ``system`` and ``turns`` are the same for every text of a style and language: they may be read
    by the model before there is a ``text``. ``text`` is the last message, the dictation already
    marked as data. ``most`` is how many tokens an answer has at most, ``deadline`` how many seconds
    there are for it, and ``temperature`` how freely the model chooses (0: not at all).
    """

    system: str
    turns: tuple[Turn, ...] = ()
    text: str = ""
    most: int = 256
    deadline: float = 15.0
    temperature: float = 0.0


@dataclass(frozen=True)
class Rewritten:
    """What a model answered. ``digest`` names its weights; ``seconds`` it took."""

    text: str
    model: str
    digest: str = ""
    seconds: float = 0.0


class Rewriter(Protocol):
    """A language model on this machine. One call at a time; ``warm`` may run beside a call."""

    def describe(self) -> str:
        """The program and the model, for a person."""

    def warm(self, task: Task) -> None:
        """Have the model in memory and what comes before the text read; may take seconds.

        Raises ``RewriteError``, or ``CancelledError`` when a ``rewrite`` came meanwhile.
        """

    def rewrite(self, task: Task, stopping: Stopping) -> Rewritten:
        """Answer within the deadline.

        Raises ``RewriteError`` when there is no complete answer by then, for whatever reason, and
        ``CancelledError`` when ``stopping()``.
        """


# --- what works here ------------------------------------------------------------------------


@dataclass(frozen=True)
class NoOptions:
    """For adapters with nothing to set."""


@dataclass(frozen=True)
class Report:
    """One line of ``dictate doctor``: what was looked at, whether it works, and what to do."""

    name: str
    works: bool
    text: str
    hint: str = ""
    details: Sequence[str] = field(default=())
