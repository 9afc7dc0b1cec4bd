"""How ``dictate toggle`` reaches the running app: one JSON message each way, on this machine only.

A Unix socket in a folder of the user's own, a named pipe on Windows. This package is all that the
short commands load, so it imports neither Qt nor numpy.
"""

import json
import logging
import sys
import threading
from collections.abc import Callable
from typing import Any

from dictate.errors import RemoteError
from dictate.remote.channel import Channel, Ear
from dictate.translations import tr

if sys.platform == "win32":
    from dictate.remote.pipe import connect, listen
else:
    from dictate.remote.unix import connect, listen

Message = dict[str, Any]
Answer = Callable[[Message], Message]

log = logging.getLogger(__name__)


def ask(message: Message) -> Message:
    """Send ``message`` to the running app and return its answer. Raises ``RemoteError``."""
    try:
        channel = connect()
        try:
            channel.send(json.dumps(message).encode())
            answer = json.loads(channel.receive())
        finally:
            channel.close()
    except (FileNotFoundError, ConnectionRefusedError) as error:
        raise RemoteError(tr("Dictate is not running."), tr("Start it with: dictate")) from error
    except (OSError, EOFError, ValueError) as error:
        raise RemoteError(
            tr("Dictate is running but does not answer ({reason}).", reason=error),
            tr("Quit it from its tray menu, or end its process, and start it again."),
        ) from error
    if "error" in answer:
        raise RemoteError(str(answer["error"]))
    return dict(answer)


class Server:
    """The app's ear. Only one can run per user, which also keeps a second app from starting."""

    def __init__(self, answer: Answer) -> None:
        """``answer`` runs on the server's thread, one message at a time, and must be quick."""
        self._answer = answer
        self._ear: Ear | None = None

    def start(self) -> None:
        """Listen. Raises ``RemoteError`` when another instance does already."""
        self._ear = listen()
        threading.Thread(target=self._serve, name="dictate-remote", daemon=True).start()

    def close(self) -> None:
        """Listen no more."""
        if self._ear is not None:
            self._ear.close()

    def _serve(self) -> None:
        assert self._ear is not None
        while (channel := self._ear.accept()) is not None:
            try:
                self._converse(channel)
            finally:
                channel.close()

    def _converse(self, channel: Channel) -> None:
        """Answer one message; whatever a client sends or fails to send ends with it."""
        try:
            message = json.loads(channel.receive())
            known = isinstance(message, dict) and isinstance(message.get("do"), str)
            answer = self._answer(message) if known else {"error": tr("No such command.")}
            channel.send(json.dumps(answer).encode())
        except (OSError, EOFError, ValueError, RecursionError) as error:  # "[[[[[…" recurses
            log.warning("remote: a client went away or sent no JSON: %s", type(error).__name__)
