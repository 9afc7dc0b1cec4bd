from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from dictate.machine import Phase
from dictate.ui import surface as surfaces
from dictate.ui.surface import Surface
from dictate.view import View
from tests.ui.fake_controls import FakeControls


class Panel:
    """A tray host that comes and goes."""

    there = False

    def __call__(self) -> bool:
        return self.there


@pytest.fixture
def panel() -> Panel:
    return Panel()


@pytest.fixture
def surface(qtbot: QtBot, controls: FakeControls, panel: Panel) -> Iterator[Surface]:
    one = Surface(controls, panel)
    yield one
    one.close()


def window_is_seen(surface: Surface) -> bool:
    return surface.window is not None and surface.window.isVisible()


def test_with_a_tray_there_is_no_window(controls: FakeControls, panel: Panel) -> None:
    panel.there = True
    surface = Surface(controls, panel)
    assert surface.tray is not None
    assert surface.tray.icon.isVisible()
    assert surface.window is None
    surface.close()


def test_without_a_tray_a_window_takes_its_place(surface: Surface) -> None:
    assert not window_is_seen(surface)  # a panel may still be starting
    surface.reflect(View(text="Hello."))
    surface.look()
    assert window_is_seen(surface)
    assert surface.window is not None
    assert surface.window.alone
    assert surface.window.last_text() == "Hello."
    assert surface.tray is None


def test_a_late_tray_takes_over(surface: Surface, panel: Panel) -> None:
    surface.look()
    surface.reflect(View(Phase.RECORDING))
    panel.there = True
    surface.look()
    assert surface.tray is not None
    assert surface.tray.icon.toolTip().startswith("Dictate · Recording")
    assert not window_is_seen(surface)
    assert surface.window is not None
    assert not surface.window.alone


def test_a_tray_that_goes_leaves_the_window(surface: Surface, panel: Panel) -> None:
    panel.there = True
    surface.look()
    first = surface.tray
    panel.there = False
    surface.look()
    assert surface.tray is first  # it may be starting anew
    surface.look()
    assert surface.tray is None
    assert window_is_seen(surface)
    panel.there = True
    surface.look()
    assert surface.tray is not None
    assert surface.tray is not first


def test_it_looks_by_itself(
    qtbot: QtBot, controls: FakeControls, panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surfaces, "LOOK", 20)
    surface = Surface(controls, panel)
    qtbot.waitUntil(lambda: window_is_seen(surface))
    panel.there = True
    qtbot.waitUntil(lambda: surface.tray is not None and not window_is_seen(surface))
    surface.close()


def test_a_notice_nobody_shows_comes_up_in_the_window(surface: Surface, panel: Panel) -> None:
    panel.there = True
    surface.look()
    surface.tell("The text is on the clipboard.")
    assert window_is_seen(surface)
    assert surface.window is not None
    assert surface.window.trouble() == "The text is on the clipboard."
    surface.window.close()
    assert not window_is_seen(surface)


def test_the_real_question_is_whether_qt_finds_a_tray() -> None:
    defaults = Surface.__init__.__defaults__
    assert defaults == (QSystemTrayIcon.isSystemTrayAvailable,)
