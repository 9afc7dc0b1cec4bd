"""Where nobody speaks, nothing is written."""

import numpy as np
import pytest

from dictate.audio.voice import silero
from dictate.ports import RATE, Hints, NoOptions
from dictate.tidy import tidy
from dictate.transcription import recognise
from tests.engines.recordings import engine, librivox
from tests.fakes import FakeEngine
from tests.silence import clips, recordings, words

VOICE = silero.create(NoOptions())


def never() -> bool:
    return False


def reaching(set_: list[clips.Clip]) -> list[clips.Clip]:
    """The clips of which something is given to the engine."""
    found = []
    for clip in set_:
        fake = FakeEngine()
        recognise(clip.samples, fake, VOICE, Hints("en"), never)
        if fake.heard:
            found.append(clip)
    return found


@pytest.fixture(scope="module")
def few() -> list[clips.Clip]:
    absent = recordings.missing()
    assert not absent, f"no recordings: install {', '.join(absent)} (./installer/test)"
    return list(clips.few())


@pytest.fixture(scope="module")
def let_in(few: list[clips.Clip]) -> list[clips.Clip]:
    return reaching(few)


def test_the_set_is_large_and_the_same_every_time(few: list[clips.Clip]) -> None:
    assert len(few) >= 300
    assert len({clip.name for clip in few}) == len(few)
    again = next(clips.few())
    assert np.array_equal(again.samples, few[0].samples)
    for clip in few:
        assert clip.samples.dtype == np.float32
        assert np.isfinite(clip.samples).all()
        assert np.abs(clip.samples).max() <= 10 ** (clips.LEVELS[0] / 20) + 1e-6


def test_hardly_any_noise_reaches_the_engine(
    few: list[clips.Clip], let_in: list[clips.Clip]
) -> None:
    assert len(let_in) <= 0.02 * len(few), [clip.name for clip in let_in]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_reaches_the_engine_gives_hardly_a_character(
    let_in: list[clips.Clip], language: str
) -> None:
    texts = {}
    for clip in let_in:
        found = recognise(clip.samples, engine(), VOICE, Hints(language), never)
        if found.text:
            texts[clip.name] = found.text
    assert sum(map(len, texts.values())) <= 20, texts


def test_noise_that_is_forced_on_the_engine_stays_out_of_the_text() -> None:
    """The second line alone, as if the gate had let everything in with a moment of speech."""
    written, left = 0, {}
    for kind in ("digital silence", "fan", "keyboard", "breathing", "piano", "coughs", "beeps"):
        clip = clips.made(kind, 4.0, -20.0)
        for language in ("en", "fr"):
            said = engine().transcribe(clip.samples, Hints(language), never)
            written += bool(said.text)
            if text := tidy(said.text, said.language, 0.13):
                left[clip.name, language] = text
    assert written >= 8, "the engine is expected to make something up"
    assert len(left) <= 2, left


@pytest.mark.parametrize("background", ["fan", "keyboard", "band"])
@pytest.mark.parametrize("decibels", [20.0, 10.0, 5.0])
def test_no_word_is_taken_from_speech_over_noise(background: str, decibels: float) -> None:
    _, speech = librivox()[0]
    noise = clips.made(background, speech.size / RATE + 0.1, -6.0).samples[: speech.size]
    sound = words.over(speech, noise, decibels)
    said = engine().transcribe(sound, Hints("en"), never).text
    found = recognise(sound, engine(), VOICE, Hints("en"), never).text
    assert len(found.split()) >= 0.9 * len(said.split()), (said, found)
    assert tidy(said, "en", 3.0) == said.strip()
