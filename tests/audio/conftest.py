"""Fixtures of the sound tests: a private sound server, and speech to play into it."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.pulse import Pulse

TEXT = "The quick brown fox jumps over the lazy dog."


@pytest.fixture
def pulse() -> Iterator[Pulse]:
    with Pulse() as one:
        yield one


@pytest.fixture(scope="session")
def speech(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some three seconds of synthetic speech."""
    wav = tmp_path_factory.mktemp("speech") / "speech.wav"
    subprocess.run(["espeak-ng", "-w", str(wav), TEXT], check=True)
    return wav
