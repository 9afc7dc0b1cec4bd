"""Which microphones there are.

On Linux with a sound server they are the server's sources, told by ``pactl``: PortAudio sees one
device, the server. Elsewhere they are PortAudio's devices. An id is ``pulse:NAME`` or
``portaudio:API:NAME``; never a number, which points to another device after a re-plug.
"""

import os
import shutil
import subprocess
import sys
from typing import Any

from dictate.audio import portaudio_library
from dictate.ports import Source

AUTO = "auto"
_LINUX = sys.platform.startswith("linux")
_TIMEOUT = 2.0


def sources() -> list[Source]:
    """The microphones to choose from now, the default one marked. Takes 5 to 100 ms.

    Monitors of speakers are listed only where there is nothing else. Raises ``MicrophoneError``
    when PortAudio is needed and missing.
    """
    found = _pulse()
    if found is not None:
        return found
    sounddevice = portaudio_library.load()
    portaudio_library.refresh(patience=0)
    return [Source(identity(one), one["name"], one["default"]) for one in inputs(sounddevice)]


def label(wanted: str) -> str:
    """The name, for a person, of the microphone with this id, or of the default; "" if unknown."""
    for source in _pulse() or ():
        if source.id == wanted or (wanted == AUTO and source.default):
            return source.label
    return ""


def inputs(sounddevice: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - a module without types
    """PortAudio's input devices of the best sound system, with "api" and "default" added."""
    apis = list(sounddevice.query_hostapis())
    # MME, the default on Windows, cuts names off after 31 characters.
    apis.sort(key=lambda api: "WASAPI" not in api["name"])
    for api in apis:
        devices = [dict(sounddevice.query_devices(index)) for index in api["devices"]]
        chosen = [
            {**one, "api": api["name"], "default": one["index"] == api["default_input_device"]}
            for one in devices
            if one["max_input_channels"] > 0
        ]
        if chosen:
            return chosen
    return []


def identity(device: dict[str, Any]) -> str:
    """The id of one of ``inputs``."""
    return f"portaudio:{device['api']}:{device['name']}"


def _pulse() -> list[Source] | None:
    """The sound server's sources; None where there is no sound server to ask."""
    if not _LINUX or shutil.which("pactl") is None:
        return None
    default, listed = _pactl("get-default-source"), _pactl("list", "sources")
    if default is None or listed is None:
        return None
    found: list[Source] = []
    monitors: list[Source] = []
    for block in listed.split("\n\n"):
        lines = (line.strip().partition(": ") for line in block.splitlines())
        said = {key: value for key, _, value in lines}
        if "Name" not in said:
            continue
        name = said["Name"]
        source = Source(f"pulse:{name}", said.get("Description", name), name == default.strip())
        real = said.get("Monitor of Sink", "n/a") == "n/a"
        (found if real else monitors).append(source)
    return found or monitors


def _pactl(*words: str) -> str | None:
    # The plain list, not JSON: pactl 16 writes "(null)" there for a name with an accent.
    try:
        done = subprocess.run(
            ["pactl", *words], env={**os.environ, "LC_ALL": "C.UTF-8"}, timeout=_TIMEOUT,
            capture_output=True, check=True, encoding="utf-8", errors="replace",
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout
