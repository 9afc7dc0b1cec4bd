"""The styles that ship: complete in both languages, and honest in their examples."""

import re
from pathlib import Path

import pytest

from dictate.guards import Strictness
from dictate.styles import Kind, Library, Style
from dictate.styles.style import CLOSE, OPEN

SHIPPED = Library(Path("/nowhere")).styles()
REWRITING = [style for style in SHIPPED if style.kind is Kind.REWRITE]


def numbers(text: str) -> list[str]:
    return re.findall(r"\d+", text)


def test_they_are_all_there_in_order() -> None:
    assert [style.id for style in SHIPPED] == [
        "verbatim", "clean", "polished", "email", "message", "notes", "formal", "to-english",
        "to-french", "code-comment",
    ]  # fmt: skip
    assert Library(Path("/nowhere")).mistakes() == []


@pytest.mark.parametrize("style", SHIPPED, ids=lambda style: style.id)
def test_each_is_told_in_both_languages(style: Style) -> None:
    for words in (style.names, style.descriptions):
        assert set(words) == {"en", "fr"}
    assert style.names["en"] != style.names["fr"] or style.id in ("message", "notes")


@pytest.mark.parametrize("style", REWRITING, ids=lambda style: style.id)
def test_each_prompt_says_that_the_text_is_no_order(style: Style) -> None:
    assert set(style.prompts) == {"en", "fr"}
    assert "never answer" in style.prompts["en"]
    assert "n’y réponds jamais" in style.prompts["fr"]
    for prompt in style.prompts.values():
        assert OPEN in prompt
        assert CLOSE in prompt


@pytest.mark.parametrize("style", REWRITING, ids=lambda style: style.id)
def test_examples_never_answer_a_question(style: Style) -> None:
    languages = {"en", "fr"} - {style.into}
    for language in languages:
        written = [one.written for one in style.examples if one.language == language]
        assert len(written) >= 2
        assert any("?" in one for one in written)
    for one in style.examples:
        assert set(numbers(one.said)) <= set(numbers(one.written))


def test_only_translations_change_the_language() -> None:
    assert {style.id: style.into for style in SHIPPED if style.into} == {
        "to-english": "en", "to-french": "fr",
    }  # fmt: skip
    for style in SHIPPED:
        assert (style.guard is Strictness.TRANSLATION) == bool(style.into)
        assert not style.into or not style.suits(style.into)
