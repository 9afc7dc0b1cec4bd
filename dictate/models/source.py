"""What a source of models is: a place that may have a model, and may be able to bring it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dictate.errors import ModelError
from dictate.models import files
from dictate.models.catalogue import Model

if TYPE_CHECKING:
    from dictate.ports import Stopping

Progress = Callable[[int, int, str], None]
"""Told ``(done_bytes, total_bytes, text)`` now and then, on the thread that does the work."""


class SourceError(ModelError):
    """One source could not deliver; the message is the reason. The next may be able to."""


def quiet(_done: int, _total: int, _text: str) -> None:
    """For work that nobody watches."""


@dataclass(frozen=True)
class Watch:
    """Who watches the work, and who may call it off."""

    report: Progress = quiet
    stopping: "Stopping" = files.never


@dataclass(frozen=True)
class Source:
    """A place models come from. ``has`` says whether it can have a model at all.

    ``fetch`` brings a file, which may hold the beginning already, to the whole of a model, and
    has checked it when it returns. It raises ``SourceError``; ``CancelledError``, and keeps what
    it has; ``ModelError`` when the disk is the trouble.
    """

    label: str
    has: Callable[[Model], bool]
    fetch: Callable[[Model, Path, Watch], None]
