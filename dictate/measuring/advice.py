"""Which model to use on this machine. Pure.

The most accurate of the installed ones that keeps up: whose work for a piece of speech is well
below the time it takes to say it, and that is soon done with the last piece. Accuracy goes by the
size of the model, not by the errors measured here: some sentences by a synthetic voice say little.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dictate.measuring.family import accuracy, cost, estimated, family
from dictate.measuring.results import LENGTHS, TAIL, Measured, Search
from dictate.models.catalogue import MULTILINGUAL, Model

KEEPS_UP = 0.6
"""Seconds of work for a second of speech. The rest is room for everything else on the machine."""
WAIT = 1.5
"""Seconds that people wait for the tail before it disturbs them."""
CAUTION = 1.25
"""What an estimate is multiplied by before it is believed."""
SUGGESTED = "q8_0"
"""The kind of model that is suggested: half the size of the plain one, and as good."""
ROOM = 300_000_000
"""Bytes that recognition takes beside the model."""


@dataclass(frozen=True)
class Likely:
    """A model that is not installed, and what it would take: an estimate."""

    model: Model
    search: Search


@dataclass(frozen=True)
class Advice:
    """The ``model`` to use, which ``keeps_up`` or is the fastest; None: none knows the languages.

    ``likely`` is more accurate and probably keeps up too; or, where nothing keeps up, it probably
    does.
    """

    model: Model | None
    keeps_up: bool = False
    likely: Likely | None = None


def advise(
    measured: Sequence[tuple[Model, Measured]],
    others: Iterable[Model],
    languages: Sequence[str],
    search: str,
    memory: int,
) -> Advice:
    """Choose among the ``measured`` models, and look whether one of the ``others`` is better still.

    ``languages`` are those that are spoken, empty for any; ``search`` is the engine's setting, of
    which "beam" alone matters; ``memory`` is that of the machine, in bytes.
    """
    able = [(model, judged(found, search)) for model, found in measured if knows(model, languages)]
    good = [(model, one) for model, one in able if keeps_up(one)]
    best = None
    if good:
        best = max(good, key=lambda pair: (accuracy(pair[0]), -pair[1].wait))[0]
    elif able:
        best = min(able, key=lambda pair: pair[1].wait)[0]
    rivals = [one for one in others if knows(one, languages) and _fits(one, memory)]
    if good and best is not None:
        rivals = [one for one in rivals if accuracy(one) > accuracy(best)]
    known = [(model, judged(found, search)) for model, found in measured]
    return Advice(best, keeps_up=bool(good), likely=_likely(known, rivals))


def keeps_up(search: Search, caution: float = 1.0) -> bool:
    """Whether speech is recognised while it is spoken, and the tail soon after."""
    work = max(search.share(length) for length in LENGTHS)
    return work * caution <= KEEPS_UP and search.wait * caution <= WAIT


def judged(measured: Measured, search: str) -> Search:
    """What counts: beam search where it is always used, otherwise the greedy one.

    With "auto" the engine takes beam search only where it has the time.
    """
    return measured.beam if search == "beam" and measured.beam else measured.greedy


def knows(model: Model, languages: Sequence[str]) -> bool:
    """Whether a model knows all of the languages; empty stands for any."""
    return model.languages == MULTILINGUAL or {code.partition("-")[0] for code in languages} == {
        "en"
    }


def _likely(known: Sequence[tuple[Model, Search]], rivals: Sequence[Model]) -> Likely | None:
    """The most accurate of the rivals that probably keeps up, by what the largest known takes."""
    if not known:
        return None
    basis, search = max(known, key=lambda pair: cost(family(pair[0]), TAIL))
    found = [(one, estimated(search, basis, one)) for one in rivals]
    good = [pair for pair in found if keeps_up(pair[1], CAUTION)]
    return Likely(*max(good, key=lambda pair: accuracy(pair[0]))) if good else None


def _fits(model: Model, memory: int) -> bool:
    """Whether it is one to suggest, and leaves half of the memory to others."""
    return model.kind == SUGGESTED and model.size + ROOM <= memory / 2
