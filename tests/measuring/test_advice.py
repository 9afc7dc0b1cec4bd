from dataclasses import replace

import pytest

from dictate.measuring.advice import CAUTION, KEEPS_UP, WAIT, Advice, advise, keeps_up, knows
from dictate.measuring.family import accuracy, cost, estimated, family
from dictate.measuring.results import Measured, Search
from dictate.models import catalogue
from dictate.models.catalogue import Model
from tests.measuring.stopwatch import model

GB = 1_000_000_000


def took(name: str, wait: float, slope: float = 0.04) -> tuple[Model, Measured]:
    """A model that takes ``wait`` for 3 s, and ``slope`` for each further second."""
    points = tuple((length, wait + slope * (length - 3)) for length in (3.0, 8.0, 15.0))
    found = Measured(name, "", "", "", "en", 0.2, 200_000_000, 2, "", Search(points))
    return model(name), found


def advice(
    *measured: tuple[Model, Measured], languages: tuple[str, ...] = ("en",),
    others: tuple[str, ...] = (), search: str = "auto", memory: int = 16 * GB,
) -> Advice:  # fmt: skip
    return advise(measured, [model(name) for name in others], languages, search, memory)


@pytest.mark.parametrize(
    ("measured", "languages", "chosen", "keeps"),
    [
        # The larger one, as long as it keeps up.
        ([("tiny-q8_0", 0.2), ("base-q8_0", 0.5), ("small-q8_0", 1.4)], (), "small-q8_0", True),
        ([("tiny-q8_0", 0.2), ("base-q8_0", 0.5), ("small-q8_0", 1.6)], (), "base-q8_0", True),
        # None does: the fastest.
        ([("base-q8_0", 3.5), ("tiny-q8_0", 1.8)], (), "tiny-q8_0", False),
        # English alone has its own models; they are no good for anything else.
        ([("base.en-q8_0", 0.5), ("base-q8_0", 0.5)], ("en",), "base.en-q8_0", True),
        ([("base.en-q8_0", 0.5), ("base-q8_0", 0.5)], ("en-GB",), "base.en-q8_0", True),
        ([("base.en-q8_0", 0.5), ("base-q8_0", 0.5)], ("fr", "en"), "base-q8_0", True),
        ([("base.en-q8_0", 0.5), ("tiny-q8_0", 0.3)], (), "tiny-q8_0", True),
        ([("small.en-q8_0", 1.0), ("tiny-q8_0", 2.0)], ("fr",), "tiny-q8_0", False),
        # Of two that hear alike the faster; of two of a size the one that loses nothing.
        ([("base", 0.6), ("base-q8_0", 0.5)], (), "base-q8_0", True),
        ([("base", 0.5), ("base-q8_0", 0.6)], (), "base", True),
        ([("base-q5_1", 0.3), ("base-q8_0", 0.6)], (), "base-q8_0", True),
        # A model that marks turns of speakers is made for something else.
        ([("small.en-tdrz", 0.6), ("small.en-q8_0", 0.9)], ("en",), "small.en-q8_0", True),
    ],
)
def test_the_most_accurate_that_keeps_up(
    measured: list[tuple[str, float]], languages: tuple[str, ...], chosen: str, *, keeps: bool
) -> None:
    found = advice(*(took(*one) for one in measured), languages=languages)
    assert found.model == model(chosen)
    assert found.keeps_up is keeps


def test_work_that_grows_too_fast_does_not_keep_up() -> None:
    """The tail is quick, but 15 s of speech take 11 s."""
    found = advice(took("tiny-q8_0", 0.3), took("base-q8_0", 0.5, slope=0.9))
    assert found.model == model("tiny-q8_0")


def test_no_model_for_the_language() -> None:
    found = advice(took("base.en-q8_0", 0.5), languages=("fr",), others=("base-q8_0",))
    assert found.model is None
    assert found.likely is not None
    assert found.likely.model == model("base-q8_0")


def test_beam_search_counts_where_it_is_always_used() -> None:
    base, slow = took("base-q8_0", 1.0)
    slow = replace(slow, beam=Search(((3.0, 1.9), (15.0, 4.0))))
    tiny = took("tiny-q8_0", 0.3)
    assert advice(tiny, (base, slow), search="auto").model == base
    assert advice(tiny, (base, slow), search="greedy").model == base
    assert advice(tiny, (base, slow), search="beam").model == tiny[0]


ALL = tuple(catalogue.load().models)


def test_a_larger_model_is_named_where_there_is_time() -> None:
    found = advice(took("base-q8_0", 0.15, slope=0.01), languages=("fr",), others=ALL)
    assert found.likely is not None
    assert found.likely.model == model("small-q8_0")
    assert keeps_up(found.likely.search, CAUTION)
    fast = advice(took("base-q8_0", 0.01, slope=0.0005), languages=("fr",), others=ALL)
    assert fast.likely is not None
    assert fast.likely.model == model("large-v2-q8_0")


def test_english_gets_a_larger_model_for_english() -> None:
    found = advice(took("base-q8_0", 0.15, slope=0.01), languages=("en",), others=ALL)
    assert found.likely is not None
    assert found.likely.model == model("small.en-q8_0")


def test_no_larger_model_is_named_where_there_is_no_time() -> None:
    assert advice(took("base-q8_0", 0.5), languages=("fr",), others=ALL).likely is None


def test_a_smaller_model_is_named_where_nothing_keeps_up() -> None:
    found = advice(took("small-q8_0", 3.0), languages=("fr",), others=ALL)
    assert not found.keeps_up
    assert found.likely is not None
    assert found.likely.model == model("base-q8_0")


def test_a_model_that_fills_the_memory_is_not_named() -> None:
    fast = took("base-q8_0", 0.02, slope=0.001)
    found = advice(fast, languages=("fr",), others=ALL, memory=2 * GB)
    assert found.likely is not None
    assert found.likely.model == model("small-q8_0")
    assert advice(fast, languages=("fr",), others=ALL, memory=GB).likely is None


def test_what_is_here_is_not_named_again() -> None:
    fast = [took("base-q8_0", 0.15, slope=0.01), took("small-q8_0", 0.7)]
    assert advice(*fast, languages=("fr",), others=("tiny-q8_0", "small-q5_1")).likely is None


def test_the_bounds() -> None:
    assert keeps_up(Search(((3.0, WAIT), (15.0, KEEPS_UP * 15))))
    assert not keeps_up(Search(((3.0, WAIT + 0.01), (15.0, 1.6))))
    assert not keeps_up(Search(((3.0, 0.1), (15.0, KEEPS_UP * 15 + 0.1))))


def test_languages() -> None:
    assert knows(model("base.en"), ("en", "en-US"))
    assert not knows(model("base.en"), ())
    assert knows(model("base"), ())


# --- what is known beforehand ---------------------------------------------------------------


def test_every_model_of_the_catalogue_has_its_size() -> None:
    for name, one in catalogue.load().models.items():
        assert name.split("-q")[0].split(".")[0] == family(one).name, name


@pytest.mark.parametrize("name", ["tiny", "base-q8_0", "small-q5_1", "medium-q5_0", "medium-q8_0"])
def test_a_file_of_somebody_is_as_large_as_it_is(name: str) -> None:
    own = replace(model(name), name="mine", url="")
    assert family(own) == family(model(name))


def test_accuracy_goes_by_the_size() -> None:
    order = ["tiny", "tiny.en", "base-q5_1", "base-q8_0", "base.en-q5_1", "small-q5_1", "small",
             "medium", "large-v1", "large-v3-turbo", "large-v2", "large-v3"]  # fmt: skip
    found = [accuracy(model(name)) for name in order]
    assert found == sorted(found)
    assert len(set(found)) == len(found)


def test_larger_models_cost_more() -> None:
    names = ["tiny", "base", "small", "medium", "large-v3-turbo", "large-v3"]
    for seconds in (3.0, 8.0, 15.0):
        costs = [cost(family(model(name)), seconds) for name in names]
        assert costs == sorted(costs)


def test_an_estimate_comes_near_what_was_measured() -> None:
    """Seconds for 3, 6 and 12 s on a calm machine with two cores: tiny.en, and base."""
    tiny = Search(((3.0, 0.25), (6.0, 0.33), (12.0, 0.42)))
    base = Search(((3.0, 0.47), (6.0, 0.58), (12.0, 0.84)))
    guess = estimated(tiny, model("tiny.en-q8_0"), model("base-q8_0"))
    for seconds in (3.0, 6.0, 12.0):
        assert guess.work(seconds) == pytest.approx(base.work(seconds), rel=0.4)
    back = estimated(guess, model("base-q8_0"), model("tiny.en-q8_0"))
    assert back.work(6.0) == pytest.approx(tiny.work(6.0))
