"""The command line as its user meets it: a process, its output, its exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dictate.cli import parser
from dictate.remote import Server


class Shell:
    """Runs ``dictate`` with a home of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.env = {**os.environ, "DICTATE_HOME": str(home), "LC_ALL": "C.UTF-8"}

    def __call__(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "dictate", *arguments], env={**self.env, **env},
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip


@pytest.fixture
def dictate(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def commands() -> list[list[str]]:
    """Every command and action of the real parser."""
    found: list[list[str]] = [[]]
    pending = [([], parser())]
    while pending:
        names, one = pending.pop()
        for action in one._actions:
            if hasattr(action, "choices") and isinstance(action.choices, dict):
                for name, sub in action.choices.items():
                    found.append([*names, name])
                    pending.append(([*names, name], sub))
    return found


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_every_command_has_help(dictate: Shell, command: list[str]) -> None:
    done = dictate(*command, "--help")
    assert done.returncode == 0, done.stderr
    assert "usage: dictate" in done.stdout


def test_the_wanted_commands_are_there() -> None:
    wanted = {"toggle", "start", "stop", "cancel", "status", "style", "transcribe",
              "models", "llm", "bench", "devices", "config", "doctor", "demo",
              "completion"}  # fmt: skip
    assert wanted <= {command[0] for command in commands() if command}


def test_version(dictate: Shell) -> None:
    done = dictate("--version")
    assert done.returncode == 0
    assert done.stdout.startswith("dictate 0.")


def test_an_unknown_command_is_not_understood(dictate: Shell) -> None:
    done = dictate("sing")
    assert done.returncode == 2
    assert "sing" in done.stderr


@pytest.mark.parametrize("command", ["toggle", "start", "stop", "cancel", "status"])
def test_without_the_app_the_short_commands_say_so(dictate: Shell, command: str) -> None:
    done = dictate(command)
    assert done.returncode == 1
    assert "not running" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2, "one sentence and a hint"


def test_the_short_commands_load_neither_qt_nor_numpy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DICTATE_HOME", str(tmp_path))
    server = Server(lambda message: {"phase": "idle", "message": "", "hint": ""})
    server.start()
    code = (
        "import sys; from dictate.cli import main; code = main(['toggle']);"
        "heavy = {'numpy', 'PySide6', 'sounddevice', 'soxr', 'httpx', 'tomlkit', 'tqdm'};"
        "import json; print(json.dumps([code, sorted(heavy & set(sys.modules)), len(sys.modules)]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    server.close()
    returned, loaded, count = json.loads(done.stdout)
    assert returned == 0
    assert loaded == []
    assert count < 220, "what is done at start is bounded by what is loaded"


def test_config_round_trip(dictate: Shell) -> None:
    assert dictate("config", "get", "hotkey.keys").stdout == "ctrl_r\n"
    assert dictate("config", "set", "hotkey.keys", "f9").returncode == 0
    assert dictate("config", "get", "hotkey.keys").stdout == "f9\n"
    path = Path(dictate("config", "path").stdout.strip())
    assert 'keys = "f9"' in path.read_text()
    assert dictate("config", "set", "recognition.languages", "fr,en").returncode == 0
    found = json.loads(dictate("config", "get", "--json").stdout)
    assert found["recognition.languages"] == ["fr", "en"]
    assert found["hotkey.keys"] == "f9"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [("hotkey.keys", "banana", "banana"), ("hotkey.mode", "sing", "sing"),
     ("hotkey.longest", "-1", "longest"), ("no.such", "1", "no.such"), ("nothing", "1", "nothing")],
)  # fmt: skip
def test_config_refuses_nonsense(dictate: Shell, name: str, value: str, said: str) -> None:
    done = dictate("config", "set", name, value)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_config_tells_about_a_damaged_file(dictate: Shell) -> None:
    (dictate.home / "config").mkdir()
    (dictate.home / "config" / "settings.toml").write_text("[[[")
    done = dictate("config", "get")
    assert done.returncode == 0
    assert "damaged" in done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_a_script_that_knows_the_commands(dictate: Shell, shell: str) -> None:
    done = dictate("completion", shell)
    assert done.returncode == 0, done.stderr
    assert "transcribe" in done.stdout


def test_bash_accepts_its_completion(dictate: Shell) -> None:
    script = dictate("completion", "bash").stdout
    asked = "COMP_WORDS=(dictate tog); COMP_CWORD=1; _shtab_dictate; echo ${COMPREPLY[@]}"
    done = subprocess.run(
        ["bash", "-c", f"{script}\n{asked}"],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert "toggle" in done.stdout


def test_french(dictate: Shell) -> None:
    done = dictate("status", LC_ALL="fr_FR.UTF-8")
    assert done.returncode == 1
    assert "n’est pas" in done.stderr or "n'est pas" in done.stderr


def test_doctor_without_a_model_says_what_to_do(dictate: Shell) -> None:
    done = dictate("doctor", "--json")
    assert done.returncode == 1
    reports = {report["name"]: report for report in json.loads(done.stdout)}
    assert not reports["Model"]["works"]
    assert "dictate models install" in reports["Model"]["hint"]
