"""Sound files of any kind: what soundfile reads, and everything else through ffmpeg."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

import numpy as np

from dictate.audio.resample import Resampler, mono
from dictate.errors import AudioFileError
from dictate.ports import RATE, Samples
from dictate.translations import tr

Progress = Callable[[float], None]
"""Told now and then how much is done, from 0 to 1."""

_CHUNK = 1 << 16


def read(path: Path, progress: Progress | None = None) -> Samples:
    """All of a file's sound. Raises ``AudioFileError`` with what is wrong with it.

    ``progress`` is called rarely when ffmpeg reads: it does not say how long the sound is.
    """
    if not path.exists():
        raise AudioFileError(tr("There is no file “{path}”.", path=path), tr("Check its name."))
    if path.is_dir():
        raise AudioFileError(tr("“{path}” is a folder.", path=path), tr("Name a sound file."))
    try:
        with path.open("rb") as file:
            if not file.read(1):
                raise AudioFileError(tr("The file “{path}” is empty.", path=path))
    except OSError as error:
        raise AudioFileError(
            tr("The file “{path}” cannot be read: {reason}", path=path, reason=error.strerror)
        ) from error
    samples = _soundfile(path, progress or _ignore)
    if samples is None:
        samples = _ffmpeg(path)
    if not len(samples):
        raise AudioFileError(tr("There is no sound in “{path}”.", path=path))
    (progress or _ignore)(1.0)
    return samples


def _ignore(done: float) -> None:
    """Nobody wants to know."""


def _soundfile(path: Path, progress: Progress) -> Samples | None:
    """None when it is none of soundfile's formats."""
    import soundfile

    parts = []
    try:
        with soundfile.SoundFile(path) as sound:
            resampler = Resampler(sound.samplerate)
            while len(block := sound.read(_CHUNK, dtype="float32", always_2d=True)):
                parts.append(resampler.feed(mono(block)))
                progress(min(1.0, sound.tell() / max(1, sound.frames)))
            parts.append(resampler.finish())
    except soundfile.SoundFileError:
        return None
    return np.concatenate(parts)


def _ffmpeg(path: Path) -> Samples:
    if shutil.which("ffmpeg") is None:
        raise AudioFileError(
            tr("“{path}” is in a format that needs ffmpeg to read.", path=path),
            tr("Install ffmpeg, or convert the file to WAV, FLAC, OGG or MP3."),
        )
    # A playlist may name addresses on the network: only files are opened.
    words = [
        "ffmpeg", "-nostdin", "-v", "error", "-protocol_whitelist", "file,pipe",
        "-i", f"file:{path.resolve()}", "-map", "0:a:0", "-f", "f32le", "-ac", "1",
        "-ar", str(RATE), "pipe:1",
    ]  # fmt: skip
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(words, stdout=subprocess.PIPE, stderr=said, check=False)
        if done.returncode != 0:
            raise _complaint(path, said)
    found = np.frombuffer(done.stdout[: len(done.stdout) // 4 * 4], np.dtype("<f4"))
    tame = Resampler(RATE)
    return tame.feed(found.astype(np.float32))


def _complaint(path: Path, said: IO[bytes]) -> AudioFileError:
    said.seek(0)
    lines = said.read().decode("utf-8", "replace").strip().splitlines()
    if any("matches no streams" in line for line in lines):
        return AudioFileError(tr("There is no sound track in “{path}”.", path=path))
    reason = lines[-1].removeprefix(f"file:{path.resolve()}: ") if lines else "ffmpeg"
    return AudioFileError(
        tr("“{path}” cannot be read as sound.", path=path),
        tr("It may be damaged, or no sound at all. ffmpeg says: {reason}", reason=reason),
    )
