"""What the benchmarks are made of: the same recordings each time, and figures that are right."""

import random

import numpy as np
import pytest

from benchmarks.corpora import Clip
from benchmarks.degradations import CHANGES, degraded, speech_level
from benchmarks.dictations import PAUSE, RELEASE, all_of, join, of_length, trimmed
from benchmarks.scores import Score, difference, rate, score
from benchmarks.tables import Measure, Row, Table, measures
from dictate.ports import RATE, Samples
from tests.fakes import tone


def clip(name: str, seconds: float, reader: str = "Anna") -> Clip:
    return Clip(name, reader, "en", f"word {name}", tone(seconds))


def clips() -> list[Clip]:
    return [clip(f"{reader}{n}", 1.0 + n, reader) for reader in ("Anna", "Bert") for n in range(6)]


def runs_of_silence(samples: Samples) -> list[float]:
    """Seconds of each stretch without a tone."""
    step = RATE // 100
    loud = np.abs(samples[: samples.size // step * step]).reshape(-1, step).max(axis=1) > 0.05
    edges = np.flatnonzero(np.diff(np.concatenate([[True], loud, [True]]).astype(int)))
    return [float(end - start) / 100 for start, end in edges.reshape(-1, 2)]


def test_pauses_are_as_people_make_them() -> None:
    whole = join([clip(str(n), 2.0) for n in range(8)], random.Random(1), "whole")
    *pauses, release = runs_of_silence(whole.samples)
    assert len(pauses) == 7
    slack = 0.1
    assert all(PAUSE[0] - slack <= pause <= PAUSE[1] + slack for pause in pauses)
    assert RELEASE[0] - slack <= release <= RELEASE[1] + slack
    assert whole.text.split()[1::2] == [str(n) for n in range(8)]


def test_every_clip_is_said_once_and_by_its_reader() -> None:
    found = all_of(clips(), 8.0, seed=1)
    said = [word for one in found for word in one.text.split()[1::2]]
    assert sorted(said) == sorted(one.name for one in clips())
    for one in found:
        assert {word[:4] for word in one.text.split()[1::2]} == {one.reader}


@pytest.mark.parametrize("seconds", [3.0, 6.0, 12.0, 40.0])
def test_a_dictation_is_about_as_long_as_asked(seconds: float) -> None:
    for seed in range(5):
        assert of_length(clips(), seconds, seed).seconds == pytest.approx(seconds, rel=0.25, abs=1)


def test_the_same_seed_gives_the_same_recording() -> None:
    one, other = (of_length(clips(), 12.0, seed=4) for _ in range(2))
    assert np.array_equal(one.samples, other.samples)
    assert not np.array_equal(one.samples, of_length(clips(), 12.0, seed=5).samples)


def test_silence_at_both_ends_is_cut_off() -> None:
    silence = np.zeros(RATE, np.float32)
    cut = trimmed(np.concatenate([silence, tone(1.0), silence]))
    assert cut.size / RATE == pytest.approx(1.0, abs=0.15)


@pytest.mark.parametrize("change", CHANGES)
def test_a_degraded_copy_is_another_sound_and_always_the_same(change: str) -> None:
    whole = clip("a", 2.0)
    one, other = degraded(whole, change), degraded(whole, change)
    assert np.array_equal(one.samples, other.samples)
    assert one.samples.dtype == np.float32
    assert one.samples.size == whole.samples.size
    assert np.abs(one.samples).max() <= 1.0
    assert not np.allclose(one.samples, whole.samples, atol=1e-3)
    assert one.text == whole.text


@pytest.mark.parametrize("decibels", [20, 10, 5])
@pytest.mark.parametrize("colour", ["pink", "white"])
def test_noise_is_as_far_below_the_speech_as_it_says(colour: str, decibels: int) -> None:
    whole = clip("a", 5.0)
    noise = degraded(whole, f"{colour} noise {decibels} dB").samples - whole.samples
    level = 20 * np.log10(speech_level(whole.samples) / np.sqrt(np.mean(noise**2)))
    assert level == pytest.approx(decibels, abs=0.5)


def test_a_telephone_carries_no_low_and_no_high_tones() -> None:
    at = np.arange(RATE * 2) / RATE
    mixed = sum(np.sin(2 * np.pi * tone * at) for tone in (100, 1000, 5000)) / 4
    sound = Clip("mixed", "", "en", "", np.asarray(mixed, np.float32))
    spectrum = np.abs(np.fft.rfft(degraded(sound, "telephone").samples))
    low, middle, high = (
        spectrum[tone * 2 - 20 : tone * 2 + 20].max() for tone in (100, 1000, 5000)
    )
    assert max(low, high) < middle / 20


def test_a_number_is_the_same_word_in_digits() -> None:
    assert score("press two or nine, mister Smith", "Press 2, or 9, Mr. Smith.").wrong == 0
    assert score("appuyez sur sept ou zéro", "Appuyez sur 7 ou 0.").wrong == 0
    assert score("press two", "press 3") == Score(1, 2)


def test_a_difference_has_its_bounds_around_it() -> None:
    theirs = [Score(2, 20), Score(0, 10), Score(5, 30), Score(1, 40)]
    ours = [Score(3, 20), Score(0, 10), Score(4, 30), Score(3, 40)]
    found = difference(ours, theirs)
    assert found.value == pytest.approx(rate(ours) - rate(theirs))
    assert found.low <= found.value <= found.high
    assert found.low < 0 < found.high
    same = difference(ours, ours)
    assert (same.low, same.value, same.high) == (0, 0, 0)


def test_a_table_stands_in_columns() -> None:
    table = Table(
        "Fruit", ("price", "n"), (Row("an apple", ("1.20", "3")), Row("fig", ("0.3", "")))
    )
    title, *lines = str(table).splitlines()
    assert title == "Fruit"
    assert lines == ["          price  n", "an apple   1.20  3", "fig         0.3"]


def test_measurements_have_the_ratio_first() -> None:
    found = measures("Times", [Measure("load", (1.0, 3.0, 2.0), ratio=0.5)])
    assert found.columns[0] == "ratio"
    assert found.rows[0].cells == ("0.50", "2.000 s", "3.000 s")


def test_clips_of_different_loudness_are_one_voice() -> None:
    loud, soft = clip("a", 2.0), clip("b", 2.0).with_samples(tone(2.0, 0.01))
    whole = join([loud, soft], random.Random(1), "whole").samples
    half = whole.size // 2
    assert np.abs(whole[half:]).max() == pytest.approx(np.abs(whole[:half]).max(), rel=0.05)
