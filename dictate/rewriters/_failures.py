"""What goes wrong with Ollama, in words for a person."""

import json
import re
import shutil
import sys

from dictate.errors import RewriteError
from dictate.rewriters import _address
from dictate.translations import tr

DOWNLOAD = "https://ollama.com/download"

_MEMORY = re.compile(r"memory|cudaMalloc|unable to allocate|signal: killed", re.IGNORECASE)
"""Texts of a server that could not load a model; they differ from version to version."""
_TOO_LONG = re.compile(r"context size|context length|context window", re.IGNORECASE)


def unreachable(server: str) -> RewriteError:
    """Nothing listens there."""
    lacking = sys.platform == "linux" and shutil.which("ollama") is None
    if not _address.is_here(server):
        hint = tr("See whether Ollama runs there and can be reached.")
    elif lacking:
        hint = tr("Ollama seems not to be installed. Get it here: {url}", url=DOWNLOAD)
    else:
        hint = tr("Start the Ollama app, or: ollama serve\nTo get it: {url}", url=DOWNLOAD)
    return RewriteError(tr("Ollama does not answer at {server}.", server=server), hint)


def missing(name: str) -> RewriteError:
    """The server has no such model."""
    return RewriteError(
        tr("Ollama does not have the model “{name}”.", name=name),
        tr("Get it: dictate llm pull {name}\nSee what there is: dictate llm list", name=name),
    )


def too_late(seconds: float) -> RewriteError:
    """The time was up before the answer was complete."""
    return RewriteError(
        tr("The language model did not finish within {seconds} s.", seconds=f"{seconds:.1f}"),
        tr("A smaller model answers sooner; to wait longer: "
           "dictate config set rewriting.longest_wait SECONDS"),
    )  # fmt: skip


def still_loading() -> RewriteError:
    """The time was up before the model was in memory."""
    return RewriteError(
        tr("The language model is still being loaded."),
        tr("The next dictation finds it ready. To keep it in memory longer: "
           "dictate config set rewriting.keep_alive SECONDS"),
    )  # fmt: skip


def cut(server: str) -> RewriteError:
    """The connection ended before the answer."""
    return RewriteError(
        tr("The connection to Ollama was cut in the middle of the answer."),
        tr("See whether Ollama still runs at {server}.", server=server),
    )


def unfinished() -> RewriteError:
    """The answer ended without saying that it is complete: what a looping model looks like."""
    return RewriteError(tr("The language model broke off before the end."), _another())


def limited() -> RewriteError:
    """The model wrote more than an answer may have."""
    return RewriteError(tr("The language model wrote far more than was said."), _another())


def empty(*, thought: bool) -> RewriteError:
    """Nothing came, or thinking alone."""
    if thought:
        return RewriteError(tr("The language model thought, and wrote nothing."), _another())
    return RewriteError(tr("The language model wrote nothing."), _another())


def strange(server: str) -> RewriteError:
    """What answers does not speak as Ollama does."""
    return RewriteError(
        tr("What answers at {server} is not understood.", server=server),
        tr("See that it is Ollama, and not another program: dictate config get rewriting.server"),
    )


def refused(status: int, text: str, name: str, server: str) -> RewriteError:
    """The server says itself what is wrong; ``status`` is -1 in the middle of an answer."""
    reason = _innermost(text)
    if status == 404:
        return missing(name)
    if _MEMORY.search(reason):
        return RewriteError(
            tr("There is not enough memory for the model “{name}”.", name=name),
            tr("Close other programs, or choose a smaller model: dictate llm list"),
        )
    if _TOO_LONG.search(reason):
        return RewriteError(
            tr("The text is too long for the language model."),
            tr("Dictate in shorter pieces, or choose a model with a larger context."),
        )
    if 300 <= status < 400:
        return strange(server)
    if not reason:
        reason = tr("status {number}", number=status)
    return RewriteError(
        tr("Ollama could not do it: {reason}", reason=reason[:300]),
        tr("See whether the model works at all: dictate llm test"),
    )


def not_fetched(name: str, text: str) -> RewriteError:
    """The server could not get a model."""
    return RewriteError(
        tr("“{name}” could not be fetched: {reason}", name=name, reason=_innermost(text)[:300]),
        tr("Check the name at https://ollama.com/search, and that Ollama reaches the internet."),
    )


def _innermost(text: str) -> str:
    """The words of an error; some are JSON within JSON."""
    for _ in range(3):
        try:
            found = json.loads(text)
        except ValueError:
            break
        while isinstance(found, dict):
            found = found.get("error") or found.get("message") or ""
        if not isinstance(found, str) or found == text:
            break
        text = found
    return " ".join(text.split())


def _another() -> str:
    return tr("If that happens often, choose another model: dictate llm list")
