"""Rewriting by Ollama, a program of its own that keeps language models in memory.

An answer counts only when its last line says that it is done and that the model stopped by itself.
See docs/decisions/ollama.md.
"""

import threading
import time
from dataclasses import dataclass
from typing import Any

from dictate.errors import RewriteError
from dictate.ports import Rewriter, Rewritten, Stopping, Task
from dictate.rewriters import _answer, _failures, _fitting
from dictate.rewriters._answer import Answer
from dictate.rewriters._asking import ask
from dictate.rewriters._keeping import check, checked, installed, pull, server
from dictate.rewriters._recommended import Recommended, recommended
from dictate.rewriters._server import Message, Model, Server, full
from dictate.rewriters._warming import Warmings
from dictate.settings import Rewriting, row
from dictate.translations import mark, tr

__all__ = ["Answer", "Model", "Ollama", "Options", "Recommended", "check", "create", "full",
           "installed", "problem", "pull", "recommended"]  # fmt: skip

PLATFORMS = ("linux", "darwin", "win32")
PRIORITY = 10

LONGEST_LOAD = 120.0
"""Seconds: a model of several GB from a slow disk."""
SEED = 1
"""Any; the same text is to give the same answer."""
MOST_THREADS = 8
LARGEST_KEPT = 8192
"""Tokens: a larger context takes GBs of memory, and is for the one long text that needs it."""

_PLACEHOLDER = "-"
"""Stands for the text while what comes before it is read early; templates want a message there."""


@dataclass(frozen=True)
class Options:
    """How Ollama is asked."""

    threads: int = row(0, mark("Threads for rewriting (0: half of the cores)"), low=0, high=64)


def problem() -> str | None:
    """Why Ollama cannot be asked here; whether it runs is found out when it is asked."""
    import importlib.util

    if importlib.util.find_spec("ollama") is None:
        return tr("the Python package “{name}” is missing", name="ollama")
    return None


def create(options: Options, settings: Rewriting) -> Rewriter:
    """A rewriter that asks the server and the model of the settings."""
    return Ollama(options, settings)


class Ollama:
    """Asks one model of one server."""

    def __init__(self, options: Options, settings: Rewriting) -> None:
        self._settings = settings
        self._threads = options.threads or threads()
        self._version = ""
        self._size = 0
        """The largest context kept so far: going back to a smaller one would load anew."""
        self._warmings = Warmings()
        self._closed = threading.Event()

    def describe(self) -> str:
        """The server's version is known once it was asked."""
        return f"Ollama {self._version}".strip() + f", {self._settings.model or '–'}"

    def warm(self, task: Task) -> None:
        """Load, then read what comes before the text; only the second can be called off."""
        asked = self._server()
        warming = self._warmings.begin(task)
        if warming is None:
            return
        until = time.monotonic() + LONGEST_LOAD
        try:
            ask(self._load(asked, task), until, self._closed.is_set)
            stopping = self._or_closed(warming.unwanted.is_set)
            ask(self._read_early(asked, task), until, stopping)
        except TimeoutError as error:
            raise _failures.too_late(LONGEST_LOAD) from error
        finally:
            self._warmings.end(warming)

    def rewrite(self, task: Task, stopping: Stopping) -> Rewritten:
        """Let a warm-up end first, then ask."""
        answer = self.answer(task, stopping)
        return Rewritten(answer.text, self._settings.model, answer.digest, answer.total)

    def answer(self, task: Task, stopping: Stopping) -> Answer:
        """As ``rewrite``, and tells where the time went."""
        began = time.monotonic()
        until = began + task.deadline
        asked = self._server()
        stops = self._or_closed(stopping)
        self._warmings.wait(task, until, stops)
        try:
            return ask(self._answer(asked, task, began), until, stops)
        except TimeoutError as error:
            raise _failures.too_late(task.deadline) from error

    def close(self) -> None:
        """Let go of every connection at once."""
        self._closed.set()

    def _server(self) -> Server:
        if not self._settings.model:
            raise RewriteError(
                tr("No language model is chosen."),
                tr("See what there is: dictate llm list\nChoose one: dictate llm use NAME"),
            )
        return server(self._settings)

    def _or_closed(self, stopping: Stopping) -> Stopping:
        return lambda: stopping() or self._closed.is_set()

    async def _model(self, asked: Server) -> Model:
        model = await checked(asked, self._settings.model, self._settings.allow_remote)
        self._version = self._version or await asked.version()
        return model

    def _options(self, task: Task, model: Model, most: int) -> dict[str, Any]:
        """The first two belong to how the model is loaded: another value loads it anew."""
        size = _fitting.room(task, model.context, self._size)
        self._size = min(size, LARGEST_KEPT)
        return {
            "num_ctx": size,
            "num_thread": self._threads,
            "seed": SEED,
            # A penalty works against a task that is to repeat what was said.
            "repeat_penalty": 1.0,
            "temperature": task.temperature,
            "num_predict": most,
        }

    async def _load(self, asked: Server, task: Task) -> None:
        model = await self._model(asked)
        options = self._options(task, model, 1)
        await _answer.drain(asked.chat(model.name, [], options, self._settings.keep_alive))

    async def _read_early(self, asked: Server, task: Task) -> None:
        model = await self._model(asked)
        messages, options = _messages(task, _PLACEHOLDER), self._options(task, model, 1)
        await _answer.drain(asked.chat(model.name, messages, options, self._settings.keep_alive))

    async def _answer(self, asked: Server, task: Task, began: float) -> Answer:
        model = await self._model(asked)
        messages, options = _messages(task, task.text), self._options(task, model, task.most)
        parts = asked.chat(model.name, messages, options, self._settings.keep_alive)
        return await _answer.read(parts, task, model.digest, options["num_ctx"], began)


def threads() -> int:
    """Half of the cores, so that recognition has the other half.

    The threads of either wait for each other; one that shares its core holds all of them up. And
    writing is bound by memory: on two cores one thread writes as fast as two.
    """
    import psutil

    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    return max(1, min(cores // 2, MOST_THREADS))


def _messages(task: Task, text: str) -> list[Message]:
    turns = [Message(turn.role, turn.text) for turn in task.turns]
    return [Message("system", task.system), *turns, Message("user", text)]
