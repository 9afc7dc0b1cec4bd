"""One question to a model, through the real client: what counts as an answer, and what does not."""

import threading
from dataclasses import replace

import pytest

from dictate.errors import CancelledError, RewriteError
from dictate.rewriters import ollama
from dictate.rewriters._asking import POLL
from dictate.settings import Rewriting
from tests.models.servers import Hub
from tests.rewriters.server import DIGEST, Ollama, row
from tests.rewriters.tasks import TASK, never
from tests.waiting import wait_for


def test_an_answer(server: Ollama, rewriter: ollama.Ollama) -> None:
    found = rewriter.rewrite(TASK, never)
    assert found.text == "We meet on Tuesday at three pm."
    assert (found.model, found.digest) == ("small:1b", DIGEST)
    assert 0 < found.seconds < TASK.deadline
    assert rewriter.describe() == "Ollama 0.32.15, small:1b"


def test_what_is_asked(server: Ollama, rewriter: ollama.Ollama) -> None:
    rewriter.rewrite(TASK, never)
    [request] = server.chats()
    assert request.told == [
        ("system", TASK.system),
        *((turn.role, turn.text) for turn in TASK.turns),
        ("user", TASK.text),
    ]
    assert {key: value for key, value in request.body.items() if key != "messages"} == {
        "model": "small:1b",
        "stream": True,
        "think": False,
        "keep_alive": 1800,
        "tools": [],
        "options": {
            "num_ctx": 2048, "num_thread": 1, "seed": 1, "repeat_penalty": 1.0,
            "temperature": 0.0, "num_predict": TASK.most,
        },
    }  # fmt: skip


@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        ("loop", "broke off before the end"),
        ("no_reason", "broke off before the end"),
        ("length", "wrote far more than was said"),
        ("empty", "The language model wrote nothing."),
        ("thinks_apart", "thought, and wrote nothing"),
        ("thinks_and_never_ends", "thought, and wrote nothing"),
        ("crash", "an error was encountered while running the model"),
        ("killed", "was cut in the middle"),
        ("broken_json", "is not understood"),
        ("another_shape", "is not understood"),
        ("no_message", "is not understood"),
        ("web_page", "is not understood"),
        ("elsewhere", "is not understood"),
        ("fails", "must be of type integer"),
        ("forbidden", "status 403"),
        ("too_long", "too long for the language model"),
        ("cut_prompt", "did not read the whole text"),
        ("full_prompt", "did not read the whole text"),
    ],
)
def test_what_is_no_answer(
    server: Ollama, rewriter: ollama.Ollama, behaviour: str, said: str
) -> None:
    server.script = [behaviour]
    with pytest.raises(RewriteError) as error:
        rewriter.rewrite(TASK, never)
    assert said in error.value.message
    assert error.value.hint
    assert len(server.chats()) == 1, "nothing is asked twice, and no redirect is followed"
    assert rewriter.rewrite(TASK, never).text == server.answer, "the next one is not harmed"


def test_thinking_in_the_answer_is_taken_out(server: Ollama, rewriter: ollama.Ollama) -> None:
    server.script = ["thinks_in_content"]
    assert rewriter.rewrite(TASK, never).text == server.answer


def test_no_memory(server: Ollama, rewriter: ollama.Ollama) -> None:
    server.load = "no_memory"
    with pytest.raises(RewriteError, match="not enough memory for the model “small:1b”"):
        rewriter.rewrite(TASK, never)


def test_a_missing_model(server: Ollama, settings: Rewriting) -> None:
    rewriter = ollama.Ollama(ollama.Options(), replace(settings, model="other:3b"))
    with pytest.raises(RewriteError, match="does not have the model “other:3b”") as error:
        rewriter.rewrite(TASK, never)
    assert "dictate llm pull other:3b" in error.value.hint
    assert not server.chats()


def test_a_model_that_goes_between_looking_and_asking(
    server: Ollama, rewriter: ollama.Ollama
) -> None:
    server.models = [row("small:1b-other") | {"name": "gone", "model": "small:1b"}]
    with pytest.raises(RewriteError, match="does not have the model “small:1b”"):
        rewriter.rewrite(TASK, never)


def test_no_model_is_chosen(server: Ollama, settings: Rewriting) -> None:
    rewriter = ollama.Ollama(ollama.Options(), replace(settings, model=""))
    with pytest.raises(RewriteError, match="No language model is chosen") as error:
        rewriter.rewrite(TASK, never)
    assert "dictate llm use" in error.value.hint
    assert not server.requests


def test_nothing_listens(settings: Rewriting) -> None:
    rewriter = ollama.Ollama(ollama.Options(), replace(settings, server="http://127.0.0.1:9"))
    with pytest.raises(RewriteError, match=r"does not answer at http://127.0.0.1:9") as error:
        rewriter.rewrite(TASK, never)
    assert "https://ollama.com/download" in error.value.hint


def test_something_else_listens(settings: Rewriting) -> None:
    with Hub() as hub:
        rewriter = ollama.Ollama(ollama.Options(), replace(settings, server=hub.url))
        with pytest.raises(RewriteError, match="is not understood") as error:
            rewriter.rewrite(TASK, never)
    assert "rewriting.server" in error.value.hint


def test_a_proxy_of_the_environment_is_not_used(
    rewriter: ollama.Ollama, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    assert rewriter.rewrite(TASK, never).text


def test_ollamas_own_variable_does_not_lead_elsewhere(
    rewriter: ollama.Ollama, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OLLAMA_HOST", "http://127.0.0.1:9")
    assert rewriter.rewrite(TASK, never).text


@pytest.mark.parametrize("behaviour", ["silent", "stalls", "drips"])
def test_the_deadline_ends_it(server: Ollama, rewriter: ollama.Ollama, behaviour: str) -> None:
    server.script = [behaviour]
    with pytest.raises(RewriteError, match=r"did not finish within 0\.4 s"):
        rewriter.rewrite(replace(TASK, deadline=0.4), never)
    wait_for(lambda: server.hung_up or behaviour == "drips", what="the connection is closed")
    assert rewriter.rewrite(TASK, never).text == server.answer, "the runner is free"


@pytest.mark.parametrize("behaviour", ["silent", "stalls", "drips"])
def test_cancelling_closes_the_connection(
    server: Ollama, rewriter: ollama.Ollama, behaviour: str
) -> None:
    server.script = [behaviour]
    asked: list[bool] = []

    def stopping() -> bool:
        asked.append(bool(server.chats()))
        return asked[-1]

    with pytest.raises(CancelledError):
        rewriter.rewrite(TASK, stopping)
    assert asked.count(True) == 1, "it is not asked again, nor waited for"
    assert rewriter.rewrite(TASK, never).text == server.answer, "the runner is free"


def test_stopping_is_asked_as_often_as_the_port_promises() -> None:
    assert POLL <= 0.05


def test_closing_ends_what_is_at_work(server: Ollama, rewriter: ollama.Ollama) -> None:
    server.script = ["silent"]
    ended: list[Exception] = []

    def work() -> None:
        try:
            rewriter.rewrite(replace(TASK, deadline=60), never)
        except CancelledError as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    wait_for(server.chats, what="the question")
    rewriter.close()
    thread.join(10)
    assert ended


def test_two_questions_wait_for_each_other(server: Ollama, settings: Rewriting) -> None:
    """Another program is using the only runner."""
    server.script = ["silent"]
    one, two = (ollama.Ollama(ollama.Options(threads=1), settings) for _ in range(2))
    texts: list[str] = []
    thread = threading.Thread(target=lambda: texts.append(one.rewrite(TASK, never).text))
    thread.start()
    wait_for(server.chats, what="the first question")
    with pytest.raises(RewriteError, match="did not finish"):
        two.rewrite(replace(TASK, deadline=0.3), never)
    server.go_on.set()
    thread.join(10)
    assert texts == [server.answer]


def test_a_text_that_is_too_long_is_not_sent(server: Ollama, rewriter: ollama.Ollama) -> None:
    long = replace(TASK, text="word " * 8000)
    with pytest.raises(RewriteError, match="too long"):
        rewriter.rewrite(long, never)
    assert not server.chats()


def test_a_very_large_context_is_for_one_text(server: Ollama, rewriter: ollama.Ollama) -> None:
    server.models[0]["details"]["context_length"] = 131072
    for text in ("word " * 7000, "short"):
        rewriter.rewrite(replace(TASK, text=text), never)
    assert [request.body["options"]["num_ctx"] for request in server.chats()] == [16384, 8192]


def test_the_context_grows_and_does_not_shrink(server: Ollama, rewriter: ollama.Ollama) -> None:
    for text in ("short", "word " * 1400, "short"):
        rewriter.rewrite(replace(TASK, text=text), never)
    sizes = [request.body["options"]["num_ctx"] for request in server.chats()]
    assert sizes == [2048, 4096, 4096]
    assert server.loads == 2


def test_an_older_server_tells_the_context_elsewhere(
    server: Ollama, rewriter: ollama.Ollama
) -> None:
    server.models = [row("small:1b", details={"family": "llama"})]
    server.show = {"model_info": {"general.architecture": "llama", "llama.context_length": 1500}}
    rewriter.rewrite(TASK, never)
    assert server.chats()[0].body["options"]["num_ctx"] == 1500


@pytest.mark.parametrize(
    "told",
    [{"remote_host": "https://ollama.com:443", "remote_model": "big"}, {"remote_model": "big"}],
)
def test_a_model_that_runs_elsewhere_is_refused(
    server: Ollama, settings: Rewriting, told: dict[str, str]
) -> None:
    server.models = [row("small:1b", **told)]
    with pytest.raises(RewriteError, match=r"would send your text to https://ollama.com:443"):
        ollama.Ollama(ollama.Options(), settings).rewrite(TASK, never)
    assert not server.chats()
    for wrong in ("https://example.org", "http://ollama.com"):
        unwilling = ollama.Ollama(ollama.Options(), replace(settings, allow_remote=wrong))
        with pytest.raises(RewriteError):
            unwilling.rewrite(TASK, never)
    willing = replace(settings, allow_remote="https://ollama.com")
    assert ollama.Ollama(ollama.Options(), willing).rewrite(TASK, never).text


@pytest.mark.parametrize("name", ["gpt-oss:120b-cloud", "glm-4.6:cloud"])
def test_a_cloud_name_is_refused_before_anything_is_asked(
    server: Ollama, settings: Rewriting, name: str
) -> None:
    rewriter = ollama.Ollama(ollama.Options(), replace(settings, model=name))
    with pytest.raises(RewriteError, match="does not run on this machine"):
        rewriter.rewrite(TASK, never)
    assert not server.requests


def test_a_server_elsewhere_is_refused(settings: Rewriting) -> None:
    away = replace(settings, server="http://192.0.2.7:11434")
    with pytest.raises(RewriteError, match="not on this machine") as error:
        ollama.Ollama(ollama.Options(), away).rewrite(TASK, never)
    assert "rewriting.allow_remote http://192.0.2.7:11434" in error.value.hint


def test_threads_leave_recognition_its_half() -> None:
    import psutil

    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    assert 1 <= ollama.threads() <= max(1, cores // 2)


def test_the_package_is_here() -> None:
    assert ollama.problem() is None
