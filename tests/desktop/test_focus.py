"""Which window has the keyboard, told by a real X server and window manager."""

import gc
import threading
from functools import partial
from pathlib import Path

import pytest
from Xlib import X, display

from dictate.ports import NoOptions, Target
from dictate.system.focus import x11
from tests.desktop.desk import Desk
from tests.desktop.targets import GtkEditor, QtEditor, XTerm
from tests.waiting import wait_for


@pytest.fixture
def focus(desk: Desk) -> x11.X11Focus:
    return x11.create(NoOptions())


def told(focus: x11.X11Focus) -> Target:
    """The focused window, which there must be."""
    target = focus.focused()
    assert target is not None
    return target


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_two_windows_are_told_apart(
    desk: Desk, xterm: XTerm, gtk_editor: GtkEditor, focus: x11.X11Focus
) -> None:
    editor = told(focus)
    assert (editor.id, editor.application) == (f"x11:{gtk_editor.window:#x}", "Mousepad")
    assert gtk_editor.path.name in editor.title
    desk.focus(xterm.window)
    terminal = told(focus)
    assert (terminal.id, terminal.application) == (f"x11:{xterm.window:#x}", "XTerm")
    assert terminal.title == "terminal under test"
    desk.focus(gtk_editor.window)
    assert focus.focused() == editor


def test_the_process_and_a_title_with_accents_are_read(
    desk: Desk, qt_editor: QtEditor, focus: x11.X11Focus
) -> None:
    title, place = "Élève — œuvre €", ["-id", str(qt_editor.window), "-f", "_NET_WM_NAME", "8u"]
    desk.run("xprop", *place, "-set", "_NET_WM_NAME", title)
    wait_for(lambda: told(focus).title == title, what="the new title")
    assert told(focus).pid == _pid_of(desk, "qt_editor.py")


def _pid_of(desk: Desk, script: str) -> int:
    for folder in Path("/proc").glob("[0-9]*"):
        words = (folder / "cmdline").read_bytes().decode(errors="replace")
        if script in words and str(desk.folder) in words:
            return int(folder.name)
    raise AssertionError(f"{script} is not running")


def test_a_window_that_closes_is_no_error(
    desk: Desk, xterm: XTerm, gtk_editor: GtkEditor, focus: x11.X11Focus
) -> None:
    for window in (gtk_editor.window, xterm.window):
        desk.focus(window)  # nothing has the keyboard for a moment after the one before went
        before = told(focus)
        desk.run("xdotool", "windowkill", str(window))
        wait_for(partial(_another, focus, before), what="another window or none")


def _another(focus: x11.X11Focus, before: Target) -> bool:
    return focus.focused() != before


def test_a_window_that_is_gone_but_still_called_active(desk: Desk, focus: x11.X11Focus) -> None:
    other = display.Display(desk.env["DISPLAY"])
    root = other.screen().root
    window = root.create_window(0, 0, 10, 10, 0, X.CopyFromParent)
    window.destroy()
    active, kind = other.get_atom("_NET_ACTIVE_WINDOW"), other.get_atom("WINDOW")
    root.change_property(active, kind, 32, [window.id])
    other.sync()
    assert focus.focused() is None
    other.close()


def test_without_a_window_manager_the_input_focus_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    with Desk(manager=False, tray=False) as desk:
        monkeypatch.setenv("DISPLAY", desk.env["DISPLAY"])
        focus = x11.create(NoOptions())
        assert focus.focused() is None
        desk.spawn("xterm", "-T", "alone")
        window = desk.find_window("^alone$")
        desk.run("xdotool", "windowfocus", str(window))
        wait_for(focus.focused, what="a focused window")
        target = told(focus)
        assert (target.id, target.title) == (f"x11:{window:#x}", "alone")


def test_a_dead_server_gives_none_and_leaks_nothing(
    desk: Desk, xterm: XTerm, focus: x11.X11Focus
) -> None:
    files = open_files()
    assert focus.focused() is not None
    desk.end(desk.server)
    assert focus.focused() is None
    assert focus.focused() is None
    gc.collect()  # python-xlib leaves a refused connection in a ring of references
    assert open_files() <= files


def test_nobody_waits_for_a_held_server(desk: Desk, xterm: XTerm, focus: x11.X11Focus) -> None:
    other = display.Display(desk.env["DISPLAY"])
    late = threading.Timer(30.0, other.close)  # a wait without end must fail, not hang
    other.grab_server()
    other.sync()
    late.start()
    assert focus.focused() is None
    late.cancel()
    other.ungrab_server()
    other.sync()
    assert told(focus).title == "terminal under test"
    other.close()


def test_problem_tells_the_truth(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert x11.problem() is None
    monkeypatch.delenv("DISPLAY")
    assert "DISPLAY" in (x11.problem() or "")
