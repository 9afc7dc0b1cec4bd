"""From a recognised text to the one that is inserted."""

import threading
from pathlib import Path

import pytest

from dictate.errors import CancelledError, RewriteError
from dictate.rewriting import Rewriting
from dictate.styles import Library
from tests.fakes import FakeRewriter
from tests.waiting import wait_for

LIBRARY = Library(Path("/nowhere"))
POLISHED, VERBATIM, CLEAN = (LIBRARY.find(name) for name in ("polished", "verbatim", "clean"))
SAID = "so um we do not meet on on Tuesday at three"


def never() -> bool:
    return False


def rewriting(rewriter: FakeRewriter | None) -> Rewriting:
    return Rewriting(rewriter, lambda text: 1.0 + len(text))


def test_verbatim_changes_nothing_and_asks_nobody() -> None:
    rewriter = FakeRewriter()
    written = rewriting(rewriter).write(VERBATIM, SAID, "en", never)
    assert (written.text, written.plain, written.refused) == (SAID, SAID, "")
    assert rewriter.tasks == []


def test_rules_need_no_model() -> None:
    written = rewriting(None).write(CLEAN, SAID, "en", never)
    assert "um" not in written.text.split()
    assert "on on" not in written.text
    assert written.refused == ""


def test_a_good_rewrite_is_used() -> None:
    rewriter = FakeRewriter("We do not meet on Tuesday at three.")
    written = rewriting(rewriter).write(POLISHED, SAID, "en", never)
    assert written.text == "We do not meet on Tuesday at three."
    assert written.refused == ""
    (task,) = rewriter.tasks
    assert task.text == f"<dictation>{written.plain}</dictation>"
    assert task.deadline == 1.0 + len(written.plain)
    assert task.system == POLISHED.prompts["en"]


def test_a_bad_rewrite_is_refused_and_stays_in_reach() -> None:
    rewriter = FakeRewriter("We meet on Tuesday at three.")
    written = rewriting(rewriter).write(POLISHED, SAID, "en", never)
    assert written.text == written.plain
    assert written.answer is not None
    assert written.answer.text == "We meet on Tuesday at three."
    assert "not" in written.refused


def test_an_echo_of_the_prompt_is_refused() -> None:
    told = " ".join(POLISHED.prompts["en"].split()[:9])
    rewriter = FakeRewriter(f"{told} We do not meet on Tuesday at three.")
    assert rewriting(rewriter).write(POLISHED, SAID, "en", never).refused


@pytest.mark.parametrize(
    "failure", [RewriteError("Ollama is not running.", "Start it."), OSError()]
)
def test_whatever_goes_wrong_there_is_the_plain_text(failure: Exception) -> None:
    rewriter = FakeRewriter()
    rewriter.refuse = failure
    written = rewriting(rewriter).write(POLISHED, SAID, "en", never)
    assert written.text == written.plain
    assert written.trouble is not None


def test_without_a_model_it_is_said_what_to_do() -> None:
    written = rewriting(None).write(POLISHED, SAID, "en", never)
    assert written.text == written.plain
    assert written.trouble is not None
    assert "dictate llm" in written.trouble.hint


def test_a_text_in_the_language_it_would_be_translated_into_is_left_alone() -> None:
    rewriter = FakeRewriter()
    written = rewriting(rewriter).write(LIBRARY.find("to-english"), SAID, "en", never)
    assert rewriter.tasks == []
    assert written.text == written.plain


def test_cancelling_reaches_the_model() -> None:
    rewriter = FakeRewriter()
    rewriter.go_on.clear()
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(CancelledError):
        rewriting(rewriter).write(POLISHED, SAID, "en", cancelled.is_set)


def test_what_is_read_early_is_what_comes_before_the_text() -> None:
    rewriter = FakeRewriter("We do not meet on Tuesday at three.")
    work = rewriting(rewriter)
    work.warm(VERBATIM, "en")
    work.warm(POLISHED, "en")
    early = wait_for(lambda: rewriter.warmed)[0]
    work.write(POLISHED, SAID, "en", never)
    late = rewriter.tasks[0]
    assert (early.system, early.turns, early.text) == (late.system, late.turns, "")
    work.close()


def test_a_model_that_cannot_be_warmed_is_no_trouble_yet() -> None:
    rewriter = FakeRewriter()
    rewriter.refuse = RewriteError("Ollama is not running.")
    work = rewriting(rewriter)
    work.warm(POLISHED, "en")
    wait_for(lambda: rewriter.warmed)
    work.close()
