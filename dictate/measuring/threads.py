"""Measures how many threads help, by trying."""

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from statistics import median_low

from dictate.measuring.results import Threads
from dictate.measuring.speech import Stretch
from dictate.measuring.speed import Plan, Setup, timed
from dictate.translations import tr

GAIN = 0.05
"""More threads must save this share of the time; otherwise they are left to other programs."""
GUESS = 8
"""Where the climb begins at most: beyond, threads mostly wait for each other."""
MOST = 32


def candidates(physical: int, usable: int) -> list[int]:
    """Numbers of threads worth trying: powers of two below the cores, the cores, all of them."""
    powers = [2**power for power in range(6) if 2**power < physical]
    return sorted({min(count, MOST) for count in (*powers, physical, usable)})


def calls(counts: Sequence[int], plan: Plan) -> int:
    """How often ``told`` is called at most while threads are measured."""
    return 2 * (plan.rounds + 1) * (len(counts) - 1)


def measure(setup: Setup, model: str, counts: Sequence[int], stretch: Stretch) -> Threads:
    """Climb from the guess: up while more threads save time, otherwise down while they do not.

    Neighbours are compared in turns, so that a busy moment meets both; two engines are in memory.
    Raises ``CancelledError``, and what the engine raises.
    """
    works: dict[int, float] = {}

    def more_help(at: int) -> bool:
        """Whether the number after ``at`` is worth it."""
        less, more = counts[at], counts[at + 1]
        works.update(_compared(setup, model, (less, more), stretch))
        return works[more] <= works[less] * (1 - GAIN)

    begin = at = max(at for at, count in enumerate(counts) if at == 0 or count <= GUESS)
    # The last of the counts may be twice the cores; that is tried like any other.
    while at + 1 < len(counts) and more_help(at):
        at += 1
    while at <= begin and at > 0 and not more_help(at - 1):
        at -= 1
    when = datetime.now(UTC).isoformat(timespec="seconds")
    return Threads(counts[at], dict(sorted(works.items())), model, when)


def _compared(
    setup: Setup, model: str, pair: tuple[int, int], stretch: Stretch
) -> dict[int, float]:
    works: dict[int, list[float]] = {count: [] for count in pair}
    with ExitStack() as open_engines:
        engines = {
            count: open_engines.enter_context(setup.make(model, count, "greedy")) for count in pair
        }
        for engine in engines.values():
            engine.load()
        begun = setup.clock()
        for _ in range(setup.plan.rounds + 1):
            if all(works.values()) and setup.clock() - begun > setup.plan.budget:
                break
            for count, engine in engines.items():
                setup.told(tr("threads: {count}", count=count))
                works[count].append(timed(setup, engine, stretch)[0])
    # The first call lays out memory; it does not count when there are others.
    return {count: median_low(found[1:] or found) for count, found in works.items()}
