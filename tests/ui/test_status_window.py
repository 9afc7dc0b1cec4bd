from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dictate.machine import Phase
from dictate.ui.status_window import StatusWindow
from dictate.view import View
from tests.ui.fake_controls import FakeControls


@pytest.fixture
def window(qtbot: QtBot, controls: FakeControls) -> Iterator[StatusWindow]:
    one = StatusWindow(controls)
    qtbot.addWidget(one, before_close_func=lambda window: setattr(window, "alone", False))
    one.alone = True
    one.show()
    return one


def button(window: QWidget, text: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text() == text)


def labels(window: StatusWindow) -> list[str]:
    return [one.text() for one in window.findChildren(QLabel) if one.text() and one.isVisible()]


def test_it_shows_state_hotkey_and_text(window: StatusWindow) -> None:
    assert labels(window) == ["Ready", "Hotkey: Right Ctrl"]
    window.reflect(View(Phase.RECORDING, text="Hello.", seconds=72.4, level=0.5))
    assert labels(window) == ["Recording · 1:12", "Hotkey: Right Ctrl"]
    assert window.last_text() == "Hello."
    window.reflect(View(message="The microphone is gone.", hint="Plug it in."))
    assert labels(window)[-1] == "The microphone is gone.\nPlug it in."
    window.reflect(View())
    assert labels(window) == ["Ready", "Hotkey: Right Ctrl"]


def test_a_notice_stays_until_the_next_dictation(window: StatusWindow) -> None:
    window.tell("It is on the clipboard.")
    window.reflect(View())
    assert window.trouble() == "It is on the clipboard."
    window.reflect(View(Phase.RECORDING, session=1))
    assert window.trouble() == ""


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("Stop dictation", "toggle"),
        ("Cancel", "cancel"),
        ("Copy", "copy_last"),
        ("Insert again", "insert_again"),
    ],
)
def test_a_button_asks_the_app(
    qtbot: QtBot, window: StatusWindow, controls: FakeControls, text: str, call: str
) -> None:
    window.reflect(View(Phase.RECORDING, text="Hello."))
    qtbot.mouseClick(button(window, text), Qt.MouseButton.LeftButton)
    assert controls.asked == [(call,)]


def test_what_cannot_be_done_is_greyed(window: StatusWindow) -> None:
    for text in ("Cancel", "Copy", "Insert again"):
        assert not button(window, text).isEnabled()


def test_the_rest_is_in_its_menu(window: StatusWindow) -> None:
    assert button(window, "Menu").menu() is window.menu
    window.reflect(View(Phase.RECORDING))
    assert "Stop dictation" in [row.text() for row in window.menu.actions()]


def test_everything_is_reached_by_the_keyboard(qtbot: QtBot, window: StatusWindow) -> None:
    window.reflect(View(Phase.RECORDING, text="Hello."))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    reached = set()
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {one for one in window.findChildren(QPushButton) if one.isVisible()} <= reached
    assert len(reached) == 6  # five buttons and the text


def test_every_part_has_a_name_for_screen_readers(window: StatusWindow) -> None:
    window.reflect(View(message="Trouble.", text="Hello."))
    parts = [one for one in window.findChildren(QWidget) if one.isVisible()]
    named = [one for one in parts if not one.objectName().startswith("qt_")]
    assert len(named) > 8
    for part in [window, window.menu, *named]:
        interface = QAccessible.queryAccessibleInterface(part)
        assert interface.text(QAccessible.Text.Name), part


def test_it_never_takes_the_keyboard_when_it_comes_up(window: StatusWindow) -> None:
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_closing_it_ends_the_app(window: StatusWindow, controls: FakeControls) -> None:
    window.close()
    assert controls.asked == [("quit",)]
    assert window.isVisible()  # until the app is ready


def test_beside_a_tray_closing_only_hides(window: StatusWindow, controls: FakeControls) -> None:
    window.alone = False
    window.close()
    assert not window.isVisible()
    assert controls.asked == []


@pytest.mark.parametrize(("answer", "asked"), [("Quit", [("quit",)]), ("Keep recording", [])])
def test_closing_while_recording_asks_first(
    qtbot: QtBot,
    window: StatusWindow,
    controls: FakeControls,
    answer: str,
    asked: list[tuple[str]],
) -> None:
    window.reflect(View(Phase.RECORDING))
    window.close()
    assert controls.asked == []
    (box,) = window.findChildren(QMessageBox)
    assert box.isVisible()
    qtbot.mouseClick(button(box, answer), Qt.MouseButton.LeftButton)
    assert controls.asked == asked
    assert window.isVisible()
