"""The models on this machine: ``ggml-NAME.bin`` in the models folder, and what is known of them.

Models that Dictate has no official digest of are listed in ``imported.json`` beside them, with
the digest they had when they were imported.
"""

import json
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dictate import paths
from dictate.errors import ModelError
from dictate.models import catalogue, files
from dictate.models.catalogue import IMPORTED, Model
from dictate.translations import tr

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True)
class Entry:
    """A model and how its file is found here, by its size alone: "yes", "no" or "damaged"."""

    model: Model
    installed: str


def path(name: str) -> Path:
    """Where the file of a model is or would be. Raises ``ModelError`` for a name that is none."""
    if not _NAME.fullmatch(name):
        raise ModelError(
            tr("“{name}” cannot be the name of a model.", name=name),
            tr("Use letters, digits, dots and dashes."),
        )
    return paths.models() / f"ggml-{name}.bin"


def find(name: str) -> Model:
    """What is known of the model ``name``. Raises ``ModelError`` when nothing is."""
    models = known()
    if name in models:
        return models[name]
    if path(name).exists():
        raise ModelError(
            tr("The file {path} is not a model that Dictate knows.", path=path(name)),
            tr("Have it looked at and made known: dictate models import {path}", path=path(name)),
        )
    raise ModelError(
        tr("There is no model called “{name}”.", name=name),
        tr("See what there is: dictate models list – or bring a file: dictate models import FILE"),
    )


def known() -> dict[str, Model]:
    """The models of the catalogue, then the imported ones."""
    return imported() | catalogue.load().models


def imported() -> dict[str, Model]:
    """The models that were imported and are in no catalogue."""
    found: dict[str, Model] = {}
    for name, row in _rows().items():
        try:
            found[name] = Model(
                name=name, size=int(row["size"]), languages=str(row["languages"]),
                sha256=str(row["sha256"]), kind=str(row["kind"]), origin=IMPORTED,
            )  # fmt: skip
        except (KeyError, TypeError, ValueError):  # edited by hand: the model is then unknown
            continue
    return found


def entries() -> list[Entry]:
    """Every model known, in the order of the catalogue, and whether it is here."""
    order = [*catalogue.load().models, *imported()]
    models = known()
    return [Entry(models[name], _installed(models[name])) for name in dict.fromkeys(order)]


def note(model: Model) -> None:
    """Remember an imported model."""
    row = {"size": model.size, "sha256": model.sha256, "kind": model.kind}
    _write_rows(_rows() | {model.name: row | {"languages": model.languages}})


def remove(name: str) -> bool:
    """Delete a model and whatever is left of fetching it; say whether there was anything."""
    target = path(name)
    weights = known()[name].weights if name in known() else ""
    leftovers = [part(target)] + ([parts(weights)] if weights else [])
    found = [files.remove(one) for one in (target, *leftovers)]
    rows = _rows()
    if rows.pop(name, None):
        _write_rows(rows)
    return any(found)


def part(target: Path) -> Path:
    """The name a file has while it is not complete."""
    return target.with_name(f"{target.name}.part")


def parts(weights: str) -> Path:
    """The folder where packages of the index are kept while a model is made from them."""
    return paths.models() / f"{weights}.parts"


def write_json(target: Path, value: object) -> None:
    """Write the whole file or nothing. Raises ``OSError``."""
    paths.private(target.parent)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(value, file, indent=1)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _installed(model: Model) -> str:
    try:
        size = path(model.name).stat().st_size
    except OSError:
        return "no"
    return "yes" if size == model.size else "damaged"


def _list() -> Path:
    return paths.models() / "imported.json"


def _rows() -> dict[str, Any]:
    try:
        found = json.loads(_list().read_text("utf-8"))
    except (OSError, ValueError):  # none imported yet, or a list that nobody can read any more
        return {}
    return found if isinstance(found, dict) else {}


def _write_rows(rows: dict[str, Any]) -> None:
    try:
        write_json(_list(), rows)
    except OSError as error:
        raise files.trouble(_list(), error) from error
