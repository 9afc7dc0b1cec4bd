"""The focused window on X11, as the window manager tells it or, without one, the X server."""

import logging
from typing import TYPE_CHECKING

from dictate.errors import InsertionError
from dictate.ports import NoOptions, Target
from dictate.system import _display

if TYPE_CHECKING:
    from Xlib.display import Display
    from Xlib.xobject.drawable import Window

PLATFORMS = ("linux",)
PRIORITY = 50
Options = NoOptions

log = logging.getLogger(__name__)
_PATIENCE = 1.0
"""Seconds for a connection, and as long for all answers: the user is about to speak."""
_LONGEST = 1 << 16
"""Units of 4 bytes read of a property: window titles can be long, not endless."""


def problem() -> str | None:
    """Why the focused window cannot be known through X11 here."""
    return _display.problem()


def create(options: NoOptions) -> "X11Focus":  # noqa: ARG001 - the same for all adapters
    """Make one."""
    return X11Focus()


class X11Focus:
    """A ``Focus`` of ``ports``, for any thread.

    Each call has a connection of its own (3 ms), which can be hung up when no answer comes.
    """

    def focused(self) -> Target | None:
        """The toplevel window that keys go to now; its ``id`` is like "x11:0x1400007"."""
        from Xlib import error

        try:
            with _display.connected(_PATIENCE) as display:
                try:
                    window = _active(display)
                    return None if window is None else _describe(display, window)
                except error.XError as reason:  # BadWindow: it closed while it was looked at
                    log.debug("focus: %s", str(reason))
        except InsertionError as reason:
            log.warning("focus: %s", reason.message)
        return None


def _active(display: "Display") -> "Window | None":
    """The active window: what the manager says, else the toplevel with the input focus."""
    from Xlib import Xatom

    root = display.screen().root
    told = _property(display, root, "_NET_ACTIVE_WINDOW", Xatom.WINDOW)
    if told and told[0]:
        return display.create_resource_object("window", told[0])
    focus = display.get_input_focus().focus
    if isinstance(focus, int) or focus.id == root.id:  # None or PointerRoot: nobody has it
        return None
    return _toplevel(display, focus)


def _toplevel(display: "Display", window: "Window") -> "Window":
    """The window that a manager would know: marked by WM_STATE, else the last before the root."""
    from Xlib import X

    state = display.get_atom("WM_STATE")
    while not window.get_property(state, X.AnyPropertyType, 0, 1):
        tree = window.query_tree()
        if tree.parent == 0 or tree.parent.id == tree.root.id:
            return window
        window = tree.parent
    return window


def _describe(display: "Display", window: "Window") -> Target:
    from Xlib import Xatom

    utf8 = display.get_atom("UTF8_STRING")
    title = _text(_property(display, window, "_NET_WM_NAME", utf8))
    if not title:  # programs older than the standard; Latin-1 by ICCCM
        title = _text(_property(display, window, "WM_NAME", Xatom.STRING), "latin-1")
    names = _text(_property(display, window, "WM_CLASS", Xatom.STRING), "latin-1").split("\0")
    pid = _property(display, window, "_NET_WM_PID", Xatom.CARDINAL)
    application = names[1] if len(names) > 1 else names[0]
    return Target(f"x11:{window.id:#x}", application, title, int(pid[0]) if pid else 0)


def _property(display: "Display", window: "Window", name: str, kind: int) -> "bytes | list[int]":
    """The value of a property: bytes of text, or numbers; empty when it is not there."""
    found = window.get_full_property(display.get_atom(name), kind, _LONGEST)
    if found is None:
        return []
    return bytes(found.value) if isinstance(found.value, (bytes, bytearray)) else list(found.value)


def _text(value: "bytes | list[int]", encoding: str = "utf-8") -> str:
    return bytes(value).decode(encoding, "replace")
