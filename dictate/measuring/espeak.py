"""Speech from espeak-ng."""

import shutil
import subprocess
from pathlib import Path

from dictate.errors import AudioFileError
from dictate.translations import tr

_PROGRAM = "espeak-ng"
_MANAGERS = {
    "apt-get": "sudo apt-get install", "dnf": "sudo dnf install", "pacman": "sudo pacman -S",
    "brew": "brew install", "winget": "winget install",
}  # fmt: skip


def speak(text: str, voice: str, pace: int, wav: Path, instead: str) -> None:
    """Write ``text`` as speech (22,050 Hz, mono), at ``pace`` words a minute.

    Raises ``AudioFileError``. ``instead`` is a hint: what can be done where it is not installed.
    """
    program = shutil.which(_PROGRAM)
    if program is None:
        raise AudioFileError(
            tr("There is nothing to listen to: espeak-ng is not installed."),
            tr("Install it: {command}", command=_install_command()) + "\n" + instead,
        )
    command = [program, "-v", voice, "-s", str(pace), "-w", str(wav), "--stdin"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=False)
    if done.returncode or not wav.exists():
        reason = done.stderr.decode(errors="replace").strip()
        raise AudioFileError(tr("espeak-ng could not speak: {reason}", reason=reason))


def _install_command() -> str:
    """How it is installed here, as far as the package manager is known."""
    known = [f"{words} {_PROGRAM}" for name, words in _MANAGERS.items() if shutil.which(name)]
    return known[0] if known else _PROGRAM
