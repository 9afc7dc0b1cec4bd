from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from dictate import __version__
from dictate.machine import Phase
from dictate.ports import Source
from dictate.ui.menu import Menu
from dictate.view import View
from tests.ui.fake_controls import FakeControls


@pytest.fixture
def menu(qtbot: QtBot, controls: FakeControls) -> Menu:
    one = Menu(controls)
    qtbot.addWidget(one)
    return one


def texts(menu: QMenu) -> list[str]:
    rows = [row for row in menu.actions() if row.isVisible() and not row.isSeparator()]
    return [row.text() for row in rows]


def row(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == text and one.isVisible())


def submenu(menu: QMenu, text: str) -> QMenu:
    found = row(menu, text).menu()
    assert isinstance(found, QMenu)
    return found


def checked(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions() if one.isChecked() and one.isVisible()]


def test_what_is_in_it(menu: Menu) -> None:
    assert texts(menu) == [
        "Ready · Right Ctrl", "Start dictation", "Cancel dictation", "Nothing dictated yet",
        "Style",
        "Microphone", "Language", "Model", "Pause hotkey", "Open log", f"Dictate {__version__}",
        "Quit",
    ]  # fmt: skip
    assert not row(menu, "Ready · Right Ctrl").isEnabled()
    assert not row(menu, "Nothing dictated yet").isEnabled()


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("Start dictation", ("toggle",)),
        ("Cancel dictation", ("cancel",)),
        ("Pause hotkey", ("pause", True)),
        ("Quit", ("quit",)),
    ],
)
def test_a_row_asks_the_app(
    menu: Menu, controls: FakeControls, text: str, call: tuple[object, ...]
) -> None:
    menu.reflect(View(Phase.TRANSCRIBING))
    row(menu, text).trigger()
    assert controls.asked == [call]


@pytest.mark.parametrize(
    ("text", "call"), [("Copy", "copy_last"), ("Insert again", "insert_again")]
)
def test_the_last_text(menu: Menu, controls: FakeControls, text: str, call: str) -> None:
    menu.reflect(View(text="Salt & pepper,\nand " + "more " * 40))
    (title,) = [one for one in texts(menu) if one.startswith("Last: ")]
    assert title.startswith("Last: Salt && pepper, and more")
    assert len(title) < 60
    row(submenu(menu, title), text).trigger()
    assert controls.asked == [(call,)]


def test_recording_turns_start_into_stop(menu: Menu) -> None:
    assert not row(menu, "Cancel dictation").isEnabled()
    menu.reflect(View(Phase.RECORDING))
    assert texts(menu)[:2] == ["Recording · Right Ctrl", "Stop dictation"]
    assert row(menu, "Cancel dictation").isEnabled()


def test_pausing_is_shown_as_the_app_says_not_as_was_clicked(
    menu: Menu, controls: FakeControls
) -> None:
    row(menu, "Pause hotkey").trigger()
    menu.reflect(View(paused=False))
    assert not row(menu, "Pause hotkey").isChecked()
    menu.reflect(View(paused=True))
    assert row(menu, "Pause hotkey").isChecked()
    row(menu, "Pause hotkey").trigger()
    assert controls.asked == [("pause", True), ("pause", False)]


@pytest.mark.parametrize(
    ("title", "label", "call"),
    [
        ("Microphone", "USB Mic", ("source", "usb")),
        ("Language", "French", ("language", "fr")),
        ("Model", "Tiny, English", ("model", "tiny.en")),
    ],
)
def test_one_of_several_is_chosen(
    menu: Menu, controls: FakeControls, title: str, label: str, call: tuple[str, str]
) -> None:
    choice = submenu(menu, title)
    row(choice, label).trigger()
    assert controls.asked == [call]
    menu.aboutToShow.emit()
    assert checked(choice) == [label]


def test_the_microphones_are_those_there_when_the_menu_opens(
    menu: Menu, controls: FakeControls
) -> None:
    choice = submenu(menu, "Microphone")
    assert texts(choice) == ["System default", "USB Mic", "Built-in"]
    assert checked(choice) == ["System default"]
    controls.microphones = [Source("new", "New & shiny")]
    menu.aboutToShow.emit()
    assert texts(choice) == ["System default", "New && shiny"]
    controls.microphones = []
    menu.aboutToShow.emit()
    assert texts(choice) == ["No microphone found"]
    assert not row(choice, "No microphone found").isEnabled()


def test_a_chosen_microphone_that_is_unplugged_is_still_named(
    menu: Menu, controls: FakeControls
) -> None:
    controls.chosen["source"] = "headset"
    menu.aboutToShow.emit()
    choice = submenu(menu, "Microphone")
    assert checked(choice) == ["headset (not connected)"]


def test_no_model(menu: Menu, controls: FakeControls) -> None:
    controls.installed = []
    menu.aboutToShow.emit()
    assert texts(submenu(menu, "Model")) == ["No model installed"]


def test_it_is_never_rebuilt(menu: Menu, controls: FakeControls) -> None:
    before = menu.findChildren(QAction)
    for phase in Phase:
        menu.reflect(View(phase, text=phase.value, paused=True, message="x"))
        menu.aboutToShow.emit()
    assert menu.findChildren(QAction) == before


def test_without_a_hotkey_only_the_state_is_told(menu: Menu, controls: FakeControls) -> None:
    controls.hotkey = ""
    menu.reflect(View())
    assert texts(menu)[0] == "Ready"


class Opener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


def test_the_log_is_opened(menu: Menu, controls: FakeControls, tmp_path: Path) -> None:
    controls.log = tmp_path / "a log.txt"
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    try:
        row(menu, "Open log").trigger()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in opener.opened] == [str(controls.log)]
