"""The model is loaded and reads the beginning while the user speaks."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from dictate.errors import CancelledError, RewriteError
from dictate.rewriters import ollama
from dictate.settings import Rewriting
from tests.rewriters.server import Ollama
from tests.rewriters.tasks import OTHER, TASK, WARM, never
from tests.waiting import wait_for


class Beside:
    """Something done on a thread, and how it ended."""

    def __init__(self, work: Callable[[], object]) -> None:
        self.ended: list[object] = []
        self._thread = threading.Thread(target=self._run, args=(work,))
        self._thread.start()

    def _run(self, work: Callable[[], object]) -> None:
        try:
            self.ended.append(work())
        except (CancelledError, RewriteError) as error:
            self.ended.append(error)

    def end(self) -> object:
        self._thread.join(10)
        [ended] = self.ended
        return ended


def writing_beside(rewriter: ollama.Ollama) -> tuple[Beside, list[int]]:
    """A text that is asked for; the list grows while it waits."""
    asked: list[int] = []

    def stopping() -> bool:
        asked.append(1)
        return False

    return Beside(lambda: rewriter.rewrite(TASK, stopping).text), asked


def test_it_reads_what_the_text_will_be_asked_with(server: Ollama, rewriter: ollama.Ollama) -> None:
    rewriter.warm(WARM)
    rewriter.rewrite(TASK, never)
    early, late = server.chats()
    assert early.told[:-1] == late.told[:-1], "the same beginning, to the letter"
    assert early.told[-1][0] == "user"
    assert early.body["options"] | {"num_predict": 0} == late.body["options"] | {"num_predict": 0}
    assert early.body["options"]["num_predict"] == 1
    assert server.loads == 1, "what loading depends on is the same"


def test_a_text_waits_for_the_loading(server: Ollama, rewriter: ollama.Ollama) -> None:
    server.load = "loads_slowly"
    warming = Beside(lambda: rewriter.warm(WARM))
    wait_for(lambda: server.loads, what="loading")
    writing, asked = writing_beside(rewriter)
    wait_for(lambda: len(asked) > 5, what="waiting")
    assert not server.chats(), "nothing is asked while the model is loaded"
    server.go_on.set()
    assert warming.end() is None
    assert writing.end() == server.answer
    assert server.loads == 1


def test_a_text_that_waits_keeps_its_deadline(server: Ollama, rewriter: ollama.Ollama) -> None:
    server.load = "loads_slowly"
    warming = Beside(lambda: rewriter.warm(WARM))
    wait_for(lambda: server.loads, what="loading")
    with pytest.raises(RewriteError, match="still being loaded"):
        rewriter.rewrite(replace(TASK, deadline=0.2), never)
    server.go_on.set()
    assert warming.end() is None, "loading goes on for the next dictation"
    assert server.hung_up == 0
    assert rewriter.rewrite(TASK, never).text == server.answer


def test_a_text_that_waits_can_be_cancelled(server: Ollama, rewriter: ollama.Ollama) -> None:
    server.load = "loads_slowly"
    warming = Beside(lambda: rewriter.warm(WARM))
    wait_for(lambda: server.loads, what="loading")
    with pytest.raises(CancelledError):
        rewriter.rewrite(TASK, lambda: True)
    server.go_on.set()
    assert warming.end() is None


def test_reading_for_another_style_is_broken_off(server: Ollama, rewriter: ollama.Ollama) -> None:
    server.script = ["silent"]
    warming = Beside(lambda: rewriter.warm(OTHER))
    wait_for(server.chats, what="reading")
    assert rewriter.rewrite(TASK, never).text == server.answer
    assert isinstance(warming.end(), CancelledError)
    assert server.hung_up == 1


def test_loading_for_another_style_is_not_broken_off(
    server: Ollama, rewriter: ollama.Ollama
) -> None:
    server.load = "loads_slowly"
    warming = Beside(lambda: rewriter.warm(OTHER))
    wait_for(lambda: server.loads, what="loading")
    writing, asked = writing_beside(rewriter)
    wait_for(lambda: len(asked) > 15, what="waiting, longer than it takes to break off")
    assert server.hung_up == 0
    server.go_on.set()
    assert writing.end() == server.answer
    assert isinstance(warming.end(), CancelledError), "what would have been read is not wanted"
    assert server.loads == 1


def test_a_newer_warm_up_takes_over(server: Ollama, rewriter: ollama.Ollama) -> None:
    server.script = ["silent"]
    older = Beside(lambda: rewriter.warm(OTHER))
    wait_for(server.chats, what="reading")
    rewriter.warm(WARM)
    assert isinstance(older.end(), CancelledError)


def test_the_same_again_is_not_done_twice(server: Ollama, rewriter: ollama.Ollama) -> None:
    server.script = ["silent"]
    first = Beside(lambda: rewriter.warm(WARM))
    wait_for(server.chats, what="reading")
    rewriter.warm(WARM)
    assert len(server.chats()) == 1
    server.go_on.set()
    assert first.end() is None


@pytest.mark.parametrize("behaviour", ["crash", "killed", "loop", "broken_json"])
def test_what_goes_wrong_is_a_sentence(
    server: Ollama, rewriter: ollama.Ollama, behaviour: str
) -> None:
    server.script = [behaviour]
    with pytest.raises(RewriteError):
        rewriter.warm(WARM)
    assert rewriter.rewrite(TASK, never).text == server.answer


def test_nothing_listens(settings: Rewriting) -> None:
    away = replace(settings, server="http://127.0.0.1:9")
    with pytest.raises(RewriteError, match="does not answer"):
        ollama.Ollama(ollama.Options(), away).warm(WARM)


def test_closing_ends_even_the_loading(server: Ollama, rewriter: ollama.Ollama) -> None:
    server.load = "loads_slowly"
    warming = Beside(lambda: rewriter.warm(WARM))
    wait_for(lambda: server.loads, what="loading")
    rewriter.close()
    assert isinstance(warming.end(), CancelledError)
