"""The same promises, kept with the server of these tests and with a real one.

The real one is asked when it answers on this machine and has a model: ``pytest -m ollama``.
``DICTATE_TEST_OLLAMA`` names another address, ``DICTATE_TEST_OLLAMA_MODEL`` the model (else the
smallest that chats).
"""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import replace

import pytest

from dictate.errors import CancelledError, RewriteError
from dictate.ports import Rewriter
from dictate.rewriters import ollama
from dictate.settings import Rewriting
from dictate.styles import Library
from tests.rewriters.server import Ollama
from tests.rewriters.tasks import TASK, WARM, never

ADDRESS = os.environ.get("DICTATE_TEST_OLLAMA", "http://127.0.0.1:11434")


@pytest.fixture(params=["ours", pytest.param("real", marks=pytest.mark.ollama)])
def place(request: pytest.FixtureRequest) -> Iterator[Rewriting]:
    if request.param == "ours":
        with Ollama() as server:
            yield Rewriting(model="small:1b", server=server.url)
        return
    asked = Rewriting(server=ADDRESS)
    try:
        models = ollama.installed(asked, never)
    except RewriteError as error:
        pytest.skip(f"no Ollama server to test against: {error.message}")
    wanted = os.environ.get("DICTATE_TEST_OLLAMA_MODEL", "")
    here = [one for one in models if not one.goes_to and wanted in ("", one.name)]
    if not here:
        pytest.skip(f"the Ollama server at {ADDRESS} has no model to test with")
    yield replace(asked, model=min(here, key=lambda one: one.size).name)


@pytest.fixture
def made(place: Rewriting) -> Rewriter:
    return ollama.create(ollama.Options(threads=1), place)


def test_an_answer_or_the_reason_why_not(made: Rewriter, place: Rewriting) -> None:
    """What a model writes is its own; that it is complete, or refused with a reason, is ours."""
    task = replace(TASK, deadline=90.0)
    made.warm(replace(WARM, deadline=90.0))
    found, reason = None, None
    try:
        found = made.rewrite(task, never)
    except RewriteError as error:
        reason = error
    if found is None:
        assert reason is not None
        assert reason.hint
    else:
        assert found.text.strip() == found.text != ""
        assert "<think>" not in found.text
        assert found.model == place.model
        assert len(found.digest) == 64
    assert made.describe() != f"Ollama, {place.model}", "the version is known by now"


def test_every_shipped_style_can_be_asked(made: Rewriter) -> None:
    for style in Library().styles():
        if style.prompts:
            made.warm(style.task("", "fr", 90.0))


def test_it_can_be_cancelled_and_asked_again(made: Rewriter) -> None:
    asked: list[int] = []

    def third_time() -> bool:
        asked.append(1)
        return len(asked) >= 3

    with pytest.raises(CancelledError):
        made.rewrite(TASK, lambda: True)
    with contextlib.suppress(CancelledError, RewriteError):  # a short answer may come first
        made.rewrite(replace(TASK, most=400), third_time)
    made.warm(WARM)


def test_the_deadline_holds(made: Rewriter) -> None:
    with pytest.raises(RewriteError, match="did not finish"):
        made.rewrite(replace(TASK, deadline=0.0), never)


def test_an_unknown_model(place: Rewriting) -> None:
    unknown = ollama.create(ollama.Options(), replace(place, model="no-such-model:1b"))
    for ask in (lambda: unknown.warm(WARM), lambda: unknown.rewrite(TASK, never)):
        with pytest.raises(RewriteError, match="does not have the model “no-such-model:1b”"):
            ask()


def test_a_text_that_would_be_cut_is_refused(made: Rewriter) -> None:
    with pytest.raises(RewriteError, match="too long"):
        made.rewrite(replace(TASK, text="mot " * 40_000), never)
