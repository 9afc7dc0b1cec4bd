"""A real engine, a real model, real speech."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from dictate.engines import whispercpp
from dictate.measuring import speed, threads
from dictate.measuring.speech import Stretch
from dictate.measuring.speed import Plan, Setup
from dictate.models.files import never
from dictate.ports import RATE, Engine
from tests.engines import recordings
from tests.measuring.stopwatch import model

TINY = model("tiny.en-q8_0")
made: list[tuple[int, str]] = []


@contextmanager
def make(name: str, count: int, search: str) -> Iterator[Engine]:
    made.append((count, search))
    engine = whispercpp.create(
        whispercpp.Options(threads=count, beam=search), name, recordings.model
    )
    try:
        yield engine
    finally:
        engine.unload()


def stretches() -> list[Stretch]:
    found = [Stretch(sound, "en", said) for said, sound in recordings.librivox()[:2]]
    return sorted(found, key=lambda one: one.seconds)


def test_a_model_is_measured() -> None:
    made.clear()
    setup = Setup(make, never, Plan(rounds=1))
    found = speed.measure(setup, TINY, 2, stretches(), [])
    assert made == [(2, "greedy"), (2, "beam")]
    assert found.memory > TINY.size / 2
    assert found.load > 0
    assert "2 threads" in found.device
    assert found.beam is not None
    for search in (found.greedy, found.beam):
        assert [sound for sound, _ in search.points] == [one.seconds for one in stretches()]
        assert all(work > 0 for _, work in search.points)
        assert search.errors["en"] < 0.35, "tiny.en understands a person who reads aloud"


def test_threads_are_measured() -> None:
    made.clear()
    first = stretches()[0]
    short = replace(first, samples=first.samples[: 2 * RATE])
    found = threads.measure(Setup(make, never, Plan(rounds=1)), TINY.name, [1, 2], short)
    assert made == [(1, "greedy"), (2, "greedy")]
    assert set(found.works) == {1, 2}
    assert found.best in (1, 2)
