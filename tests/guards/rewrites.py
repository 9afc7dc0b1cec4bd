"""Our dictations with what must survive, and rewrites of them, from tests/data/rewrites."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from dictate.guards import Finding, Strictness, check

FOLDER = Path(__file__).parents[1] / "data" / "rewrites"


@dataclass(frozen=True)
class Dictation:
    """What was said, and what any rewrite must keep.

    ``numbers`` are in digits with a point before decimals, times without the mark between (930),
    ``names`` as they were said, ``dates`` the English names of days and months.
    """

    name: str
    language: str
    said: str
    numbers: list[str]
    names: list[str]
    negations: int
    question: bool
    dates: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)

    @property
    def takes_back(self) -> bool:
        """Whether the speaker corrects themselves, so that something said may go."""
        return "taken-back" in self.name or "repris" in self.name


@dataclass(frozen=True)
class Rewrite:
    """One rewrite of something said, right or wrong."""

    name: str
    language: str
    strictness: str
    into: str
    said: str
    written: str

    def findings(self) -> list[Finding]:
        strictness = Strictness(self.strictness)
        return check(self.said, self.written, self.language, strictness, into=self.into)


def dictations() -> list[Dictation]:
    return [Dictation(**one) for one in _rows("dictations")]


def rewrites(file: str) -> list[Rewrite]:
    return [Rewrite(**one) for one in _rows(file)]


def _rows(file: str) -> list[dict]:
    lines = (FOLDER / f"{file}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]
