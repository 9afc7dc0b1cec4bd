"""whisper.cpp in its process: what it hears there is what it hears here."""

import os
import signal
import threading
from collections.abc import Iterator

import numpy as np
import pytest

from dictate.apart.engine import Apart
from dictate.engines.whispercpp import Options
from dictate.errors import CancelledError, EngineError, ModelError
from dictate.ports import Hints, Samples
from tests.apart.conftest import alive, engines
from tests.engines import recordings
from tests.engines.recordings import librivox, model

ENGLISH = Hints("en")
NAME = "tiny.en-q8_0"
OPTIONS = Options(beam="greedy")


@pytest.fixture(scope="module")
def whisper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DICTATE_HOME", str(tmp_path_factory.mktemp("home")))
        one = Apart("dictate.engines.whispercpp", OPTIONS, NAME, model)
        one.load()
        yield one
        one.close()


def heard(whisper: Apart, samples: Samples, hints: Hints = ENGLISH) -> str:
    return whisper.transcribe(samples, hints, lambda: False).text


def test_it_hears_the_same(whisper: Apart) -> None:
    here = recordings.engine(NAME)
    for _, sound in librivox():
        assert whisper.transcribe(sound, ENGLISH, lambda: False) == here.transcribe(
            sound, ENGLISH, lambda: False
        )
    assert whisper.describe() == here.describe()


def test_bad_sound_and_wrong_languages_end_the_same_way(whisper: Apart) -> None:
    _, sound = librivox()[1]
    strided = np.repeat(sound, 2)[::2]
    assert heard(whisper, strided) == heard(whisper, sound)
    assert heard(whisper, sound.astype(np.float64)) == heard(whisper, sound)
    broken = sound.copy()
    broken[::400] = np.nan
    assert heard(whisper, broken) == recordings.engine(NAME).transcribe(
        broken, ENGLISH, lambda: False
    ).text  # fmt: skip
    with pytest.raises(EngineError, match="xx"):
        heard(whisper, sound, Hints("xx"))
    with pytest.raises(ModelError, match="English only"):
        heard(whisper, sound, Hints("fr"))
    assert "young man" in heard(whisper, sound)


def test_a_call_that_is_called_off_stops_the_native_code(whisper: Apart) -> None:
    """The native code asks whether to stop, stops, and the process is used again."""
    before = engines()
    whole = np.concatenate([sound for _, sound in librivox()])[: 30 * 16_000]
    process = whisper._housed
    assert process is not None
    memory = process._process.memory
    asked = memory.progress

    def stopping() -> bool:
        return memory.progress > asked + 3  # it is past the encoder and writes words

    with pytest.raises(CancelledError):
        whisper.transcribe(whole, ENGLISH, stopping)
    assert "young man" in heard(whisper, librivox()[1][1])
    assert engines() == before


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSEGV])
def test_killed_in_the_middle_it_hears_every_word(whisper: Apart, blow: signal.Signals) -> None:
    _, sound = librivox()[0]
    wanted = heard(whisper, sound)
    victim = engines()[0]
    process = whisper._housed
    assert process is not None
    memory = process._process.memory
    begun = memory.progress
    struck = threading.Event()

    def stopping() -> bool:
        if memory.progress > begun + 2 and not struck.is_set():
            struck.set()
            os.kill(victim, blow)
        return False

    assert whisper.transcribe(sound, ENGLISH, stopping).text == wanted
    assert struck.is_set()
    assert not alive(victim)
