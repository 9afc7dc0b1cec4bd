"""The log: what happened and when, never what was said."""

import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType

LIMIT = 1_000_000
"""Bytes of the log before it is turned over; one older file is kept."""


def begin(path: Path, *, verbose: bool = False) -> None:
    """Write the log to ``path``, readable by the user alone, and unexpected errors with it."""
    path.touch(mode=0o600)
    file = logging.handlers.RotatingFileHandler(path, maxBytes=LIMIT, backupCount=1)
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


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logging.critical("uncaught", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _uncaught_in_thread(given: threading.ExceptHookArgs) -> None:
    error = given.exc_value or given.exc_type()
    logging.critical("uncaught", exc_info=(given.exc_type, error, given.exc_traceback))
