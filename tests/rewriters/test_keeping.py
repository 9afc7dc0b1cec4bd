"""Listing, checking and fetching models."""

from dataclasses import replace

import pytest

from dictate.errors import CancelledError, RewriteError
from dictate.rewriters import ollama
from dictate.settings import Rewriting
from tests.rewriters.server import DIGEST, Ollama, row
from tests.rewriters.tasks import never

LAYER = "sha256:dde5aa3fc5ff"
PULLED = [
    {"status": "pulling manifest"},
    {"status": f"pulling {LAYER}", "digest": LAYER, "total": 1000},
    {"status": f"pulling {LAYER}", "digest": LAYER, "total": 1000, "completed": 600},
    {"status": "pulling sha256:56bb", "digest": "sha256:56bb", "total": 50, "completed": 50},
    {"status": "verifying sha256 digest"},
    {"status": "success"},
]


def nothing(done: int, total: int, text: str) -> None:
    pass


def test_what_is_installed(server: Ollama, settings: Rewriting) -> None:
    server.models = [row("small:1b"), row("big:7b-cloud", remote_host="https://ollama.com:443")]
    big, small = ollama.installed(settings, never)
    assert small == ollama.Model("small:1b", DIGEST, 98362720, 8192)
    assert big.goes_to == "https://ollama.com:443"


@pytest.mark.parametrize("models", [None, []])
def test_nothing_is_installed(server: Ollama, settings: Rewriting, models: None) -> None:
    server.models = models  # type: ignore[assignment]
    assert ollama.installed(settings, never) == []


def test_a_name_without_a_tag(server: Ollama, settings: Rewriting) -> None:
    server.models = [row("mistral:latest"), row("hf.co/a/b-GGUF:Q4_K_M")]
    assert ollama.check(settings, "Mistral", never).name == "mistral:latest"
    assert ollama.check(settings, "mistral", never).name == "mistral:latest"
    assert ollama.check(settings, "hf.co/a/b-GGUF:Q4_K_M", never).digest == DIGEST
    with pytest.raises(RewriteError, match=r"does not have the model “hf\.co/a/b-GGUF”"):
        ollama.check(settings, "hf.co/a/b-GGUF", never)


def test_pulling(server: Ollama, settings: Rewriting) -> None:
    server.pulling = PULLED
    seen: list[tuple[int, int, str]] = []
    model = ollama.pull(settings, "small:1b", lambda *told: seen.append(told), never)
    assert model.name == "small:1b"
    assert seen[0] == (0, 0, "pulling manifest")
    assert seen[2][:2] == (600, 1000)
    assert seen[3][:2] == (650, 1050), "all that is fetched counts together"
    assert seen[-1][2] == "success"


def test_pulling_what_cannot_be_had(server: Ollama, settings: Rewriting) -> None:
    server.pulling = [PULLED[0], {"error": "pull model manifest: file does not exist"}]
    with pytest.raises(RewriteError, match="could not be fetched: pull model manifest: file does"):
        ollama.pull(settings, "nosuch:1b", nothing, never)


def test_a_pull_that_just_ends(server: Ollama, settings: Rewriting) -> None:
    server.pulling = PULLED[:3]
    with pytest.raises(RewriteError, match="was not fetched to the end"):
        ollama.pull(settings, "small:1b", nothing, never)


def test_a_pull_can_be_stopped(server: Ollama, settings: Rewriting) -> None:
    server.pulling = PULLED
    with pytest.raises(CancelledError):
        ollama.pull(settings, "small:1b", nothing, lambda: True)


def test_cloud_models_are_not_pulled(server: Ollama, settings: Rewriting) -> None:
    with pytest.raises(RewriteError, match="does not run on this machine"):
        ollama.pull(settings, "gpt-oss:120b-cloud", nothing, never)
    assert not server.requests


def test_a_pulled_name_may_turn_out_to_run_elsewhere(server: Ollama, settings: Rewriting) -> None:
    server.pulling = PULLED
    server.models = [row("small:1b", remote_model="big")]
    with pytest.raises(RewriteError, match="does not run on this machine"):
        ollama.pull(settings, "small:1b", nothing, never)


def test_nothing_is_sent_elsewhere(settings: Rewriting) -> None:
    away = replace(settings, server="http://192.0.2.7")
    for ask in (
        lambda: ollama.installed(away, never),
        lambda: ollama.check(away, "small:1b", never),
        lambda: ollama.pull(away, "small:1b", nothing, never),
    ):
        with pytest.raises(RewriteError, match="is not on this machine"):
            ask()


def test_the_recommended() -> None:
    found = ollama.recommended()
    names = [one.name for one in found]
    assert len(set(names)) == len(names) >= 8
    european = [one.european for one in found]
    assert european == sorted(european, reverse=True), "European ones come first"
    assert european[0]
    assert any("EuroLLM" in one.name for one in found)
    for one in found:
        assert ollama.full(one.name) == one.name.lower(), "with its tag, so that it stays the same"
        assert one.size > 500_000_000
        assert {"en", "fr"} <= set(one.languages)
        assert one.maker
        assert one.country
        assert one.licence
        assert "cloud" not in one.name
