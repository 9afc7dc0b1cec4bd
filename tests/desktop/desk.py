"""A private desktop with no screen: X server, message bus, window manager and tray.

Every ``Desk`` has a display, home and session bus of its own, so that tests may run side by side
and leave nothing behind. It is up in about half a second.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from tests.waiting import wait_for

PACKAGES = {
    "Xvfb": "xvfb", "openbox": "openbox", "trayer": "trayer", "dbus-daemon": "dbus",
    "xdotool": "xdotool", "setxkbmap": "x11-xkb-utils", "xprop": "x11-utils",
    "xset": "x11-xserver-utils", "import": "imagemagick", "xterm": "xterm",
    "mousepad": "mousepad", "xclip": "xclip", "pulseaudio": "pulseaudio",
    "paplay": "pulseaudio-utils", "pactl": "pulseaudio-utils", "dunst": "dunst",
    "espeak-ng": "espeak-ng", "ffmpeg": "ffmpeg", "strace": "strace", "gdbus": "libglib2.0-bin",
}  # fmt: skip
"""Debian's package of each program that the desktop tests start."""

_FOREIGN = (
    "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XAUTHORITY", "XDG_SESSION_TYPE",
    "XDG_CURRENT_DESKTOP", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
    "QT_QPA_PLATFORM", "GTK_IM_MODULE", "QT_IM_MODULE", "XMODIFIERS", "PULSE_SERVER",
    "PULSE_SOURCE", "LANGUAGE", "LC_MESSAGES",
)  # fmt: skip
"""What must not come in from the desktop that the tests are started from."""


def program(name: str) -> str:
    """The path of a program; a missing one fails the test and says what to install."""
    found = shutil.which(name)
    if found is None:
        package = PACKAGES.get(name, name)
        raise AssertionError(f"{name} is missing: run ./installer/test or apt install {package}")
    return found


class Desk:
    """A desktop of its own; use it with ``with``.

    ``env`` is the environment of everything on it, ``folder`` a scratch folder that goes away
    with it. ``layout`` is what setxkbmap takes: "us", "fr", "de". ``tray`` and ``manager`` can be
    left out, e.g. for a tray that comes late.
    """

    def __init__(
        self, layout: str = "us", *, manager: bool = True, tray: bool = True, size: str = "1280x800"
    ) -> None:
        self.layout = layout
        self.folder = Path(tempfile.mkdtemp(prefix="desk-"))
        self.home = self.folder / "home"
        self.env = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
        self._manager, self._tray, self._size = manager, tray, size
        self._processes: list[subprocess.Popen[bytes]] = []

    # --- beginning and end ------------------------------------------------------------------

    def __enter__(self) -> Self:
        self._make_folders()
        try:
            self._begin()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End everything that was started here, newest first, and remove the folder."""
        for process in reversed(self._processes):
            self.end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _make_folders(self) -> None:
        run = self.folder / "run"
        run.mkdir(mode=0o700)
        self.home.mkdir()
        self.env |= {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(run), "XDG_SESSION_TYPE": "x11",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "1", "GTK_A11Y": "none",  # no accessibility bus on this desktop
            "GSETTINGS_BACKEND": "memory",  # no dconf service that outlives the test
        }  # fmt: skip

    def _begin(self) -> None:
        self.start_server()
        bus = self.spawn(
            "dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE
        )
        assert bus.stdout is not None
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.use_layout(self.layout)
        self.run("xset", "r", "rate", "200", "30")  # auto-repeat begins early: tests hold shortly
        if self._manager:
            up = self.folder / "openbox-is-up"
            self.spawn("openbox", "--startup", f"touch '{up}'")
            # Earlier signs, such as _NET_SUPPORTING_WM_CHECK, come before its key bindings.
            wait_for(up.exists, what="openbox")
        if self._tray:
            self.start_tray()

    def start_server(self) -> None:
        """Start the X server on a display that it picks itself."""
        reading, writing = os.pipe()
        arguments = ["-screen", "0", f"{self._size}x24", "-nolisten", "tcp", "-noreset"]
        arguments += ["-dpi", "96", "-displayfd", str(writing)]
        self.server = self.spawn("Xvfb", *arguments, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        self.env["DISPLAY"] = f":{number}"

    def start_tray(self) -> "subprocess.Popen[bytes]":
        """Start the tray host; icons appear at the top right."""
        place = ["--edge", "top", "--align", "right", "--widthtype", "request", "--height", "32"]
        return self.spawn("trayer", *place, "--SetDockType", "true", "--SetPartialStrut", "true")

    # --- programs ---------------------------------------------------------------------------

    def spawn(
        self,
        *command: str,
        stdin: int = subprocess.DEVNULL,
        stdout: int | IO[bytes] = subprocess.DEVNULL,
        stderr: int | IO[bytes] = subprocess.DEVNULL,
        pass_fds: tuple[int, ...] = (),
        env: dict[str, str] | None = None,
    ) -> "subprocess.Popen[bytes]":
        """Start a program on this desktop, in a process group that ends with it."""
        name, *arguments = command
        process = subprocess.Popen(
            [program(name), *arguments], env=self.env | (env or {}), start_new_session=True,
            stdin=stdin, stdout=stdout, stderr=stderr, pass_fds=pass_fds,
        )  # fmt: skip
        self._processes.append(process)
        return process

    def run(self, *command: str, timeout: float = 30.0) -> str:
        """Run a program to its end and return what it printed, errors too."""
        name, *arguments = command
        done = subprocess.run(
            [program(name), *arguments], env=self.env, timeout=timeout, text=True, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        return done.stdout

    def end(self, process: "subprocess.Popen[bytes]") -> None:
        """End one program that was started here, with its children."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(3)
                break
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()

    # --- keyboard and windows ---------------------------------------------------------------

    def use_layout(self, layout: str) -> None:
        """Switch the keyboard layout, also while programs run."""
        self.layout = layout
        told = self.run("setxkbmap", *layout.split())
        assert not told, told

    def screenshot(self, path: Path) -> Path:
        """Write a picture of the whole screen (PNG) and return its path."""
        self.run("import", "-window", "root", str(path))
        assert path.exists(), "no screenshot was written"
        return path

    def find_window(self, name: str, timeout: float = 15.0) -> int:
        """The newest visible window whose title matches the regular expression ``name``."""

        def look() -> list[str]:
            return self.run("xdotool", "search", "--onlyvisible", "--name", name).split()

        return int(wait_for(look, timeout, f"a window called {name}")[-1])

    def focus(self, window: int) -> None:
        """Give a window the keyboard and wait until it really has it."""
        self.run("xdotool", "windowactivate", "--sync", str(window))
        wait_for(lambda: self.focused_window() == window, what="the window to have the keyboard")

    def focused_window(self) -> int:
        """The toplevel window that has the keyboard; 0 when there is none."""
        told = self.run("xdotool", "getwindowfocus").strip()
        return int(told) if told.isdigit() else 0
