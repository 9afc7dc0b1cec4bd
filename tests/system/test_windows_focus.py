"""The foreground window of Windows as a target."""

import sys

import pytest

from dictate.ports import Target
from dictate.system.focus import windows
from dictate.system.focus.windows import WindowsFocus


class FakeWin32:
    """One window of a program."""

    def __init__(self, window: int, program: str) -> None:
        self.window = window
        self.path = program

    def foreground(self) -> int:
        return self.window

    def pid(self, window: int) -> int:
        return window + 1

    def title(self, window: int) -> str:
        return "notes.txt"

    def program(self, pid: int) -> str:
        assert pid == self.window + 1
        return self.path


def test_the_window_its_program_and_its_title() -> None:
    focus = WindowsFocus(FakeWin32(66, r"C:\Windows\System32\notepad.exe"))
    assert focus.focused() == Target("66", "notepad", "notes.txt", 67)


def test_a_program_that_may_not_be_known_is_a_target_all_the_same() -> None:
    assert WindowsFocus(FakeWin32(66, "")).focused() == Target("66", "", "notes.txt", 67)


def test_no_window_is_no_target() -> None:
    assert WindowsFocus(FakeWin32(0, "")).focused() is None


def test_elsewhere_it_says_why_it_does_not_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert windows.problem() == "This works on Windows only."
