from dataclasses import replace

import pytest

from dictate.errors import CancelledError
from dictate.measuring import speed
from dictate.measuring.results import Measured
from dictate.measuring.speech import Stretch
from dictate.measuring.speed import QUICK, Plan, Setup
from tests.measuring.stopwatch import Stopwatch, model, stretch

STRETCHES = (stretch(3, "en", "one two"), stretch(8, "en"), stretch(15, "en"))


def cost(_model: str, _threads: int, search: str, seconds: float) -> float:
    return (0.4 + 0.05 * seconds) * (1.5 if search == "beam" else 1.0)


def measured(
    watch: Stopwatch, plan: Plan, others: tuple[Stretch, ...] = (), told: list[str] | None = None
) -> Measured:
    said = [] if told is None else told
    setup = Setup(
        watch.make, watch.stopping, plan, said.append, clock=watch.clock, resident=watch.resident
    )
    count = 2 if plan is QUICK else 3
    return speed.measure(setup, model("base-q8_0"), 2, STRETCHES[:count], others)


def test_both_searches_are_measured() -> None:
    watch = Stopwatch(cost)
    watch.text = "One, too!"
    told: list[str] = []
    found = measured(watch, Plan(), (stretch(10, "fr", "deux mots"),), told)
    assert found.model == "base-q8_0"
    assert found.digest == model("base-q8_0").sha256
    assert (found.threads, found.load, found.memory) == (2, 0.25, 50_000_000)
    assert found.greedy.points == (
        (3.0, pytest.approx(0.55)), (8.0, pytest.approx(0.8)), (15.0, pytest.approx(1.15)),
    )  # fmt: skip
    assert found.beam is not None
    assert found.beam.wait == pytest.approx(1.5 * 0.55)
    assert found.greedy.errors == {"en": 0.5, "fr": 1.0}
    sounds = [3, 3, 8, 15, 3, 8, 15, 3, 8, 15, 10]
    assert [seconds for *_, seconds in watch.calls] == sounds * 2
    assert [search for _, _, search, _ in watch.calls] == ["greedy"] * 11 + ["beam"] * 11
    assert watch.languages == (["en"] * 10 + ["fr"]) * 2
    assert len(told) == speed.calls(3, 1, Plan())
    assert watch.most_open == 1


def test_quick_is_a_few_calls() -> None:
    watch = Stopwatch(cost)
    found = measured(watch, QUICK)
    assert found.beam is None
    assert [seconds for *_, seconds in watch.calls] == [3, 3, 8, 3, 8]


def test_the_first_call_does_not_count() -> None:
    works = iter([2.5, 0.25, 0.5, 0.375, 0.75])
    watch = Stopwatch(lambda *_: next(works))
    assert measured(watch, QUICK).greedy.points == ((3.0, 0.25), (8.0, 0.5))


def test_a_slow_model_is_judged_by_one_call() -> None:
    watch = Stopwatch(lambda *_: 45.0)
    found = measured(watch, replace(Plan(), beam=False))
    assert len(watch.calls) == 1
    assert found.greedy.points == ((3.0, 45.0),)


def test_it_can_be_stopped() -> None:
    watch = Stopwatch(cost)
    watch.stop_after = 2
    with pytest.raises(CancelledError):
        measured(watch, Plan())
    assert len(watch.calls) == 2
    assert watch.open == 0
