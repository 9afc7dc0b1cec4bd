"""The real app as its user runs it: a process on the private desktop, with microphone and model."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from dictate.errors import RemoteError
from dictate.history import Entry, History
from dictate.remote import Message, ask
from tests.desktop.desk import Desk
from tests.desktop.pulse import Pulse
from tests.waiting import wait_for

MODELS = Path(os.environ.get("DICTATE_TEST_MODELS", Path(__file__).parents[2] / ".models"))
LIBRIVOX = Path("/usr/share/pocketsphinx/test/data/librivox")


class App:
    """``dictate`` in a process of its own; ends with the desk, or by ``close``."""

    def __init__(self, desk: Desk, pulse: Pulse, monkeypatch: pytest.MonkeyPatch) -> None:
        self.desk = desk
        self.pulse = pulse
        self.home = desk.folder / "dictate"
        self.env = {**pulse.variables, "DICTATE_HOME": str(self.home)}
        monkeypatch.setenv("DICTATE_HOME", str(self.home))  # for ``ask`` in this process
        self.process: subprocess.Popen[bytes] | None = None
        models = self.home / "data" / "models"
        models.mkdir(parents=True)
        for name in ("ggml-base-q8_0.bin", "ggml-tiny.en-q8_0.bin"):
            assert (MODELS / name).exists(), f"no test model {MODELS / name}: run ./installer/test"
            (models / name).symlink_to(MODELS / name)

    def set(self, name: str, value: str) -> None:
        """Change a setting by the command line."""
        done = self.command("config", "set", name, value)
        assert done.returncode == 0, done.stderr

    def start(self) -> None:
        """Start the app and wait until the hotkey is watched."""
        self.errors = (self.desk.folder / "app.errors").open("wb")
        self.process = self.desk.spawn(
            sys.executable, "-m", "dictate", "--verbose", env=self.env,
            stdout=self.errors, stderr=self.errors,
        )  # fmt: skip
        try:
            wait_for(lambda: self._status().get("hotkey"), 20.0, "the app to be ready")
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.log()}") from error

    def close(self) -> int:
        """Quit as a session does when it ends; return the exit code."""
        assert self.process is not None
        self.process.terminate()
        try:
            return self.process.wait(20)
        except subprocess.TimeoutExpired as error:
            self.process.send_signal(signal.SIGABRT)  # leaves where each thread was
            self.process.wait(5)
            stacks = (self.home / "state" / "crash.log").read_text()
            raise AssertionError(f"the app does not end:\n{stacks}\n{self.log()}") from error

    def command(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        """Run another ``dictate`` beside the app."""
        return subprocess.run(
            [sys.executable, "-m", "dictate", *arguments], env=self.desk.env | self.env,
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip

    @property
    def status(self) -> Message:
        """What the app says of itself."""
        return ask({"do": "status"})

    def wait_for_phase(self, phase: str, timeout: float = 20.0) -> None:
        """Wait until it is doing that."""
        try:
            wait_for(lambda: self.status["phase"] == phase, timeout, phase)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.log()}") from error

    def wait_for_ending(self, session: int, timeout: float = 30.0) -> Message:
        """Wait until a dictation is over; return the status then."""

        def over() -> Message | None:
            status = self.status
            idle = status["phase"] == "idle" and status["session"] == session
            return status if idle and status["ending"] else None

        try:
            return wait_for(over, timeout, f"the end of dictation {session}")
        except AssertionError as error:
            raise AssertionError(f"{error}; {self.status}\n{self.log()}") from error

    def last(self) -> Entry:
        """The newest text in the history."""
        history = History(self.home / "data" / "history.sqlite")
        entry = history.last()
        history.close()
        assert entry is not None
        return entry

    def recordings(self) -> list[Path]:
        """What is kept as sound."""
        return sorted((self.home / "data" / "recordings").glob("*.wav"))

    def log(self) -> str:
        """Everything it wrote, for the message of a failed test."""
        return (self.desk.folder / "app.errors").read_text("utf-8", "replace")[-6000:]

    def _status(self) -> Message:
        assert self.process is not None
        assert self.process.poll() is None, f"the app ended by itself:\n{self.log()}"
        try:
            return self.status
        except RemoteError:
            return {}
