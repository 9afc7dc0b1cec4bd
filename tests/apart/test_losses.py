"""The process dies, hangs, or breaks: it is asked again, with the same sound."""

import os
import signal
import threading
from pathlib import Path

import pytest

from dictate.apart._pulse import LOOK, Patience, Pulse
from dictate.errors import EngineError
from tests.apart import scripted
from tests.apart.conftest import Stage, alive, engines, noise
from tests.waiting import wait_for

LOSSES = ["kill", "segfault", "exit", "stop", "deaf", "deaf holding the lock", "close",
          "raise canary", "raise MemoryError"]  # fmt: skip


@pytest.mark.parametrize("loss", LOSSES)
def test_it_is_asked_again_with_the_same_sound(stage: Stage, loss: str) -> None:
    stage.plan(loss)
    assert stage.ask().text == "16000 samples"
    first, second = stage.notes()
    assert first["digest"] == second["digest"]
    assert first["hints"] == second["hints"]
    assert (first["device"], second["device"]) == ("auto", "auto")
    assert first["pid"] != second["pid"]
    assert not alive(first["pid"])
    assert engines() == [second["pid"]]


def test_killed_from_outside_in_the_middle(stage: Stage) -> None:
    stage.plan("until allowed")
    found: list[str] = []
    thread = threading.Thread(target=lambda: found.append(stage.ask().text))
    thread.start()
    wait_for(stage.notes, what="the call")
    os.kill(stage.pid, signal.SIGKILL)
    thread.join(60)
    assert found == ["16000 samples"]
    assert len(stage.notes()) == 2


def test_a_crash_says_where_it_was(stage: Stage, home: Path) -> None:
    stage.plan("segfault")
    stage.ask()
    crash = (home / "state" / "engine-crash.log").read_text()
    assert "Segmentation fault" in crash
    assert "scripted.py" in crash


@pytest.mark.parametrize("loss", ["kill", "stop"])
def test_lost_twice_it_uses_the_processor(stage: Stage, loss: str) -> None:
    stage.plan(loss, loss)
    assert stage.ask().text == "16000 samples"
    assert [one["device"] for one in stage.notes()] == ["auto", "auto", "cpu"]
    assert "cpu" in stage.engine.describe()
    stage.ask()  # and stays there, since the GPU would fail again,
    assert [one["device"] for one in stage.notes()][3:] == ["cpu"]
    stage.engine.unload()
    stage.ask()  # until the model is loaded anew
    assert [one["device"] for one in stage.notes()][4:] == ["auto"]


def test_lost_every_time_is_an_error_and_the_next_call_begins_anew(stage: Stage) -> None:
    stage.plan("kill", "segfault", "exit")
    with pytest.raises(EngineError, match="several times"):
        stage.ask()
    assert len(stage.notes()) == 3
    assert engines() == []
    assert not stage.engine.loaded
    assert stage.ask().text == "16000 samples"
    assert [one["device"] for one in stage.notes()] == ["auto", "auto", "cpu", "auto"]


@pytest.mark.parametrize("plain", [True, False])
def test_an_engine_without_a_choice_is_asked_twice(tmp_path: Path, plain: bool) -> None:
    options = scripted.Plain(str(tmp_path)) if plain else scripted.Options(str(tmp_path), "cpu")
    stage = Stage(tmp_path, options)
    stage.plan("kill", "kill", "kill")
    with pytest.raises(EngineError, match="several times"):
        stage.ask()
    assert len(stage.notes()) == 2


@pytest.mark.parametrize("loss", ["kill", "segfault", "raise MemoryError"])
def test_lost_while_loading(stage: Stage, loss: str) -> None:
    stage.plan(loads=(loss, loss))
    stage.engine.load()
    assert stage.engine.loaded
    assert [one["device"] for one in stage.notes("load")] == ["auto", "auto", "cpu"]


def test_hanging_while_loading(tmp_path: Path) -> None:
    stage = Stage(tmp_path, patience=Patience(loading=4.0))
    stage.plan(loads=("stop",))
    stage.engine.load()
    assert len(stage.notes("load")) == 2
    stage.engine.close()


def test_an_adapter_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    from dictate.apart.engine import Apart

    engine = Apart("dictate.engines.whispercpp", object(), "m", scripted.located)
    with pytest.raises(EngineError, match="several times"):
        engine.load()
    assert engines() == []
    engine.close()


# --- the watchdog ---------------------------------------------------------------------------


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def looks(pulse: Pulse, clock: Clock, seconds: float, count: int, step: float = 0.02) -> bool:
    for _ in range(round(seconds / step)):
        clock.now += step
        if pulse.stopped(count):
            return True
    return False


def test_standing_still_for_longer_than_the_patience_is_a_hang() -> None:
    clock = Clock()
    pulse = Pulse(30.0, 0, clock)
    assert not looks(pulse, clock, 29.0, 0)
    assert not looks(pulse, clock, 29.0, 1)
    assert looks(pulse, clock, 2.0, 1)
    assert pulse.longest == pytest.approx(30.0, abs=0.1)


def test_a_machine_that_slept_did_not_hang() -> None:
    clock = Clock()
    pulse = Pulse(30.0, 0, clock)
    for _ in range(100):
        clock.now += 3600.0
        assert not pulse.stopped(0)
    assert pulse.longest == pytest.approx(100 * LOOK)


def test_patience_follows_the_pace_of_the_machine() -> None:
    patience = Patience()
    assert patience.listening(None) == 120.0
    assert patience.listening(0.5) == 30.0
    assert patience.listening(9.0) == 90.0
    assert patience.settling(None) == 30.0
    assert patience.settling(0.5) == 5.0
    assert patience.settling(9.0) == 18.0


def test_a_call_teaches_patience(tmp_path: Path) -> None:
    """A machine this slow gets more time than the least."""
    stage = Stage(tmp_path, patience=Patience(first=30.0, least=0.001, times=50.0))
    stage.plan("until first")
    threading.Timer(0.3, stage.allow, ["first"]).start()
    stage.ask()
    stage.ask()
    assert len(stage.notes()) == 2
    stage.engine.close()


def test_sound_stays_nowhere(stage: Stage) -> None:
    """What was said does not lie in the shared memory when the call is over."""
    stage.ask(noise())
    process = stage.engine._housed
    assert process is not None
    memory = process._process.memory
    assert not memory._sound.any()
