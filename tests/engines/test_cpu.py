"""How many threads the engine takes: what the settings say, what was measured, or a guess."""

import json
import logging
from pathlib import Path

import pytest

from dictate import paths
from dictate.engines import _cpu, whispercpp
from dictate.measuring import store
from dictate.measuring.results import Threads
from tests.engines import recordings

MODEL = "tiny.en-q8_0"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DICTATE_HOME", str(tmp_path))


def keep(best: int) -> None:
    store.keep_threads(Threads(best, {best: 1.0}, MODEL, "2026-01-02T03:04:05+00:00"))


def other() -> int:
    """A number that is not the guess."""
    return _cpu.guess() + 1


def test_a_guess_until_it_is_measured() -> None:
    assert 1 <= _cpu.guess() <= _cpu.MOST_THREADS
    assert _cpu.threads() == _cpu.guess()
    keep(other())
    assert _cpu.threads() == other()


def test_what_was_measured_on_another_machine_does_not_count() -> None:
    keep(other())
    file = paths.state() / "bench.json"
    kept = json.loads(file.read_text("utf-8"))
    kept["machine"]["processor"] = "another"
    file.write_text(json.dumps(kept), "utf-8")
    assert _cpu.threads() == _cpu.guess()


def test_a_damaged_file_leaves_the_guess_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    keep(other())
    file = paths.state() / "bench.json"
    file.write_bytes(file.read_bytes()[:30])
    with caplog.at_level(logging.WARNING):
        assert _cpu.threads() == _cpu.guess()
    assert str(file) in caplog.text


@pytest.mark.parametrize(("setting", "used"), [(0, 3), (1, 1)])
def test_the_engine_takes_the_setting_or_what_was_measured(setting: int, used: int) -> None:
    keep(3)
    engine = whispercpp.create(whispercpp.Options(threads=setting), MODEL, recordings.model)
    engine.load()
    try:
        assert f"{used} threads" in engine.describe()
    finally:
        engine.unload()
