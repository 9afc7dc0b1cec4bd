"""Measures a model through the ``Engine`` port."""

import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median_low

from dictate import __version__
from dictate.errors import CancelledError
from dictate.measuring.machine import resident
from dictate.measuring.results import Measured, Search
from dictate.measuring.speech import Stretch
from dictate.measuring.words import error_rates
from dictate.models.catalogue import Model
from dictate.ports import Engine, Hints, Stopping
from dictate.translations import tr

Making = Callable[[str, int, str], AbstractContextManager[Engine]]
"""Gives an engine with (model, threads, "greedy" or "beam") and closes it; 0 threads are the
engine's own choice."""

Told = Callable[[str], None]
"""Told before each call what it is for, in words for a person; may raise ``CancelledError``."""

Clock = Callable[[], float]


@dataclass(frozen=True)
class Plan:
    """How much is done.

    ``lengths``: how many of ``results.LENGTHS``; ``others``: how many further languages;
    ``budget``: seconds after which a search gets no more calls, and ``total`` for those of all
    models; ``reuse``: threads that were measured before are good.
    """

    rounds: int = 3
    lengths: int = 3
    others: int = 2
    budget: float = 30.0
    total: float = 300.0
    beam: bool = True
    reuse: bool = False


QUICK = Plan(rounds=2, lengths=2, others=0, budget=5.0, total=10.0, beam=False, reuse=True)


@dataclass(frozen=True)
class Setup:
    """What is measured with."""

    make: Making
    stopping: Stopping
    plan: Plan = Plan()
    told: Told = lambda _what: None
    clock: Clock = time.perf_counter
    resident: Callable[[], int] = resident


@dataclass(frozen=True)
class _Searched:
    search: Search
    load: float
    memory: int
    device: str


def measure(
    setup: Setup,
    model: Model,
    threads: int,
    stretches: Sequence[Stretch],
    others: Sequence[Stretch],
) -> Measured:
    """Measure one model on ``stretches``, one language, the shortest first.

    ``others``, in other languages, are listened to once, for the errors in them. Raises
    ``CancelledError``, and what the engine raises.
    """
    searches = ("greedy", "beam") if setup.plan.beam else ("greedy",)
    found = []
    for search in searches:
        with setup.make(model.name, threads, search) as engine:
            found.append(_search(setup, search, engine, stretches, others))
    return Measured(
        model=model.name,
        digest=model.digest[1],
        when=datetime.now(UTC).isoformat(timespec="seconds"),
        version=__version__,
        language=stretches[0].language,
        load=min(one.load for one in found),
        memory=max(one.memory for one in found),
        threads=threads,
        device=found[0].device,
        greedy=found[0].search,
        beam=found[1].search if setup.plan.beam else None,
    )


def _search(
    setup: Setup,
    search: str,
    engine: Engine,
    stretches: Sequence[Stretch],
    others: Sequence[Stretch],
) -> _Searched:
    label = {"greedy": tr("greedy search"), "beam": tr("beam search")}[search]
    setup.told(label)
    before = setup.resident()
    begun = setup.clock()
    engine.load()
    load = setup.clock() - begun
    most = setup.resident()
    works: dict[int, list[float]] = {}
    heard: dict[int, str] = {}
    # The first call lays out memory; it does not count when there are others.
    for at in [0, *list(range(len(stretches))) * setup.plan.rounds]:
        if works and setup.clock() - begun > setup.plan.budget:
            break
        setup.told(label)
        work, heard[at] = timed(setup, engine, stretches[at])
        works.setdefault(at, []).append(work)
        most = max(most, setup.resident())
    texts = [(stretches[at], text) for at, text in heard.items()]
    for other in others:
        if setup.clock() - begun > setup.plan.budget:
            break
        setup.told(label)
        texts.append((other, timed(setup, engine, other)[1]))
    works[0] = works[0][1:] or works[0]
    points = tuple((stretches[at].seconds, median_low(works[at])) for at in sorted(works))
    return _Searched(
        Search(points, error_rates(texts)), load, max(0, most - before), engine.describe()
    )


def calls(stretches: int, others: int, plan: Plan) -> int:
    """How often ``told`` is called at most while a model is measured."""
    return (2 if plan.beam else 1) * (2 + stretches * plan.rounds + others)


def timed(setup: Setup, engine: Engine, stretch: Stretch) -> tuple[float, str]:
    """Seconds of work for a stretch, and the text. Raises ``CancelledError`` when stopped."""
    begun = setup.clock()
    heard = engine.transcribe(stretch.samples, Hints(stretch.language), setup.stopping)
    took = setup.clock() - begun
    if setup.stopping():
        raise CancelledError
    return took, heard.text
