"""Errors of our pieces against a transcription of the whole at the end, and what both cost."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks import dictations
from benchmarks.comparison import ABOUT, COLUMNS, compare, described, row, table
from benchmarks.corpora import Clip, human
from benchmarks.degradations import CHANGES, degraded
from benchmarks.given import Given
from benchmarks.listeners import Listener, listening
from benchmarks.synthesis import synthesised
from benchmarks.tables import Row, Table
from benchmarks.ways import AtEnd, Ours, Way

LANGUAGES = {"en": "English", "fr": "French"}
LENGTH = 30.0
"""Seconds of a dictation."""
SEED = 3
MOST_DEGRADED = 120.0
"""Seconds of speech of a language that each degradation is tried on."""
QUICK_CLEAN, QUICK_DEGRADED = 60.0, 30.0
QUICK_CHANGES = ("pink noise 10 dB", "telephone", "quiet")


def measure(given: Given) -> Iterator[Table]:
    """The tables, each as soon as it is known."""
    model = given.model
    ways: list[Way] = [AtEnd(model), Ours(model, "greedy"), Ours(model, "beam")]
    spoken = {language: people(language, given.corpus) for language in languages(model)}
    with listening(ways) as listeners:
        for language, clips in spoken.items():
            yield _clean(listeners, f"{LANGUAGES[language]}, people", clips, given)
        for language in spoken:
            said = dictations.all_of(synthesised(language), LENGTH, SEED)
            yield _clean(listeners, f"{LANGUAGES[language]}, synthesised", said, given)
        for language, clips in spoken.items():
            yield _worse(listeners[:2], language, clips, given)


def languages(model: str) -> list[str]:
    """Those that a model understands, of those there is speech in."""
    return ["en"] if ".en" in model else list(LANGUAGES)


def people(language: str, corpus: Path | None) -> list[Clip]:
    """Dictations by every reader there is."""
    return dictations.all_of(human(language, corpus), LENGTH, SEED)


def some(clips: Sequence[Clip], seconds: float) -> list[Clip]:
    """About so many seconds of it, drawn once for all."""
    found: list[Clip] = []
    for clip in random.Random(SEED).sample(clips, len(clips)):
        if not found or sum(one.seconds for one in found) + clip.seconds <= seconds:
            found.append(clip)
    return found


def _clean(listeners: list[Listener], title: str, clips: list[Clip], given: Given) -> Table:
    chosen = some(clips, QUICK_CLEAN) if given.quick else clips
    return table(f"{title}: {described(chosen)}", compare(listeners, chosen, given))


def _worse(listeners: list[Listener], language: str, clips: list[Clip], given: Given) -> Table:
    chosen = some(clips, QUICK_DEGRADED if given.quick else MOST_DEGRADED)
    rows: list[Row] = []
    for change in QUICK_CHANGES if given.quick else CHANGES:
        at_end, ours = compare(listeners, [degraded(clip, change) for clip in chosen], given)
        rows += [row(change, at_end, None), row(f"… {ours.name}", ours, at_end)]
    title = (
        f"{LANGUAGES[language]}, degraded, {listeners[0].name} and ours: {described(chosen)} each"
    )
    return Table(title, COLUMNS, tuple(rows), ABOUT)
