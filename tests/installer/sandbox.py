"""A checkout in a folder of its own, with a PATH that holds nothing but what a test puts there.

The system is never touched: package managers, sudo, ldconfig and Python are small scripts that
write down how they were called.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOOLS = (
    "awk", "bash", "cat", "cp", "cut", "dirname", "env", "grep", "head", "mkdir", "mktemp", "mv",
    "rm", "sh", "sleep", "touch", "tr",
)  # fmt: skip

# Does what the scripts ask of Python: its version, the lock, "-m venv", "-m pip install".
PYTHON = """#!/bin/sh
case "$1 $2" in
    "-m venv")
        echo "venv" >>"$CALLS"
        mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
    "-m pip")
        [ "$3" = install ] || exit 0
        echo "pip $*" >>"$CALLS"
        while [ -e "$HOLD" ]; do sleep 0.02; done
        [ ! -e "$BREAK" ] || exit 1
        cp "$PROGRAM" "$(dirname "$0")/dictate" ;;
    "-c from"*) echo "$MODELS" ;;
    *) exec "$REAL_PYTHON" "$@" ;;
esac
"""

PROGRAM = """#!/bin/sh
echo "dictate $*" >>"$CALLS"
for argument in "$@"; do echo "<$argument>"; done
"""


class Sandbox:
    """A fresh user on a fresh machine, with a checkout."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "my checkout"
        self.calls_file = folder / "calls"
        self.models = folder / "models"
        self.hold = folder / "hold"
        """While it exists, pip does not come to its end."""
        self.broken = folder / "break"
        """While it exists, pip fails."""
        self.bin = folder / "bin"
        for made in (self.checkout, self.bin, self.models, folder / "tmp"):
            made.mkdir()
        shutil.copytree(ROOT / "installer", self.checkout / "installer")
        shutil.copy(ROOT / "pyproject.toml", self.checkout)
        for name in TOOLS:
            (self.bin / name).symlink_to(str(shutil.which(name)))
        self.program("uname", "#!/bin/sh\necho Linux\n")
        self.program("id", "#!/bin/sh\necho 1000\n")
        self.program("python3.12", PYTHON)
        self.program("espeak-ng", "#!/bin/sh\n")
        self.program("program", PROGRAM)
        self.env = {
            "PATH": str(self.bin), "HOME": str(folder), "TMPDIR": str(folder / "tmp"),
            "CALLS": str(self.calls_file), "MODELS": str(self.models), "HOLD": str(self.hold),
            "BREAK": str(self.broken), "PROGRAM": str(self.bin / "program"),
            "REAL_PYTHON": sys.executable, "DISPLAY": ":9",
        }  # fmt: skip

    def program(self, name: str, text: str) -> None:
        """Put a program on the PATH."""
        path = self.bin / name
        path.write_text(text)
        path.chmod(0o755)

    def manager(self, name: str, libraries: str = "") -> None:
        """Have a package manager, and a linker that knows only ``libraries``."""
        self.program(name, f'#!/bin/sh\necho "{name} $*" >>"$CALLS"\n')
        self.program("ldconfig", f'#!/bin/sh\necho "{libraries}"\n')

    def start(self, *arguments: str, script: str = "run") -> "subprocess.Popen[str]":
        """Start a script without a terminal."""
        command = [str(self.checkout / "installer" / script), *arguments]
        return subprocess.Popen(
            command, env=self.env, cwd=os.sep, text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def run(self, *arguments: str, script: str = "run") -> "subprocess.CompletedProcess[str]":
        """Run a script to its end."""
        running = self.start(*arguments, script=script)
        out, err = running.communicate(timeout=60)
        return subprocess.CompletedProcess(running.args, running.returncode, out, err)

    def calls(self) -> list[str]:
        """What was called since the last time this was asked."""
        if not self.calls_file.exists():
            return []
        lines = self.calls_file.read_text().splitlines()
        self.calls_file.unlink()
        return lines
