"""What a dictation is done with, what goes through it, and what comes out."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field

from dictate.errors import DictateError
from dictate.machine import Ending, Rules
from dictate.ports import (
    Chime,
    Clipboard,
    Engine,
    Focus,
    Hints,
    Injector,
    Microphone,
    Target,
    Transcript,
    Voice,
)
from dictate.rewriting import Rewriting
from dictate.styles import VERBATIM, Style
from dictate.take import Take


@dataclass(frozen=True)
class Parts:
    """What a dictation is done with. ``focus`` is None where the window in use cannot be known."""

    microphone: Microphone
    voice: Voice
    engine: Engine
    injector: Injector
    chime: Chime
    focus: Focus | None = None
    clipboard: Clipboard | None = None
    hints: Hints = field(default_factory=Hints)
    rules: Rules = field(default_factory=Rules)
    rewriting: Rewriting = field(default_factory=lambda: Rewriting(None, lambda _text: 0.0))
    style: Callable[[], Style] = lambda: VERBATIM
    """The style of the settings, as its file is now. Raises ``StyleError``."""
    model: str = ""
    trailing_space: bool = False
    unload_after: float = 0.0
    """Seconds after which an unused model's memory is freed; 0 never."""


@dataclass
class Job:
    """One session on its way from the microphone into the window."""

    session: int
    parts: Parts
    take: Take
    target: Target | None
    started: str
    """UTC, ISO 8601."""
    style: Style = VERBATIM
    transcript: Future[Transcript] = field(default_factory=Future)
    """What was said, once it is recognised."""
    cancelled: threading.Event = field(default_factory=threading.Event)
    handed_over: bool = False
    """Whether the recording is over and the worker has it."""
    trouble: DictateError | None = None
    """What went wrong while recording; what was recorded is good."""


@dataclass(frozen=True)
class Result:
    """How a session ended, and what to tell the user about it ("" when all went as usual)."""

    ending: Ending
    text: str = ""
    message: str = ""
    hint: str = ""
