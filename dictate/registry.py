"""Finds the adapters of a kind and picks the best that works here.

A kind is a package under ``dictate``: "engines", "injectors", "hotkeys", "system.focus", … Each
module in it is one adapter and declares:

- ``PLATFORMS``: prefixes of ``sys.platform`` it is meant for, e.g. ``("linux",)``;
- ``PRIORITY``: the highest that works wins "auto"; 0 or less is never picked by itself;
- ``Options``: a frozen dataclass of settings rows, found in the settings under ``[kind.name]``;
- ``problem() -> str | None``: why it cannot work here, in words for a person, quick and without
  side effects;
- ``create(options, …)``: makes it. What else it takes is the same for all of a kind.
"""

import importlib
import pkgutil
import sys
from dataclasses import dataclass
from types import ModuleType

from dictate.errors import UnavailableError
from dictate.translations import mark, tr

LABELS = {
    "audio.microphone": mark("Recording"),
    "audio.voice": mark("Voice activity"),
    "engines": mark("Recognition"),
    "rewriters": mark("Rewriting"),
    "hotkeys": mark("Hotkey"),
    "system.focus": mark("Focused window"),
    "system.clipboard": mark("Clipboard"),
    "system.keyboard": mark("Key presses"),
    "injectors": mark("Insertion"),
}
"""What the kinds do, for a person."""


@dataclass(frozen=True)
class Candidate:
    """One adapter and why it cannot be used here (None when it can)."""

    kind: str
    name: str
    priority: int
    module: ModuleType
    problem: str | None


def names(kind: str) -> list[str]:
    """The names of all adapters of a kind, for every platform."""
    package = importlib.import_module(f"dictate.{kind}")
    found = pkgutil.iter_modules(package.__path__)
    return sorted(module.name for module in found if not module.name.startswith("_"))


def survey(kind: str) -> list[Candidate]:
    """All adapters meant for this platform, best first, with what stands in their way."""
    found = []
    for name in names(kind):
        module = importlib.import_module(f"dictate.{kind}.{name}")
        if not sys.platform.startswith(tuple(module.PLATFORMS)):
            continue
        found.append(Candidate(kind, name, module.PRIORITY, module, module.problem()))
    return sorted(found, key=lambda candidate: -candidate.priority)


def pick(kind: str, wanted: str = "auto") -> Candidate:
    """The adapter called ``wanted``, or the best that works.

    Raises ``UnavailableError`` with every reason when none does.
    """
    candidates = survey(kind)
    if wanted != "auto":
        candidates = [candidate for candidate in candidates if candidate.name == wanted]
        if not candidates:
            raise UnavailableError(
                tr("There is no “{name}” on this system.", name=wanted),
                tr("Choose one of: {names}.", names=", ".join(["auto", *names(kind)])),
            )
    for candidate in candidates:
        if candidate.problem is None and (wanted != "auto" or candidate.priority > 0):
            return candidate
    reasons = [f"{candidate.name}: {candidate.problem}" for candidate in candidates]
    raise UnavailableError(
        tr("Nothing here does this: {what}.", what=tr(LABELS.get(kind, kind))), "\n".join(reasons)
    )
