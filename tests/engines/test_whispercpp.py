"""whisper.cpp, real: model, processor and sound."""

import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from dictate.engines import whispercpp
from dictate.errors import CancelledError, EngineError, ModelError
from dictate.ports import RATE, Hints, Samples, Word
from tests.accuracy import word_error_rate
from tests.engines.recordings import engine, librivox, model, spoken

ENGLISH = Hints("en")
FRENCH = "Merci beaucoup pour votre message. Je vous réponds demain matin."


def never() -> bool:
    return False


def heard(samples: Samples, hints: Hints = ENGLISH, name: str = "base-q8_0") -> str:
    return engine(name).transcribe(samples, hints, never).text


def test_it_works_here_and_says_so_quickly() -> None:
    started = time.monotonic()
    assert whispercpp.problem() is None
    assert time.monotonic() - started < 0.25


@pytest.mark.parametrize(("beam", "bound"), [("greedy", 0.12), ("beam", 0.12)])
def test_human_speech_is_recognised(beam: str, bound: float) -> None:
    one = engine("base-q8_0", beam)
    pairs = [(said, one.transcribe(sound, ENGLISH, never).text) for said, sound in librivox()]
    assert word_error_rate(pairs) <= bound, pairs


def test_the_english_model_recognises_human_speech() -> None:
    pairs = [(said, heard(sound, name="tiny.en-q8_0")) for said, sound in librivox()]
    assert word_error_rate(pairs) <= 0.2, pairs


def test_french_is_recognised(tmp_path: Path) -> None:
    sound = spoken(FRENCH, "fr-fr", tmp_path, 125)
    found = engine("base-q8_0", "beam").transcribe(sound, Hints("auto", ("fr", "en")), never)
    assert found.language == "fr"
    assert word_error_rate([(FRENCH, found.text)]) <= 0.5, found.text


def test_language_is_chosen_among_those_of_the_user() -> None:
    sound = librivox()[0][1]
    assert engine().transcribe(sound, Hints("auto"), never).language == "en"
    assert engine().transcribe(sound, Hints("auto", ("fr", "en")), never).language == "en"
    assert engine().transcribe(sound, Hints("auto", ("fr", "de")), never).language in {"fr", "de"}
    assert engine().transcribe(sound, Hints("auto", ("fr",)), never).language == "fr"


def test_an_unknown_language_is_an_error_for_a_person() -> None:
    with pytest.raises(EngineError, match="xx"):
        heard(librivox()[0][1], Hints("xx"))


@pytest.mark.parametrize("hints", [Hints("fr"), Hints("auto", ("fr", "de"))])
def test_an_english_model_refuses_french(hints: Hints) -> None:
    with pytest.raises(ModelError, match="English only"):
        heard(librivox()[0][1], hints, "tiny.en-q8_0")


def test_an_english_model_takes_english_among_others() -> None:
    hints = Hints("auto", ("fr", "en"))
    assert "young man" in heard(librivox()[1][1], hints, "tiny.en-q8_0")


def test_vocabulary_decides_how_a_name_is_spelt() -> None:
    sound = librivox()[0][1]
    assert "Dashwood" in heard(sound, Hints("en", vocabulary=("Dashwood", "Willoughby")))
    assert "Daschwoud" in heard(sound, Hints("en", vocabulary=("Daschwoud", "Mister Daschwoud")))
    assert "Daschwoud" not in heard(sound)  # a prompt does not stay for the next call


# --- words ----------------------------------------------------------------------------------

HIMSELF = {
    "he": (0.21, 0.38), "might": (0.38, 0.64), "even": (0.64, 0.92), "have": (0.92, 1.07),
    "been": (1.07, 1.33), "made": (1.33, 1.70), "amiable": (1.70, 2.27), "himself": (2.27, 3.02),
}  # fmt: skip
"""Seconds in the fifth recording, by forced alignment with PocketSphinx 5.1 (en-us)."""


def far_off(words: Sequence[Word], later: float = 0.0) -> float:
    """Median of the seconds that the words of the fifth recording begin and end wrong."""
    assert [word.text.lower().strip(".") for word in words] == list(HIMSELF)
    right = [later + time for span in HIMSELF.values() for time in span]
    found = [time for word in words for time in (word.start, word.end)]
    return float(np.median(np.abs(np.subtract(found, right))))


@pytest.mark.parametrize("beam", ["greedy", "beam"])
def test_words_are_those_of_the_text_with_probabilities(beam: str) -> None:
    for _, sound in librivox():
        found = engine("base-q8_0", beam).transcribe(sound, ENGLISH, never)
        assert " ".join(word.text for word in found.words) == found.text
        assert all(0 < word.probability <= 1 for word in found.words)
        times = [time for word in found.words for time in (word.start, word.end)]
        assert times == sorted(times)
        assert times[-1] <= sound.size / RATE
        assert np.median([word.probability for word in found.words]) > 0.8


@pytest.mark.parametrize("name", ["base-q8_0", "tiny.en-q8_0"])
def test_times_are_exact_when_they_are_wanted(name: str) -> None:
    one = whispercpp.create(whispercpp.Options(beam="greedy"), name, model)
    sound = librivox()[4][1]
    rough = one.transcribe(sound, ENGLISH, never)
    exact = one.transcribe(sound, Hints("en", timed=True), never)
    assert exact.text == rough.text
    assert [word.probability for word in exact.words] == pytest.approx(
        [word.probability for word in rough.words], abs=0.01
    )
    assert far_off(exact.words) <= 0.08
    assert far_off(rough.words) <= 0.3
    silence = np.zeros(RATE * 2, np.float32)
    moved = one.transcribe(np.concatenate([silence, sound]), Hints("en", timed=True), never)
    assert far_off(moved.words, 2.0) <= 0.12
    one.unload()


def test_the_file_of_a_model_is_checked_once_for_both_kinds_of_times() -> None:
    checked = 0

    def locate(name: str) -> Path:
        nonlocal checked
        checked += 1
        return model(name)

    one = whispercpp.create(whispercpp.Options(), "tiny.en-q8_0", locate)
    sound = librivox()[1][1]
    for timed in (False, True, False):
        assert one.transcribe(sound, Hints("en", timed=timed), never).words
    assert checked == 1
    one.unload()
    assert not one.loaded


def test_no_length_of_sound_is_too_short_or_long_to_be_timed() -> None:
    """whisper.cpp ends the process when it is asked to align less than 0.16 s."""
    one = whispercpp.create(whispercpp.Options(beam="greedy"), "tiny.en-q8_0", model)
    sound = np.concatenate([part for _, part in librivox()])
    for seconds in (0.05, 0.15, 1.0, 1.1, 1.11, 28.5, 30.0):
        part = np.resize(sound, int(seconds * RATE))
        found = one.transcribe(part, Hints("en", timed=True), never)
        assert all(word.end <= seconds for word in found.words)
    one.unload()


def test_words_are_those_of_the_second_hearing() -> None:
    """What may be the prompt read back is heard again without it, and that text is used."""
    said, sound = librivox()[1]
    found = engine().transcribe(sound, Hints("en", vocabulary=tuple(said.split())), never)
    assert " ".join(word.text for word in found.words) == found.text
    assert word_error_rate([(said, found.text)]) <= 0.2


def test_patience_decides_how_it_searches() -> None:
    one = engine("tiny.en-q8_0", "auto")
    sound = librivox()[2][1]
    one.transcribe(sound, ENGLISH, never)  # the first call tells how fast the machine is
    greedy = engine("tiny.en-q8_0", "greedy").transcribe(sound, ENGLISH, never)
    beam = engine("tiny.en-q8_0", "beam").transcribe(sound, ENGLISH, never)
    assert greedy.text != beam.text
    assert one.transcribe(sound, Hints("en", patience=0.0), never).text == greedy.text
    assert one.transcribe(sound, Hints("en", patience=600.0), never).text == beam.text


# --- bad input ------------------------------------------------------------------------------


def test_no_sound_gives_no_text() -> None:
    assert heard(np.zeros(0, np.float32)) == ""


def test_sound_of_50_ms_is_survived() -> None:
    heard(librivox()[0][1][:800])


def test_nan_and_infinity_do_no_harm() -> None:
    said, sound = librivox()[1]
    broken = sound.copy()
    broken[::400] = np.nan
    broken[7::4000] = np.inf
    assert word_error_rate([(said, heard(broken))]) <= 0.4
    assert "!!" not in heard(np.full(RATE * 2, np.nan, np.float32))


def test_clipped_sound_is_understood() -> None:
    said, sound = librivox()[1]
    assert word_error_rate([(said, heard(sound * 40))]) <= 0.4


def test_strided_sound_is_read_right() -> None:
    _, sound = librivox()[1]
    strided = np.repeat(sound, 2)[::2]
    assert not strided.flags.c_contiguous
    assert heard(strided) == heard(sound)
    assert heard(sound.astype(np.float64)) == heard(sound)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "sound",
    [
        np.zeros(RATE, np.int16),
        np.zeros((RATE, 2), np.float32),
        np.zeros(RATE * 31, np.float32),
    ],
)
def test_what_is_no_stretch_of_sound_is_refused(sound: Samples) -> None:
    with pytest.raises(EngineError):
        heard(sound)


# --- stopping, threads, memory --------------------------------------------------------------


def test_it_stops_when_asked_and_works_again() -> None:
    asked = 0

    def stopping() -> bool:
        nonlocal asked
        asked += 1
        return asked > 4

    said, sound = librivox()[0]
    with pytest.raises(CancelledError):
        engine().transcribe(sound, ENGLISH, stopping)
    assert word_error_rate([(said, heard(sound))]) <= 0.2


def test_two_threads_take_turns() -> None:
    said, sound = librivox()[1]
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(heard(sound))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(found) == 2
    assert found[0] == found[1]
    assert word_error_rate([(said, found[0])]) <= 0.2


def test_it_says_what_it_computes_on_and_frees_its_memory() -> None:
    one = whispercpp.create(whispercpp.Options(threads=1, device="cpu"), "tiny.en-q8_0", model)
    assert not one.loaded
    assert "not loaded" in one.describe()
    one.load()
    assert one.loaded
    assert "tiny.en-q8_0" in one.describe()
    assert "CPU, 1 threads" in one.describe()
    one.unload()
    assert not one.loaded
    assert "young man" in one.transcribe(librivox()[1][1], ENGLISH, never).text


def test_a_model_that_does_not_pass_its_check_never_reaches_the_native_code() -> None:
    def damaged(name: str) -> Path:
        raise ModelError("damaged")

    one = whispercpp.create(whispercpp.Options(), "base-q8_0", damaged)
    with pytest.raises(ModelError, match="damaged"):
        one.load()
    with pytest.raises(ModelError, match="damaged"):
        one.transcribe(librivox()[0][1], ENGLISH, never)
    assert not one.loaded


def test_a_file_that_is_no_model_is_an_error(tmp_path: Path) -> None:
    """Should one ever pass the check: whisper.cpp itself would crash at the first call."""
    file = tmp_path / "ggml-x.bin"
    file.write_bytes(b"no model at all" * 100)
    with pytest.raises(ModelError, match="cannot load"):
        whispercpp.create(whispercpp.Options(), "x", lambda _name: file).load()


def test_openmp_threads_sleep_while_they_wait_and_nothing_is_printed() -> None:
    """In a process of its own: libgomp reads the environment when it is loaded, once."""
    code = (
        "import os, numpy, pathlib, sys\n"
        "from dictate.engines import whispercpp\n"
        "from dictate.ports import Hints\n"
        "one = whispercpp.create(whispercpp.Options(), 'x', lambda _: pathlib.Path(sys.argv[1]))\n"
        "one.transcribe(numpy.zeros(16000, numpy.float32), Hints(), lambda: False)\n"
        "assert os.environ['OMP_WAIT_POLICY'] == 'passive'\n"
    )
    command = [sys.executable, "-c", code, model("base-q8_0")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
