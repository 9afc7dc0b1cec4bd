"""The harness itself: what the other desktop tests stand on."""

from pathlib import Path

import pytest

from tests.desktop.desk import Desk
from tests.desktop.physical_keyboard import PhysicalKeyboard
from tests.desktop.targets import TARGETS, XTerm


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_shows_what_a_hand_types(
    desk: Desk, physical_keyboard: PhysicalKeyboard, name: str
) -> None:
    target = TARGETS[name](desk)
    target.start()
    for key in ("c", "d", "f"):
        physical_keyboard.tap(key)
    target.wait_for_text("cdf")
    target.clear()
    physical_keyboard.tap("v")
    target.wait_for_text("v")


def test_reading_leaves_the_keyboard_where_it_is(
    desk: Desk, physical_keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    editor = TARGETS["mousepad"](desk)
    editor.start()
    physical_keyboard.tap("d")
    desk.focus(xterm.window)
    editor.wait_for_text("d")
    assert desk.focused_window() == xterm.window
    assert xterm.read() == ""


@pytest.mark.parametrize("desk", ["fr"], indirect=True)
def test_a_held_key_repeats_in_the_layout_in_use(
    desk: Desk, physical_keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    with physical_keyboard.holding(24):  # the key right of Tab: A on a French keyboard
        xterm.wait_for_text("aaaa")


def test_a_screenshot_is_written(desk: Desk, tmp_path: Path) -> None:
    assert desk.screenshot(tmp_path / "screen.png").read_bytes().startswith(b"\x89PNG")
