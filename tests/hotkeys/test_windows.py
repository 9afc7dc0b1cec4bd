"""What the hotkey of Windows makes of strokes, told by a hand-written hook."""

import importlib
import sys
from collections.abc import Callable

import pytest

from dictate.errors import HotkeyError
from dictate.hotkeys import windows
from dictate.hotkeys.windows import OURS, Stroke, WindowsHotkey
from dictate.keys import parse

CTRL_L, CTRL_R, ALT, F9, SPACE, A = 0xA2, 0xA3, 0xA4, 0x78, 0x20, 0x41
GENERIC = {CTRL_L: 0x11, CTRL_R: 0x11, ALT: 0x12, 0xA5: 0x12, 0xA0: 0x10}


class FakeWin32:
    """A keyboard and its hook: as on Windows, the hook is asked before the state changes."""

    def __init__(self) -> None:
        self.down: set[int] = set()
        self.is_locked = False
        self.masks = 0
        self.now = 100.0
        self.hook: Callable[[Stroke], bool] | None = None

    def listen(self, on_stroke: Callable[[Stroke], bool]) -> Callable[[], None]:
        self.hook = on_stroke
        return self._unhook

    def _unhook(self) -> None:
        self.hook = None

    def is_down(self, vk: int) -> bool:
        return vk in self.down or vk in {GENERIC.get(code) for code in self.down}

    def locked(self) -> bool:
        return self.is_locked

    def mask(self) -> None:
        self.masks += 1

    def stroke(
        self, vk: int, down: bool, scan: int = 0, extra: int = 0, after: float = 0.03
    ) -> bool:
        """Press or let go of a key; returns whether it reached the focused window."""
        self.now += after
        if self.hook is not None and self.hook(Stroke(vk, scan, down, self.now, extra)):
            return False
        (self.down.add if down else self.down.discard)(vk)
        return True


class Desk:
    """A watched hotkey, its keyboard, and what was told."""

    def __init__(self, name: str) -> None:
        self.win32 = FakeWin32()
        self.told: list[str] = []
        self.hotkey = WindowsHotkey(self.win32)
        self.hotkey.start(
            parse(name),
            lambda: self.told.append("press"),
            lambda: self.told.append("release"),
            lambda: self.told.append("other"),
        )

    def press(self, vk: int, scan: int = 0, extra: int = 0, after: float = 0.03) -> bool:
        return self.win32.stroke(vk, True, scan, extra, after)

    def let_go(self, vk: int, scan: int = 0, extra: int = 0) -> bool:
        return self.win32.stroke(vk, False, scan, extra)


def test_a_lone_modifier_is_told_once_and_passes_on() -> None:
    desk = Desk("ctrl_r")
    assert desk.press(CTRL_R)
    assert desk.press(CTRL_R), "auto-repeat"
    assert desk.hotkey.held()
    assert desk.let_go(CTRL_R)
    assert desk.told == ["press", "release"]
    assert desk.hotkey.held() is False


def test_the_other_ctrl_is_another_key() -> None:
    desk = Desk("ctrl_r")
    desk.press(CTRL_L)
    desk.let_go(CTRL_L)
    assert desk.told == []
    desk.press(CTRL_R)
    desk.press(A)
    desk.let_go(A)
    assert desk.told == ["press", "other"]


def test_altgr_brings_no_ctrl_of_its_own() -> None:
    desk = Desk("alt_r")
    desk.press(CTRL_L, scan=0x21D)
    desk.press(0xA5)
    desk.press(CTRL_L, scan=0x21D)
    desk.let_go(CTRL_L, scan=0x21D)
    desk.let_go(0xA5)
    assert desk.told == ["press", "release"]
    altgr_is_not_left_ctrl = Desk("ctrl_l")
    altgr_is_not_left_ctrl.press(CTRL_L, scan=0x21D)
    assert altgr_is_not_left_ctrl.told == []


def test_our_own_keys_are_not_seen() -> None:
    desk = Desk("ctrl_r")
    desk.press(CTRL_R)
    desk.let_go(CTRL_R, extra=OURS)
    desk.press(A, extra=OURS)
    assert desk.told == ["press"]


@pytest.mark.parametrize("module", ["hotkeys", "system.keyboard"])
def test_both_sides_agree_on_the_mark(module: str) -> None:
    assert importlib.import_module(f"dictate.{module}.windows").OURS == OURS
    assert importlib.import_module(f"dictate.{module}.macos").OURS == OURS


def test_a_combination_is_swallowed_whole() -> None:
    desk = Desk("ctrl+alt+space")
    assert desk.press(SPACE), "without the modifiers it is a space"
    assert desk.let_go(SPACE)
    desk.press(CTRL_L)
    desk.press(ALT)
    assert not desk.press(SPACE)
    assert not desk.press(SPACE), "auto-repeat"
    assert desk.hotkey.held()
    desk.let_go(ALT)
    assert not desk.press(SPACE), "auto-repeat after a modifier went up"
    assert not desk.let_go(SPACE)
    assert desk.told == ["press", "release"]
    assert desk.win32.masks == 1, "Alt alone would open the menu"


def test_a_function_key_wants_no_modifiers() -> None:
    desk = Desk("f9")
    desk.press(0xA0)
    assert desk.press(F9)
    desk.let_go(F9)
    desk.let_go(0xA0)
    assert desk.told == []
    assert not desk.press(F9)
    assert not desk.let_go(F9)
    assert desk.told == ["press", "release"]
    assert desk.win32.masks == 0


def test_alt_alone_does_not_open_the_menu() -> None:
    desk = Desk("alt_l")
    desk.press(ALT)
    desk.let_go(ALT)
    assert desk.win32.masks == 1


def test_a_lost_key_up_of_a_modifier_shows_and_heals() -> None:
    desk = Desk("ctrl_r")
    desk.press(CTRL_R)
    desk.win32.down.clear()  # Win+L: the key-up goes to the lock screen
    assert desk.hotkey.held() is False
    desk.press(CTRL_R, after=5.0)
    assert desk.told == ["press", "release", "press"]


def test_a_lost_key_up_of_a_combination_shows_while_locked() -> None:
    desk = Desk("f9")
    desk.press(F9)
    desk.win32.is_locked = True
    assert desk.hotkey.held() is False


def test_stopped_it_watches_no_more() -> None:
    desk = Desk("f9")
    desk.hotkey.stop()
    assert desk.press(F9)
    assert desk.told == []
    assert desk.hotkey.held() is None


def test_every_nameable_key_has_a_code_but_those_windows_does_not_see() -> None:
    for name in ("f1", "f24", "ctrl+a", "ctrl+9", "pause", "super_l", "shift_r", "insert"):
        Desk(name)
    for name in ("fn", "ctrl+é"):
        with pytest.raises(HotkeyError, match="does not tell"):
            Desk(name)


def test_elsewhere_it_says_why_it_does_not_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert windows.problem() == "This works on Windows only."
