"""What the hotkey of macOS makes of events, told by a hand-written keyboard."""

import ctypes
import sys
from collections.abc import Callable

import pytest

from dictate.errors import HotkeyError
from dictate.hotkeys import _carbon, macos
from dictate.hotkeys.macos import Change, MacHotkey
from dictate.keys import parse

CTRL_R, CTRL_L, OPTION_R, COMMAND_R, SHIFT_L, FN = 62, 59, 61, 54, 56, 63
BITS = {
    CTRL_R: 0x42000, CTRL_L: 0x40001, OPTION_R: 0x80040, COMMAND_R: 0x100010,
    SHIFT_L: 0x20002, FN: 0x800000,
}  # fmt: skip
"""Device bit and common bit of each modifier, as macOS sends them."""


class FakeMacOS:
    """A keyboard, its modifiers and its hot keys."""

    def __init__(self) -> None:
        self.down: set[int] = set()
        self.typed = 1000
        self.changed: Callable[[Change], None] | None = None
        self.grabbed: tuple[int, int] | None = None
        self.refuse = 0
        self.letters = {"a": 12, "v": 9}  # AZERTY

    def watch(self, on_change: Callable[[Change], None]) -> Callable[[], None]:
        self.changed = on_change
        return self._forget

    def _forget(self) -> None:
        self.changed = self.grabbed = None

    def grab(
        self,
        code: int,
        modifiers: int,
        on_press: Callable[[], None],
        on_release: Callable[[], None],
    ) -> Callable[[], None]:
        if self.refuse:
            raise OSError(self.refuse)
        self.grabbed = (code, modifiers)
        self.press_grabbed, self.let_go_of_grabbed = on_press, on_release
        return self._forget

    def code(self, character: str) -> int | None:
        return self.letters.get(character)

    def downs(self) -> int:
        return self.typed

    def is_down(self, code: int) -> bool:
        return code in self.down

    def on_main(self, work: Callable[[], None]) -> None:
        work()

    def change(self, code: int, down: bool, *, ours: bool = False) -> None:
        (self.down.add if down else self.down.discard)(code)
        flags = 0
        for one in self.down:
            flags |= BITS[one]
        if self.changed is not None:
            self.changed(Change(code, flags, ours))


class Desk:
    """A watched hotkey, its keyboard, and what was told."""

    def __init__(self, name: str, refuse: int = 0) -> None:
        self.mac = FakeMacOS()
        self.mac.refuse = refuse
        self.told: list[str] = []
        self.hotkey = MacHotkey(self.mac)
        self.hotkey.start(
            parse(name),
            lambda: self.told.append("press"),
            lambda: self.told.append("release"),
            lambda: self.told.append("other"),
        )


def test_right_ctrl_is_told_from_left_ctrl() -> None:
    desk = Desk("ctrl_r")
    desk.mac.change(CTRL_L, True)
    assert desk.told == []
    desk.mac.change(CTRL_R, True)
    desk.mac.change(CTRL_R, False)  # left Ctrl is still down, so the common bit is still set
    assert desk.told == ["press", "release"]


def test_another_modifier_is_another_key_when_it_goes_down() -> None:
    desk = Desk("alt_r")
    desk.mac.change(SHIFT_L, True)
    desk.mac.change(OPTION_R, True)
    desk.mac.change(SHIFT_L, False)
    assert desk.told == ["press"]
    desk.mac.change(SHIFT_L, True)
    assert desk.told == ["press", "other"]


def test_a_letter_typed_meanwhile_is_told_before_the_release() -> None:
    desk = Desk("super_r")
    desk.mac.change(COMMAND_R, True)
    desk.mac.typed += 1
    desk.mac.change(COMMAND_R, False)
    assert desk.told == ["press", "other", "release"]


def test_a_lost_key_up_heals_with_the_next_change() -> None:
    desk = Desk("ctrl_r")
    desk.mac.change(CTRL_R, True)
    desk.mac.down.clear()
    assert desk.hotkey.held() is False
    desk.mac.change(SHIFT_L, True)
    assert desk.told == ["press", "release"]


def test_fn_is_watched_but_nobody_knows_whether_it_is_held() -> None:
    desk = Desk("fn")
    desk.mac.change(FN, True)
    assert desk.hotkey.held() is None
    desk.mac.change(FN, False)
    assert desk.told == ["press", "release"]


def test_our_own_keys_are_not_seen() -> None:
    desk = Desk("ctrl_r")
    desk.mac.change(CTRL_R, True, ours=True)
    assert desk.told == []


def test_a_combination_is_a_carbon_hot_key_where_the_layout_has_its_letter() -> None:
    desk = Desk("ctrl+alt+a")
    assert desk.mac.grabbed == (12, 0x1800)
    desk.mac.press_grabbed()
    desk.mac.down.add(12)
    assert desk.hotkey.held()
    desk.mac.let_go_of_grabbed()
    assert desk.told == ["press", "release"]
    desk.hotkey.stop()
    assert desk.mac.grabbed is None
    assert desk.hotkey.held() is None


@pytest.mark.parametrize(
    ("name", "code"),
    [("f1", 122), ("f9", 101), ("f20", 90), ("super+space", 49), ("page_down", 121)],
)
def test_named_keys_have_fixed_codes(name: str, code: int) -> None:
    desk = Desk(name)
    assert desk.mac.grabbed is not None
    assert desk.mac.grabbed[0] == code


def test_a_taken_combination_is_reported() -> None:
    with pytest.raises(HotkeyError, match="-9878") as caught:  # eventHotKeyExistsErr
        Desk("ctrl+alt+a", refuse=-9878)
    assert "another hotkey" in caught.value.hint


@pytest.mark.parametrize("name", ["f21", "caps_lock", "ctrl+é"])
def test_a_key_that_is_not_there_is_reported(name: str) -> None:
    with pytest.raises(HotkeyError, match="has no key"):
        Desk(name)


def test_carbon_structures_are_as_in_the_headers() -> None:
    assert ctypes.sizeof(_carbon._Pair) == 8
    assert _carbon._four("keyb") == 0x6B657962


def test_elsewhere_it_says_why_it_does_not_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert macos.problem() == "This works on macOS only."
