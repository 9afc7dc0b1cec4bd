"""A sound server of one's own: what is played into "speaker" is heard by the microphone "mic".

Needs Debian's ``pulseaudio pulseaudio-utils libasound2-plugins``. Works as root and without any
other session, bus or sound card; many can run side by side.
"""

import contextlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.waiting import wait_for

# norewinds: with rewinding the monitor of a null sink delivers its first block 1.5 s late.
_SPEAKER = (
    "module-null-sink", "sink_name=speaker", "rate=48000", "channels=1", "norewinds=1",
    "sink_properties=device.description=Speaker",
)  # fmt: skip
_ASOUNDRC = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"


class Pulse:
    """A PulseAudio daemon with a speaker and, unless told otherwise, one microphone.

    ``variables`` is what a client needs to find it; ``env`` is the environment with them.
    ``home`` becomes the clients' HOME: ALSA reads ``.asoundrc`` there.
    """

    def __init__(self, *, home: Path | None = None, microphone: bool = True) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pulse-"))
        self.home = home or self.folder
        self.socket = self.folder / "native"
        self._microphone = microphone
        self._modules: dict[str, str] = {}
        self._daemon: subprocess.Popen[bytes] | None = None
        self._players: list[subprocess.Popen[bytes]] = []
        self.variables = {
            "HOME": str(self.home),
            "PULSE_SERVER": f"unix:{self.socket}",
            "PULSE_COOKIE": str(self.folder / "cookie"),
        }
        self.env = {**os.environ, **self.variables}
        self.env.pop("PULSE_SOURCE", None)

    def __enter__(self) -> "Pulse":
        (self.home / ".asoundrc").write_text(_ASOUNDRC)
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        for player in self._players:
            player.kill()
            player.wait()
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    # --- the daemon -------------------------------------------------------------------------

    def start(self) -> None:
        """Start the daemon (again), with the speaker and the microphone it began with."""
        protocol = f"module-native-protocol-unix auth-anonymous=1 socket={self.socket}"
        script = self.folder / "start.pa"
        script.write_text(f"load-module {protocol}\n")
        private = {
            **self.env, "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder),
            "PULSE_RUNTIME_PATH": str(self.folder), "PULSE_STATE_PATH": str(self.folder),
        }  # fmt: skip
        private.pop("DBUS_SESSION_BUS_ADDRESS", None)
        self._daemon = subprocess.Popen(
            ["pulseaudio", "-n", "-F", str(script), "--daemonize=no", "--exit-idle-time=-1",
             "--use-pid-file=no", "--realtime=no", "--high-priority=no",
             f"--log-target=file:{self.folder / 'log'}"],
            env=private, start_new_session=True, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        wait_for(lambda: self._run("info").returncode == 0, what="the sound server")
        self._modules = {}
        self._load("speaker", *_SPEAKER)
        self.pactl("set-default-sink", "speaker")
        if self._microphone:
            self.load_source("mic", "TestMic")
            self.pactl("set-default-source", "mic")

    def stop(self) -> None:
        """End the daemon as if it had crashed: clients are cut off."""
        if self._daemon is None:
            return
        self._daemon.kill()
        self._daemon.wait()
        self._daemon = None
        with contextlib.suppress(FileNotFoundError):
            self.socket.unlink()

    def pactl(self, *words: str) -> str:
        """Run ``pactl`` and return what it prints. Raises ``AssertionError`` when it fails."""
        done = self._run(*words)
        assert done.returncode == 0, f"pactl {' '.join(words)}: {done.stderr}"
        return done.stdout.strip()

    # --- the microphone ---------------------------------------------------------------------

    def load_source(self, name: str, label: str, master: str = "speaker.monitor") -> None:
        """Plug a microphone in. It hears what ``master`` does."""
        self._load(
            name, "module-remap-source", f"source_name={name}", f"master={master}",
            f"source_properties=device.description={label}",
        )  # fmt: skip

    def unload(self, name: str = "mic") -> None:
        """Pull a microphone (or the speaker) out."""
        self.pactl("unload-module", self._modules.pop(name))

    def load_speaker(self, name: str) -> None:
        """Another speaker, whose monitor a microphone can hear."""
        words = [f"sink_name={name}" if word.startswith("sink_name") else word for word in _SPEAKER]
        self._load(name, *words)

    def mute(self, on: bool = True, name: str = "mic") -> None:
        """Mute the microphone: it delivers zeros."""
        self.pactl("set-source-mute", name, "1" if on else "0")

    def suspend(self, on: bool = True, name: str = "mic") -> None:
        """Suspend the microphone: it delivers nothing at all, and no error."""
        self.pactl("suspend-source", name, "1" if on else "0")

    def recorders(self) -> int:
        """How many programs record now."""
        streams = self.pactl("list", "short", "source-outputs").splitlines()
        # Columns: number, source, client ("-" for the daemon's own remapping), driver, format.
        return sum(stream.split("\t")[2] != "-" for stream in streams)

    # --- the voice --------------------------------------------------------------------------

    def play(
        self, wav: Path, *, wait: bool = True, device: str = "speaker"
    ) -> "subprocess.Popen[bytes]":
        """Speak: play a sound file into the speaker, by default until its end."""
        player = subprocess.Popen(["paplay", f"--device={device}", str(wav)], env=self.env)
        self._players.append(player)
        if wait:
            assert player.wait(120) == 0, f"paplay could not play {wav}"
        return player

    def _load(self, name: str, *words: str) -> None:
        self._modules[name] = self.pactl("load-module", *words)

    def _run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            ["pactl", *words], env=self.env, text=True, capture_output=True, check=False, timeout=10
        )
