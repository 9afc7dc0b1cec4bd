"""``dictate devices``, as a user runs it."""

import json
import subprocess
import sys
from pathlib import Path

from tests.desktop.pulse import Pulse


def _dictate(pulse: Pulse, folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "dictate", *words],
        env={**pulse.env, "DICTATE_HOME": str(folder), "LC_ALL": "C.UTF-8"},
        text=True, capture_output=True, check=False, timeout=30,
    )  # fmt: skip


def test_the_microphones_are_listed_and_the_used_one_is_marked(tmp_path: Path) -> None:
    with Pulse() as pulse:
        pulse.load_source("desk", "DeskMic")
        assert (
            "* TestMic\n    pulse:mic\n  DeskMic\n" in _dictate(pulse, tmp_path, "devices").stdout
        )
        _dictate(pulse, tmp_path, "config", "set", "microphone.source", "pulse:desk")
        found = json.loads(_dictate(pulse, tmp_path, "devices", "--json").stdout)
    assert {"id": "pulse:desk", "label": "DeskMic", "default": False, "used": True} in found
    assert [one["used"] for one in found] == [False, True]


def test_a_muted_microphone_is_found_out(tmp_path: Path) -> None:
    with Pulse() as pulse:
        pulse.mute()
        done = _dictate(pulse, tmp_path, "devices", "--test")
    assert done.returncode == 1
    assert "TestMic" in done.stdout
    assert "The microphone “TestMic” is muted" in done.stderr


def test_without_a_microphone_the_test_says_so(tmp_path: Path) -> None:
    with Pulse() as pulse:
        pulse.stop()
        done = _dictate(pulse, tmp_path, "devices", "--test")
        listed = _dictate(pulse, tmp_path, "devices")
    assert done.returncode == 1
    assert "There is no microphone." in done.stderr
    assert "There is no microphone." in listed.stdout
