"""What was dictated is on disk before anything after it can fail, and goes when it should."""

import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dictate.errors import DictateError
from dictate.history import Entry, History

NOW = datetime.now(UTC).isoformat(timespec="seconds")
ENTRY = Entry(NOW, 2.5, "editor", "whisper.cpp", "base", "fr", "L’œuvre coûte 12 €.")


@pytest.fixture
def history(tmp_path: Path):
    history = History(tmp_path / "data" / "history.sqlite")
    yield history
    history.close()


def test_what_is_added_comes_back(history: History) -> None:
    assert history.last() is None
    number = history.add(ENTRY)
    assert history.last() == ENTRY
    history.finish(number, ENTRY.raw, "inserted", "")
    assert history.last() == replace(ENTRY, inserted=ENTRY.raw, ended="inserted")


def test_it_survives_the_death_of_the_process(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from dictate.history import *;"
        f"History(Path(sys.argv[1])).add(Entry({NOW!r}, 1.0, raw='kept'));"
        "os.kill(os.getpid(), 9)"
    )
    path = tmp_path / "h.sqlite"
    subprocess.run([sys.executable, "-c", code, str(path)], check=False, timeout=30)
    history = History(path)
    last = history.last()
    history.close()
    assert last is not None
    assert last.raw == "kept"


def test_old_texts_are_forgotten_byte_for_byte(history: History, tmp_path: Path) -> None:
    old = (datetime.now(UTC) - timedelta(days=40)).isoformat(timespec="seconds")
    history.add(replace(ENTRY, started=old, raw="canary-of-old"))
    history.add(replace(ENTRY, raw="canary-of-today"))
    assert history.forget(30) == 1
    assert history.forget(30) == 0
    bytes_on_disk = b"".join(path.read_bytes() for path in (tmp_path / "data").iterdir())
    assert b"canary-of-today" in bytes_on_disk
    assert b"canary-of-old" not in bytes_on_disk


def test_only_the_user_can_read_it(history: History, tmp_path: Path) -> None:
    history.add(ENTRY)
    for path in (tmp_path / "data").iterdir():
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_damaged_file_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    path.write_bytes(b"this is no database, whatever it is called" * 100)
    with pytest.raises(DictateError, match="history"):
        History(path).add(ENTRY)


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(DictateError, match="newer version"):
        History(path).last()


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    """A real small file system: fill it, then try to write."""
    mount = tmp_path / "small"
    mount.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", mount], check=True)
    try:
        history = History(mount / "history.sqlite")
        history.add(ENTRY)
        with pytest.raises(DictateError, match="cannot be used"):
            history.add(replace(ENTRY, raw="x" * 1_000_000))
        last = history.last()
        history.close()
        assert last == ENTRY
    finally:
        subprocess.run(["umount", mount], check=True)
