"""What is sent to Windows for a paste, a text and held modifiers."""

import ctypes
import struct
import sys
from collections.abc import Sequence

import pytest

from dictate.errors import InsertionError
from dictate.system.keyboard import _user32, windows
from dictate.system.keyboard.windows import Stroke, WindowsKeyboard

UP, UNICODE, EXTENDED = 2, 4, 1
CTRL, V, RETURN, CTRL_R, ALT = 0xA2, 0x56, 0x0D, 0xA3, 0xA4
MEDIUM, HIGH = 0x2000, 0x3000


class FakeWin32:
    """Takes strokes; modifiers go up by themselves after some looks, or when they are told to."""

    def __init__(self) -> None:
        self.sent: list[Stroke] = []
        self.batches: list[int] = []
        self.down: set[int] = set()
        self.looks = 10**9
        self.accept = True
        self.levels: dict[int, int | None] = {0: MEDIUM, 42: MEDIUM}

    def is_down(self, vk: int) -> bool:
        self.looks -= 1
        return vk in self.down and self.looks > 0

    def scan(self, vk: int) -> int:
        return vk + 0x1000

    def send(self, strokes: Sequence[Stroke]) -> int:
        self.batches.append(len(strokes))
        self.sent += strokes
        return len(strokes) if self.accept else 0

    def foreground(self) -> int:
        return 42

    def integrity(self, pid: int) -> int | None:
        return self.levels[pid]


def test_ctrl_v_is_pressed_and_let_go_in_order() -> None:
    win32 = FakeWin32()
    WindowsKeyboard(win32).paste()
    assert [(stroke.vk, stroke.flags) for stroke in win32.sent] == [
        (CTRL, 0), (V, 0), (V, UP), (CTRL, UP),
    ]  # fmt: skip
    assert win32.sent[1].scan == V + 0x1000
    assert win32.batches == [4], "no other input may come in between"


def test_text_goes_as_utf_16_units_and_line_breaks_as_return() -> None:
    win32 = FakeWin32()
    WindowsKeyboard(win32).type("é\r\n😀")
    assert win32.sent == [
        Stroke(0, 0xE9, UNICODE),
        Stroke(0, 0xE9, UNICODE | UP),
        Stroke(RETURN, RETURN + 0x1000, 0),
        Stroke(RETURN, RETURN + 0x1000, UP),
        Stroke(0, 0xD83D, UNICODE),
        Stroke(0, 0xDE00, UNICODE),
        Stroke(0, 0xD83D, UNICODE | UP),
        Stroke(0, 0xDE00, UNICODE | UP),
    ]


def test_long_text_goes_in_pieces_and_whole() -> None:
    win32 = FakeWin32()
    WindowsKeyboard(win32).type("a" * 1000)
    assert len(win32.sent) == 2000
    assert max(win32.batches) <= 200


def test_held_modifiers_may_go_up_by_themselves() -> None:
    win32 = FakeWin32()
    win32.down, win32.looks = {CTRL_R}, 20
    WindowsKeyboard(win32).release_modifiers()
    assert win32.sent == []


def test_modifiers_that_stay_down_are_let_go() -> None:
    win32 = FakeWin32()
    win32.down = {CTRL_R}
    WindowsKeyboard(win32, patience=0.0).release_modifiers()
    assert win32.sent == [Stroke(CTRL_R, CTRL_R + 0x1000, UP | EXTENDED)]


def test_alt_goes_up_without_opening_the_menu() -> None:
    win32 = FakeWin32()
    win32.down = {ALT}
    WindowsKeyboard(win32, patience=0.0).release_modifiers()
    assert [stroke.vk for stroke in win32.sent] == [0xE8, 0xE8, ALT]


@pytest.mark.parametrize("theirs", [HIGH, None])
def test_a_window_with_more_rights_is_refused_before_anything_is_lost(theirs: int | None) -> None:
    win32 = FakeWin32()
    win32.levels[42] = theirs
    for act in (WindowsKeyboard(win32).paste, lambda: WindowsKeyboard(win32).type("x")):
        with pytest.raises(InsertionError, match="administrator"):
            act()
    assert win32.sent == []


def test_with_the_same_rights_as_an_administrator_it_goes_through() -> None:
    win32 = FakeWin32()
    win32.levels = {0: HIGH, 42: HIGH}
    WindowsKeyboard(win32).paste()
    assert len(win32.sent) == 4


def test_blocked_input_is_an_error() -> None:
    win32 = FakeWin32()
    win32.accept = False
    with pytest.raises(InsertionError, match="did not let"):
        WindowsKeyboard(win32).paste()


def test_the_structure_has_the_size_that_windows_checks() -> None:
    on_64_bit = struct.calcsize("P") == 8
    assert ctypes.sizeof(_user32.KeyInput) == (40 if on_64_bit else 28)
    assert _user32.KeyInput.key.offset == (8 if on_64_bit else 4)


def test_elsewhere_it_says_why_it_does_not_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert windows.problem() == "This works on Windows only."
