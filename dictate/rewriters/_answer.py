"""Reads an answer; what is not surely complete is none."""

import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dictate.ports import Task
from dictate.rewriters import _failures, _fitting, _thoughts

if TYPE_CHECKING:
    import ollama

    Parts = AsyncGenerator[ollama.ChatResponse, None]


@dataclass(frozen=True)
class Answer:
    """A complete answer and where the time went, in seconds.

    ``loading`` is what the server says that loading took, ``first`` and ``total`` count from the
    question to the first word and to the last.
    """

    text: str
    digest: str
    loading: float
    first: float
    total: float


async def drain(parts: "Parts") -> None:
    """Wait for the end of an answer that nobody reads. Raises ``RewriteError`` without one."""
    async with aclosing(parts):
        async for part in parts:
            if part.done:
                return
    raise _failures.unfinished()


async def read(parts: "Parts", task: Task, digest: str, size: int, began: float) -> Answer:
    """The answer to ``task`` in a context of ``size`` tokens. Raises ``RewriteError``.

    A model that loops ends without a last line, a server that is killed as well; a model that
    wrote too much has another reason to be done.
    """
    text, thought, first, last = "", False, 0.0, None
    async with aclosing(parts):
        async for part in parts:
            first = first or time.monotonic() - began
            text += part.message.content or ""
            thought = thought or bool(part.message.thinking)
            if part.done:
                last = part
                break
    if last is None:
        raise _failures.unfinished()
    if last.done_reason != "stop":
        raise _failures.limited() if last.done_reason == "length" else _failures.unfinished()
    _fitting.check_read(task, last.prompt_eval_count, size)
    written = _thoughts.without(text)
    if not written:
        raise _failures.empty(thought=thought or bool(text.strip()))
    loading = (last.load_duration or 0) / 1e9
    return Answer(written, digest, loading, first, time.monotonic() - began)
