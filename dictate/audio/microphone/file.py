"""A sound file in place of a microphone: for demonstrations and tests."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from dictate.audio.feed import Feed
from dictate.errors import DictateError, MicrophoneError
from dictate.ports import Microphone, Samples
from dictate.settings import Microphone as Settings
from dictate.settings import row
from dictate.translations import mark, tr

PLATFORMS = ("linux", "win32", "darwin")
PRIORITY = 0
BLOCK = 0.02


@dataclass(frozen=True)
class Options:
    """What is heard, and how fast."""

    path: str = row("", mark("Sound file that is heard instead of a microphone"))
    paced: bool = row(True, mark("Play the sound file at its own pace"))


def problem() -> str | None:
    """Nothing stands in its way: what reads sound files comes with Dictate."""
    return None


def create(options: Options, settings: Settings) -> Microphone:  # noqa: ARG001 - same for all
    """A microphone that hears ``options.path`` from its beginning at every start."""
    return FileMicrophone(options.path, paced=options.paced)


class FileMicrophone:
    """Hears a file once per ``start``; silence follows, as after a speaker who has finished."""

    def __init__(self, path: str, *, paced: bool = True) -> None:
        """Without ``paced`` all of the file is heard at once, and ``stop`` waits for its end."""
        self._path = path
        self._paced = paced
        self._feed: Feed | None = None
        self._player: threading.Thread | None = None
        self._stopped = threading.Event()
        self.finished = threading.Event()
        """Set when the file has been heard to its end."""

    def start(
        self, on_samples: Callable[[Samples], None], on_trouble: Callable[[DictateError], None]
    ) -> None:
        """As the port says. There is no pre-roll."""
        import soundfile

        self.close()
        try:
            sound = soundfile.SoundFile(self._path)
        except (OSError, soundfile.SoundFileError) as error:
            raise MicrophoneError(
                tr("The sound file “{path}” cannot be read.", path=self._path),
                tr("Check the path: {reason}", reason=error),
            ) from error
        self._stopped = threading.Event()
        self.finished.clear()
        self._feed = feed = Feed(sound.samplerate, sound.channels)
        feed.start(on_samples, on_trouble)
        self._player = threading.Thread(
            target=self._play, args=(sound, feed, self._stopped), name="dictate-file", daemon=True
        )
        self._player.start()

    def stop(self) -> None:
        """As the port says."""
        if self._feed is None or self._player is None:
            return
        if self._paced:
            self._stopped.set()
        self._player.join()
        self._feed.stop(complete=True)
        self.close()

    def close(self) -> None:
        """As the port says."""
        self._stopped.set()
        if self._player is not None:
            self._player.join()
        if self._feed is not None:
            self._feed.end()
        self._feed = self._player = None

    def describe(self) -> str:
        """As the port says."""
        return self._path if self._feed is not None else ""

    def _play(self, sound: Any, feed: Feed, stopped: threading.Event) -> None:  # noqa: ANN401
        frames = round(sound.samplerate * BLOCK)
        begun, played = time.monotonic(), 0
        with sound:
            while not stopped.is_set():
                block = sound.read(frames, dtype="float32", always_2d=True)
                if not len(block):
                    self.finished.set()
                    if not self._paced:
                        return
                    block = np.zeros((frames, sound.channels), np.float32)
                played += len(block)
                feed.put(block.tobytes(), time.monotonic())
                if self._paced:
                    stopped.wait(max(0.0, begun + played / sound.samplerate - time.monotonic()))
