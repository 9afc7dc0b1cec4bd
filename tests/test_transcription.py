"""From a recording to its text: with fakes for the rules, with real parts for the words."""

import tracemalloc

import numpy as np
import pytest

from dictate.audio.voice import silero
from dictate.errors import CancelledError, EngineError
from dictate.ports import RATE, Hints, NoOptions, Samples, Stopping, Transcript
from dictate.segments import MOST, seconds_of
from dictate.transcription import recognise
from tests.accuracy import word_error_rate
from tests.engines.recordings import engine, librivox
from tests.fakes import FakeEngine, FakeVoice, tone
from tests.test_segments import noises

AUTO = Hints()


def never() -> bool:
    return False


def quiet(seconds: float) -> Samples:
    return np.zeros(int(seconds * RATE), np.float32)


class Reader(FakeEngine):
    """Reads out the given transcripts, one a stretch."""

    def __init__(self, *transcripts: Transcript) -> None:
        super().__init__()
        self.rest = list(transcripts)

    def transcribe(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        super().transcribe(samples, hints, stopping)
        return self.rest.pop(0)


def test_silence_never_reaches_the_engine() -> None:
    fake = FakeEngine()
    for sound in (quiet(0), quiet(0.05), quiet(90)):
        assert recognise(sound, fake, FakeVoice(), AUTO, never) == Transcript("")
    assert fake.heard == []


def test_a_sentence_is_one_stretch() -> None:
    fake = FakeEngine("hello there.")
    sound = np.concatenate([quiet(2), tone(2), quiet(2)])
    found = recognise(sound, fake, FakeVoice(), AUTO, never)
    assert found.text == "Hello there."
    assert found.language == "en"
    (phrase,) = found.phrases
    assert 1.4 < phrase.start < 2.0
    assert 4.0 < phrase.end < 4.3


def test_stretches_are_joined_and_their_times_add_up() -> None:
    reader = Reader(Transcript("We came", "en"), Transcript("And went. It rained.", "en"))
    sound = np.concatenate([tone(4), quiet(1.5), tone(4), quiet(1)])
    found = recognise(sound, reader, FakeVoice(), AUTO, never)
    assert found.text == "We came and went. It rained."
    assert [phrase.text for phrase in found.phrases] == ["We came", "and went.", "It rained."]
    times = [time for phrase in found.phrases for time in (phrase.start, phrase.end)]
    assert times == sorted(times)
    assert times[-1] > 9


def test_the_language_is_settled_by_enough_speech() -> None:
    reader = Reader(
        Transcript("Yes.", "de"), Transcript("Bonjour à tous.", "fr"), Transcript("Salut.", "fr")
    )
    sound = np.concatenate([tone(0.5), quiet(5), tone(4), quiet(1.5), tone(4)])
    found = recognise(sound, reader, FakeVoice(), Hints("auto", ("fr", "en")), never)
    assert [hints.language for hints in reader.hints] == ["auto", "auto", "fr"]
    assert found.language == "fr"


def test_a_language_that_is_set_stays() -> None:
    fake = FakeEngine()
    recognise(tone(30), fake, FakeVoice(), Hints("fr", (), ("Zoé",)), never)
    assert {hints.language for hints in fake.hints} == {"fr"}
    assert {hints.vocabulary for hints in fake.hints} == {("Zoé",)}


def test_what_nobody_said_is_not_in_the_text() -> None:
    reader = Reader(Transcript("[BLANK_AUDIO]", "en"), Transcript("Good.", "en"))
    sound = np.concatenate([tone(4), quiet(1.5), tone(4)])
    assert recognise(sound, reader, FakeVoice(), AUTO, never).text == "Good."


def test_stopping_and_errors_get_through() -> None:
    with pytest.raises(CancelledError):
        recognise(tone(5), FakeEngine(), FakeVoice(), AUTO, lambda: True)
    broken = FakeEngine()
    broken.refuse = EngineError("broken")
    with pytest.raises(EngineError, match="broken"):
        recognise(tone(5), broken, FakeVoice(), AUTO, never)


def test_progress_runs_to_the_end() -> None:
    told: list[tuple[float, float]] = []
    sound = np.concatenate([quiet(70), tone(50)])
    recognise(
        sound, FakeEngine(), FakeVoice(), AUTO, never, progress=lambda a, b: told.append((a, b))
    )
    assert {total for _, total in told} == {120.0}
    done = [done for done, _ in told]
    assert done == sorted(done)
    assert done[-1] == 120.0
    assert len(set(done)) > 4


def test_forty_minutes_take_little_memory_and_no_stretch_is_too_long() -> None:
    minute = np.concatenate([tone(6), quiet(0.6), tone(45), quiet(8.4)])
    sound = np.tile(minute, 40)
    fake = FakeEngine("A few words were said here.")
    tracemalloc.start()
    found = recognise(sound, fake, FakeVoice(), AUTO, never)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 40_000_000  # the recording itself has 154
    assert max(fake.heard) <= seconds_of(MOST) + 1
    assert 40 * 4 <= len(fake.heard) <= 40 * 5
    assert len(found.phrases) == len(fake.heard)


# --- real parts -----------------------------------------------------------------------------


def test_human_speech_with_pauses_is_recognised_as_one_text() -> None:
    said = " ".join(text for text, _ in librivox())
    sound = np.concatenate([part for _, one in librivox() for part in (one, quiet(0.8))])
    found = recognise(
        sound, engine(), silero.create(NoOptions()), Hints("auto", ("fr", "en")), never
    )
    assert found.language == "en"
    assert word_error_rate([(said, found.text)]) <= 0.12, found.text
    assert len(found.phrases) >= 4


@pytest.mark.parametrize("name", noises())
def test_noise_gives_no_text(name: str) -> None:
    sound = np.clip(noises()[name], -1, 1).astype(np.float32)
    assert recognise(sound, engine(), silero.create(NoOptions()), AUTO, never).text == ""
