"""Short soft tones that say what happens: up to start, down to stop, further down for trouble."""

import logging
import threading
from typing import Any

import numpy as np

from dictate.audio import portaudio_library
from dictate.errors import MicrophoneError
from dictate.ports import Samples
from dictate.settings import Sounds

_RATE = 44_100
_LOUDEST = 0.5
"""Amplitude at 100 %."""

_TONES = {
    "start": ((659.3, 0.07), (987.8, 0.11)),  # E5, B5
    "stop": ((987.8, 0.07), (659.3, 0.11)),
    "trouble": ((659.3, 0.13), (440.0, 0.20)),  # E5, A4
}
"""Hertz and seconds of each tone.

None is as low as a voice: a microphone hears them too, and 220 Hz was taken for speech.
"""

_AT_ONCE = 2
"""Sounds that may be heard at the same time."""

_PATIENCE = 1.0
"""Seconds a sound may take longer than it lasts; a suspended speaker never finishes one."""

log = logging.getLogger(__name__)


def synthesise(name: str) -> Samples:
    """A sound at full volume, ``_RATE`` samples a second: sines that swell and fade."""
    parts = []
    for pitch, seconds in _TONES[name]:
        time = np.arange(int(_RATE * seconds)) / _RATE
        swell = np.minimum(1, time / 0.008) * np.minimum(1, (seconds - time) / 0.03)
        wave = np.sin(2 * np.pi * pitch * time) + 0.2 * np.sin(4 * np.pi * pitch * time)
        parts.append(wave / 1.2 * swell * np.exp(-4 * time))
    return np.concatenate(parts).astype(np.float32)


class Chime:
    """Plays the sounds, each on a thread and a stream that end with it."""

    def __init__(self, settings: Sounds) -> None:
        volume = settings.volume / 100 if settings.enabled else 0.0
        self._amplitude = _LOUDEST * volume**2  # nearer to how loud it seems than the volume
        self._playing = threading.Semaphore(_AT_ONCE)

    def play(self, name: str) -> None:
        """As the port says. More than two at once are not played."""
        if self._amplitude and self._playing.acquire(blocking=False):
            threading.Thread(
                target=self._play, args=(name,), name="dictate-chime", daemon=True
            ).start()

    def close(self) -> None:
        """Let a sound that is just being played come to its end; play none any more."""
        for _ in range(_AT_ONCE):
            self._playing.acquire(timeout=2 * _PATIENCE)

    def _play(self, name: str) -> None:
        try:
            sound = synthesise(name) * np.float32(self._amplitude)
            _sound(sound)
        except MicrophoneError as error:  # no library, no sound: the tray shows the same
            log.debug("chime: %s", error)
        finally:
            self._playing.release()


def _sound(sound: Samples) -> None:
    """Play to the end, through the default output; say so in the log when there is none."""
    sounddevice = portaudio_library.load()
    over = threading.Event()
    left = [sound]

    def fill(data: Any, frames: int, times: object, status: object) -> None:  # noqa: ANN401, ARG001 - PortAudio's
        now, left[0] = left[0][:frames], left[0][frames:]
        data[: len(now), 0] = now
        data[len(now) :] = 0
        if not len(now):
            raise sounddevice.CallbackStop

    stream = None
    try:
        with portaudio_library.opening({}):
            stream = sounddevice.OutputStream(
                samplerate=_RATE, channels=1, dtype="float32", callback=fill,
                finished_callback=over.set,
            )  # fmt: skip
            portaudio_library.opened(stream)
            stream.start()
        over.wait(len(sound) / _RATE + _PATIENCE)
    except sounddevice.PortAudioError as error:
        log.debug("chime: not played: %s", error)
    finally:
        if stream is not None:
            portaudio_library.close(stream)
