"""The settings file: TOML in the user's config folder, under an administrator's policy.

Reading repairs field by field, reports what it repaired and changes nothing on disk. Writing is
atomic, keeps comments and everything it does not know, and sets a file that is no TOML aside.
"""

import os
import tempfile
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from dictate import paths
from dictate.errors import SettingsError
from dictate.settings.rows import Row, rows
from dictate.translations import tr

Section = TypeVar("Section")
Table = dict[str, Any]


class Store:
    """The settings on disk. Values are read once and written through ``set``."""

    def __init__(self, path: Path | None = None, policy: Path | None = None) -> None:
        """Read ``path`` and ``policy`` (by default the user's and the machine's own files)."""
        self.path = path or paths.config() / "settings.toml"
        self.repairs: list[str] = []
        """What was wrong with the files, a sentence each."""
        self._damaged = False
        self._values = self._read_own()
        self._policy = self._read_policy(policy or paths.policy())

    def section(self, name: str, declared: type[Section]) -> Section:
        """The settings under ``[name]`` ("hotkey", "engines.whispercpp"), repaired."""
        values = {}
        for one in rows(declared):
            value = self._lookup(self._policy, name, one)
            values[one.name] = self._lookup(self._values, name, one) if value is None else value
        return declared(**{key: value for key, value in values.items() if value is not None})

    def pinned(self, name: str, key: str) -> bool:
        """Whether an administrator's policy decides this setting."""
        return key in _table(self._policy, name)

    def set(self, name: str, row: Row, text: str) -> object:
        """Parse ``text`` as ``row`` wants it, write it, return it. Raises ``SettingsError``."""
        if self.pinned(name, row.name):
            raise SettingsError(
                tr("{name} is set by your administrator.", name=f"{name}.{row.name}"),
                tr("Ask them to change {path}.", path=paths.policy()),
            )
        try:
            value = row.parse(text)
        except SettingsError as error:
            place = f"{name}.{row.name}"
            said = tr("{name}: {text}", name=place, text=error.message)
            raise SettingsError(said, error.hint) from error
        self._write(name, row.name, value)
        self._values = _read(self.path)
        return value

    def _lookup(self, values: Table, name: str, one: Row) -> object:
        table = _table(values, name)
        if one.name not in table:
            return None
        try:
            return one.read(table[one.name])
        except SettingsError as error:
            place = f"[{name}]"
            said = tr("A setting in {place} is not used: {reason}", place=place, reason=error)
            if said not in self.repairs:
                self.repairs.append(said)
            return None

    def _read_own(self) -> Table:
        try:
            return _read(self.path)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            self._damaged = True
            self.repairs.append(
                tr("The settings file {path} is damaged ({reason}); the defaults are used.",
                   path=self.path, reason=error)
            )  # fmt: skip
        except OSError as error:
            self.repairs.append(
                tr("The settings file {path} cannot be read: {reason}",
                   path=self.path, reason=error.strerror)
            )  # fmt: skip
        return {}

    def _read_policy(self, path: Path) -> Table:
        try:
            return _read(path)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
            self.repairs.append(
                tr("The administrator's settings {path} cannot be read: {reason}",
                   path=path, reason=error)
            )  # fmt: skip
            return {}

    def _set_aside(self) -> None:
        """Keep a damaged file under another name: its owner may want to mend it."""
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        self.path.replace(self.path.with_name(f"{self.path.name}.broken-{stamp}"))
        self._damaged = False

    def _write(self, name: str, key: str, value: object) -> None:
        import tomlkit

        try:
            if self._damaged:
                self._set_aside()
            text = self.path.read_text("utf-8") if self.path.exists() else ""
            document = tomlkit.parse(text)
            table: Any = document
            for part in name.split("."):
                if not isinstance(table.get(part), Mapping):
                    table[part] = tomlkit.table()
                table = table[part]
            table[key] = list(value) if isinstance(value, tuple) else value
            _replace(self.path, tomlkit.dumps(document))
        except OSError as error:
            raise SettingsError(
                tr("The settings could not be written to {path}: {reason}",
                   path=self.path, reason=error.strerror),
                tr("Check that the disk is not full and that the folder belongs to you."),
            ) from error  # fmt: skip


def _read(path: Path) -> Table:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}


def _table(values: Table, name: str) -> Table:
    table: Any = values
    for part in name.split("."):
        table = table.get(part) if isinstance(table, dict) else None
    return table if isinstance(table, dict) else {}


def _replace(path: Path, text: str) -> None:
    """Write the whole file or nothing: a neighbour is written, synced and moved into place."""
    paths.private(path.parent)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
