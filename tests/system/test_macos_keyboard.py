"""What is sent to macOS for a paste and a text."""

import sys

import pytest

from dictate.errors import InsertionError
from dictate.system.keyboard import macos
from dictate.system.keyboard.macos import COMMAND, MacKeyboard


class FakeQuartz:
    """Takes events; modifiers go up by themselves after some looks."""

    def __init__(self) -> None:
        self.secure = False
        self.looks = 0
        self.stuck = False
        self.sent: list[str | tuple[int, int]] = []

    def secure_input(self) -> bool:
        return self.secure

    def held(self) -> int:
        self.looks -= 1
        caps_lock = 1 << 16
        return caps_lock | COMMAND if self.stuck or self.looks > 0 else caps_lock

    def paste_code(self) -> int:
        return 47

    def press(self, code: int, modifiers: int) -> None:
        self.sent.append((code, modifiers))

    def write(self, text: str) -> None:
        self.sent.append(text)


def test_paste_presses_the_key_that_writes_v_in_this_layout() -> None:
    quartz = FakeQuartz()
    MacKeyboard(quartz).paste()
    assert quartz.sent == [(47, 0x100000)]


def test_lines_are_typed_with_return_between_them() -> None:
    quartz = FakeQuartz()
    MacKeyboard(quartz).type("un\r\ndeux\n\n")
    assert quartz.sent == ["un", (36, 0), "deux", (36, 0), (36, 0)]


def test_no_event_holds_more_than_20_units_and_pairs_stay_whole() -> None:
    quartz = FakeQuartz()
    text = "x" * 19 + "😀" * 15
    MacKeyboard(quartz).type(text)
    pieces = [piece for piece in quartz.sent if isinstance(piece, str)]
    assert "".join(pieces) == text
    assert max(len(piece.encode("utf-16-le")) // 2 for piece in pieces) == 20
    assert pieces[0] == "x" * 19


def test_secure_input_is_said_before_anything_is_lost() -> None:
    quartz = FakeQuartz()
    quartz.secure = True
    for act in (MacKeyboard(quartz).paste, lambda: MacKeyboard(quartz).type("x")):
        with pytest.raises(InsertionError, match="secure input"):
            act()
    assert quartz.sent == []


def test_held_modifiers_are_waited_for_but_not_for_ever() -> None:
    quartz = FakeQuartz()
    quartz.looks = 4
    MacKeyboard(quartz).release_modifiers()
    assert quartz.looks == 0
    quartz.stuck = True
    MacKeyboard(quartz, patience=0.05).release_modifiers()
    assert quartz.sent == []


def test_elsewhere_it_says_why_it_does_not_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert macos.problem() == "This works on macOS only."
