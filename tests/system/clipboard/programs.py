"""Programs that copy and paste: xclip and a small one in Qt, each a process of its own."""

import subprocess
import sys
from pathlib import Path

from tests.desktop.desk import Desk
from tests.system.clipboard import qt_owner
from tests.system.clipboard.client import Client
from tests.waiting import wait_for

TEXT = "L’été à 12 € : « œuvre » 👍🏽"
BIG = ("Trois mégaoctets, ligne après ligne.\n" * 80_000).encode()[:3_000_000]
HINT = "x-kde-passwordManagerHint"


def xclip(desk: Desk, *words: str) -> bytes | None:
    """What xclip, a process of its own, reads; None when it is refused."""
    command = ["xclip", "-o", "-selection", *words]
    done = subprocess.run(command, env=desk.env, capture_output=True, timeout=20, check=False)
    return done.stdout if done.returncode == 0 else None


def copy_with_xclip(desk: Desk, data: bytes, *words: str) -> "subprocess.Popen[bytes]":
    """Another program copies."""
    command = ["-i", "-quiet", "-selection", *(words or ("clipboard",))]
    program = desk.spawn("xclip", *command, stdin=subprocess.PIPE)
    assert program.stdin is not None
    program.stdin.write(data)
    program.stdin.close()
    # Read as little as possible: xclip -i owns the selection some time after it starts.
    selection = command[3]
    wait_for(lambda: data[:64] in (xclip(desk, selection, *words[1:]) or b""), what="xclip")
    return program


def copy_with_qt(desk: Desk) -> "subprocess.Popen[bytes]":
    program = desk.spawn(sys.executable, str(Path(qt_owner.__file__)), stdout=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stdout.readline() == b"ready\n"
    return program


def everything(desk: Desk, client: Client, selection: str) -> dict[str, bytes | None]:
    """All that is on a selection, byte for byte, as another process reads it.

    Left out: what is about the selection, and pictures that are given as numbers of things in the
    server, which die with the program that made them.
    """
    about = {"TARGETS", "MULTIPLE", "TIMESTAMP", "SAVE_TARGETS", "PIXMAP", "BITMAP"}
    names = [one for one in client.targets(selection) if one not in about]
    assert names
    return {name: xclip(desk, selection.lower(), "-t", name) for name in names}
