"""The process comes when it is needed, comes back when it is lost, and goes with the app."""

import gc
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from dictate.apart._process import _context
from dictate.apart.child import main
from dictate.apart.memory import share
from dictate.errors import EngineError
from tests.apart import scripted
from tests.apart.conftest import Stage, alive, engines, noise
from tests.waiting import wait_for


def test_before_it_is_loaded_it_needs_no_process(stage: Stage) -> None:
    assert stage.engine.describe() == "scripted, m, not loaded"
    assert not stage.engine.loaded
    assert engines() == []


def test_loading_starts_it_and_unloading_ends_it(stage: Stage) -> None:
    stage.engine.load()
    assert stage.engine.loaded
    assert stage.engine.describe() == "scripted, m, auto"
    assert stage.notes("load")[0]["path"] == "/models/m"
    assert engines() == [stage.pid]
    stage.engine.load()
    assert len(stage.notes("load")) == 1
    stage.engine.unload()
    assert not stage.engine.loaded
    assert stage.engine.describe() == "scripted, m, not loaded"
    assert engines() == []
    assert stage.ask().text == "16000 samples"


def test_unloading_waits_for_the_call(stage: Stage) -> None:
    stage.plan("until allowed")
    found: list[str] = []
    call = threading.Thread(target=lambda: found.append(stage.ask().text))
    call.start()
    wait_for(stage.notes, what="the call")
    unload = threading.Thread(target=stage.engine.unload)
    unload.start()
    assert alive(stage.pid)
    stage.allow("allowed")
    call.join(60)
    unload.join(60)
    assert found == ["16000 samples"]
    assert engines() == []


@pytest.mark.parametrize("state", ["idle", "stopped", "deaf"])
def test_closing_ends_it_for_good(stage: Stage, state: str) -> None:
    stage.engine.load()
    if state == "stopped":
        os.kill(stage.pid, signal.SIGSTOP)
    elif state == "deaf":
        stage.plan("deaf")
        with pytest.raises(KeyboardInterrupt):
            stage.engine.transcribe(noise(), scripted_hints(), interrupt_after(stage))
    stage.engine.close()
    assert engines() == []
    with pytest.raises(EngineError):
        stage.ask()
    stage.engine.close()


def scripted_hints():
    from dictate.ports import Hints

    return Hints()


def interrupt_after(stage: Stage):
    def stopping() -> bool:
        if stage.notes():
            raise KeyboardInterrupt
        return False

    return stopping


# --- lost while idle ------------------------------------------------------------------------


def test_lost_while_idle_it_is_there_again_before_the_next_call(stage: Stage) -> None:
    stage.ask()
    first = stage.pid
    os.kill(first, signal.SIGKILL)
    wait_for(lambda: len(stage.notes("load")) == 2 and stage.engine.loaded, what="another process")
    assert stage.pid != first
    assert stage.ask().text == "16000 samples"
    assert len(stage.notes("load")) == 2


def test_what_kills_it_while_idle_may_do_so_again_but_not_for_ever(stage: Stage) -> None:
    stage.engine.load()
    os.kill(stage.pid, signal.SIGKILL)
    wait_for(lambda: len(stage.notes("load")) == 2 and stage.engine.loaded, what="another process")
    os.kill(stage.pid, signal.SIGKILL)
    wait_for(lambda: not stage.engine.loaded and not engines(), what="its end")
    stage.ask()
    assert len(stage.notes("load")) == 3


def test_lost_before_the_call_costs_no_attempt(stage: Stage) -> None:
    stage.engine.load()
    os.kill(stage.pid, signal.SIGKILL)
    wait_for(lambda: len(stage.notes("load")) == 2 and stage.engine.loaded, what="another process")
    os.kill(stage.pid, signal.SIGKILL)
    wait_for(lambda: not stage.engine.loaded, what="its end")
    stage.plan("kill", "kill")
    assert stage.ask().text == "16000 samples"


def test_unloaded_it_does_not_come_back(stage: Stage) -> None:
    stage.engine.load()
    stage.plan(loads=("until allowed",))
    os.kill(stage.pid, signal.SIGKILL)
    wait_for(lambda: len(stage.notes("load")) == 2, what="another process, loading")
    stage.engine.unload()
    assert engines() == []
    assert not [one for one in threading.enumerate() if one.name.startswith("dictate-engine")]


# --- the app goes ---------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["idle", "deaf", "deaf holding the lock", "stop"])
def test_an_app_that_is_killed_leaves_no_process(tmp_path: Path, state: str) -> None:
    stage = Stage(tmp_path)
    if state != "idle":
        stage.plan(state)
    app = subprocess.Popen(
        [sys.executable, "-m", "tests.apart.parent", str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert app.stdout is not None
        assert app.stdout.readline() == b"ready\n"
        wait_for(lambda: stage.notes("load" if state == "idle" else "call"), what="the engine")
        assert alive(stage.pid)
    finally:
        app.kill()
        app.communicate()
    wait_for(lambda: not alive(stage.pid), what="the end of the engine")


def test_an_app_that_just_ends_leaves_no_process_and_does_not_wait(tmp_path: Path) -> None:
    """Without ``close``, and with an engine that does not listen."""
    stage = Stage(tmp_path)
    app = subprocess.Popen(
        [sys.executable, "-m", "tests.apart.parent", str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert app.stdout is not None
    assert app.stdout.readline() == b"ready\n"
    os.kill(stage.pid, signal.SIGSTOP)
    _, said = app.communicate(b"")
    assert (app.returncode, said) == (0, b"")
    assert not alive(stage.pid)


def test_a_closed_pipe_ends_it(tmp_path: Path) -> None:
    """Where the kernel does not: Linux alone kills a process with its parent."""
    ours, theirs = _context.Pipe()
    process = _context.Process(target=main, args=(theirs, share(_context)))
    process.start()
    theirs.close()
    ours.close()
    process.join(60)
    assert process.exitcode == 0
    process.close()


def test_ctrl_c_on_the_terminal_is_not_for_it(stage: Stage) -> None:
    """Neither in its first moments, when it would print a traceback, nor later."""
    loading = threading.Thread(target=stage.engine.load)
    loading.start()
    first = wait_for(engines, every=0.0005, what="the process")[0]
    os.kill(first, signal.SIGINT)
    loading.join(60)
    os.kill(first, signal.SIGINT)
    stage.ask()
    assert stage.pid == first
    assert len(stage.notes("load")) == 1


def test_it_can_be_started_where_the_folder_is_gone(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    stage.engine.load()
    assert stage.engine.loaded


def test_a_thread_may_start_it_and_end(stage: Stage) -> None:
    """Linux kills a process when the thread that started it ends: it must not be the caller's."""
    thread = threading.Thread(target=stage.engine.load)
    thread.start()
    thread.join()
    stage.ask()
    assert len(stage.notes("load")) == 1


def test_nothing_is_left_after_many_rounds(stage: Stage) -> None:
    def held() -> tuple[int, int, list[int], list[Path]]:
        open_files = len(list(Path("/proc/self/fd").iterdir()))
        shared = [path for path in Path("/dev/shm").iterdir() if path.name.startswith("pym-")]
        return open_files, threading.active_count(), engines(), shared

    def round_of(loss: str) -> None:
        stage.plan(loss)
        stage.ask()
        stage.engine.unload()

    round_of("kill")
    before = held()
    gc.disable()  # nothing waits for it: a process gives its memory back when it is dropped
    try:
        for turn in range(20):
            round_of("kill" if turn % 4 == 0 else "go on")
        assert held() == before
    finally:
        gc.enable()
    assert len(stage.notes("load")) == 27


def test_engines_of_the_registry_can_be_sent() -> None:
    """What ``Apart`` is made of must be picklable for every adapter there is."""
    import importlib
    import pickle

    from dictate import registry
    from dictate.models import check

    for name in registry.names("engines"):
        module = importlib.import_module(f"dictate.engines.{name}")
        sent = (module.Options(), check.ensure)
        assert pickle.loads(pickle.dumps(sent)) == sent
    assert scripted.Options("a") == pickle.loads(pickle.dumps(scripted.Options("a")))
