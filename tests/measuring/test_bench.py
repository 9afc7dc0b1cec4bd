from collections.abc import Sequence

import pytest

from dictate import paths
from dictate.errors import CancelledError, EngineError
from dictate.measuring import machine, store
from dictate.measuring.bench import Bench, Found, Job
from dictate.measuring.family import cost, family
from dictate.measuring.speech import Stretch
from dictate.measuring.speed import QUICK, Plan, Setup
from dictate.models.catalogue import Model
from tests.measuring.stopwatch import Stopwatch, model, stretch

SPOKEN = ("en", "fr", "de")


def works(name: str, threads: int, _search: str, seconds: float) -> float:
    """Base takes half a second with one thread for 3 s, others in proportion."""
    base = 0.5 / cost(family(model("base")), 3.0)
    return base * cost(family(model(name)), seconds) / max(1, threads)


def speech(language: str) -> Sequence[Stretch]:
    return [stretch(seconds, language, "a") for seconds in (3, 8, 15)] if language in SPOKEN else []


class Run:
    """One run with a stopwatch."""

    def __init__(
        self, *names: str, languages: tuple[str, ...] = ("en",), threads: int | None = 0,
        plan: Plan | None = None, asked_for: bool = False,
    ) -> None:  # fmt: skip
        self.watch = Stopwatch(works)
        self.shown: list[tuple[int, int, str]] = []
        self.models: list[Model] = [model(name) for name in names]
        self._job = Job(self.models, speech, languages, threads, asked_for)
        self._plan = plan or Plan()

    def __call__(self) -> Found:
        setup = Setup(
            self.watch.make, self.watch.stopping, self._plan, clock=self.watch.clock,
            resident=self.watch.resident,
        )  # fmt: skip
        bench = Bench(self._job, setup, lambda *news: self.shown.append(news))
        return bench.run()


@pytest.fixture(autouse=True)
def four_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "physical", lambda: 4)
    monkeypatch.setattr(machine, "usable", lambda: 4)
    monkeypatch.setattr(machine, "busy", lambda: 0.02)


def test_threads_first_by_the_smallest_and_then_every_model() -> None:
    run = Run("tiny-q8_0", "base-q8_0")
    found = run()
    assert found.threads is not None
    assert (found.threads.best, found.threads.model) == (4, "tiny-q8_0")
    assert [model.name for model, _ in found.models] == ["tiny-q8_0", "base-q8_0"]
    assert {threads for _, threads, _, _ in run.watch.calls[8:]} == {4}
    assert not found.failures
    assert store.threads() == found.threads
    assert [store.measured(model) for model in run.models] == [one for _, one in found.models]


def test_what_is_shown_never_goes_back_nor_too_far() -> None:
    run = Run("tiny-q8_0", "base-q8_0", languages=("fr", "en"))
    run()
    done = [done for done, _, _ in run.shown]
    assert done == sorted(done)
    assert len({total for _, total, _ in run.shown}) == 1
    assert run.shown[-1][0] < run.shown[-1][1]
    assert run.shown[-1][2].startswith("base-q8_0: ")


def test_threads_found_on_a_busy_machine_are_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "busy", lambda: 0.8)
    run = Run("tiny-q8_0")
    found = run()
    assert found.doubtful
    assert found.threads is not None
    assert store.threads() is None
    assert store.measured(run.models[0]) == found.models[0][1]
    assert {count for _, count, _, _ in run.watch.calls[8:]} == {0}, "the engine's own number"


@pytest.mark.parametrize("threads", [None, 3])
def test_threads_that_are_set_or_cannot_be_set_are_not_measured(threads: int | None) -> None:
    run = Run("tiny-q8_0", threads=threads)
    found = run()
    assert found.threads is None
    assert store.threads() is None
    assert {count for _, count, _, _ in run.watch.calls} == {0}, "the engine's own number"
    assert found.models[0][1].threads == (threads or 0)


def test_quick_takes_the_threads_that_are_known() -> None:
    first = Run("tiny-q8_0", plan=QUICK)
    first()
    assert len(first.watch.calls) == 2 * 3 + 7
    again = Run("tiny-q8_0", plan=QUICK)
    assert again().threads == store.threads()
    assert len(again.watch.calls) == 7
    assert Run("tiny-q8_0")().threads is not None


def test_a_model_is_measured_in_a_language_it_understands() -> None:
    run = Run("tiny.en-q8_0", "base-q8_0", languages=("fr", "de"), threads=None)
    found = run()
    assert [one.language for _, one in found.models] == ["en", "fr"]
    assert set(found.models[1][1].greedy.errors) == {"fr", "de"}
    assert set(found.models[0][1].greedy.errors) == {"en"}


def test_english_models_need_english() -> None:
    run = Run("tiny.en-q8_0", "base-q8_0", languages=("fr",), threads=None)
    run._job = Job(run.models, lambda code: speech(code) if code == "fr" else [], ("fr",), None)
    found = run()
    assert [model.name for model, _ in found.models] == ["base-q8_0"]
    assert "English only" in found.failures[0].message


def test_a_model_that_is_far_too_slow_is_not_begun() -> None:
    run = Run("tiny-q8_0", "large-v3", threads=None, plan=QUICK)
    found = run()
    assert [model.name for model, _ in found.too_slow] == ["large-v3"]
    assert found.too_slow[0][1].wait == pytest.approx(works("large-v3", 1, "", 3.0), rel=0.2)
    assert {name for name, *_ in run.watch.calls} == {"tiny-q8_0"}


def test_a_model_that_was_asked_for_is_measured_however_slow() -> None:
    run = Run("tiny-q8_0", "large-v3", threads=None, plan=QUICK, asked_for=True)
    found = run()
    assert not found.too_slow
    assert [name for name, *_ in run.watch.calls].count("large-v3") == 1


def test_many_models_share_the_time() -> None:
    run = Run("tiny-q8_0", "tiny-q5_1", "tiny", "base-q8_0", "base", threads=None, plan=QUICK)
    run.watch.cost = lambda *_: 0.6
    run()
    calls = [name for name, *_ in run.watch.calls]
    assert [calls.count(model.name) for model in run.models] == [3] * 5


def test_what_goes_wrong_with_one_model_does_not_stop_the_others() -> None:
    run = Run("tiny-q8_0", "base-q8_0", threads=None)

    def broken(name: str, threads: int, search: str, seconds: float) -> float:
        if name == "tiny-q8_0":
            raise EngineError("It is broken.")
        return works(name, threads, search, seconds)

    run.watch.cost = broken
    found = run()
    assert [model.name for model, _ in found.models] == ["base-q8_0"]
    assert [error.message for error in found.failures] == ["It is broken."]


def test_figures_that_cannot_be_kept_are_shown_all_the_same() -> None:
    paths.state().write_text("a file where the folder should be")
    found = Run("tiny-q8_0")()
    assert len(found.models) == 1
    assert found.threads is not None
    assert len(found.failures) == 1, "the same sentence once"


def test_it_can_be_stopped() -> None:
    run = Run("tiny-q8_0", "base-q8_0")
    run.watch.stop_after = 12
    with pytest.raises(CancelledError):
        run()
    assert len(run.watch.calls) == 12
    assert store.threads() is not None, "what is done is done"
    assert store.measured(run.models[0]) is None
