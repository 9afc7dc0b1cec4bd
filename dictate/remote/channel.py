"""What a way to the running app must offer, whatever the system carries it with."""

from typing import Protocol

from dictate.errors import RemoteError
from dictate.translations import tr

LIMIT = 65_536
"""Bytes of a message at most; ours are a few dozen."""
PATIENCE = 5.0
"""Seconds either side waits for the other."""


class Channel(Protocol):
    """One client talking to the app. All methods raise ``OSError`` or ``EOFError``."""

    def send(self, message: bytes) -> None:
        """Send one message."""

    def receive(self) -> bytes:
        """Wait for one message, of ``LIMIT`` bytes at most."""

    def close(self) -> None:
        """Hang up."""


class Ear(Protocol):
    """Waits for clients."""

    def accept(self) -> Channel | None:
        """The next client, or None once the ear is closed."""

    def close(self) -> None:
        """Wait no more; wakes ``accept``."""


def already_running() -> RemoteError:
    """The error of the second instance."""
    return RemoteError(
        tr("Dictate is already running."),
        tr("Its icon is in the tray; “dictate toggle” starts and stops a dictation."),
    )
