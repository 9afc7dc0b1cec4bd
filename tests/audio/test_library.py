"""PortAudio itself: missing, quick to ask about, and shown without a sound server's list."""

import os
import subprocess
import sys
from pathlib import Path

from tests.audio.recorder import Recorder
from tests.desktop.pulse import Pulse
from tests.waiting import wait_for

_ROOT = Path(__file__).resolve().parents[2]

_PROBLEM = """
import sys, time
from dictate.audio.microphone import portaudio
begun = time.monotonic()
print(portaudio.problem())
assert time.monotonic() - begun < 0.25
assert "sounddevice" not in sys.modules
"""

_MISSING = """
import ctypes
real = ctypes.CDLL.__init__
def without(self, name, *rest, **more):
    if name and "portaudio" in str(name):
        raise OSError("no such library")
    real(self, name, *rest, **more)
ctypes.CDLL.__init__ = without
"""


def _python(script: str, env: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script], env={**env, "PYTHONPATH": str(_ROOT), "LC_ALL": "C"},
        text=True, capture_output=True, check=False, timeout=20,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_asking_is_quick_and_loads_nothing() -> None:
    assert _python(_PROBLEM, dict(os.environ)) == "None"


def test_a_missing_library_is_told_with_the_package_to_install() -> None:
    said = _python(_MISSING + _PROBLEM, dict(os.environ))
    assert said.startswith("The system library PortAudio is missing. Install it: sudo ")
    assert "portaudio" in said.split("sudo")[1]


def test_without_the_servers_list_portaudios_devices_are_offered(
    pulse: Pulse, tmp_path: Path, speech: Path
) -> None:
    bare = {**pulse.env, "PATH": str(tmp_path)}  # no pactl
    with Recorder(bare, tmp_path, source="portaudio:ALSA:pulse") as record:
        found = record("sources")
        assert ["portaudio:ALSA:pulse", "pulse", False] in found
        assert [one for one in found if one[2]] == [["portaudio:ALSA:default", "default", True]]
        record("start")
        assert record("state")["name"] == "pulse"
        pulse.play(speech)
        assert record("stop")["peak"] > 0.1


def test_a_device_of_48_khz_alone(tmp_path: Path) -> None:
    """A JACK server of that rate: PortAudio refuses 16 and 44.1 kHz there."""
    (tmp_path / ".asoundrc").write_text(
        "pcm.!default { type jack\n playback_ports { 0 system:playback_1 }\n"
        " capture_ports { 0 system:capture_1 } }\n"
    )
    name = f"dictate-test-{os.getpid()}"
    env = {**os.environ, "HOME": str(tmp_path), "JACK_DEFAULT_SERVER": name}
    env = {**env, "PULSE_SERVER": f"unix:{tmp_path}/none", "JACK_NO_START_SERVER": "1"}
    server = subprocess.Popen(
        ["jackd", "-n", name, "-r", "-d", "dummy", "-r", "48000", "-p", "256"],
        env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    try:
        with Recorder(env, tmp_path) as record:
            wait_for(lambda: _starts(record), what="the JACK server")
            wait_for(lambda: record("heard")["samples"] > 8_000, timeout=3, what="half a second")
            answer = record("stop")
            assert answer["troubles"] == []
    finally:
        server.terminate()
        server.wait(10)
        assert server.stdout is not None
        server.stdout.close()


def _starts(record: Recorder) -> bool:
    try:
        record("start")
    except RuntimeError:
        return False
    return True
