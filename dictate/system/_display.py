"""Connections to the X server, for one thread each, that never wait for ever."""

import importlib.util
import os
import select
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from dictate.errors import InsertionError
from dictate.translations import tr

if TYPE_CHECKING:
    from Xlib.display import Display


def problem() -> str | None:
    """Why keys and clipboard cannot go through X11 here."""
    if not os.environ.get("DISPLAY"):
        return tr("There is no X11 display (DISPLAY is not set).")
    if os.environ.get("WAYLAND_DISPLAY"):
        return tr("This is a Wayland session: X11 reaches only some of its windows.")
    if importlib.util.find_spec("Xlib") is None:
        return tr("The library python-xlib is not installed.")
    try:
        close(open_display(1.0))
    except InsertionError as error:
        return error.message
    return None


def open_display(seconds: float = 5.0) -> "Display":
    """A new connection. Errors that come later and belong to no reply are dropped.

    They tell of windows that closed in the meantime; python-xlib would print them.
    Raises ``InsertionError``, also when the server has not answered within ``seconds``.
    """
    from Xlib import error

    answer: Future[Display] = Future()
    # python-xlib waits for the greeting without limit; another thread can be left waiting.
    threading.Thread(target=_greet, args=[answer], name="X greeting", daemon=True).start()
    try:
        display = answer.result(seconds)
    except TimeoutError as reason:
        answer.add_done_callback(_discard)
        raise silent("–") from reason
    except (error.DisplayError, error.ConnectionClosedError, error.XauthError, OSError) as reason:
        raise silent(reason) from reason
    display.set_error_handler(lambda *_: None)
    return display


def silent(reason: object) -> InsertionError:
    """The error that tells of a server that is gone or busy."""
    return InsertionError(tr("The X server does not answer: {reason}", reason=reason))


def _greet(answer: "Future[Display]") -> None:
    from Xlib import error
    from Xlib.display import Display

    try:
        answer.set_result(Display())
    except (error.DisplayError, error.ConnectionClosedError, error.XauthError, OSError) as reason:
        answer.set_exception(reason)


def _discard(late: "Future[Display]") -> None:
    """Close a connection that came when nobody waited for it any more."""
    if late.exception() is None:
        close(late.result())


def close(display: "Display") -> None:
    """Close a connection, also one that broke."""
    from Xlib import error

    with suppress(error.ConnectionClosedError, OSError):
        display.close()


def hang_up(display: "Display") -> None:
    """Make every call on ``display`` fail at once, also one in which another thread waits."""
    with suppress(OSError):  # it is closed already
        display.display.socket.shutdown(socket.SHUT_RDWR)


def wait_for_events(display: "Display", seconds: float, *also: socket.socket) -> bool:
    """Send what is to be sent and wait for events or for data on ``also``.

    Returns whether there is anything. The order matters: python-xlib may receive while it sends,
    and the socket tells nothing of events that it has queued by then.
    """
    display.flush()
    if display.pending_events():
        return True
    return bool(select.select([display, *also], [], [], seconds)[0])


@contextmanager
def connected(seconds: float) -> Iterator["Display"]:
    """A connection for work that takes at most ``seconds``.

    python-xlib waits without limit for a reply, and none comes while another program holds the
    server; so the connection is hung up when time is over. Raises ``InsertionError``.
    """
    from Xlib import error

    display = open_display(seconds)
    watchdog = threading.Timer(seconds, hang_up, [display])
    watchdog.daemon = True
    watchdog.start()
    try:
        yield display
    except (error.ConnectionClosedError, error.XError) as reason:
        raise silent(reason) from reason
    finally:
        watchdog.cancel()
        watchdog.join()
        close(display)
