from dataclasses import replace

import pytest

from dictate.errors import CancelledError
from dictate.measuring import threads
from dictate.measuring.speed import Plan, Setup
from tests.measuring.stopwatch import Stopwatch, stretch

COUNTS = [1, 2, 4, 6, 12]


def climb(watch: Stopwatch, counts: list[int], **plan: float) -> threads.Threads:
    setup = Setup(
        watch.make, watch.stopping, replace(Plan(), **plan), clock=watch.clock,
        resident=watch.resident,
    )  # fmt: skip
    return threads.measure(setup, "tiny", counts, stretch(8.0))


def machine(works: dict[int, float]) -> Stopwatch:
    return Stopwatch(lambda _model, count, _search, _seconds: works[count])


@pytest.mark.parametrize(
    ("physical", "usable", "counts"),
    [(1, 1, [1]), (2, 2, [1, 2]), (4, 8, [1, 2, 4, 8]), (6, 12, [1, 2, 4, 6, 12]),
     (10, 10, [1, 2, 4, 8, 10]), (64, 128, [1, 2, 4, 8, 16, 32])],
)  # fmt: skip
def test_what_is_tried(physical: int, usable: int, counts: list[int]) -> None:
    assert threads.candidates(physical, usable) == counts


@pytest.mark.parametrize(
    ("works", "best", "tried"),
    [
        # The cores are best: neither half of them nor all threads of them.
        ({1: 6.0, 2: 3.1, 4: 1.7, 6: 1.2, 12: 1.3}, 6, {4, 6, 12}),
        # All threads help by more than 5 %.
        ({1: 6.0, 2: 3.1, 4: 1.7, 6: 1.2, 12: 1.1}, 12, {6, 12}),
        # A virtual machine that promises more cores than it has.
        ({1: 2.0, 2: 1.1, 4: 1.1, 6: 1.5, 12: 4.0}, 2, {1, 2, 4, 6, 12}),
        # More threads that save less than 5 % are left to others.
        ({1: 1.0, 2: 0.97, 4: 0.96, 6: 0.95, 12: 0.95}, 1, {1, 2, 4, 6, 12}),
    ],
)
def test_as_many_as_help(works: dict[int, float], best: int, tried: set[int]) -> None:
    found = climb(machine(works), COUNTS)
    assert found.best == best
    assert found.works == pytest.approx({count: works[count] for count in sorted(tried)})


def test_many_cores_are_tried_from_eight_on() -> None:
    works = {1: 32.0, 2: 16.0, 4: 8.0, 8: 4.0, 16: 2.5, 32: 2.5}
    watch = machine(works)
    assert climb(watch, list(works)).best == 16
    assert {count for _, count, _, _ in watch.calls} == {8, 16, 32}


def test_neighbours_take_turns_and_the_first_call_does_not_count() -> None:
    first = {1, 2}

    def call(name: str, count: int, search: str, seconds: float) -> float:
        taken = 99.0 if count in first else 3 / count
        first.discard(count)
        return taken

    watch = Stopwatch(call)
    found = climb(watch, [1, 2], budget=1000)
    assert [count for _, count, _, _ in watch.calls] == [1, 2] * 4
    assert found.works == pytest.approx({1: 3.0, 2: 1.5})
    assert len(watch.calls) == threads.calls([1, 2], Plan())
    assert watch.most_open == 2
    assert watch.open == 0


def test_a_slow_model_gets_few_calls() -> None:
    watch = machine({1: 80.0, 2: 50.0})
    found = climb(watch, [1, 2], budget=30)
    assert len(watch.calls) == 2
    assert found.best == 2


def test_it_can_be_stopped() -> None:
    watch = machine({1: 2.0, 2: 1.0})
    watch.stop_after = 3
    with pytest.raises(CancelledError):
        climb(watch, [1, 2])
    assert len(watch.calls) == 3
    assert watch.open == 0
