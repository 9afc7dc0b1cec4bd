"""Whether Qt can show a window here. It aborts the process where it cannot, so we look first."""

import ctypes
import os
import socket
import sys

from dictate.translations import tr


def problem(platform: str = sys.platform) -> str | None:
    """Why no window can be shown, in words for a person; None when one can."""
    if not platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None  # no such trouble there; or somebody knows what they do
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    name = os.environ.get("DISPLAY", "")
    if not name:
        return tr("There is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    if not _answers(name):
        return tr("The display {name} does not answer.", name=name)
    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        return tr("The library libxcb-cursor0 is missing; install it with your package manager.")
    return None


def _answers(display: str) -> bool:
    """Whether an X server listens at a local ``display``, ":0"; others are taken on trust."""
    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if host not in ("", "unix") or not number.isdigit():
        return True
    # Xorg listens in the abstract namespace as well, Xwayland and sandboxes in one of the two.
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
    return any(_connects(address) for address in (path, f"\0{path}"))


def _connects(address: str) -> bool:
    family = getattr(socket, "AF_UNIX", socket.AF_INET)  # Windows has none, and nothing that asks
    with socket.socket(family) as one:
        try:
            one.connect(address)
        except OSError:
            return False
    return True
