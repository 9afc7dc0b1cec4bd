from pathlib import Path

import pytest
import soundfile

from dictate.errors import AudioFileError
from dictate.measuring.espeak import speak


def test_it_writes_speech_at_its_own_rate(tmp_path: Path) -> None:
    wav = tmp_path / "spoken.wav"
    speak("Guten Tag", "en-gb", 140, wav, "")
    info = soundfile.info(wav)
    assert (info.samplerate, info.channels) == (22_050, 1)
    assert info.duration > 0.4


def test_where_it_is_missing_the_command_that_installs_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "dnf").touch(mode=0o755)
    with pytest.raises(AudioFileError, match="espeak-ng is not installed") as caught:
        speak("Hello", "en-gb", 140, tmp_path / "spoken.wav", "Or sing.")
    assert caught.value.hint == "Install it: sudo dnf install espeak-ng\nOr sing."


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(AudioFileError, match="espeak-ng could not speak"):
        speak("Hello", "en-gb", 140, tmp_path / "nowhere" / "spoken.wav", "")
