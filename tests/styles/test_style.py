"""What a model is asked in a style."""

from hypothesis import given
from hypothesis import strategies as st

from dictate.ports import Turn
from dictate.styles import Example, Kind, Style
from dictate.styles.style import CLOSE, OPEN, wrapped

STYLE = Style(
    "mine", Kind.REWRITE, {"en": "Mine", "fr": "Le mien"}, prompts={"en": "Do.", "fr": "Fais."},
    examples=(Example("en", "so um yes", "Yes."), Example("fr", "euh oui", "Oui.")),
)  # fmt: skip


def test_prompt_and_examples_are_in_the_language_of_the_dictation() -> None:
    task = STYLE.task("bonjour", "fr", 3.0)
    assert task.system == "Fais."
    assert task.turns == (
        Turn("user", "<dictation>euh oui</dictation>"), Turn("assistant", "Oui."),
    )  # fmt: skip
    assert task.text == "<dictation>bonjour</dictation>"
    assert task.deadline == 3.0


def test_a_language_without_a_prompt_gets_english() -> None:
    task = STYLE.task("guten Tag", "de", 3.0)
    assert task.system == "Do."
    assert [turn.text for turn in task.turns] == ["<dictation>so um yes</dictation>", "Yes."]


@given(st.text(max_size=300), st.sampled_from(["en", "fr", "de", ""]))
def test_what_comes_before_the_text_is_the_same_for_every_text(text: str, language: str) -> None:
    early, late = STYLE.task("", language, 1.0), STYLE.task(text, language, 9.0)
    assert (early.system, early.turns, early.text) == (late.system, late.turns, "" or early.text)
    assert early.text == ""


@given(st.lists(st.sampled_from([OPEN, CLOSE, "<", ">", "/", "dictation", "x", " "])).map("".join))
def test_a_dictation_cannot_end_its_own_wrapping(text: str) -> None:
    inside = wrapped(text)[len(OPEN) : -len(CLOSE)]
    assert OPEN not in inside
    assert CLOSE not in inside


def test_an_answer_has_room_for_a_longer_text_and_an_end() -> None:
    assert 64 <= STYLE.task("a", "en", 1.0).most <= 70
    assert 700 <= STYLE.task("word " * 200, "en", 1.0).most <= 800
