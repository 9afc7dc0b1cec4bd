"""The way to the running app on Windows: a named pipe. Not yet tried on a real machine."""

import contextlib
import os
from multiprocessing.connection import Client, Listener
from typing import Any

from dictate.remote.channel import LIMIT, PATIENCE, already_running


class Line:
    """A connected pipe; it keeps messages apart by itself."""

    def __init__(self, connection: Any) -> None:  # noqa: ANN401 - its class differs per system
        self._connection = connection

    def send(self, message: bytes) -> None:
        """Send one message."""
        self._connection.send_bytes(message)

    def receive(self) -> bytes:
        """Wait for one message. Raises ``EOFError`` when none comes."""
        if not self._connection.poll(PATIENCE):
            raise EOFError
        return bytes(self._connection.recv_bytes(LIMIT))

    def close(self) -> None:
        """Hang up."""
        self._connection.close()


class Ear:
    """The pipe that clients open. Windows lets one process own its name."""

    def __init__(self) -> None:
        try:
            self._listener = Listener(_name(), family="AF_PIPE")
        except PermissionError as error:
            raise already_running() from error
        self._closed = False

    def accept(self) -> Line | None:
        """The next client, or None once closed."""
        connection = self._listener.accept()
        if self._closed:
            connection.close()
            self._listener.close()
            return None
        return Line(connection)

    def close(self) -> None:
        """Wait no more: our own visit wakes ``accept``."""
        self._closed = True
        with contextlib.suppress(OSError):
            Client(_name(), family="AF_PIPE").close()


def connect() -> Line:
    """Reach the app. Raises ``OSError``."""
    return Line(Client(_name(), family="AF_PIPE"))


def listen() -> Ear:
    """Be the app. Raises ``RemoteError`` when there is one already."""
    return Ear()


def _name() -> str:
    return rf"\\.\pipe\dictate-{os.environ.get('USERNAME', 'user')}"
