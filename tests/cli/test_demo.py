"""The demonstration, for real: espeak-ng speaks, whisper.cpp hears."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from dictate.cli import demo

ROOT = Path(__file__).parents[2]
MODELS = Path(os.environ.get("DICTATE_TEST_MODELS", ROOT / ".models"))
MODEL = "ggml-base-q8_0.bin"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Everything of Dictate's in one folder, with the default model."""
    models = tmp_path / "home" / "data" / "models"
    models.mkdir(parents=True, mode=0o700)
    (models / MODEL).symlink_to(MODELS / MODEL)
    return tmp_path / "home"


def run(home: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    env = {**os.environ, "DICTATE_HOME": str(home), "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-m", "dictate", "demo", *arguments],
        env=env, cwd=ROOT, text=True, capture_output=True, check=False, timeout=100,
    )  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_sample_is_heard_as_it_was_spoken(home, language):
    done = run(home, "--language", language)
    assert done.returncode == 0, done.stderr
    stages = re.findall(r"^  (\w+) +([\d.]+) s", done.stdout, re.MULTILINE)
    assert [name for name, _ in stages] == ["speak", "load", "listen", "finish"]
    spoken = demo.SAMPLES[language].text
    assert float(dict(stages)["listen"]) > 2.0  # at the pace of speech
    heard = re.findall(r"^Heard: (.+)$", done.stdout, re.MULTILINE)[0]
    right, total = demo.agreement(spoken, heard)
    assert right >= 0.8 * total, done.stdout
    assert done.stdout.endswith(f"{right} of {total} words as spoken.\n")


def test_without_a_model_it_says_how_to_get_one(home):
    (home / "data" / "models" / MODEL).unlink()
    done = run(home)
    assert done.returncode == 1
    assert "dictate models" in done.stderr


def test_without_espeak_it_says_what_to_do(home, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    done = run(home)
    assert done.returncode == 1
    assert "espeak-ng is not installed" in done.stderr
    assert "dictate demo --microphone" in done.stderr


@pytest.mark.parametrize(
    ("spoken", "heard", "right"),
    [
        ("One, two three.", "one two three", (3, 3)),
        ("one two three", "one three", (2, 3)),
        ("one two three", "three two one", (1, 3)),
        ("Déjà vu", "déjà vu!", (2, 2)),
        ("word", "", (0, 1)),
    ],
)
def test_agreement_counts_words_in_their_order(spoken, heard, right):
    assert demo.agreement(spoken, heard) == right
