"""The life of the PortAudio library, which is one for the whole process.

PortAudio sees the devices that were there when it was initialised. To see others it must be
initialised anew, which kills every open stream: hence one lock and one count for all of Dictate.
"""

import atexit
import contextlib
import ctypes
import importlib.util
import os
import shutil
import sys
import threading
from collections.abc import Iterator, Mapping
from typing import Any

from dictate.errors import MicrophoneError
from dictate.translations import tr

_PATIENCE = 0.5
"""Seconds to wait for a sound that is just being played before the devices are looked up anew."""

_PACKAGES = {
    "apt": "libportaudio2",
    "dnf": "portaudio",
    "pacman": "portaudio",
    "zypper": "portaudio",
}

_free = threading.Condition(threading.RLock())
_streams: list[object] = []


def problem() -> str | None:
    """Why PortAudio cannot be used, or None. Does not initialise it, which would probe devices."""
    if importlib.util.find_spec("sounddevice") is None:
        return tr("The Python package sounddevice is missing.")
    if sys.platform.startswith("linux"):  # elsewhere the package brings the library along
        try:
            ctypes.CDLL("libportaudio.so.2")
        except OSError:
            return tr("The system library PortAudio is missing. {hint}", hint=_hint())
    return None


def load() -> Any:  # noqa: ANN401 - a module without types
    """The module ``sounddevice``, initialised: 50 to 250 ms the first time.

    Raises ``MicrophoneError`` when the library is missing or has no sound system to talk to.
    """
    with _free:
        try:
            import sounddevice
        except (ImportError, OSError) as error:
            raise MicrophoneError(
                tr("The system library PortAudio is missing."), _hint()
            ) from error
        # It would terminate the library at exit, which hangs for ever when a stream is still
        # open on a device that does not answer. The system takes everything back anyway.
        atexit.unregister(sounddevice._exit_handler)
        atexit.unregister(_close_all)
        atexit.register(_close_all)
        return sounddevice


def refresh(patience: float = _PATIENCE) -> None:
    """Look up the devices anew, unless a stream stays open for longer than ``patience``."""
    sounddevice = load()
    with _free:
        if not _free.wait_for(lambda: not _streams, patience):
            return
        with contextlib.suppress(sounddevice.PortAudioError):  # opening will say what is wrong
            sounddevice._terminate()
        with contextlib.suppress(sounddevice.PortAudioError):
            sounddevice._initialize()


@contextlib.contextmanager
def opening(variables: Mapping[str, str]) -> Iterator[None]:
    """Open a stream within this, with environment variables that sound servers read meanwhile."""
    with _free:
        before = {name: os.environ.get(name) for name in variables}
        os.environ.update(variables)
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


def opened(stream: object) -> None:
    """Count a stream: while it is open the library stays as it is."""
    with _free:
        _streams.append(stream)


def close(stream: Any) -> None:  # noqa: ANN401 - a class without types
    """Close a stream. Never ``stop`` one: that hangs for ever when its device is suspended."""
    sounddevice = load()
    with _free:
        for step in (stream.abort, stream.close):
            with contextlib.suppress(sounddevice.PortAudioError):  # its device may be gone
                step()
        if stream in _streams:
            _streams.remove(stream)
        _free.notify_all()


def _close_all() -> None:
    """At exit: a callback that comes while Python ends would crash the process."""
    if not _free.acquire(timeout=_PATIENCE):
        return  # somebody hangs in the library
    try:
        while _streams:
            close(_streams[0])
    finally:
        _free.release()


def _hint() -> str:
    for command, package in _PACKAGES.items():
        if shutil.which(command):
            install = "pacman -S" if command == "pacman" else f"{command} install"
            return tr("Install it: {command}", command=f"sudo {install} {package}")
    return tr("Install the package of your system that is called libportaudio2 or portaudio.")
