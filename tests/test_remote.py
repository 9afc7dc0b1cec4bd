"""The short commands reach the running app, and nobody else does."""

import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from dictate.errors import RemoteError
from dictate.remote import Message, Server, ask
from dictate.remote.channel import LIMIT


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DICTATE_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def server():
    heard: list[Message] = []

    def answer(message: Message) -> Message:
        heard.append(message)
        return {"phase": "idle", "heard": len(heard)}

    server = Server(answer)
    server.start()
    yield server
    server.close()


def raw(home: Path, data: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(10)
        client.connect(str(home / "run" / "control.sock"))
        try:
            client.sendall(data)
            client.shutdown(socket.SHUT_WR)
            return client.makefile("rb").read()
        except ConnectionError:  # it hung up on us while we were still talking
            return b""


def test_a_message_is_answered(server: Server) -> None:
    assert ask({"do": "status"}) == {"phase": "idle", "heard": 1}
    assert ask({"do": "toggle"})["heard"] == 2


def test_nobody_there_says_how_to_start() -> None:
    with pytest.raises(RemoteError) as caught:
        ask({"do": "status"})
    assert "not running" in caught.value.message
    assert "dictate" in caught.value.hint


def test_a_second_app_is_refused(server: Server) -> None:
    with pytest.raises(RemoteError, match="already running"):
        Server(lambda message: message).start()
    assert ask({"do": "status"})["phase"] == "idle"


def test_a_killed_app_leaves_nothing_in_the_way(home: Path) -> None:
    code = (
        "import os; from dictate.remote import Server; Server(lambda m: m).start();"
        "print('up', flush=True); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, timeout=30)
    assert (home / "run" / "control.sock").exists()
    server = Server(lambda message: {"ok": True})
    server.start()
    assert ask({"do": "status"}) == {"ok": True}
    server.close()


def test_closing_leaves_no_socket(server: Server, home: Path) -> None:
    server.close()
    assert not (home / "run" / "control.sock").exists()
    with pytest.raises(RemoteError):
        ask({"do": "status"})


@pytest.mark.parametrize(
    "junk",
    [b"", b"\n", b"nonsense\n", b"[1, 2]\n", b'{"do": 7}\n', b'{"other": "x"}\n', b"\xff\xfe\n",
     b'{"do": "status"', b"x" * (LIMIT + 10) + b"\n", b"[" * 50_000 + b"\n"],
)  # fmt: skip
def test_junk_does_no_harm(server: Server, home: Path, junk: bytes) -> None:
    answer = raw(home, junk)
    assert answer == b"" or "error" in json.loads(answer)
    assert ask({"do": "status"})["phase"] == "idle"


def test_a_silent_client_does_not_block_others_for_ever(server: Server, home: Path) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.connect(str(home / "run" / "control.sock"))
        silent.close()
        assert ask({"do": "status"})["phase"] == "idle"


def test_only_the_user_gets_in(server: Server, home: Path) -> None:
    assert (home / "run").stat().st_mode & 0o077 == 0
    assert (home / "run" / "control.sock").stat().st_mode & 0o077 == 0
    if os.getuid() == 0:
        # Another user who could reach the socket all the same is turned away by the peer check.
        (home / "run").chmod(0o755)
        (home / "run" / "control.sock").chmod(0o777)
        for folder in (home, *home.parents):
            if str(folder) != "/":
                folder.chmod(folder.stat().st_mode | 0o055)
        code = (
            "import os, socket, sys; os.setuid(65534); s = socket.socket(socket.AF_UNIX);"
            's.connect(sys.argv[1]); s.sendall(b\'{"do": "status"}\\n\');'
            "print(repr(s.recv(100)))"
        )
        done = subprocess.run(
            ["/usr/bin/env", sys.executable, "-c", code, str(home / "run" / "control.sock")],
            capture_output=True, text=True, timeout=30, check=False,
        )  # fmt: skip
        assert done.stdout.strip() == "b''" or "Error" in done.stderr


def test_a_path_too_long_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DICTATE_HOME", str(tmp_path / ("x" * 120)))
    with pytest.raises(RemoteError, match="too long"):
        Server(lambda message: message).start()


def test_many_clients_at_once(server: Server) -> None:
    answers: list[Message] = []
    threads = [
        threading.Thread(target=lambda: answers.append(ask({"do": "status"}))) for _ in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert sorted(answer["heard"] for answer in answers) == list(range(1, 21))
