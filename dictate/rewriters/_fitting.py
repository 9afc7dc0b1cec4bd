"""How much a model must have room for, and whether it read all of it. Pure.

A server whose context is too small cuts the text without a word, so the room is estimated with a
margin, what does not fit is refused, and the number of tokens that were read is looked at.
"""

import math

from dictate.errors import RewriteError
from dictate.ports import Task
from dictate.translations import tr

STEPS = (2048, 4096, 8192, 16384, 32768)
"""Another size makes the server load the model anew: there are few, and the first fits most."""

USUAL = 1024
"""Tokens kept for a dictation and its answer: some 160 words, so that nearly all take one size."""

_BYTES_A_TOKEN = 3
"""Fewer than French or English words have (about 4), so that the estimate is too high."""
_TAGS = 16
"""Tokens around a message, more than any common chat template puts there."""


def tokens(text: str) -> int:
    """At least as many tokens as ``text`` has: signs and figures may be one for each byte."""
    letters = sum(len(sign.encode()) for sign in text if sign.isalpha())
    others = sum(len(sign.encode()) for sign in text if not sign.isalpha() and sign != " ")
    return math.ceil(letters / _BYTES_A_TOKEN) + others


def room(task: Task, limit: int, at_least: int = 0) -> int:
    """The context size for a task, the same for nearly all texts of a style and language.

    ``limit`` is what the model can have (0: unknown), ``at_least`` what it has been given before.
    Raises ``RewriteError`` when the text does not fit.
    """
    told = [task.system, *(turn.text for turn in task.turns)]
    before = sum(tokens(text) + _TAGS for text in told) + 2 * _TAGS
    needed = before + tokens(task.text) + task.most
    most = limit or STEPS[-1]
    if needed > most:
        raise RewriteError(
            tr("The text is too long for the language model."),
            tr("Dictate in shorter pieces, or choose a model with a larger context."),
        )
    wanted = max(at_least, before + max(USUAL, needed - before))
    return min(most, next((step for step in STEPS if step >= wanted), wanted))


def check_read(task: Task, counted: int | None, size: int) -> None:
    """Raise ``RewriteError`` when the ``counted`` tokens show that the server may have cut.

    No tokeniser makes one token of two words; and more than was estimated may be too many.
    """
    if counted is None:  # not told by every server; the estimate stands alone
        return
    told = [task.system, *(turn.text for turn in task.turns), task.text]
    words = sum(len(text.split()) for text in told)
    if not words <= counted <= size - task.most:
        raise RewriteError(
            tr("The language model did not read the whole text."),
            tr("Dictate in shorter pieces. Ollama older than 0.4 counts differently: update it."),
        )
