from dictate.errors import InsertionError
from dictate.injectors.typing import create
from dictate.ports import Ended, NoOptions, Outcome, Target, Tools
from tests.fakes import FakeClipboard, FakeKeyboard


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
