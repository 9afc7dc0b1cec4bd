"""Which window has the keyboard on macOS: the frontmost application and its frontmost window.

The number of a window may be known by anyone; its title would need the permission to record the
screen, so titles stay empty.
"""

import importlib.util
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from dictate.ports import Focus, NoOptions, Target
from dictate.translations import tr

PLATFORMS = ("darwin",)
PRIORITY = 100
Options = NoOptions


@dataclass(frozen=True)
class Application:
    """An application; ``bundle`` is like "com.apple.TextEdit", or "" for a bare program."""

    pid: int
    bundle: str
    name: str


@dataclass(frozen=True)
class Window:
    """A window on screen. ``layer`` 0 is that of ordinary windows; menus and overlays are above."""

    number: int
    pid: int
    layer: int


class MacOS(Protocol):
    """The few calls to macOS that are needed."""

    def frontmost(self) -> Application | None:
        """The application that keys go to."""

    def windows(self) -> Sequence[Window]:
        """The windows on screen, front to back."""


class MacFocus:
    """The frontmost window."""

    def __init__(self, macos: MacOS) -> None:
        self._macos = macos

    def focused(self) -> Target | None:
        """See ``ports.Focus``. Without an ordinary window the application alone counts."""
        front = self._macos.frontmost()
        if front is None:
            return None
        its = (one for one in self._macos.windows() if one.pid == front.pid and one.layer == 0)
        window = next(its, None)
        number = window.number if window else 0
        return Target(f"{front.pid}:{number}", front.bundle or front.name, pid=front.pid)


class _Cocoa:
    """``MacOS`` by pyobjc."""

    def frontmost(self) -> Application | None:
        import objc
        from AppKit import NSWorkspace

        with objc.autorelease_pool():
            front = NSWorkspace.sharedWorkspace().frontmostApplication()
            if front is None:
                return None
            bundle, name = front.bundleIdentifier() or "", front.localizedName() or ""
            return Application(front.processIdentifier(), str(bundle), str(name))

    def windows(self) -> Sequence[Window]:
        import objc
        import Quartz

        wanted = Quartz.kCGWindowListOptionOnScreenOnly | Quartz.kCGWindowListExcludeDesktopElements
        with objc.autorelease_pool():
            found = Quartz.CGWindowListCopyWindowInfo(wanted, Quartz.kCGNullWindowID) or ()
            return [
                Window(
                    int(one[Quartz.kCGWindowNumber]),
                    int(one[Quartz.kCGWindowOwnerPID]),
                    int(one[Quartz.kCGWindowLayer]),
                )
                for one in found
            ]


def problem() -> str | None:
    """Why it cannot work here."""
    found = importlib.util.find_spec("Quartz") is not None
    missing = None if found else tr("The library pyobjc-framework-Quartz is not installed.")
    return missing if sys.platform == "darwin" else tr("This works on macOS only.")


def create(_options: NoOptions) -> Focus:
    """Ask macOS each time."""
    return MacFocus(_Cocoa())
