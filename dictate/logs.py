"""The log: what happened and when, never what was said."""

import faulthandler
import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO

LIMIT = 1_000_000
"""Bytes of the log before it is turned over; one older file is kept."""

_kept_open: list[IO[str]] = []
"""The crash handler writes to a descriptor that must not be closed."""


def begin(path: Path, *, verbose: bool = False) -> None:
    """Write the log to ``path``, readable by the user alone, and unexpected errors with it."""
    path.touch(mode=0o600)
    file = logging.handlers.RotatingFileHandler(path, maxBytes=LIMIT, backupCount=1)
    _crashes(path.with_name("crash.log"))
    handlers: list[logging.Handler] = [file]
    if verbose:
        handlers.append(logging.StreamHandler())
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.INFO,
        format="%(asctime)s %(levelname)s %(threadName)s %(message)s",
        handlers=handlers,
    )
    # Libraries say where they send what; nobody needs that here.
    for name in ("httpx", "httpcore", "pywhispercpp"):
        logging.getLogger(name).setLevel(logging.WARNING)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread


def end_within(seconds: float) -> None:
    """From now on the process may take this long to end; then it is ended where it stands.

    A driver that hangs must not keep the app from quitting: words are in the history by then, and
    recordings in their journals. Where each thread was stands in the log of crashes.
    """
    if _kept_open:
        faulthandler.dump_traceback_later(seconds, exit=True, file=_kept_open[0])


def _crashes(path: Path) -> None:
    """A crash of native code leaves where each thread was, in a log of its own."""
    if path.exists() and path.stat().st_size > LIMIT:
        path.unlink()
    file = path.open("a", encoding="utf-8")
    path.chmod(0o600)
    faulthandler.enable(file)
    _kept_open.append(file)


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logging.critical("uncaught", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _uncaught_in_thread(given: threading.ExceptHookArgs) -> None:
    error = given.exc_value or given.exc_type()
    logging.critical("uncaught", exc_info=(given.exc_type, error, given.exc_traceback))
