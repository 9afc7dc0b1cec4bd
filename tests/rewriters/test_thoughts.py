import pytest

from dictate.rewriters import _thoughts


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("We meet.", "We meet."),
        ("  We meet.\n", "We meet."),
        ("<think>hm</think>We meet.", "We meet."),
        ("<think>\n\n</think>\n\nWe meet.", "We meet."),
        ("<THINKING>a\nb</THINKING> We meet.", "We meet."),
        ("[THINK]hm[/THINK]We meet.", "We meet."),
        ("the template began it</think>\nWe meet.", "We meet."),
        ("<think>one</think>We <think>two</think>meet.", "We meet."),
        ("<think>never ended", ""),
        ("<think>one</think><think>never ended", ""),
        ("", ""),
        ("a < b and <b>bold</b>", "a < b and <b>bold</b>"),
        ("I think <so>", "I think <so>"),
    ],
)
def test_only_the_answer_is_left(written: str, left: str) -> None:
    assert _thoughts.without(written) == left
