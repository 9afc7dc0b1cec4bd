from dataclasses import replace

import pytest

from dictate.errors import RewriteError
from dictate.rewriters import _fitting
from dictate.settings import Rewriting
from dictate.styles import Library
from tests.rewriters.tasks import TASK


def test_tokens_are_not_underrated() -> None:
    assert _fitting.tokens("") == 0
    assert _fitting.tokens("hello there") >= 2
    assert _fitting.tokens("2026") == 4, "some models read figures one by one"
    assert _fitting.tokens("🎉") == 4
    assert _fitting.tokens("?!") == 2


@pytest.mark.parametrize("language", ["en", "fr"])
def test_one_size_for_nearly_all_texts_of_a_style(language: str) -> None:
    for style in Library().styles():
        if not style.prompts:
            continue
        sizes = {
            _fitting.room(style.task("mot " * words, language, 15.0), 0)
            for words in (0, 1, 40, 120)
        }
        assert len(sizes) == 1, style.id
        assert sizes <= {2048, 4096}, style.id


def test_a_long_text_gets_more() -> None:
    assert _fitting.room(TASK, 0) == 2048
    assert _fitting.room(replace(TASK, text="word " * 2000), 0) == 4096
    assert _fitting.room(TASK, 0, at_least=8192) == 8192


def test_no_more_than_the_model_can() -> None:
    assert _fitting.room(TASK, 512) == 512
    with pytest.raises(RewriteError, match="too long"):
        _fitting.room(replace(TASK, text="word " * 300), 512)
    with pytest.raises(RewriteError, match="too long"):
        _fitting.room(replace(TASK, most=33_000), 0)


def test_what_was_read_is_checked() -> None:
    words = len(f"{TASK.system} {TASK.turns[0].text} {TASK.turns[1].text} {TASK.text}".split())
    _fitting.check_read(TASK, None, 2048)
    _fitting.check_read(TASK, words, 2048)
    _fitting.check_read(TASK, 2048 - TASK.most, 2048)
    for counted in (words - 1, 0, 2048 - TASK.most + 1, 5000):
        with pytest.raises(RewriteError, match="did not read the whole text"):
            _fitting.check_read(TASK, counted, 2048)


@pytest.mark.parametrize(("length", "seconds"), [(0, 2.0), (100, 4.5), (520, 15.0), (9000, 15.0)])
def test_how_long_a_rewrite_is_waited_for(length: int, seconds: float) -> None:
    assert Rewriting().deadline("x" * length) == pytest.approx(seconds)
