"""The models that are recommended, read from ``resources/models/rewriting.toml``."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from dictate import resources


@dataclass(frozen=True)
class Recommended:
    """A model worth trying. ``name`` is what Ollama pulls, ``size`` what is downloaded, in bytes.

    ``country`` is where its maker is, ``languages`` are the codes that its maker names, ``needs``
    the oldest Ollama that runs it ("" where any does).
    """

    name: str
    maker: str
    country: str
    licence: str
    size: int
    languages: tuple[str, ...]
    european: bool = False
    needs: str = ""


@lru_cache(maxsize=1)
def recommended() -> tuple[Recommended, ...]:
    """All of them, in the order of recommendation."""
    text = resources.path("models", "rewriting.toml").read_text("utf-8")
    rows = tomllib.loads(text)["models"]
    return tuple(Recommended(**row | {"languages": tuple(row["languages"])}) for row in rows)
