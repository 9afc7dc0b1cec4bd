"""``dictate llm`` against a server that speaks as Ollama does."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dictate import cli, paths
from tests.rewriters.server import Ollama, row
from tests.rewriters.test_keeping import PULLED
from tests.waiting import wait_for


@pytest.fixture
def server() -> Iterator[Ollama]:
    with Ollama() as running:
        yield running


@pytest.fixture(autouse=True)
def home(tmp_path: Path, server: Ollama, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DICTATE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setattr(cli, "COMMANDS", ("llm", "config"))
    assert cli.main(["config", "set", "rewriting.server", server.url]) == 0
    return tmp_path / "home"


def llm(*arguments: str) -> int:
    return cli.main(["llm", *arguments])


def test_list(server: Ollama, capsys: pytest.CaptureFixture[str]) -> None:
    server.models = [row("mistral:7b"), row("small:1b"), row("far:1b-cloud")]
    assert llm("use", "small:1b") == 0
    capsys.readouterr()
    assert llm("list") == 0
    here, _, others = capsys.readouterr().out.partition("\n\n")
    lines = {line.split()[0]: line for line in here.splitlines()}
    assert lines["small:1b"].endswith("98 MB  in use")
    assert lines["mistral:7b"].endswith("98 MB")
    assert "does not run on this machine" in lines["far:1b-cloud"]
    assert "dictate llm pull" in others.splitlines()[0]
    assert others.splitlines()[1].startswith("ministral-3:3b")
    assert "Mistral AI, France, Apache-2.0, needs Ollama 0.13.1" in others
    assert "mistral:7b " not in others, "it is installed"


def test_list_for_programs(server: Ollama, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert llm("list", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    [model] = found["installed"]
    assert (model["name"], model["in_use"], model["size"]) == ("small:1b", False, 98362720)
    assert found["recommended"][0]["european"] is True


def test_list_without_a_server(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["config", "set", "rewriting.server", "http://127.0.0.1:9"]) == 0
    assert llm("list") == 1
    said = capsys.readouterr()
    assert "ministral-3:3b" in said.out
    assert "Ollama does not answer at http://127.0.0.1:9." in said.err
    assert "https://ollama.com/download" in said.err


def test_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert llm("use", "small:1b") == 0
    assert "rewrites with small:1b from now on" in capsys.readouterr().out
    assert 'model = "small:1b"' in (paths.config() / "settings.toml").read_text()


def test_use_refuses_what_is_not_here_or_leaves(
    server: Ollama, capsys: pytest.CaptureFixture[str]
) -> None:
    server.models.append(row("away:1b", remote_host="https://ollama.com"))
    assert llm("use", "other:3b") == 1
    assert "dictate llm pull other:3b" in capsys.readouterr().err
    for name in ("away:1b", "gpt-oss:120b-cloud"):
        assert llm("use", name) == 1
        assert "does not run on this machine" in capsys.readouterr().err
    assert "model" not in (paths.config() / "settings.toml").read_text()


def test_pull(server: Ollama, capsys: pytest.CaptureFixture[str]) -> None:
    server.pulling = PULLED
    assert llm("pull", "small:1b") == 0
    said = capsys.readouterr()
    assert "small:1b is installed." in said.out
    assert "dictate llm use small:1b" in said.out
    assert said.err.count("pulling") == 2, "a line for each thing done, not for each report"
    assert "success" in said.err


def test_pull_that_fails(server: Ollama, capsys: pytest.CaptureFixture[str]) -> None:
    server.pulling = [{"status": "pulling manifest"}, {"error": "pull model manifest: no route"}]
    assert llm("pull", "other:3b") == 1
    assert "could not be fetched: pull model manifest: no route" in capsys.readouterr().err


def test_trying_a_good_model(server: Ollama, capsys: pytest.CaptureFixture[str]) -> None:
    server.answer = "I think we should meet on Tuesday at three pm. I will tell Maria."
    assert llm("use", "small:1b") == 0
    assert llm("test") == 0
    said = capsys.readouterr().out
    assert "Ollama 0.32.15, small:1b" in said
    assert server.answer in said
    assert "s to the first word" in said
    assert "nothing wrong" in said


def test_trying_a_bad_model(server: Ollama, capsys: pytest.CaptureFixture[str]) -> None:
    server.answer = "I am sorry, I cannot do that."
    assert llm("use", "small:1b") == 0
    assert llm("test", "--style", "email", "--language", "fr") == 1
    said = capsys.readouterr().out
    assert "se se voir" in said
    assert "Not good enough" in said
    [asked] = server.chats()
    assert asked.told[0][1].startswith("Tu "), "the French prompt"


def test_trying_a_translation_takes_the_other_language(server: Ollama) -> None:
    assert llm("use", "small:1b") == 0
    llm("test", "--style", "to-french", "--language", "fr")
    assert "Maria" in server.chats()[0].told[-1][1]


def test_trying_a_style_without_a_model(server: Ollama, capsys: pytest.CaptureFixture[str]) -> None:
    assert llm("test", "--style", "clean") == 0
    assert "asks no model" in capsys.readouterr().out
    assert llm("test", "--style", "sing") == 1
    assert "no style “sing”" in capsys.readouterr().err


def test_trying_without_a_model(capsys: pytest.CaptureFixture[str]) -> None:
    assert llm("test") == 1
    assert "No language model is chosen" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT for a child there")
def test_ctrl_c_ends_it(server: Ollama, home: Path) -> None:
    server.script = ["silent"]
    assert llm("use", "small:1b") == 0
    running = subprocess.Popen(
        [sys.executable, "-m", "dictate", "llm", "test"],
        env={**os.environ, "DICTATE_HOME": str(home)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        wait_for(server.chats, timeout=60, what="the question")
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
    finally:
        running.kill()
    assert running.returncode == 130
    assert "Traceback" not in said
    wait_for(lambda: server.hung_up, what="the server is let go")
