"""What every injector promises, also those that will be added."""

import pytest

from dictate import registry
from dictate.errors import InsertionError
from dictate.ports import Ended, Injector, Outcome, Tools
from dictate.settings import rows
from tests.fakes import FakeClipboard, FakeKeyboard

NAMES = [one.name for one in registry.survey("injectors")]
BROKEN = InsertionError("It is broken.", "Mend it.")


def make(name: str, tools: Tools) -> Injector:
    module = next(one.module for one in registry.survey("injectors") if one.name == name)
    made: Injector = module.create(module.Options(), tools)
    return made


@pytest.mark.parametrize("name", NAMES)
def test_it_declares_itself(name: str) -> None:
    one = next(one for one in registry.survey("injectors") if one.name == name)
    assert isinstance(one.priority, int)
    assert one.problem is None or one.problem.strip()
    for row in rows(one.module.Options):
        assert row.label, row.name


@pytest.mark.parametrize("name", NAMES)
def test_text_is_inserted(name: str) -> None:
    injector = make(name, Tools(FakeClipboard(), FakeKeyboard()))
    assert injector.insert("hello", None) == Outcome(Ended.INSERTED)


@pytest.mark.parametrize("name", NAMES)
def test_a_failure_leaves_the_text_on_the_clipboard(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout", open("/dev/full", "w"))  # noqa: PTH123, SIM115
    clipboard, keyboard = FakeClipboard(), FakeKeyboard()
    keyboard.refuse = BROKEN
    outcome = make(name, Tools(clipboard, keyboard)).insert("hello", None)
    assert outcome.ended is Ended.ON_CLIPBOARD
    assert outcome.reason
    assert clipboard.text == "hello"


@pytest.mark.parametrize("name", NAMES)
def test_it_raises_only_when_nothing_could_be_left(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout", open("/dev/full", "w"))  # noqa: PTH123, SIM115
    keyboard = FakeKeyboard()
    keyboard.refuse = BROKEN
    with pytest.raises(InsertionError):
        make(name, Tools(None, keyboard)).insert("hello", None)


@pytest.mark.parametrize("name", ["paste", "typing"])
def test_without_a_display_it_says_why(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    one = next(one for one in registry.survey("injectors") if one.name == name)
    assert "DISPLAY" in (one.problem or "")
    outcome = make(name, Tools(FakeClipboard())).insert("hello", None)
    assert outcome.ended is Ended.ON_CLIPBOARD
