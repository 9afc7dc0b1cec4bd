import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from dictate.audio.files import read
from dictate.errors import AudioFileError
from dictate.ports import RATE
from tests.audio.recorder import loaded, place


def _ffmpeg(*words: str | Path) -> None:
    subprocess.run(["ffmpeg", "-v", "error", "-y", *map(str, words)], check=True)


@pytest.mark.parametrize("kind", ["wav", "flac", "ogg", "mp3", "m4a", "mkv", "opus"])
def test_any_sound_file_is_read(speech: Path, tmp_path: Path, kind: str) -> None:
    said = loaded(speech)
    path = tmp_path / f"été – {kind}.{kind}"
    _ffmpeg("-i", speech, path)
    heard = read(path)
    at, likeness = place(said[RATE // 2 : -RATE // 2], heard)
    assert likeness > 0.95
    assert abs(at - RATE // 2) < RATE // 5
    assert heard.dtype == np.float32
    assert np.isfinite(heard).all()


def test_stereo_at_another_rate(tmp_path: Path) -> None:
    path = tmp_path / "stereo.wav"
    tone = 0.5 * np.sin(2 * np.pi * 440 * np.arange(44_100) / 44_100)
    soundfile.write(path, np.stack([tone, tone], axis=1), 44_100)
    heard = read(path)
    assert abs(len(heard) - RATE) <= 2
    assert np.abs(heard).max() == pytest.approx(0.5, abs=0.02)


def test_progress_goes_up_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    soundfile.write(path, np.zeros(RATE * 60), RATE)
    seen: list[float] = []
    read(path, seen.append)
    assert len(seen) > 5
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_a_video_without_sound(tmp_path: Path) -> None:
    path = tmp_path / "mute.mp4"
    _ffmpeg("-f", "lavfi", "-i", "color=red:s=16x16:d=1", path)
    with pytest.raises(AudioFileError, match="no sound track"):
        read(path)


def test_a_playlist_reaches_no_network(tmp_path: Path) -> None:
    path = tmp_path / "list.m3u8"
    path.write_text("#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/sound.ts\n#EXT-X-ENDLIST\n")
    with pytest.raises(AudioFileError):
        read(path)


def test_what_is_no_sound_is_told(tmp_path: Path) -> None:
    missing = tmp_path / "missing.wav"
    with pytest.raises(AudioFileError, match="There is no file"):
        read(missing)
    with pytest.raises(AudioFileError, match="is a folder"):
        read(tmp_path)
    empty = tmp_path / "empty.wav"
    empty.touch()
    with pytest.raises(AudioFileError, match="is empty"):
        read(empty)
    text = tmp_path / "notes.txt"
    text.write_text("no sound at all\n" * 50)
    with pytest.raises(AudioFileError, match="There is no sound track"):
        read(text)
    noise = tmp_path / "noise.bin"
    noise.write_bytes(np.random.default_rng(1).bytes(5000))
    with pytest.raises(AudioFileError, match="cannot be read as sound") as caught:
        read(noise)
    assert "ffmpeg says" in caught.value.hint
    nothing = tmp_path / "nothing.wav"
    soundfile.write(nothing, np.empty(0), RATE)
    with pytest.raises(AudioFileError, match="There is no sound in"):
        read(nothing)


def test_without_ffmpeg_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / "film.mkv"
    path.write_bytes(b"\x1aE\xdf\xa3" + bytes(100))
    with pytest.raises(AudioFileError, match="needs ffmpeg") as caught:
        read(path)
    assert "Install ffmpeg" in caught.value.hint
