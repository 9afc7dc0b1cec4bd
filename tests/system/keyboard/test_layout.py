"""Which key gives which character, under layouts as the X server has them."""

import ctypes
import string
from collections.abc import Iterator

import pytest
from Xlib.display import Display

from dictate.system import _display
from dictate.system.keyboard._keysyms import keysym, typable
from dictate.system.keyboard._layout import INSERT, LEVEL3, SHIFT, Layout, Stroke
from tests.desktop.desk import Desk


@pytest.fixture(scope="module")
def server() -> Iterator[Desk]:
    with Desk(manager=False, tray=False) as one:
        yield one


@pytest.fixture
def desk(server: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("DISPLAY", server.env["DISPLAY"])
    return server


def layout(desk: Desk, name: str) -> Layout:
    desk.use_layout(name)
    with _display.connected(5.0) as display:
        return Layout(display)


def use_group(desk: Desk, group: int) -> None:
    """Switch to a layout of several as the keys for it do, counted from 0."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(desk.env["DISPLAY"].encode()))
    core_keyboard = 0x100
    x11.XkbLockGroup(display, core_keyboard, group)
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)


def group(display: Display) -> int:
    return int(display.screen().root.query_pointer().mask >> 13) & 3


pytestmark = pytest.mark.desktop


@pytest.mark.parametrize("name", ["us", "fr", "de", "es", "ch fr", "us dvorak"])
def test_letters_have_keys_everywhere(desk: Desk, name: str) -> None:
    found = layout(desk, name)
    for char in string.ascii_letters + string.digits + " \n\t.,":
        stroke = found.stroke(keysym(char))
        assert stroke is not None, char
        assert stroke.level < 2, char
    assert found.code(INSERT) == 118
    assert found.code(SHIFT) == 50
    assert len(found.spare()) > 10
    assert not set(found.spare()) & found.modifiers


def test_the_french_layout_is_read_rightly(desk: Desk) -> None:
    found = layout(desk, "fr")
    assert found.stroke(keysym("a")) == Stroke(24, 0)
    assert found.stroke(keysym("A")) == Stroke(24, 1)
    assert found.stroke(keysym("é")) == Stroke(11, 0)
    assert found.stroke(keysym("2")) == Stroke(11, 1)
    assert found.stroke(keysym("€")) == Stroke(26, 2)
    assert found.code(LEVEL3)


def test_the_group_in_use_counts(desk: Desk) -> None:
    desk.use_layout("us,de")
    use_group(desk, 1)
    with _display.connected(5.0) as display:
        assert group(display) == 1
        found = Layout(display)
    assert found.stroke(keysym("z")) == Stroke(29, 0)  # where y is in the first group
    assert found.stroke(keysym("ß")) == Stroke(20, 0)
    assert found.stroke(keysym("\n")) == Stroke(36, 0)


def test_of_a_third_layout_only_what_no_layout_changes_is_used(desk: Desk) -> None:
    desk.use_layout("us,ru,de")
    use_group(desk, 2)
    with _display.connected(5.0) as display:
        assert group(display) == 2, "German is in use"
        found = Layout(display)
    assert [found.stroke(keysym(char)) for char in "zy-"] == [None] * 3  # typed on spare keys
    assert found.code(INSERT) == 118
    assert found.code(SHIFT) == 50
    assert found.stroke(keysym("\n")) == Stroke(36, 0)


def test_a_dead_key_of_the_first_layout_is_not_used_in_the_third(desk: Desk) -> None:
    desk.use_layout("de,ru,us")
    use_group(desk, 2)
    with _display.connected(5.0) as display:
        assert group(display) == 2
        found = Layout(display)
    assert found.stroke(keysym("°")) is None  # with Shift on the dead circumflex of German


def test_a_character_without_a_key_has_none(desk: Desk) -> None:
    assert layout(desk, "us").stroke(keysym("é")) is None


def test_control_characters_are_left_out() -> None:
    assert typable("a\x00b\x1b[c\x7f\x85d\r\ne\rf\tg") == "ab[cd\ne\nf\tg"


@pytest.mark.parametrize(
    ("char", "number"),
    [("a", 0x61), ("é", 0xE9), ("€", 0x20AC), ("œ", 0x13BD), ("日", 0x10065E5), ("👍", 0x101F44D),
     ("\n", 0xFF0D), ("\t", 0xFF09), ("\u00a0", 0xA0)],
)  # fmt: skip
def test_characters_have_the_numbers_of_the_x_server(char: str, number: int) -> None:
    assert keysym(char) == number
