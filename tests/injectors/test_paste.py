from itertools import pairwise

import pytest

from dictate.errors import InsertionError
from dictate.injectors.paste import Options, Paster
from dictate.ports import Ended, Outcome, Target, Tools
from tests.fakes import FakeClipboard, FakeFocus, FakeKeyboard

EDITOR = Target("1", "mousepad")
BROKEN = InsertionError("It is broken.", "Mend it.")


class Bench:
    """A paster over fakes that write into one journal."""

    def __init__(self, options: Options | None = None) -> None:
        self.clipboard = FakeClipboard()
        self.clipboard.text = "before"
        self.keyboard = FakeKeyboard(self.clipboard.journal)
        tools = Tools(self.clipboard, self.keyboard)
        self.paster = Paster(options or Options(), tools, quiet=0)


def test_the_transaction_is_done_in_order() -> None:
    bench = Bench()
    assert bench.paster.insert("hello", EDITOR) == Outcome(Ended.INSERTED)
    wanted = ["release modifiers", "lend", "expect", "paste", "wait 3", "given back"]
    assert bench.clipboard.journal == wanted
    assert bench.clipboard.loans[0].reader is EDITOR
    assert bench.clipboard.text == "before"


def test_how_long_to_wait_is_a_setting() -> None:
    bench = Bench(Options(wait=7.5))
    bench.paster.insert("hello", EDITOR)
    assert "wait 7.5" in bench.clipboard.journal


def test_text_that_nobody_took_stays_on_the_clipboard() -> None:
    bench = Bench()
    bench.clipboard.read = False
    outcome = bench.paster.insert("hello", EDITOR)
    assert outcome.ended is Ended.ON_CLIPBOARD
    assert outcome.reason == "The window did not take the text."
    assert bench.clipboard.journal[-1] == "left"
    assert bench.clipboard.text == "hello"


def test_text_stays_on_the_clipboard_when_nothing_is_to_be_put_back() -> None:
    bench = Bench(Options(restore=False))
    assert bench.paster.insert("hello", EDITOR).ended is Ended.INSERTED
    assert bench.clipboard.text == "hello"


def test_text_stays_on_the_clipboard_when_the_keys_fail() -> None:
    bench = Bench()
    bench.keyboard.refuse = BROKEN
    assert bench.paster.insert("hello", EDITOR) == Outcome(Ended.ON_CLIPBOARD, "It is broken.")
    assert ("expect", "left") in pairwise(bench.clipboard.journal)
    assert bench.clipboard.text == "hello"


def test_a_bug_between_leaves_the_text_and_is_not_hidden() -> None:
    bench = Bench()
    bench.keyboard.paste = lambda: 1 / 0  # type: ignore[method-assign, assignment, return-value]
    with pytest.raises(ZeroDivisionError):
        bench.paster.insert("hello", EDITOR)
    assert bench.clipboard.text == "hello"


def test_a_clipboard_that_refuses_is_an_error() -> None:
    bench = Bench()
    bench.clipboard.refuse = BROKEN
    with pytest.raises(InsertionError, match="It is broken"):
        bench.paster.insert("hello", EDITOR)


def test_a_terminal_gets_no_newline_at_the_end() -> None:
    bench = Bench()
    bench.clipboard.read = False
    bench.paster.insert("one\ntwo\n", Target("1", "XTerm"))
    assert bench.clipboard.text == "one\ntwo"
    bench.paster.insert("one\ntwo\n", EDITOR)
    assert bench.clipboard.text == "one\ntwo\n"


def test_a_window_left_while_the_keys_were_waited_for_gets_nothing() -> None:
    bench = Bench()
    focus = FakeFocus()
    focus.target = Target("2", "chat")
    paster = Paster(Options(), Tools(bench.clipboard, bench.keyboard, focus), quiet=0)
    outcome = paster.insert("hello", EDITOR)
    assert outcome.ended is Ended.ON_CLIPBOARD
    assert "another window" in outcome.reason
    assert "paste" not in bench.clipboard.journal
    assert bench.clipboard.text == "hello"


def test_what_was_copied_meanwhile_is_not_overwritten() -> None:
    bench = Bench()
    bench.clipboard.read = False
    taken = bench.clipboard.lend

    def lend(text, reader):
        loan = taken(text, reader)
        bench.clipboard.text = "copied by the user"
        return loan

    bench.clipboard.lend = lend
    with pytest.raises(InsertionError) as caught:
        bench.paster.insert("hello", EDITOR)
    assert "history" in caught.value.hint
    assert bench.clipboard.text == "copied by the user"
