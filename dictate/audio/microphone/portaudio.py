"""Microphones through PortAudio: every sound system of Linux, Windows and macOS."""

import contextlib
import threading
from collections.abc import Callable
from functools import partial

from dictate.audio import permission, portaudio_library
from dictate.audio.line import Line, open_line
from dictate.audio.sources import AUTO, label
from dictate.errors import DictateError, MicrophoneError
from dictate.ports import Microphone, NoOptions, Samples
from dictate.settings import Microphone as Settings
from dictate.translations import tr

PLATFORMS = ("linux", "win32", "darwin")
PRIORITY = 100
Options = NoOptions


def problem() -> str | None:
    """The library is missing, or the system does not let us listen."""
    return portaudio_library.problem() or permission.refusal()


def create(options: NoOptions, settings: Settings) -> Microphone:  # noqa: ARG001 - same for all
    """The microphone the settings name. PortAudio is loaded meanwhile, not at the first key."""
    threading.Thread(target=_warm, name="dictate-portaudio", daemon=True).start()
    return PortAudioMicrophone(settings.source, settings.keep_open)


def _warm() -> None:
    with contextlib.suppress(MicrophoneError):  # said when somebody dictates
        portaudio_library.load()


class PortAudioMicrophone:
    """Opens at ``start``, stays open for ``keep_open`` seconds after ``stop``."""

    def __init__(self, source: str = AUTO, keep_open: float = 30.0) -> None:
        """``source`` is "auto" or an id of ``sources()``; a missing one is stood in for."""
        self._source = source
        self._keep_open = keep_open
        self._lock = threading.RLock()
        self._line: Line | None = None
        self._closing: threading.Timer | None = None

    def start(
        self, on_samples: Callable[[Samples], None], on_trouble: Callable[[DictateError], None]
    ) -> None:
        """As the port says. Opening takes 5 ms where the sound server runs, else up to 0.2 s."""
        with self._lock:
            self._stay()
            if refused := permission.refusal():
                raise MicrophoneError(refused)
            if self._line is not None and not self._line.feed.alive:
                self.close()
            if self._line is None:
                self._line = open_line(self._source)
            self._line.feed.start(on_samples, on_trouble)

    def stop(self) -> None:
        """As the port says; waits some 50 ms for the last blocks."""
        with self._lock:
            line = self._line
            if line is None:
                return
            line.feed.stop()
            self._stay()
            if self._keep_open <= 0 or not line.feed.alive:
                self.close()
                return
            self._closing = threading.Timer(self._keep_open, partial(self._close_unused, line))
            self._closing.name = "dictate-microphone-close"
            self._closing.daemon = True
            self._closing.start()

    def close(self) -> None:
        """As the port says."""
        with self._lock:
            self._stay()
            line, self._line = self._line, None
            if line is not None:
                line.close()

    def describe(self) -> str:
        """As the port says; tells when another microphone stands in for the wanted one."""
        line = self._line
        if line is None:
            return ""
        known = label(self._source)
        # PipeWire takes an unknown name and gives the default; PulseAudio moves a live stream.
        vanished = not known and self._source.startswith("pulse:")
        if line.source == self._source and not vanished:
            return known or line.name
        return tr(
            "{name} (“{wanted}” is missing)",
            name=label(AUTO) or line.name,
            wanted=known or self._source.rpartition(":")[2],
        )

    def _stay(self) -> None:
        """Do not close by itself."""
        if self._closing is not None:
            self._closing.cancel()
            self._closing = None

    def _close_unused(self, line: Line) -> None:
        """The timer's work, unless somebody has begun to dictate in the meantime."""
        with self._lock:
            mine = self._closing is not None and self._closing is threading.current_thread()
            if mine and self._line is line:
                self.close()
