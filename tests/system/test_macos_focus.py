"""The frontmost window of macOS as a target."""

import sys
from collections.abc import Sequence

import pytest

from dictate.ports import Target
from dictate.system.focus import macos
from dictate.system.focus.macos import Application, MacFocus, Window

EDIT = Application(7, "com.apple.TextEdit", "TextEdit")


class FakeMacOS:
    """An application in front, and windows front to back."""

    def __init__(self, front: Application | None, *windows: Window) -> None:
        self.front = front
        self.found = windows

    def frontmost(self) -> Application | None:
        return self.front

    def windows(self) -> Sequence[Window]:
        return self.found


def test_the_first_ordinary_window_of_the_application_in_front() -> None:
    menu, other, first, second = (
        Window(1, 7, 101), Window(2, 9, 0), Window(3, 7, 0), Window(4, 7, 0),
    )  # fmt: skip
    focus = MacFocus(FakeMacOS(EDIT, menu, other, first, second))
    assert focus.focused() == Target("7:3", "com.apple.TextEdit", pid=7)


def test_two_windows_of_one_application_are_two_targets() -> None:
    first, second = Window(3, 7, 0), Window(4, 7, 0)
    before = MacFocus(FakeMacOS(EDIT, first, second)).focused()
    assert before != MacFocus(FakeMacOS(EDIT, second, first)).focused()


def test_an_application_without_windows_or_bundle() -> None:
    assert MacFocus(FakeMacOS(Application(7, "", "emacs"))).focused() == Target(
        "7:0", "emacs", pid=7
    )


def test_nothing_in_front_is_no_target() -> None:
    assert MacFocus(FakeMacOS(None)).focused() is None


def test_elsewhere_it_says_why_it_does_not_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert macos.problem() == "This works on macOS only."
