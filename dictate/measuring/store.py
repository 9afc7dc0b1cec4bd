"""The measurements that are kept, in ``bench.json`` in the state folder.

They hold for the machine they were made on: with another processor, another number of cores or
another build of the engine all of them are void, and with another file those of a model.
"""

import json
import logging
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from dictate import paths
from dictate.errors import DictateError
from dictate.measuring.machine import facts
from dictate.measuring.results import Measured, Search, Threads
from dictate.models import store as models
from dictate.models.catalogue import Model
from dictate.translations import tr

MOST_THREADS = 64
"""As many as the setting takes."""

Found = TypeVar("Found")
log = logging.getLogger(__name__)


def measured(model: Model) -> Measured | None:
    """What is known of this file on this machine; None when it was not measured, or elsewhere."""
    found = _understood(f"models.{model.name}", _measured, _part("models").get(model.name))
    return found if found and found.digest == model.digest[1] else None


def threads() -> Threads | None:
    """How many threads help on this machine; None when that was not measured, or elsewhere."""
    return _understood("threads", _threads, _read().get("threads"))


def keep_threads(found: Threads) -> None:
    """Remember it. Raises ``DictateError`` when the file cannot be written."""
    _write(_read() | {"threads": asdict(found)})


def keep(found: Measured) -> None:
    """Remember it. Raises ``DictateError`` when the file cannot be written."""
    _write(_read() | {"models": _part("models") | {found.model: asdict(found)}})


def _path() -> Path:
    return paths.state() / "bench.json"


def _part(name: str) -> dict[str, Any]:
    part = _read().get(name)
    return part if isinstance(part, dict) else {}


def _read() -> dict[str, Any]:
    """What is in the file; nothing when there is none, it is damaged or of another machine."""
    try:
        found = json.loads(_path().read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        log.warning("measurements: %s cannot be used: %s", _path(), error)
        return {}
    if not isinstance(found, dict):
        log.warning("measurements: %s cannot be used", _path())
        return {}
    return found if found.get("machine") == facts() else {}


def _write(values: dict[str, Any]) -> None:
    try:
        models.write_json(_path(), values | {"machine": facts()})
    except OSError as error:
        raise DictateError(
            tr("The measurements could not be kept in {path}: {reason}",
               path=_path(), reason=error.strerror),
            tr("Check that the disk is not full and that the folder belongs to you."),
        ) from error  # fmt: skip


def _understood(name: str, read: Callable[[Any], Found], value: object) -> Found | None:
    if value is None:
        return None
    try:
        return read(value)
    except (AttributeError, KeyError, TypeError, ValueError) as error:  # edited, or another version
        log.warning("measurements: %s in %s cannot be used: %r", name, _path(), error)
        return None


def _threads(value: Any) -> Threads:  # noqa: ANN401 - whatever the file holds
    works = {int(count): float(work) for count, work in value["works"].items()}
    best = value["best"]
    if not isinstance(best, int) or not 1 <= best <= MOST_THREADS:
        raise ValueError(best)
    return Threads(best, works, str(value["model"]), str(value["when"]))


def _measured(value: Any) -> Measured:  # noqa: ANN401 - whatever the file holds
    return Measured(
        **{name: str(value[name]) for name in ("model", "digest", "when", "version", "language")},
        load=float(value["load"]), memory=int(value["memory"]), threads=int(value["threads"]),
        device=str(value["device"]), greedy=_search(value["greedy"]),
        beam=None if value["beam"] is None else _search(value["beam"]),
    )  # fmt: skip


def _search(value: Mapping[str, Any]) -> Search:
    points = tuple((float(sound), float(work)) for sound, work in value["points"])
    good = all(0 < figure < math.inf for point in points for figure in point)
    if not points or not good or list(points) != sorted(points):
        raise ValueError(points)
    return Search(points, {str(name): float(share) for name, share in value["errors"].items()})
