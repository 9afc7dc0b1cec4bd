"""The models of a server: which there are, whether one may be used, and fetching one."""

import time
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from typing import Any, TypeVar

from dictate.errors import RewriteError
from dictate.ports import Stopping
from dictate.rewriters import _address
from dictate.rewriters._asking import ask
from dictate.rewriters._server import Model, Server
from dictate.settings import Rewriting
from dictate.translations import tr

QUICK = 5.0
"""Seconds for a question that needs no model."""

Found = TypeVar("Found")
Progress = Callable[[int, int, str], None]
"""Told bytes done, bytes in all (0: not known yet), and what the server is doing."""


def server(settings: Rewriting) -> Server:
    """The server of the settings. Raises ``RewriteError`` when nothing may be sent to it."""
    return Server(_address.usable(settings.server, settings.allow_remote))


def installed(settings: Rewriting, stopping: Stopping) -> list[Model]:
    """What the server has. Raises ``RewriteError``, ``CancelledError``."""
    return _soon(server(settings).models(), stopping)


def check(settings: Rewriting, name: str, stopping: Stopping) -> Model:
    """The model ``name``, which is there and stays here. Raises as ``installed``."""
    return _soon(checked(server(settings), name, settings.allow_remote), stopping)


def pull(settings: Rewriting, name: str, progress: Progress, stopping: Stopping) -> Model:
    """Let the server fetch a model. Raises as ``installed``.

    What is there of one that was broken off is kept, and fetching goes on from it.
    """
    asked = server(settings)
    _address.stay(name, _address.leaves(name), settings.allow_remote)
    ask(_pull(asked, name, progress), float("inf"), stopping)
    return check(settings, name, stopping)


async def checked(asked: Server, name: str, allowed: str) -> Model:
    """The model as it is now: a name may come to stand for one that runs elsewhere."""
    _address.stay(name, _address.leaves(name), allowed)
    model = await asked.model(name)
    _address.stay(name, model.goes_to, allowed)
    return model


async def _pull(asked: Server, name: str, progress: Progress) -> None:
    done: dict[str, int] = {}
    total: dict[str, int] = {}
    status = ""
    async with aclosing(asked.pull(name)) as parts:
        async for part in parts:
            status = part.status or ""
            if part.digest:
                total[part.digest] = part.total or 0
                done[part.digest] = part.completed or 0
            progress(sum(done.values()), sum(total.values()), status)
    if status != "success":
        raise RewriteError(
            tr("“{name}” was not fetched to the end.", name=name),
            tr("Try it again; what is there already is kept: dictate llm pull {name}", name=name),
        )


def _soon(work: Coroutine[Any, Any, Found], stopping: Stopping) -> Found:
    try:
        return ask(work, time.monotonic() + QUICK, stopping)
    except TimeoutError as error:
        raise RewriteError(
            tr("Ollama took more than {seconds} s to answer.", seconds=f"{QUICK:g}"),
            tr("It may be busy; try again in a moment."),
        ) from error
