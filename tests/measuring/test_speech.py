import sys
from pathlib import Path

import numpy as np
import pytest

from dictate.audio.voice import silero
from dictate.errors import AudioFileError
from dictate.measuring.results import LENGTHS
from dictate.measuring.speech import TEXTS, spoken
from dictate.ports import RATE
from tests.accuracy import words


@pytest.mark.parametrize("language", TEXTS)
def test_each_language_has_texts_of_about_the_right_length(language: str) -> None:
    stretches = spoken(language)
    assert [one.said for one in stretches] == list(TEXTS[language])
    for one, length in zip(stretches, LENGTHS, strict=True):
        assert one.language == language
        assert 0.7 * length < one.seconds < 1.35 * length
        assert one.samples.dtype == np.float32
        assert np.abs(one.samples).max() <= 1.0
    assert len(words(" ".join(TEXTS[language]))) > 40


def test_it_is_speech() -> None:
    (one,) = spoken("en", 1)
    heard = silero.create(silero.Options()).begin().probabilities(one.samples)
    assert float((heard > 0.5).mean()) > 0.5
    assert np.abs(one.samples[: RATE // 5]).max() == 0.0


def test_without_a_synthesiser_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(AudioFileError, match="espeak-ng is not installed") as caught:
        spoken("en")
    assert "--microphone" in caught.value.hint
    assert "--file" in caught.value.hint


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_a_synthesiser_that_fails_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "espeak-ng"
    broken.write_text("#!/bin/sh\necho 'no voices here' >&2\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(AudioFileError, match="could not speak: no voices here"):
        spoken("en")
