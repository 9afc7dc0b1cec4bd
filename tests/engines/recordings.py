"""Real sound for the engines: human recordings from a Debian package, and a speech synthesiser.

A missing part is a failure with its remedy, never a test that is passed over.
"""

import os
import shutil
import subprocess
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from dictate.engines import whispercpp
from dictate.ports import RATE, Samples

CORPUS = Path("/usr/share/pocketsphinx/test/data")
MODELS = Path(os.environ.get("DICTATE_TEST_MODELS", Path(__file__).parents[2] / ".models"))


def model(name: str) -> Path:
    """A model file, as ``locate`` of the engines."""
    path = MODELS / f"ggml-{name}.bin"
    if not path.is_file():
        pytest.fail(f"no test model {path}; run ./installer/test, or set DICTATE_TEST_MODELS")
    return path


@lru_cache
def engine(name: str = "base-q8_0", beam: str = "greedy") -> whispercpp.Whisper:
    """One engine for all tests: loading takes longer than most of them."""
    return whispercpp.create(whispercpp.Options(beam=beam), name, model)


@lru_cache
def librivox() -> tuple[tuple[str, Samples], ...]:
    """Five sentences of "Sense and Sensibility", read by a volunteer: (said, sound)."""
    folder = CORPUS / "librivox"
    if not folder.is_dir():
        pytest.fail(f"no recordings in {folder}; install pocketsphinx-testdata")
    found = []
    for line in (folder / "transcription").read_text("utf-8").splitlines():
        said, _, name = line.rpartition(" ")
        sound = read(folder / f"{name.strip('()')}.wav")
        found.append((said.replace("<s>", "").replace("</s>", "").strip(), sound))
    return tuple(found)


def read(path: Path) -> Samples:
    """A file of 16 kHz sound."""
    sound, rate = soundfile.read(path, dtype="float32")
    assert rate == RATE
    return np.ascontiguousarray(sound)


def spoken(text: str, voice: str, folder: Path, pace: int = 150) -> Samples:
    """``text`` said by espeak-ng, with silence around."""
    program = shutil.which("espeak-ng")
    if program is None:
        pytest.fail("espeak-ng is not installed; run ./installer/test")
    wav = folder / "spoken.wav"
    subprocess.run([program, "-v", voice, "-s", str(pace), "-w", wav, text], check=True)
    sound, rate = soundfile.read(wav, dtype="float32")
    silence = np.zeros(RATE // 2)
    return np.concatenate([silence, soxr.resample(sound, rate, RATE), silence]).astype(np.float32)
