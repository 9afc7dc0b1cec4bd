from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from dictate.machine import Phase
from dictate.ui.icons import panel_is_dark, state_icon
from dictate.ui.state import State
from dictate.ui.tray import Tray
from dictate.view import View
from tests.ui.fake_controls import FakeControls

Reason = QSystemTrayIcon.ActivationReason


@pytest.fixture
def tray(controls: FakeControls) -> Iterator[Tray]:
    one = Tray(controls)
    yield one
    one.close()


@pytest.mark.parametrize(
    ("view", "state", "tip"),
    [
        (View(), State.IDLE, "Dictate · Ready · Right Ctrl"),
        (View(Phase.RECORDING), State.RECORDING, "Dictate · Recording · Right Ctrl"),
        (View(Phase.TRANSCRIBING), State.WORKING, "Dictate · Recognising · Right Ctrl"),
        (View(message="No sound."), State.TROUBLE, "Dictate · Something went wrong · No sound."),
        (View(paused=True), State.PAUSED, "Dictate · Hotkey paused · Right Ctrl"),
    ],
)
def test_it_shows_the_state(tray: Tray, view: View, state: State, tip: str) -> None:
    tray.reflect(view)
    assert tray.icon.icon().cacheKey() == state_icon(state, dark=panel_is_dark()).cacheKey()
    assert tray.icon.toolTip() == tip


def test_a_tip_is_short_enough_for_windows(tray: Tray) -> None:
    tray.reflect(View(message="A long sentence. " * 30))
    assert len(tray.icon.toolTip()) < 128


def test_the_menu_follows(tray: Tray) -> None:
    tray.reflect(View(Phase.RECORDING))
    assert "Stop dictation" in [row.text() for row in tray.menu.actions()]
    assert tray.icon.contextMenu() is tray.menu


@pytest.mark.parametrize("reason", Reason)
def test_a_left_click_starts_and_stops(
    tray: Tray, controls: FakeControls, reason: QSystemTrayIcon.ActivationReason
) -> None:
    tray.icon.activated.emit(reason)
    assert controls.asked == ([("toggle",)] if reason is Reason.Trigger else [])


def test_on_macos_a_click_only_opens_the_menu(qtbot: QtBot, controls: FakeControls) -> None:
    tray = Tray(controls, platform="darwin")
    tray.icon.activated.emit(Reason.Trigger)
    assert controls.asked == []
    tray.close()


def test_the_icon_follows_the_colours_of_the_desktop(
    tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    before = QGuiApplication.palette()
    seen = set()
    try:
        for name in ("#202020", "#f0f0f0"):
            QGuiApplication.setPalette(QPalette(QColor(name)))
            QGuiApplication.styleHints().colorSchemeChanged.emit(
                QGuiApplication.styleHints().colorScheme()
            )
            seen.add(tray.icon.icon().cacheKey())
    finally:
        QGuiApplication.setPalette(before)
    assert seen == {state_icon(State.IDLE, dark=dark).cacheKey() for dark in (True, False)}


def test_without_a_notifier_it_says_so(tray: Tray) -> None:
    """The offscreen platform has none."""
    assert not tray.tell("Something.")


def test_a_notice_does_not_hide_what_happens_next(tray: Tray) -> None:
    """A StatusNotifier icon shows the notice's icon as long as it lasts; a new one does not."""
    first = tray.icon
    tray.reflect(View(message="No sound."))
    assert tray.icon is first
    tray._told.start()
    tray.reflect(View(message="No sound.", text="Hello."))
    assert tray.icon is first
    tray.reflect(View(Phase.RECORDING))
    assert tray.icon is not first
    assert tray.icon.isVisible()
    assert tray.icon.contextMenu() is tray.menu
    assert tray.icon.toolTip().startswith("Dictate · Recording")
    second = tray.icon
    tray.reflect(View(Phase.TRANSCRIBING))
    assert tray.icon is second
