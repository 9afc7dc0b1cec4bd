"""``dictate style`` shows and chooses."""

from pathlib import Path

import pytest

from dictate.cli import main


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DICTATE_HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return tmp_path


def test_it_shows_the_styles_and_the_chosen_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["style"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert len(shown) == 10
    assert [line.split()[1] for line in shown if line.startswith("*")] == ["verbatim"]
    assert "Translate to French" in shown[8]


def test_it_chooses(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["style", "email"]) == 0
    assert main(["style"]) == 0
    assert "* email" in capsys.readouterr().out
    assert main(["config", "get", "rewriting.style"]) == 0
    assert capsys.readouterr().out == "email\n"


def test_an_unknown_style_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["style", "pirate"]) == 1
    told = capsys.readouterr().err
    assert "pirate" in told
    assert "verbatim" in told


def test_a_mistake_in_a_users_style_is_shown(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = home / "config" / "styles"
    folder.mkdir(parents=True)
    (folder / "pirate.toml").write_text('kind = "magic"\n')
    assert main(["style"]) == 0
    assert "line 1" in capsys.readouterr().err
