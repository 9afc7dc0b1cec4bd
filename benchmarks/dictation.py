"""Times the app as its user meets it: real keys, real speech, a real window."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest
import soundfile

from benchmarks.given import Given
from benchmarks.needs import AbsentError
from benchmarks.processes import Tree
from benchmarks.tables import Measure, Table, measures
from dictate.remote import ask
from tests.desktop.app import LIBRIVOX, MODELS, App
from tests.desktop.desk import Desk
from tests.desktop.physical_keyboard import PhysicalKeyboard
from tests.desktop.pulse import Pulse
from tests.desktop.targets import XTerm
from tests.waiting import wait_for

SPOKEN = LIBRIVOX / "sense_and_sensibility_01_austen_64kb-0880.wav"
IDLE = 10.0
"""Seconds over which the idle app is watched."""


def measure(given: Given) -> Iterator[Table]:
    """One table, the baseline first."""
    rounds, model = 2 if given.quick else given.rounds, given.model
    if absent := [name for name in ("Xvfb", "pulseaudio", "xterm") if shutil.which(name) is None]:
        raise AbsentError(f"{', '.join(absent)} not installed: run ./installer/test")
    plain = Measure("plain pywhispercpp call, at the end", _plain(rounds, model), ratio=1.0)
    found = [plain]
    with pytest.MonkeyPatch.context() as patch, Desk() as desk, Pulse(home=desk.home) as pulse:
        app = App(desk, pulse, patch)
        app.set("recognition.model", model)
        found += _start_up(app)
        found += _idle(app, "idle, microphone closed")
        found += _dictations(app, rounds, plain.median)
        found += _idle(app, "idle, microphone open")
        found += _commands(app, rounds)
        app.close()
    yield measures("The app on a desktop", found)


def _plain(rounds: int, model: str) -> tuple[float, ...]:
    """The same audio through the binding as its own README shows it, in a process of its own.

    But with OpenMP that sleeps while it waits: spinning, it takes ten times as long on a machine
    that does anything else.
    """
    code = """
import sys, time, soundfile
from pywhispercpp.model import Model
model = Model(sys.argv[1], print_progress=False, print_realtime=False)
samples, rate = soundfile.read(sys.argv[2], dtype="float32")
for _ in range(int(sys.argv[3]) + 1):
    begun = time.perf_counter()
    model.transcribe(samples, language="en")
    print(time.perf_counter() - begun, flush=True)
"""
    assert soundfile.info(SPOKEN).samplerate == 16_000
    arguments = [str(MODELS / f"ggml-{model}.bin"), str(SPOKEN), str(rounds)]
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True,
        env=os.environ | {"OMP_WAIT_POLICY": "passive"},
    )  # fmt: skip
    return tuple(float(line) for line in done.stdout.split()[1:])


def _start_up(app: App) -> list[Measure]:
    taken = []
    for again in (True, True, False):
        begun = time.perf_counter()
        app.start()
        taken.append(time.perf_counter() - begun)
        if again:
            app.close()
    return [Measure("start of the app until the hotkey works", tuple(taken))]


def _dictations(app: App, rounds: int, plain: float) -> list[Measure]:
    keyboard = PhysicalKeyboard(app.desk.env["DISPLAY"])
    window = XTerm(app.desk)
    window.start()
    recording, shown = [], []
    for number in range(1, rounds + 2):
        window.clear()
        begun = time.perf_counter()
        keyboard.press("ctrl_r")
        _until(lambda: ask({"do": "status"})["phase"] == "recording")
        recording.append(time.perf_counter() - begun)
        app.pulse.play(SPOKEN)
        begun = time.perf_counter()
        keyboard.release("ctrl_r")
        _until(window.read)
        shown.append(time.perf_counter() - begun)
        app.wait_for_ending(number)
    keyboard.close()
    first, *warm = recording
    _, *later = shown
    return [
        Measure("key down to recording, microphone closed", (first,), ratio=first / plain),
        Measure("key down to recording, microphone open", tuple(warm), ratio=warm[0] / plain),
        Measure(
            "key up to text in the terminal", tuple(later), ratio=statistics.median(later) / plain
        ),
    ]


def _idle(app: App, name: str) -> list[Measure]:
    """Memory and processor time of the app and its engine."""
    assert app.process is not None
    tree = Tree(app.process.pid)
    settled = time.perf_counter() + 3.0
    wait_for(lambda: time.perf_counter() > settled, every=0.5)
    before, begun = tree.work(), time.perf_counter()
    wait_for(lambda: time.perf_counter() - begun > IDLE, IDLE + 5, every=0.5)
    used = (tree.work() - before) / (time.perf_counter() - begun) * 100
    return [
        Measure(f"{name}: CPU", (used,), "%"),
        Measure(f"{name}: memory", (tree.memory(),), "MB"),
    ]


def _commands(app: App, rounds: int) -> list[Measure]:
    environment = app.desk.env | app.env

    def run(*arguments: str) -> float:
        begun = time.perf_counter()
        subprocess.run(
            [sys.executable, *arguments], env=environment, check=True, capture_output=True
        )
        return time.perf_counter() - begun

    bare = tuple(run("-c", "pass") for _ in range(rounds * 2))
    # Twice a round: what one begins the other ends, and the app is idle again.
    toggle = tuple(run("-m", "dictate", "toggle") for _ in range(rounds * 2))
    own = tuple(one - statistics.median(bare) for one in toggle)
    return [
        Measure("python -c pass", bare),
        Measure("dictate toggle, a process and a round trip", toggle, ratio=_times(toggle, bare)),
        Measure("… of which our own", own),
    ]


def _times(these: tuple[float, ...], those: tuple[float, ...]) -> float:
    """How many times longer these took, by the median."""
    return statistics.median(these) / statistics.median(those)


def _until(look: Callable[[], object]) -> None:
    wait_for(look, 60.0, every=0.002)
