from dictate.errors import InsertionError
from dictate.injectors.typing import create
from dictate.ports import Ended, NoOptions, Outcome, Target, Tools
from tests.fakes import FakeClipboard, FakeFocus, FakeKeyboard


def test_modifiers_are_released_and_the_clipboard_is_left_alone() -> None:
    clipboard = FakeClipboard()
    clipboard.text = "before"
    keyboard = FakeKeyboard()
    typer = create(NoOptions(), Tools(clipboard, keyboard))
    assert typer.insert("hello", Target("1", "mousepad")) == Outcome(Ended.INSERTED)
    assert keyboard.journal == ["release modifiers", "type"]
    assert clipboard.text == "before"


def test_the_whole_text_is_on_the_clipboard_when_typing_fails() -> None:
    clipboard, keyboard = FakeClipboard(), FakeKeyboard()
    keyboard.refuse = InsertionError("It is broken.")
    typer = create(NoOptions(), Tools(clipboard, keyboard))
    assert typer.insert("hello", None) == Outcome(Ended.ON_CLIPBOARD, "It is broken.")
    assert clipboard.text == "hello"


def test_a_terminal_gets_no_newline_at_the_end() -> None:
    keyboard = FakeKeyboard()
    create(NoOptions(), Tools(None, keyboard)).insert("ls\n", Target("1", "XTerm"))
    assert keyboard.typed == ["ls"]


def test_lines_are_joined_in_a_terminal() -> None:
    keyboard = FakeKeyboard()
    create(NoOptions(), Tools(None, keyboard)).insert("one\ntwo\n", Target("1", "XTerm"))
    create(NoOptions(), Tools(None, keyboard)).insert("one\ntwo", Target("1", "mousepad"))
    assert keyboard.typed == ["one two", "one\ntwo"]


def test_a_window_left_while_the_keys_were_waited_for_gets_nothing() -> None:
    keyboard, clipboard, focus = FakeKeyboard(), FakeClipboard(), FakeFocus()
    typer = create(NoOptions(), Tools(clipboard, keyboard, focus))
    outcome = typer.insert("hello", Target("another", "mousepad"))
    assert outcome.ended is Ended.ON_CLIPBOARD
    assert keyboard.typed == []
    assert clipboard.text == "hello"
