"""The pure parts of the whisper.cpp engine."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from dictate.engines import _cpu
from dictate.engines._guard import looks_stuck
from dictate.engines._native import device_in
from dictate.engines._pace import Pace
from dictate.engines._parameters import most_tokens, quick, thorough, window
from dictate.engines._prompt import is_echo, prompt
from dictate.engines._samples import SHORTEST, checked
from dictate.ports import RATE

# --- the guard ------------------------------------------------------------------------------

GOOD = [
    ("in being comparatively modern.", 1.9),
    ("For although the Chinese took impressions from wood blocks engraved in relief", 5.0),
    ("No, no, it is very, very good.", 2.0),
    ("Le même mois, un autre avion de ligne a fait une sortie de piste à Mashhad.", 4.5),
    ("Oui.", 0.3),
    ("", 3.0),
]


@pytest.mark.parametrize(("text", "seconds"), GOOD)
def test_what_people_say_passes(text: str, seconds: float) -> None:
    assert not looks_stuck(text, seconds)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("I am going to go. I am going to go. I'm done.", 20.0),
        ("and the the the the the the the end", 20.0),
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen", 2.0),
        ("ab " * 60, 60.0),
        ("ha" * 200, 60.0),
    ],
)
def test_loops_are_found(text: str, seconds: float) -> None:
    assert looks_stuck(text, seconds)


@given(st.text(), st.floats(0, 30))
def test_the_guard_takes_any_text(text: str, seconds: float) -> None:
    looks_stuck(text, seconds)


# --- the window -----------------------------------------------------------------------------


def test_the_window_follows_the_sound() -> None:
    assert window(0.5) == 512
    assert window(10.0) == 704
    assert window(28.0) == 1500
    assert window(28.1) == 0


@given(st.floats(0, 28))
def test_the_window_holds_the_sound_and_its_margin(seconds: float) -> None:
    assert min(1500, 50 * seconds + 192) <= window(seconds) <= 1500


def test_one_attempt_is_quick_and_the_next_thorough() -> None:
    first = quick(5.0, "fr", "Names.", beam=False, whole=False)
    assert first["audio_ctx"] == 512
    assert first["temperature_inc"] == 0.0
    assert first["max_tokens"] == most_tokens(5.0, "fr")
    assert first["initial_prompt"] == "Names."
    searched = quick(5.0, "fr", "", beam=True, whole=True)
    assert (searched["audio_ctx"], searched["max_tokens"]) == (0, 0)
    second = thorough("fr")
    assert (second["audio_ctx"], second["temperature_inc"]) == (0, 0.2)
    assert "initial_prompt" not in second
    for settings in (first, searched, second):
        assert settings["no_timestamps"]
        assert settings["single_segment"]
        assert settings["no_context"]
        assert settings["suppress_nst"] is False


# --- the prompt -----------------------------------------------------------------------------


def test_a_prompt_lists_each_term_once() -> None:
    assert prompt(["Kubernetes", " PySide  6 ", "", "Kubernetes", "Zoé,"]) == (
        "Kubernetes, PySide 6, Zoé."
    )
    assert prompt([]) == ""


@given(st.lists(st.text(max_size=60), max_size=300))
def test_a_prompt_is_bounded(vocabulary: list[str]) -> None:
    assert len(prompt(vocabulary).encode()) <= 3 * 200 + 1


def test_the_prompt_read_back_is_noticed() -> None:
    given_ = prompt(["Kubernetes", "PySide", "Zoé", "Grafana"])
    assert is_echo("Kubernetes, PySide, Zoé, Grafana.", given_)
    assert is_echo("PySide, Zoé, Grafana", given_)
    assert is_echo("Kubernetes, PySide, Zoé, Grafana. And then we left.", given_)
    assert not is_echo("We run PySide on Kubernetes.", given_)
    assert not is_echo("Zoé.", given_)
    assert not is_echo("", given_)
    assert not is_echo("Anything at all", "")


# --- beam search ----------------------------------------------------------------------------


def test_beam_search_waits_for_a_measurement() -> None:
    assert not Pace().affords_beam(3.0, "fr")


def test_beam_search_is_for_machines_that_are_fast_enough() -> None:
    fast, slow = Pace(), Pace()
    for _ in range(3):
        fast.note(5.0, 0.15, beam=False)
        slow.note(5.0, 3.0, beam=False)
    assert fast.affords_beam(5.0, "en")
    assert fast.affords_beam(15.0, "fr")
    assert not slow.affords_beam(5.0, "en")
    assert not slow.affords_beam(5.0, "fr")


def test_french_is_worth_a_longer_wait_than_english() -> None:
    pace = Pace()
    pace.note(6.0, 1.0, beam=False)
    assert pace.affords_beam(6.0, "fr")
    assert not pace.affords_beam(6.0, "en")


def test_patience_takes_the_place_of_what_a_language_is_worth() -> None:
    pace = Pace()
    pace.note(6.0, 1.0, beam=False)
    assert pace.affords_beam(6.0, "en", 1.5)
    assert not pace.affords_beam(6.0, "fr", 1.2)
    assert not pace.affords_beam(6.0, "fr", 0.0)


def test_one_slow_call_does_not_change_the_choice() -> None:
    pace = Pace()
    for work in (0.5, 0.5, 9.0, 0.5):
        pace.note(5.0, work, beam=False)
    assert pace.affords_beam(5.0, "fr")


# --- samples --------------------------------------------------------------------------------


@given(arrays(np.float32, st.integers(0, 3000), elements=st.floats(width=32)))
def test_checked_sound_is_what_whisper_needs(samples: np.ndarray) -> None:
    sound = checked(samples)
    assert sound.dtype == np.float32
    assert sound.flags.c_contiguous
    assert sound.size >= int(SHORTEST * RATE)
    assert np.isfinite(sound).all()
    assert np.abs(sound).max() <= 1.0


def test_good_sound_is_not_changed() -> None:
    sound = np.linspace(-1, 1, RATE * 2, dtype=np.float32)
    assert np.array_equal(checked(sound), sound)


# --- the processor --------------------------------------------------------------------------

CPUINFO = """\
processor\t: 0
physical id\t: 0
core id\t\t: 0
flags\t\t: fpu sse2 avx avx2 {more} f16c bmi2
processor\t: 1
physical id\t: 0
core id\t\t: 0
processor\t: 2
physical id\t: 0
core id\t\t: 1
"""


def test_missing_instructions_are_named() -> None:
    assert _cpu.missing_from(CPUINFO.format(more="fma")) == []
    assert _cpu.missing_from(CPUINFO.format(more="")) == ["fma"]
    assert _cpu.missing_from("flags : fpu sse2") == list(_cpu.NEEDED)
    assert _cpu.missing_from("") == []


def test_cores_are_counted_not_threads() -> None:
    assert _cpu.cores_in(CPUINFO) == 2
    assert 1 <= _cpu.threads() <= _cpu.MOST_THREADS


def test_the_device_is_read_from_the_log() -> None:
    assert device_in("whisper_backend_init_gpu: using Metal backend\n") == "Metal"
    assert device_in("whisper_backend_init_gpu: no GPU found\n") == ""
