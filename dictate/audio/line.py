"""An open microphone: a PortAudio stream that fills a feed."""

import logging
import sys
import time
from dataclasses import dataclass, field
from typing import Any

from dictate.audio import portaudio_library
from dictate.audio.feed import Feed
from dictate.audio.sources import AUTO, identity, inputs
from dictate.errors import MicrophoneError
from dictate.translations import tr

BLOCK = 0.02
"""Seconds of sound in a block."""

LATENCY = 0.1
"""Seconds of sound the driver keeps for us while Python is busy elsewhere."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Device:
    """A PortAudio device, and what the sound server behind it must be told by the environment."""

    index: int
    rate: float
    channels: int
    name: str
    wasapi: bool = False
    variables: dict[str, str] = field(default_factory=dict)


class Line:
    """A stream of one device and the feed it fills. Opened by ``open_line``."""

    def __init__(self, device: _Device, rate: float, channels: int, source: str) -> None:
        """Raises PortAudio's own error when the device cannot be opened like this."""
        sounddevice = portaudio_library.load()
        self.source = source
        """The id of the microphone, or "auto"."""
        self.name = device.name
        """What PortAudio calls it: on Linux often the sound server."""
        self._overflows = 0
        self.feed = Feed(rate, channels)
        extra = sounddevice.WasapiSettings(auto_convert=True) if device.wasapi else None
        stream = None
        try:
            with portaudio_library.opening(device.variables):
                stream = sounddevice.RawInputStream(
                    device=device.index, samplerate=rate, channels=channels, dtype="float32",
                    blocksize=round(rate * BLOCK), latency=LATENCY, extra_settings=extra,
                    callback=self._heard, finished_callback=self.feed.lost,
                )  # fmt: skip
                portaudio_library.opened(stream)
                stream.start()
        except sounddevice.PortAudioError:
            self.feed.end()
            if stream is not None:
                portaudio_library.close(stream)
            raise
        self._stream = stream

    def _heard(self, data: Any, frames: int, times: Any, status: Any) -> None:  # noqa: ANN401, ARG002 - PortAudio's
        """Runs on PortAudio's own thread, 50 times a second: as short as can be."""
        if status:
            self._overflows += 1
        ago = times.currentTime - times.inputBufferAdcTime
        if not 0 <= ago <= 1:  # some drivers leave one of the times at zero
            ago = LATENCY + BLOCK
        self.feed.put(bytes(data), time.monotonic() - ago)

    def close(self) -> None:
        """Let the device go; whoever still listens gets what was heard."""
        self.feed.end()
        portaudio_library.close(self._stream)
        if self._overflows:
            log.warning("microphone: the driver dropped sound %d times", self._overflows)


def open_line(wanted: str) -> Line:
    """Open the microphone with this id, or the default one when it is missing.

    Raises ``MicrophoneError`` when none can be opened.
    """
    sounddevice = portaudio_library.load()
    if not sys.platform.startswith("linux"):
        portaudio_library.refresh()  # the default device is as old as the list
    troubles: list[str] = []
    for attempt in range(2):
        # On Linux the default is the sound server, which knows best: look only when that fails.
        if attempt == 1:
            portaudio_library.refresh()
        for source in dict.fromkeys((wanted,) if attempt == 0 else (wanted, AUTO)):
            if (line := _try(sounddevice, source, troubles)) is not None:
                return line
    log.warning("microphone: none opens: %s", "; ".join(dict.fromkeys(troubles)) or "no device")
    raise _explain(troubles)


def _try(sounddevice: Any, source: str, troubles: list[str]) -> Line | None:  # noqa: ANN401
    device = _find(sounddevice, source)
    if device is None:
        return None
    # Some raw devices have only stereo, or refuse the rate that PortAudio takes for theirs.
    for channels in dict.fromkeys((1, min(2, device.channels))):
        for rate in dict.fromkeys((device.rate, 48_000.0, 44_100.0)):
            try:
                return Line(device, rate, channels, source)
            except sounddevice.PortAudioError as error:
                troubles.append(str(error))
    return None


def _find(sounddevice: Any, source: str) -> _Device | None:  # noqa: ANN401 - no types
    devices = inputs(sounddevice)
    kind, _, name = source.partition(":")
    variables = {}
    if kind == "pulse":
        order = ["pulse", "pipewire", "default"]
        servers = [one for one in devices if one["name"] in order]
        servers.sort(key=lambda one: order.index(one["name"]))
        chosen = servers[:1]
        variables = {"PULSE_SOURCE": name, "PIPEWIRE_NODE": name}
    elif source == AUTO:
        chosen = [one for one in devices if one["default"]] or devices[:1]
    else:
        chosen = [one for one in devices if identity(one) == source]
    if not chosen:
        return None
    one = chosen[0]
    return _Device(
        one["index"], one["default_samplerate"], one["max_input_channels"], one["name"],
        "WASAPI" in one["api"], variables,
    )  # fmt: skip


def _explain(troubles: list[str]) -> MicrophoneError:
    for text in troubles:
        # Error codes of PortAudio: paDeviceUnavailable; EBUSY from ALSA beneath it.
        if "-9985" in text or "busy" in text.lower():
            return MicrophoneError(
                tr("The microphone is in use by another program."),
                tr("Close that program, or choose another microphone in the settings."),
            )
    return MicrophoneError(
        tr("There is no microphone."),
        tr("Plug one in or switch it on, then dictate again. “dictate devices” lists them."),
    )
