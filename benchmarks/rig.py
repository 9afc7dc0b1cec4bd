"""The app without a desktop: its own flow, engine and voice; a microphone that hears a recording.

Time counts from the call that lets go of the key until the text is handed over for insertion.
"""

import os
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from benchmarks.corpora import Clip
from benchmarks.needs import locate
from dictate import paths
from dictate.assembly import Assembly
from dictate.audio.microphone.file import FileMicrophone
from dictate.dictation import Dictation
from dictate.history import History
from dictate.machine import Ending, Rules
from dictate.parts import Parts
from dictate.ports import RATE, Ended, Hints, Outcome, Target
from dictate.settings import Store
from dictate.view import View
from tests.fakes import FakeChime

PATIENCE = 300.0
"""Seconds after which a dictation has failed."""


@dataclass(frozen=True)
class Dictated:
    """What came of a dictation, and how long after letting go, in seconds."""

    text: str
    waited: float


class _Noting:
    """Notes when a text would have been inserted."""

    def __init__(self) -> None:
        self.text = ""
        self.at = 0.0

    def insert(self, text: str, target: Target | None) -> Outcome:  # noqa: ARG002 - as the port
        self.text, self.at = text, time.perf_counter()
        return Outcome(Ended.INSERTED)


class Rig:
    """One app. For one thread; its folder is its home for the whole process."""

    def __init__(self, home: Path, model: str, language: str) -> None:
        """Nothing is loaded yet."""
        os.environ["DICTATE_HOME"] = str(home)
        models = paths.models()
        models.mkdir(parents=True, exist_ok=True)
        file = locate(model)
        (models / file.name).symlink_to(file)
        self._home = home
        self._ended = threading.Event()
        self._ending: Ending | None = None
        self._session = 0
        self._assembly = Assembly(Store())
        self._injector = _Noting()
        self._parts = Parts(
            FileMicrophone(""), self._assembly.voice(), self._assembly.engine(model),
            self._injector, FakeChime(), hints=Hints(language), rules=Rules(), model=model,
        )  # fmt: skip
        self._history = History(home / "history.sqlite")
        self._dictation = Dictation(self._parts, self._history, home / "recordings", self._show)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def load(self) -> float:
        """Load the model; return how long it took, the start of its process included."""
        begun = time.perf_counter()
        self._parts.engine.load()
        return time.perf_counter() - begun

    def dictate(self, clip: Clip) -> Dictated:
        """Hold the key while the recording is heard at its own pace, let go, wait for the text."""
        import soundfile

        path = self._home / "said.wav"
        soundfile.write(path, clip.samples, RATE, subtype="PCM_16")
        microphone = FileMicrophone(str(path))
        self._dictation.use(replace(self._parts, microphone=microphone))
        self._ended.clear()
        self._session += 1
        self._injector.text = ""
        self._dictation.press()
        assert microphone.finished.wait(clip.seconds + PATIENCE), "the recording was not heard"
        released = time.perf_counter()
        self._dictation.release()
        assert self._ended.wait(PATIENCE), f"no text within {PATIENCE} s"
        assert self._ending in {Ending.DONE, Ending.SILENCE}, self._dictation.view
        waited = self._injector.at - released if self._injector.text else 0.0
        return Dictated(self._injector.text, waited)

    def close(self) -> None:
        """End the app, and the process of its engine."""
        self._dictation.close()
        self._assembly.close()
        self._history.close()

    def _show(self, view: View) -> None:
        if view.session == self._session and view.ending is not None:
            self._ending = view.ending
            self._ended.set()
