"""Calling off: the caller is free at once, the engine stops, the next call is right."""

import os
import signal
import threading

import pytest

from dictate.errors import CancelledError
from dictate.ports import Hints
from tests.apart.conftest import Stage, alive, engines, noise
from tests.waiting import wait_for


class Asked:
    """Says stop when a note has been written; remembers who asked, and how often after that."""

    def __init__(self, stage: Stage, what: str = "call") -> None:
        self._stage = stage
        self._what = what
        self._before = len(stage.notes(what))
        self.threads: set[int] = set()
        self.yes = 0

    def __call__(self) -> bool:
        self.threads.add(threading.get_ident())
        stop = len(self._stage.notes(self._what)) > self._before
        self.yes += stop
        return stop


def cancelled(stage: Stage, what: str = "call") -> None:
    asked = Asked(stage, what)
    with pytest.raises(CancelledError):
        stage.engine.transcribe(noise(), Hints(), asked)
    assert asked.yes == 1  # not asked once more
    assert asked.threads == {threading.get_ident()}


def test_the_caller_is_free_at_once_and_the_engine_stops(stage: Stage) -> None:
    stage.plan("until stopped")
    cancelled(stage)
    wait_for(lambda: stage.notes("stopped"), what="the engine to stop")
    assert stage.ask(noise(0.5)).text == "8000 samples"
    assert len(stage.notes("load")) == 1


def test_many_cancelled_calls_leave_the_engine_well(stage: Stage) -> None:
    stage.plan(*["until stopped"] * 20)
    for _ in range(20):
        cancelled(stage)
    assert stage.ask(noise(0.5)).text == "8000 samples"
    assert len(stage.notes("stopped")) == 20
    assert len(stage.notes("load")) == 1


def test_the_next_call_waits_until_the_engine_is_free(stage: Stage) -> None:
    """It finishes what nobody waits for; its late answer is not taken for the next."""
    stage.engine.load()
    stage.plan("until allowed")
    cancelled(stage)
    threading.Timer(0.1, stage.allow, ["allowed"]).start()
    assert stage.ask(noise(0.5)).text == "8000 samples"
    assert len(stage.notes("load")) == 1


def test_an_engine_that_does_not_stop_is_replaced(stage: Stage) -> None:
    stage.plan("deaf")
    cancelled(stage)
    deaf = stage.pid
    assert stage.ask(noise(0.5)).text == "8000 samples"
    assert not alive(deaf)
    assert [one["count"] for one in stage.notes()] == [16_000, 8_000]


def test_an_engine_that_dies_after_it_was_called_off_costs_no_attempt(stage: Stage) -> None:
    stage.plan("deaf", "kill", "kill")
    cancelled(stage)
    os.kill(stage.pid, signal.SIGKILL)
    assert stage.ask().text == "16000 samples"  # the third attempt, on the CPU
    assert [one["device"] for one in stage.notes()] == ["auto", "auto", "auto", "cpu"]


def test_calling_off_while_the_model_is_loaded(stage: Stage) -> None:
    """Loading goes on, and serves the next call."""
    stage.plan(loads=("until allowed",))
    cancelled(stage, "load")
    assert not stage.engine.loaded
    stage.allow("allowed")
    assert stage.ask().text == "16000 samples"
    assert len(stage.notes("load")) == len(engines()) == 1


def test_calling_off_while_another_call_has_the_engine(stage: Stage) -> None:
    stage.plan("until allowed")
    thread = threading.Thread(target=stage.ask)
    thread.start()
    wait_for(stage.notes, what="the call")
    with pytest.raises(CancelledError):
        stage.engine.transcribe(noise(), Hints(), lambda: True)
    stage.allow("allowed")
    thread.join(60)
    assert len(stage.notes()) == 1


def test_an_exception_in_the_caller_calls_off(stage: Stage) -> None:
    """As Ctrl+C does on the main thread."""

    def interrupted() -> bool:
        if stage.notes():
            raise KeyboardInterrupt
        return False

    stage.plan("until stopped")
    with pytest.raises(KeyboardInterrupt):
        stage.engine.transcribe(noise(), Hints(), interrupted)
    wait_for(lambda: stage.notes("stopped"), what="the engine to stop")
    assert stage.ask().text == "16000 samples"
