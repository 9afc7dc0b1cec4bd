"""Connections to the X server that never make their owner wait for ever.

No reply comes while another program holds the server (XGrabServer), and python-xlib waits for
replies without limit.
"""

import logging
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from dictate.errors import HotkeyError
from dictate.hotkeys import _x11_raw as raw
from dictate.translations import tr

if TYPE_CHECKING:
    from Xlib.display import Display

Answer = TypeVar("Answer")
log = logging.getLogger(__name__)
PATIENCE = 2.0
"""Seconds for the server to answer when a watch begins: a desktop that is starting is slow."""


def connect(seconds: float = PATIENCE) -> "Display":
    """Connect to the X server. Raises ``HotkeyError``, also when it is silent for ``seconds``."""
    answer = in_thread(greet, "hotkey greeting")
    try:
        return answer.result(seconds)
    except TimeoutError as reason:
        answer.add_done_callback(_discard)
        raise silent("–") from reason


def greet() -> "Display":
    """Connect to the X server, however long that takes. Raises ``HotkeyError``."""
    from Xlib import error
    from Xlib.display import Display

    try:
        display = Display()
        recent = raw.recent(display)
    except (error.DisplayError, error.ConnectionClosedError, error.XauthError, OSError) as reason:
        raise silent(reason) from reason
    if not recent:
        close(display)
        raise HotkeyError(
            tr("The X server is too old to watch keys (XInput 2.1 is missing)."),
            tr("Bind “dictate toggle” to a key in the settings of your desktop."),
        )
    # Errors without a reply tell of devices or windows that went away; python-xlib prints them.
    display.set_error_handler(lambda *told: log.debug("X error: %s", told))
    return display


def silent(reason: object) -> HotkeyError:
    """The error that tells of a server that is gone or busy."""
    return HotkeyError(
        tr("The X server does not answer: {reason}", reason=reason),
        tr("Start Dictate from a terminal in your desktop session."),
    )


def in_thread(work: "Callable[[], Answer]", name: str) -> "Future[Answer]":
    """Do ``work``, which raises nothing but ``HotkeyError``, in a thread that can be left."""
    answer: Future[Answer] = Future()

    def run() -> None:
        try:
            answer.set_result(work())
        except HotkeyError as error:
            answer.set_exception(error)

    threading.Thread(target=run, name=name, daemon=True).start()
    return answer


@contextmanager
def bounded(*displays: "Display") -> Iterator[None]:
    """Hang up when the work inside takes too long. Raises ``HotkeyError``."""
    from Xlib import error

    watchdog = threading.Timer(PATIENCE, hang_up, displays)
    watchdog.daemon = True
    watchdog.start()
    try:
        yield
    except (error.ConnectionClosedError, OSError) as reason:
        raise silent(reason) from reason
    finally:
        watchdog.cancel()
        watchdog.join()


def hang_up(*displays: "Display") -> None:
    """Make every call fail at once, also one in which another thread waits."""
    for display in displays:
        with suppress(OSError):  # it is closed already
            display.display.socket.shutdown(socket.SHUT_RDWR)


def close(display: "Display") -> None:
    """Close a connection, also one that broke."""
    from Xlib import error

    with suppress(error.ConnectionClosedError, OSError):
        display.close()


def _discard(late: "Future[Display]") -> None:
    """Close a connection that came when nobody waited for it any more."""
    if late.exception() is None:
        close(late.result())
