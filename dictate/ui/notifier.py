"""Whether this desktop has somebody who shows notifications."""

import os
import sys
from pathlib import Path

_SERVICE = "org.freedesktop.Notifications"


def present(platform: str = sys.platform) -> bool:
    """Ask the session bus for the notification service, running or to be started on demand."""
    if not platform.startswith("linux"):
        return True
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ and not _bus().exists():
        return False  # asking would start a bus of our own, where nobody is
    from PySide6.QtDBus import QDBusConnection

    connection = QDBusConnection.sessionBus()
    if not connection.isConnected():
        return False
    bus = connection.interface()
    names = [bus.registeredServiceNames(), bus.activatableServiceNames()]
    return any(_SERVICE in (reply.value() or []) for reply in names)


def _bus() -> Path:
    """Where the session bus listens on systems with systemd."""
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / "bus"
