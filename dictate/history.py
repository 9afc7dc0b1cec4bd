"""Past dictations: SQLite, one row each, written before anything after it can fail."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dictate import paths
from dictate.errors import DictateError
from dictate.translations import tr

# Each step brings a file from the version of its index to the next; never edit one that shipped.
_MIGRATIONS = (
    """
    CREATE TABLE dictation (
        id INTEGER PRIMARY KEY,
        started TEXT NOT NULL,
        seconds REAL NOT NULL,
        application TEXT NOT NULL,
        engine TEXT NOT NULL,
        model TEXT NOT NULL,
        language TEXT NOT NULL,
        raw TEXT NOT NULL,
        style TEXT NOT NULL,
        rewritten TEXT NOT NULL,
        inserted TEXT NOT NULL,
        ended TEXT NOT NULL,
        reason TEXT NOT NULL,
        version TEXT NOT NULL
    );
    CREATE INDEX dictation_started ON dictation (started);
    """,
    """
    ALTER TABLE dictation ADD COLUMN prompt TEXT NOT NULL DEFAULT '';
    ALTER TABLE dictation ADD COLUMN rewriter TEXT NOT NULL DEFAULT '';
    ALTER TABLE dictation ADD COLUMN digest TEXT NOT NULL DEFAULT '';
    ALTER TABLE dictation ADD COLUMN refused TEXT NOT NULL DEFAULT '';
    """,
)


@dataclass(frozen=True)
class Entry:
    """One dictation. ``started`` is UTC in ISO 8601; ``ended`` an ``Ended`` value or "".

    ``rewritten`` is what a language model, ``rewriter`` with the weights ``digest``, made of it
    when asked with ``prompt``; ``refused`` says why that was not used.
    """

    started: str
    seconds: float
    application: str = ""
    engine: str = ""
    model: str = ""
    language: str = ""
    raw: str = ""
    style: str = ""
    rewritten: str = ""
    inserted: str = ""
    ended: str = ""
    reason: str = ""
    version: str = ""
    prompt: str = ""
    rewriter: str = ""
    digest: str = ""
    refused: str = ""


_COLUMNS = ", ".join(field.name for field in fields(Entry))
_MARKS = ", ".join("?" for _ in fields(Entry))


class History:
    """The history file. Any thread may call; every failure is a ``DictateError``."""

    def __init__(self, path: Path | None = None) -> None:
        """Open ``path`` (by default the user's history) when it is first needed."""
        self._path = path or paths.data() / "history.sqlite"
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def add(self, entry: Entry) -> int:
        """Keep a dictation; it is on disk when this returns. The number names it."""
        with self._open() as connection:
            cursor = connection.execute(
                f"INSERT INTO dictation ({_COLUMNS}) VALUES ({_MARKS})",  # noqa: S608 - own names
                astuple(entry),
            )
            return cursor.lastrowid or 0

    def finish(self, number: int, inserted: str, ended: str, reason: str) -> None:
        """Say how the insertion of an entry ended."""
        with self._open() as connection:
            connection.execute(
                "UPDATE dictation SET inserted = ?, ended = ?, reason = ? WHERE id = ?",
                (inserted, ended, reason, number),
            )

    def rewrite(self, number: int, entry: Entry) -> None:
        """Note what became of an entry's text in its style, before that is inserted."""
        with self._open() as connection:
            connection.execute(
                "UPDATE dictation SET rewritten = ?, prompt = ?, rewriter = ?, digest = ?, "
                "refused = ? WHERE id = ?",
                (
                    entry.rewritten,
                    entry.prompt,
                    entry.rewriter,
                    entry.digest,
                    entry.refused,
                    number,
                ),
            )

    def remove(self, number: int) -> None:
        """Forget one entry."""
        with self._open() as connection:
            connection.execute("DELETE FROM dictation WHERE id = ?", (number,))

    def last(self) -> Entry | None:
        """The newest entry, if any."""
        with self._open() as connection:
            found = connection.execute(
                f"SELECT {_COLUMNS} FROM dictation ORDER BY id DESC LIMIT 1"  # noqa: S608
            ).fetchone()
        return Entry(*found) if found else None

    def forget(self, days: int) -> int:
        """Remove entries older than ``days`` and their traces in the file; return how many."""
        limit = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")
        with self._open() as connection:
            gone = connection.execute("DELETE FROM dictation WHERE started < ?", (limit,)).rowcount
        if gone:
            with self._open() as connection:
                # Deleted text lingers in the write-ahead log until it is folded in.
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return gone

    def close(self) -> None:
        """Fold the write-ahead log in and let the file go."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """One transaction; SQLite's errors become sentences."""
        try:
            with self._lock:
                if self._connection is None:
                    self._connection = self._connect()
                with self._connection:
                    yield self._connection
        except (sqlite3.Error, OSError) as error:
            raise DictateError(
                tr("The history {path} cannot be used: {reason}", path=self._path, reason=error),
                tr("Check that the disk is not full and that the folder belongs to you."),
            ) from error

    def _connect(self) -> sqlite3.Connection:
        paths.private(self._path.parent)
        self._path.touch(mode=0o600)
        connection = sqlite3.connect(self._path, check_same_thread=False, timeout=2.0)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(_MIGRATIONS):
            connection.close()
            raise sqlite3.DatabaseError(tr("it was written by a newer version of Dictate"))
        for number, migration in enumerate(_MIGRATIONS[version:], version + 1):
            connection.executescript(f"BEGIN; {migration} PRAGMA user_version = {number}; COMMIT;")
        return connection
