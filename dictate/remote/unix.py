"""The way to the running app on Linux and macOS: a Unix socket that only its user can reach."""

import contextlib
import fcntl
import os
import socket
import struct
import sys
from pathlib import Path
from typing import IO

from dictate import paths
from dictate.errors import RemoteError
from dictate.remote.channel import LIMIT, PATIENCE, already_running
from dictate.translations import tr

assert sys.platform != "win32"  # tells the type checker not to look there

_LONGEST_PATH = 100  # sun_path holds 108 bytes on Linux, 104 on macOS


class Line:
    """A connected socket; each message is one line."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._connection.settimeout(PATIENCE)
        self._reader = connection.makefile("rb")

    def send(self, message: bytes) -> None:
        """Send one message, which holds no line end."""
        self._connection.sendall(message + b"\n")

    def receive(self) -> bytes:
        """Wait for one line. Raises ``EOFError`` when the peer hangs up or says too much."""
        line = self._reader.readline(LIMIT)
        if not line.endswith(b"\n"):
            raise EOFError
        return line

    def close(self) -> None:
        """Hang up."""
        self._reader.close()
        self._connection.close()


class Ear:
    """The listening socket and the lock that says there is one."""

    def __init__(self, path: Path, lock: IO[str]) -> None:
        self._path = path
        self._lock = lock
        path.unlink(missing_ok=True)  # left by an app that was killed: the lock says it is gone
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.bind(str(path))
        path.chmod(0o600)
        self._socket.listen()

    def accept(self) -> Line | None:
        """The next client of our own user, or None once closed."""
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:  # closed by another thread: the app ends
                return None
            if _ours(connection):
                return Line(connection)
            connection.close()

    def close(self) -> None:
        """Wait no more, and leave no socket behind."""
        with contextlib.suppress(OSError):  # macOS refuses to shut a listening socket down
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._path.unlink(missing_ok=True)
        self._lock.close()


def connect() -> Line:
    """Reach the app. Raises ``OSError``."""
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        connection.settimeout(PATIENCE)
        connection.connect(str(_path()))
    except OSError:
        connection.close()
        raise
    return Line(connection)


def listen() -> Ear:
    """Be the app. Raises ``RemoteError`` when there is one already."""
    path = _path()
    paths.usable(path.parent)
    return Ear(path, _alone(path.with_suffix(".lock")))


def _path() -> Path:
    path = paths.runtime() / "control.sock"
    if len(os.fsencode(path)) > _LONGEST_PATH:
        raise RemoteError(
            tr("The path {path} is too long for a socket.", path=path),
            tr("Set DICTATE_HOME to a shorter folder."),
        )
    return path


def _alone(path: Path) -> IO[str]:
    """Hold a lock on ``path`` for as long as the file stays open. Raises when another has it."""
    file = path.open("w")
    path.chmod(0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        file.close()
        raise already_running() from error
    return file


def _ours(connection: socket.socket) -> bool:
    """Whether the peer is the same user or root. Elsewhere the folder's rights alone say so."""
    if sys.platform == "linux":
        size = struct.calcsize("3i")
        credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size)
        _, uid, _ = struct.unpack("3i", credentials)
    else:
        uid = os.getuid()
    return uid in (os.getuid(), 0)
