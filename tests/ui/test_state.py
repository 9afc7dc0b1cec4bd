import pytest

from dictate.machine import Phase
from dictate.ui.state import State, shortened, state, words
from dictate.view import View


@pytest.mark.parametrize(
    ("view", "expected", "said"),
    [
        (View(), State.IDLE, "Ready"),
        (View(Phase.RECORDING), State.RECORDING, "Recording"),
        (View(Phase.TRANSCRIBING), State.WORKING, "Recognising"),
        (View(Phase.REWRITING), State.WORKING, "Rewriting"),
        (View(Phase.INSERTING), State.WORKING, "Inserting"),
        (View(message="Lost."), State.TROUBLE, "Something went wrong"),
        (View(paused=True), State.PAUSED, "Hotkey paused"),
        (View(paused=True, message="Lost."), State.TROUBLE, "Something went wrong"),
        (View(Phase.RECORDING, message="Lost."), State.RECORDING, "Recording"),
        (View(Phase.RECORDING, paused=True), State.RECORDING, "Recording"),
    ],
)
def test_a_view_has_a_state_and_words(view: View, expected: State, said: str) -> None:
    assert state(view) is expected
    assert words(view) == said


def test_a_long_text_is_cut_on_one_line() -> None:
    assert shortened("one\n  two", 20) == "one two"
    cut = shortened("word " * 50, 20)
    assert len(cut) <= 20
    assert cut.endswith("…")
