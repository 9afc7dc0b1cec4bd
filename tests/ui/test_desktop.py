import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dictate.errors import UnavailableError
from dictate.machine import Phase
from dictate.ui import desktop as desktops
from dictate.ui import surface as surfaces
from dictate.ui.desktop import Desktop
from dictate.ui.surface import Surface
from dictate.view import View
from tests.ui.fake_controls import FakeControls


class Controls(FakeControls):
    """Quits when asked to, as the app does."""

    desktop: Desktop

    def quit(self) -> None:
        super().quit()
        self.desktop.quit()


class Watched(Surface):
    """A surface that remembers what it was given, and in which thread."""

    given: list[View]
    told: list[str]
    threads: set[bool]

    def __init__(self, controls: FakeControls) -> None:
        type(self).given, type(self).told, type(self).threads = [], [], set()
        super().__init__(controls, lambda: True)

    def reflect(self, view: View) -> None:
        self.given.append(view)
        self.threads.add(QThread.isMainThread())
        super().reflect(view)

    def tell(self, text: str) -> None:
        self.told.append(text)
        self.threads.add(QThread.isMainThread())


@pytest.fixture
def controls() -> Controls:
    return Controls()


@pytest.fixture
def desktop(qtbot: QtBot, controls: Controls, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    monkeypatch.setattr(desktops, "Surface", Watched)
    controls.desktop = Desktop(controls)
    return controls.desktop


def run(desktop: Desktop, *jobs: Callable[[], None]) -> int:
    """Run the app while threads do ``jobs``, then let a thread end it."""
    threads = [threading.Thread(target=job) for job in jobs]

    def end() -> None:
        for thread in threads:
            thread.join()
        desktop.quit()

    threads_and_end = [*threads, threading.Thread(target=end)]
    QTimer.singleShot(0, lambda: [thread.start() for thread in threads_and_end])
    return desktop.run()


def test_views_come_from_any_thread_in_order(desktop: Desktop) -> None:
    def send(session: int) -> Callable[[], None]:
        views = [View(Phase.RECORDING, session=session, seconds=at) for at in range(500)]
        return lambda: [desktop.show(view) for view in views] and None

    assert run(desktop, *[send(session) for session in range(4)]) == 0
    assert len(Watched.given) == 2000
    for session in range(4):
        seconds = [view.seconds for view in Watched.given if view.session == session]
        assert seconds == sorted(seconds)
    assert Watched.threads == {True}


def test_what_came_before_it_runs_is_not_lost(desktop: Desktop, controls: Controls) -> None:
    desktop.show(View(text="Early."))
    desktop.tell("Early too.")
    assert controls.asked == []
    run(desktop)
    assert Watched.given[-1] == View(text="Early.")
    assert Watched.told == ["Early too."]


def test_a_message_is_told_once(desktop: Desktop) -> None:
    def send() -> None:
        for seconds in range(100):
            desktop.show(View(message="No sound.", hint="Unmute it.", seconds=seconds))

    run(desktop, send)
    assert Watched.told == ["No sound.\nUnmute it."]


def test_nothing_is_told_when_all_is_well(desktop: Desktop) -> None:
    run(desktop, lambda: desktop.show(View(Phase.RECORDING)))
    assert Watched.told == []


def test_after_the_end_views_are_of_no_interest(desktop: Desktop, qtbot: QtBot) -> None:
    run(desktop)
    desktop.show(View(message="Too late."))
    desktop.tell("Too late.")
    qtbot.wait(10)
    assert Watched.told == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_asks_the_app_to_quit(desktop: Desktop, controls: Controls, number: int) -> None:
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), number))
    assert desktop.run() == 0
    assert controls.asked == [("quit",)]


def test_a_second_signal_ends_an_app_that_hangs(
    desktop: Desktop, controls: Controls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controls, "quit", lambda: controls.asked.append(("quit",)))
    for _ in range(2):
        QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGINT))
    QTimer.singleShot(50, lambda: os.kill(os.getpid(), signal.SIGINT))
    assert desktop.run() == 0
    assert controls.asked == [("quit",)] * len(controls.asked)


def test_it_carries_the_name_of_its_desktop_file(desktop: Desktop) -> None:
    assert QGuiApplication.desktopFileName() == "io.github.dictate.Dictate"
    assert not QApplication.quitOnLastWindowClosed()
    assert not QApplication.windowIcon().isNull()


def test_no_window_ends_the_app(
    qtbot: QtBot, controls: Controls, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a tray the window that closes asks the app; Qt does not end by itself."""
    monkeypatch.setattr(surfaces, "LOOK", 10)
    controls.desktop = Desktop(controls)

    def close() -> None:
        for window in QApplication.topLevelWidgets():
            if window.windowTitle() == "Dictate" and window.isVisible():
                window.close()
                return
        QTimer.singleShot(10, close)

    close()
    assert controls.desktop.run() == 0
    assert controls.asked == [("quit",)]


_NO_DISPLAY = """
from dictate.errors import UnavailableError
from dictate.ui.desktop import Desktop
try:
    Desktop(None)
except UnavailableError as error:
    print(error)
"""


@pytest.mark.parametrize(("display", "said"), [("", "There is no display"), (":7654", ":7654")])
def test_without_a_display_it_says_so_instead_of_aborting(display: str, said: str) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", _NO_DISPLAY],
        env=env | ({"DISPLAY": display} if display else {}),
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert said in done.stdout
    assert UnavailableError.__name__ not in done.stderr
