"""What the two processes say to each other. The parent believes the child no more than it must."""

import io
import logging
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from dictate import errors
from dictate.errors import CancelledError, DictateError, EngineError
from dictate.ports import Hints, Transcript

log = logging.getLogger(__name__)

Locate = Callable[[str], Path]
"""The checked file of a model by name. Must be picklable: a function of a module."""


class Pipe(Protocol):
    """One end of a pipe, as ``multiprocessing`` makes it."""

    def send_bytes(self, buf: bytes, /) -> None:
        """Send one message. Raises ``OSError`` when nobody is at the other end."""

    def recv_bytes(self, maxlength: int | None = None, /) -> bytes:
        """Wait for a message. Raises ``EOFError`` or ``OSError`` when none can come any more."""

    def close(self) -> None:
        """Let go of this end."""


# --- to the child ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Make:
    """The first message: which engine to make. ``adapter`` is a module, by its full name."""

    adapter: str
    options: object
    model: str
    locate: Locate
    log_level: int


@dataclass(frozen=True)
class Load:
    """Load the model; errors are told in ``language``."""

    number: int
    language: str


@dataclass(frozen=True)
class Listen:
    """Recognise the ``count`` samples that lie in the shared memory."""

    number: int
    language: str
    count: int
    hints: Hints


@dataclass(frozen=True)
class Leave:
    """End, now, whatever is under way."""


Request = Load | Listen


# --- to the parent --------------------------------------------------------------------------


@dataclass(frozen=True)
class Done:
    """Request ``number`` is done, and so the model is loaded."""

    number: int
    description: str
    transcript: Transcript


@dataclass(frozen=True)
class Failed:
    """The engine says that it cannot, and why; it may be asked again."""

    number: int
    kind: str
    message: str
    hint: str

    def error(self) -> DictateError:
        """The error, as the engine raised it."""
        kind = getattr(errors, self.kind, None)
        if kind is CancelledError:
            return CancelledError()
        if isinstance(kind, type) and issubclass(kind, DictateError):
            return kind(self.message, self.hint)
        return EngineError(self.message, self.hint)


@dataclass(frozen=True)
class Broken:
    """An error that no engine should raise: out of memory, or a bug. The log has the place."""

    number: int
    reason: str


@dataclass(frozen=True)
class Logged:
    """A line for the log; ``created`` in seconds since 1970."""

    name: str
    level: int
    text: str
    created: float

    def log(self) -> None:
        """Log it here, as if it had happened here."""
        logger = logging.getLogger(self.name)
        if logger.isEnabledFor(self.level):
            given = {"name": self.name, "levelno": self.level, "msg": self.text,
                     "levelname": logging.getLevelName(self.level), "created": self.created,
                     "threadName": "engine"}  # fmt: skip
            logger.handle(logging.makeLogRecord(given))


Answer = Done | Failed | Broken


def failed(number: int, error: DictateError) -> Failed:
    """An error on its way to the parent, which knows the classes of ``dictate.errors`` only."""
    known = (one.__name__ for one in type(error).__mro__ if one.__module__ == errors.__name__)
    return Failed(number, next(known), error.message, error.hint)


# --- bytes ----------------------------------------------------------------------------------

_KNOWN = {
    __name__: {"Done", "Failed", "Broken", "Logged"},
    Transcript.__module__: {"Transcript", "Phrase", "Word"},
}


class _Reader(pickle.Unpickler):
    """Makes our own values only: a model file that takes over the child must not get further."""

    def find_class(self, module: str, name: str) -> object:
        if name in _KNOWN.get(module, ()):
            return super().find_class(module, name)
        log.error("engine: the process sent a %s.%s", module, name)
        raise pickle.UnpicklingError(name)


def encode(message: Make | Request | Leave | Answer | Logged) -> bytes:
    """A message as bytes."""
    return pickle.dumps(message)


def from_child(data: bytes) -> Answer | Logged:
    """What the child said. Raises ``ValueError`` for anything but our own values."""
    try:
        found = _Reader(io.BytesIO(data)).load()
    except Exception as error:  # broken bytes raise whatever they like
        raise ValueError(f"unreadable: {type(error).__name__}") from error
    if isinstance(found, Done | Failed | Broken | Logged):
        return found
    raise ValueError(f"no answer: {type(found).__name__}")


def from_parent(data: bytes) -> Make | Request | Leave:
    """What the parent said; it may send values of any adapter."""
    found: Make | Request | Leave = pickle.loads(data)  # noqa: S301 - our own parent
    return found
