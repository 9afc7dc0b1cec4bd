from pathlib import Path

import numpy as np
import pytest

from dictate import registry, settings
from dictate.audio.microphone import file
from dictate.audio.microphone.file import FileMicrophone
from dictate.errors import DictateError, MicrophoneError
from dictate.ports import RATE, Samples
from tests.audio.recorder import loaded, place
from tests.waiting import wait_for


def test_all_of_a_file_is_heard_at_once(speech: Path) -> None:
    blocks: list[Samples] = []
    troubles: list[DictateError] = []
    microphone = FileMicrophone(str(speech), paced=False)
    microphone.start(blocks.append, troubles.append)
    assert microphone.describe() == str(speech)
    microphone.stop()
    heard = np.concatenate(blocks)
    at, likeness = place(loaded(speech), heard)
    assert likeness > 0.99
    assert at <= 1
    assert microphone.finished.is_set()
    assert troubles == []
    assert microphone.describe() == ""


def test_paced_it_takes_its_time_and_silence_follows(tmp_path: Path) -> None:
    import soundfile

    path = tmp_path / "short.wav"
    soundfile.write(path, np.full(4_800, 0.5), 48_000)
    blocks: list[Samples] = []
    microphone = FileMicrophone(str(path))
    for _ in range(2):  # from the beginning every time
        blocks.clear()
        microphone.start(blocks.append, lambda error: None)
        assert not microphone.finished.is_set()
        wait_for(microphone.finished.is_set, timeout=2)
        wait_for(lambda: sum(map(len, blocks)) > 0.2 * RATE, timeout=2)
        microphone.stop()
        heard = np.concatenate(blocks)
        assert np.abs(heard[400:1200] - 0.5).max() < 0.05
        assert np.abs(heard[2000:]).max() < 0.01


def test_a_missing_file_is_told() -> None:
    with pytest.raises(MicrophoneError, match="cannot be read"):
        FileMicrophone("/missing.wav").start(lambda samples: None, lambda error: None)


def test_it_is_never_taken_by_itself() -> None:
    found = registry.pick("audio.microphone", "file")
    assert found.module is file
    assert registry.pick("audio.microphone").name == "portaudio"
    made = file.create(file.Options(path="x.wav", paced=False), settings.Microphone())
    assert made.describe() == ""
