"""A scripted engine in a process of its own, and what is known about it from outside."""

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dictate.apart._pulse import Patience
from dictate.apart.engine import Apart
from dictate.ports import Hints, Samples, Transcript
from tests.apart import scripted

QUICK = Patience(loading=60.0, first=2.0, least=2.0, times=1.0, freeing=0.5)
"""A hang is noticed before the test is over."""


class Stage:
    """One engine, its script, and its notes."""

    def __init__(self, folder: Path, options: Any = None, patience: Patience = QUICK) -> None:
        self.folder = folder
        self.options = options or scripted.Options(str(folder))
        self.engine = Apart(scripted.__name__, self.options, "m", scripted.located, patience)

    def plan(self, *calls: str, loads: tuple[str, ...] = ()) -> None:
        """What the next calls and loads do; those after them simply answer."""
        (self.folder / "calls").write_text(json.dumps(calls))
        (self.folder / "loads").write_text(json.dumps(loads))

    def allow(self, name: str) -> None:
        """Let a step go on that waits for this."""
        (self.folder / name).touch()

    def notes(self, what: str = "call") -> list[dict[str, Any]]:
        """What the engine wrote down."""
        path = self.folder / "done"
        lines = path.read_text().splitlines() if path.exists() else []
        return [note for note in map(json.loads, lines) if note["what"] == what]

    def ask(self, samples: Samples | None = None, hints: Hints | None = None) -> Transcript:
        """Recognise something that nobody calls off."""
        sound = noise() if samples is None else samples
        return self.engine.transcribe(sound, hints or Hints(), lambda: False)

    @property
    def pid(self) -> int:
        """The process that was last used."""
        return int(self.notes("load")[-1]["pid"])


def noise(seconds: float = 1.0, seed: int = 1) -> Samples:
    """Sound of which every sample counts."""
    random = np.random.default_rng(seed)
    return random.uniform(-1, 1, int(16_000 * seconds)).astype(np.float32)


def alive(pid: int) -> bool:
    """Whether a process still runs (and is not just waiting to be buried)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except FileNotFoundError:
        return False


def engines(parent: int | None = None) -> list[int]:
    """The engine processes that this one, or ``parent``, has started."""
    found = []
    for task in Path(f"/proc/{parent or os.getpid()}/task").iterdir():
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # a thread that has ended
            found += [int(child) for child in (task / "children").read_text().split()]
    return [pid for pid in found if b"resource_tracker" not in command(pid)]


def command(pid: int) -> bytes:
    """The command line of a process."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DICTATE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    one = Stage(tmp_path)
    yield one
    one.engine.close()
    assert engines() == []
