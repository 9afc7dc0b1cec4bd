"""Waits until the focused window has understood the keys it was sent.

A program turns a key into a character when it gets to it, by the keymap that the server has by
then. To change what a key means before that changes characters typed earlier.
"""

import time
from typing import TYPE_CHECKING

from dictate.system._display import wait_for_events

if TYPE_CHECKING:
    from Xlib.display import Display
    from Xlib.xobject.drawable import Window

LONGEST = 10.0
"""Seconds to wait for a window that is busy."""

_BLIND = 0.25
"""Seconds to wait where the window cannot tell; xterm shows 2,000 characters in 0.14 s."""

_BLIND_EACH = 0.001
"""Seconds more for each character."""


def caught_up(display: "Display", typed: int) -> bool:
    """Wait until the focused window has read ``typed`` characters; False when it never told.

    A window that knows _NET_WM_PING (GTK, Qt, browsers) answers in the order of its events, so
    its answer comes after the keys. Others are given a fixed time.
    """
    display.sync()
    window = _pingable(display)
    if window is None:
        time.sleep(_BLIND + typed * _BLIND_EACH)
        return True
    return _answers(display, window)


def _pingable(display: "Display") -> "Window | None":
    """The focused window, or the one around it, that can be asked."""
    from Xlib import Xatom, error

    ping, protocols = display.intern_atom("_NET_WM_PING"), display.intern_atom("WM_PROTOCOLS")
    window = display.get_input_focus().focus
    try:
        while not isinstance(window, int) and window != display.screen().root:
            known = window.get_full_property(protocols, Xatom.ATOM)
            if known is not None and ping in known.value:
                return window
            window = window.query_tree().parent
    except error.XError:  # it has closed
        return None
    return None


def _answers(display: "Display", window: "Window") -> bool:
    from Xlib import X
    from Xlib.protocol.event import ClientMessage

    root = display.screen().root
    ping, protocols = display.intern_atom("_NET_WM_PING"), display.intern_atom("WM_PROTOCOLS")
    # The answer is sent to the root window, by Qt to those who watch the root window itself.
    root.change_attributes(event_mask=X.SubstructureNotifyMask | X.StructureNotifyMask)
    stamp = int(time.monotonic() * 1000) & 0x7FFF_FFFF
    data = (32, [ping, stamp, window.id, 0, 0])
    window.send_event(ClientMessage(window=window, client_type=protocols, data=data))
    until = time.monotonic() + LONGEST
    try:
        while (left := until - time.monotonic()) > 0:
            while display.pending_events():
                event = display.next_event()
                if event.type == X.ClientMessage and list(event.data[1][:3]) == data[1][:3]:
                    return True
            wait_for_events(display, left)
        return False
    finally:
        root.change_attributes(event_mask=0)
