import itertools

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette

from dictate.ui.icons import SIZES, app_icon, panel_is_dark, state_icon
from dictate.ui.state import State


def picture(state: State, dark: bool, size: int = 22) -> QImage:
    pixmap = state_icon(state, dark=dark).pixmap(QSize(size, size), 1.0)
    return pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)


def pixels(image: QImage) -> list[QColor]:
    every = itertools.product(range(image.width()), range(image.height()))
    return [image.pixelColor(x, y) for x, y in every]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("size", SIZES)
def test_every_size_is_drawn_sharply(state: State, dark: bool, size: int) -> None:
    for ratio in (1.0, 2.0):
        pixmap = state_icon(state, dark=dark).pixmap(QSize(size, size), ratio)
        assert pixmap.size() == QSize(size, size) * ratio
        assert any(color.alpha() == 255 for color in pixels(pixmap.toImage()))


@pytest.mark.parametrize("dark", [False, True])
def test_states_differ_in_shape_not_in_colour_alone(dark: bool) -> None:
    shapes = {state: [p.alpha() > 200 for p in pixels(picture(state, dark))] for state in State}
    for one, other in itertools.combinations(State, 2):
        different = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        assert different > 20, (one, other)


@pytest.mark.parametrize("dark", [False, True])
def test_recording_is_red(dark: bool) -> None:
    red = [p for p in pixels(picture(State.RECORDING, dark)) if p.red() > 2 * p.green() + 40]
    assert len(red) > 150


def test_ink_stands_out_from_either_panel() -> None:
    for dark in (False, True):
        solid = [p.lightness() for p in pixels(picture(State.IDLE, dark)) if p.alpha() == 255]
        assert min(solid) > 200 if dark else max(solid) < 60


@pytest.mark.parametrize("dark", [False, True])
def test_a_wrong_guess_about_the_panel_leaves_an_outline(dark: bool) -> None:
    """The halo in the contrary colour is what is seen then."""
    contrary = [p for p in pixels(picture(State.IDLE, dark)) if 100 < p.alpha() < 200]
    assert len(contrary) > 30


def test_macos_paints_the_icon_itself_unless_colour_tells() -> None:
    masks = {one: state_icon(one, dark=False, platform="darwin").isMask() for one in State}
    assert masks == {
        State.IDLE: True, State.WORKING: True, State.PAUSED: True,
        State.RECORDING: False, State.TROUBLE: False,
    }  # fmt: skip
    assert not state_icon(State.IDLE, dark=False, platform="linux").isMask()


def test_a_template_has_no_halo() -> None:
    icon = state_icon(State.IDLE, dark=False, platform="darwin")
    image = icon.pixmap(QSize(64, 64), 1.0).toImage()
    assert all(p.lightness() < 60 for p in pixels(image) if p.alpha() > 100)
    plain = picture(State.IDLE, False, 64)
    assert image.pixelColor(32, 20).alpha() == plain.pixelColor(32, 20).alpha() == 255


def test_the_panel_follows_the_palette_where_no_scheme_is_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    hints = QGuiApplication.styleHints()
    before = QGuiApplication.palette()
    try:
        for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
            hints.setColorScheme(scheme)
            if hints.colorScheme() is scheme:
                assert panel_is_dark("linux") is (scheme is Qt.ColorScheme.Dark)
        hints.unsetColorScheme()
        for name, dark in (("#202020", True), ("#f0f0f0", False)):
            palette = QPalette(QColor(name))
            QGuiApplication.setPalette(palette)
            if hints.colorScheme() is Qt.ColorScheme.Unknown:
                assert panel_is_dark("linux") is dark
    finally:
        hints.unsetColorScheme()
        QGuiApplication.setPalette(before)


def test_the_top_bar_of_gnome_is_dark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    assert panel_is_dark("linux")


def test_the_app_has_an_icon() -> None:
    assert not app_icon().pixmap(QSize(64, 64)).isNull()
