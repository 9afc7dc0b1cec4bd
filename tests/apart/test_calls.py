"""What goes to the engine and what comes back is what it would be in the same process."""

import hashlib
import logging
import os
import subprocess
import sys
import threading
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from dictate import translations
from dictate.apart import _confinement, child
from dictate.errors import CancelledError, DictateError, EngineError, MicrophoneError, ModelError
from dictate.ports import RATE, Hints, Phrase, Samples, Transcript, Word
from tests.apart.conftest import Stage, engines, noise
from tests.waiting import wait_for


@pytest.mark.parametrize("count", [1, 16_000, 30 * RATE])
def test_sound_arrives_bit_by_bit(stage: Stage, count: int) -> None:
    sound = noise(30.0)[:count]
    sound[0] = np.nan
    stage.ask(sound)
    digest = hashlib.sha256(sound.tobytes()).hexdigest()
    assert [(one["count"], one["digest"]) for one in stage.notes()] == [(count, digest)]


def test_each_call_has_its_own_sound(stage: Stage) -> None:
    for seed in range(3):
        stage.ask(noise(1.0 - 0.3 * seed, seed))
    wanted = [
        hashlib.sha256(noise(1.0 - 0.3 * seed, seed).tobytes()).hexdigest() for seed in range(3)
    ]
    assert [one["digest"] for one in stage.notes()] == wanted


def test_hints_arrive_and_words_come_back(stage: Stage) -> None:
    hints = Hints("fr", ("fr", "en"), tuple(f"Müller {n}" for n in range(50_000)), 1.5, True)
    found = stage.ask(hints=hints)
    words = (Word("samples", 0.5, 1.5, 0.9),)
    phrases = (Phrase("16000 samples", 0.0, 1.5),)
    assert found == Transcript("16000 samples", "en", phrases, words)
    told = stage.notes()[0]["hints"]
    assert {name: tuple(value) if isinstance(value, list) else value
            for name, value in told.items()} == asdict(hints)  # fmt: skip


@pytest.mark.parametrize("where", ["calls", "loads"])
@pytest.mark.parametrize(
    ("name", "kind", "hint"),
    [
        ("EngineError", EngineError, "a hint"),
        ("ModelError", ModelError, "a hint"),
        ("MicrophoneError", MicrophoneError, ""),
        ("OwnError", EngineError, "a hint"),
    ],
)
def test_errors_come_back_as_they_were_raised(
    stage: Stage, where: str, name: str, kind: type[DictateError], hint: str
) -> None:
    calls, loads = ((f"raise {name}",), ()) if where == "calls" else ((), (f"raise {name}",))
    stage.plan(*calls, loads=loads)
    with pytest.raises(DictateError) as caught:
        stage.ask()
    assert type(caught.value) is kind
    assert (caught.value.message, caught.value.hint) == ("said", hint)
    assert stage.ask().text == "16000 samples"
    assert len(stage.notes("load")) == (1 if where == "calls" else 2)


def test_an_engine_that_calls_itself_off_is_heard(stage: Stage) -> None:
    stage.plan("raise CancelledError")
    with pytest.raises(CancelledError):
        stage.ask()


def test_errors_speak_the_language_of_the_app(stage: Stage) -> None:
    stage.plan(*["raise translated"] * 2)
    try:
        for language, sentence in (("fr", "n’est pas"), ("en", "is not")):
            translations.use(language)
            with pytest.raises(EngineError, match=sentence):
                stage.ask()
    finally:
        translations.use("auto")


@pytest.mark.parametrize(
    "sound",
    [np.zeros(RATE, np.int16), np.zeros((RATE, 2), np.float32), np.zeros(31 * RATE, np.float32)],
)
def test_what_is_no_stretch_of_sound_is_refused(stage: Stage, sound: Samples) -> None:
    with pytest.raises(EngineError):
        stage.ask(sound)
    assert engines() == []


def test_no_sound_needs_no_process(stage: Stage) -> None:
    assert stage.ask(np.zeros(0, np.float32)) == Transcript("")
    assert engines() == []


def test_what_the_engine_logs_is_in_the_log(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    stage.plan("log")
    stage.ask()
    wait_for(lambda: "scripted: working" in caplog.text, what="the line of the child")
    line = next(one for one in caplog.records if one.getMessage() == "scripted: working")
    assert (line.name, line.levelno, line.threadName) == (
        "tests.apart.scripted", logging.INFO, "engine",
    )  # fmt: skip
    assert "too quiet" not in caplog.text


def test_a_bug_is_told_without_its_words(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """The text of an exception may hold what somebody said."""
    stage.plan("raise canary")
    assert stage.ask().text == "16000 samples"
    assert "scripted.py" in caplog.text
    assert "RuntimeError" in caplog.text
    assert "canary" not in caplog.text


def test_the_process_has_only_what_it_needs(
    stage: Stage, home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = dict(os.environ)
    stage.plan("look around")
    stage.ask()
    assert dict(os.environ) == before
    seen = stage.notes("looked")[0]
    assert seen["environment"] == child.ENVIRONMENT
    roots = {name.partition(".")[0] for name in seen["modules"]}
    assert not roots & {"PySide6", "sounddevice", "soundfile", "httpx", "tkinter"}
    assert "NoNewPrivs:\t1" in seen["status"]
    assert "Name:\tdictate-engine" in seen["status"]
    core = next(line for line in seen["limits"].splitlines() if line.startswith("Max core"))
    assert core.split()[4:6] == ["0", "0"]
    assert int(seen["coredump"], 16) == 0
    assert capfd.readouterr() == ("", "")
    crashes = home / "state" / "engine-crash.log"
    assert crashes.read_text() == "last words\n"
    assert crashes.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(
    _confinement.landlock() < _confinement.LANDLOCK_WITH_NETWORK, reason="Linux 6.7 can do this"
)
def test_the_process_reaches_no_network(stage: Stage) -> None:
    stage.plan("look around")
    stage.ask()
    assert stage.notes("looked")[0]["tcp"] == "PermissionError"  # else: refused, nobody listens


def test_nothing_native_is_loaded_before_the_environment_is_set() -> None:
    code = "import sys, dictate.apart.child; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_two_threads_take_turns(stage: Stage) -> None:
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda n=n: found.append(stage.ask(noise(0.1 * n)).text))
        for n in (1, 2, 3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(found) == ["1600 samples", "3200 samples", "4800 samples"]
    assert len(stage.notes("load")) == 1


def test_loading_beside_a_call_returns_at_once(stage: Stage) -> None:
    stage.plan("until allowed")
    thread = threading.Thread(target=stage.ask)
    thread.start()
    wait_for(stage.notes, what="the call")
    stage.engine.load()
    assert thread.is_alive()
    assert stage.engine.loaded
    stage.allow("allowed")
    thread.join(60)
    assert len(stage.notes("load")) == 1
