"""Windows that text is put into: a terminal, a GTK editor and a Qt editor, read back by file."""

import sys
from pathlib import Path
from typing import Protocol

from tests.desktop import qt_editor
from tests.desktop.desk import Desk
from tests.waiting import wait_for


class Target(Protocol):
    """A window that shows text."""

    @property
    def window(self) -> int:
        """Its X window."""

    def start(self) -> None:
        """Open the window, give it the keyboard and wait until it takes keys."""

    def read(self) -> str:
        """What it shows now, without asking for the keyboard."""

    def clear(self) -> None:
        """Empty it."""

    def wait_for_text(self, text: str, timeout: float = 10.0) -> None:
        """Wait until it shows exactly ``text``; fail with what it shows instead."""


class _Window:
    """What the three have in common."""

    name = ""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.window = 0
        self.path = desk.folder / f"{self.name}.txt"

    def read(self) -> str:
        return self.path.read_bytes().decode() if self.path.exists() else ""

    def wait_for_text(self, text: str, timeout: float = 10.0) -> None:
        try:
            wait_for(lambda: self.read() == text, timeout, f"{text!r} in {self.name}")
        except AssertionError as error:
            raise AssertionError(f"{error}; it shows {self.read()!r}") from error


class XTerm(_Window):
    """A terminal whose bytes go raw into a file: what leaks into it is seen, control codes too."""

    name = "xterm"

    def start(self) -> None:
        self._seen = 0
        command = f"stty raw -echo; : > '{self.path}'; exec cat >> '{self.path}'"
        self.desk.spawn("xterm", "-u8", "-T", "terminal under test", "-e", "sh", "-c", command)
        self.window = self.desk.find_window("^terminal under test$")
        self.desk.focus(self.window)
        wait_for(self.path.exists, what="the shell in xterm")

    def read(self) -> str:
        """The bytes since ``clear``, Enter (CR) read as a newline."""
        fresh = self.path.read_bytes()[self._seen :]
        return fresh.decode("utf-8", "replace").replace("\r", "\n")

    def clear(self) -> None:
        self._seen = self.path.stat().st_size


class GtkEditor(_Window):
    """Mousepad. It is saved and emptied through its D-Bus actions, which need no keyboard."""

    name = "mousepad"

    def start(self) -> None:
        self.path.touch()
        self.desk.spawn("mousepad", str(self.path))
        self.window = self.desk.find_window("Mousepad")
        self.desk.focus(self.window)
        wait_for(lambda: "'file.save'" in self._call("List"), what="mousepad's actions")

    def read(self) -> str:
        """What it shows. Mousepad ends a file with a newline of its own, which is left out."""
        self._activate("file.save")
        return super().read().removesuffix("\n")

    def clear(self) -> None:
        self._activate("edit.select-all")
        self._activate("edit.delete-selection")
        self.wait_for_text("")

    def _activate(self, action: str) -> None:
        told = self._call("Activate", action, "[]", "{}")
        assert told == "()\n", told

    def _call(self, method: str, *arguments: str) -> str:
        place = ["--dest", "org.xfce.mousepad", "--object-path", "/org/xfce/mousepad/window/1"]
        method = f"org.gtk.Actions.{method}"
        return self.desk.run("gdbus", "call", "--session", *place, "--method", method, *arguments)


class QtEditor(_Window):
    """Our own small Qt window."""

    name = "qt"

    def start(self) -> None:
        self.desk.spawn(sys.executable, str(Path(qt_editor.__file__)), str(self.path))
        self.window = self.desk.find_window(f"^{qt_editor.TITLE}$")
        self.desk.focus(self.window)
        wait_for(self.path.exists, what="the Qt editor's file")

    def clear(self) -> None:
        wanted = self.path.with_name(self.path.name + ".clear")
        wanted.touch()
        wait_for(lambda: not wanted.exists() and self.read() == "", what="an empty Qt editor")


TARGETS: dict[str, type[XTerm] | type[GtkEditor] | type[QtEditor]] = {
    target.name: target for target in (XTerm, GtkEditor, QtEditor)
}
"""By name, for parametrized tests: "xterm", "mousepad", "qt"."""
