"""``dictate transcribe`` as people start it: a process, a real model, real speech."""

import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import termios
from pathlib import Path

import numpy as np
import pytest
import soundfile

from dictate.ports import RATE
from tests.accuracy import word_error_rate
from tests.engines.recordings import CORPUS, librivox, model
from tests.waiting import wait_for

SPEECH = CORPUS / "librivox" / "sense_and_sensibility_01_austen_64kb-0880.wav"
SAID = "he was not an ill disposed young man"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user who has the default model and English as their language."""
    folder = tmp_path_factory.mktemp("home")
    environment = {**os.environ, "DICTATE_HOME": str(folder), "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "dictate", "models", "import", str(model("base-q8_0"))]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return folder


def start(home: Path, *words: str | Path, **more: object) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "dictate", "transcribe", *map(str, words)]
    environment = {**os.environ, "DICTATE_HOME": str(home), "LC_ALL": "C.UTF-8"}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
    return subprocess.Popen(command, env=environment, **{**pipes, **more})  # type: ignore[call-overload, no-any-return]


def transcribe(home: Path, *words: str | Path) -> tuple[int, str, str]:
    process = start(home, *words)
    out, err = process.communicate(timeout=100)
    return process.returncode, out, err


def long_sound(folder: Path) -> Path:
    path = folder / "long.wav"
    sound = np.concatenate([one for _, one in librivox()] * 20)
    soundfile.write(path, sound, RATE)
    return path


def test_a_file_becomes_text(home: Path) -> None:
    code, out, err = transcribe(home, "--language", "en", SPEECH)
    assert (code, err) == (0, "")
    assert word_error_rate([(SAID, out)]) <= 0.3, out


def test_subtitles_go_into_a_file(home: Path, tmp_path: Path) -> None:
    output = tmp_path / "said.srt"
    code, out, _ = transcribe(home, SPEECH, "--format", "srt", "--output", output)
    assert (code, out) == (0, "")
    number, times, text = output.read_text("utf-8").strip().split("\n", 2)
    assert number == "1"
    assert " --> " in times
    assert word_error_rate([(SAID, text)]) <= 0.3, text


def test_a_file_that_cannot_be_read_does_not_stop_the_others(home: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"RIFFnothing")
    code, out, err = transcribe(home, broken, tmp_path / "absent.wav", SPEECH, "--format", "json")
    assert code == 1
    assert word_error_rate([(SAID, json.loads(out)["text"])]) <= 0.3
    assert "broken.wav" in err
    assert "absent.wav" in err
    assert "Traceback" not in err


def test_several_files_fill_a_folder_and_no_single_file(home: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.wav"
    shutil.copy(SPEECH, other)
    code, _, err = transcribe(home, SPEECH, other, "--output", tmp_path / "one.txt")
    assert code == 1
    assert "one.txt" in err
    code, out, _ = transcribe(home, SPEECH, other, "--format", "vtt", "--output", tmp_path)
    assert (code, out) == (0, "")
    for name in (SPEECH.stem, "other"):
        assert (tmp_path / f"{name}.vtt").read_text("utf-8").startswith("WEBVTT")


def test_what_cannot_be_done_is_one_sentence(home: Path) -> None:
    for words, expected in (
        (("--model", "tiny", SPEECH), "tiny"),
        (("--model", "no-such-model", SPEECH), "no-such-model"),
        (("--language", "xx", SPEECH), "xx"),
        (("--output", "/no/such/folder/x.txt", SPEECH), "/no/such/folder"),
    ):
        code, out, err = transcribe(home, *words)
        assert (code, out) == (1, "")
        assert err.startswith("dictate: ")
        assert expected in err
        assert "Traceback" not in err


def test_a_terminal_shows_how_far_it_is_and_ctrl_c_ends_it(home: Path, tmp_path: Path) -> None:
    """Ctrl+C while whisper.cpp works, on the main thread: nothing may abort."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    process = start(home, "--language", "en", long_sound(tmp_path), stderr=theirs)
    shown = b""
    try:
        os.set_blocking(ours, False)

        def bar_moves() -> bool:
            nonlocal shown
            try:
                shown += os.read(ours, 4096)
            except BlockingIOError:
                return False
            return b"long.wav" in shown and any(f"{n}%".encode() in shown for n in range(2, 60))

        wait_for(bar_moves, timeout=60, what="progress on the terminal")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130
    finally:
        process.kill()
        process.communicate()
        os.close(ours)
        os.close(theirs)
    assert b"Traceback" not in shown
