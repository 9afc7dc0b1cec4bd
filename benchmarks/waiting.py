"""How long after letting go the text is there, against how long somebody spoke.

Ours: the app's own flow, hearing each dictation at its own pace. Against it: the same model, given
the whole recording when it is over (``ways.AtEnd``), which needs no pacing.
"""

import statistics
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import dictations
from benchmarks.corpora import Clip, human
from benchmarks.given import Given
from benchmarks.listeners import Listener, listening
from benchmarks.rig import Rig
from benchmarks.scores import Score, rate, score
from benchmarks.tables import Row, Table, percent
from benchmarks.ways import AtEnd

COUNTS = {3: 5, 6: 5, 12: 5, 30: 3, 60: 3, 120: 2}
"""How many dictations of each length in seconds: twelve minutes altogether."""
QUICK_COUNTS = {3: 2, 6: 2, 12: 3, 30: 1, 60: 1}
WARM_UP = 3.0
SEED = 11
COLUMNS = ("ratio", "ours", "max", "at the end", "max", "WER %", "at the end")


@dataclass
class _Length:
    """All dictations of one length; seconds."""

    ours: list[float] = field(default_factory=list)
    at_end: list[float] = field(default_factory=list)
    our_scores: list[Score] = field(default_factory=list)
    end_scores: list[Score] = field(default_factory=list)
    said: list[float] = field(default_factory=list)


def measure(given: Given) -> Iterator[Table]:
    """One table, the shortest dictations first."""
    model, language = given.model, given.language
    clips = human(language, given.corpus)
    found: dict[int, _Length] = {}
    with (
        tempfile.TemporaryDirectory() as folder,
        listening([AtEnd(model)]) as (at_end,),
        Rig(Path(folder), model, language) as rig,
    ):
        rig.load()
        warm_up = dictations.of_length(clips, WARM_UP, SEED)
        rig.dictate(warm_up)
        at_end.hear(warm_up.samples, language)
        for length, count in (QUICK_COUNTS if given.quick else COUNTS).items():
            found[length] = _Length()
            for number in range(count):
                clip = dictations.of_length(clips, length, SEED + number)
                _dictate(clip, rig, at_end, found[length], given)
    yield _table(found, language)


def _dictate(clip: Clip, rig: Rig, at_end: Listener, into: _Length, given: Given) -> None:
    ours = rig.dictate(clip)
    theirs = at_end.hear(clip.samples, clip.language)
    given.keep(clip, "the app", ours.text, ours.waited)
    given.keep(clip, at_end.name, theirs.text, theirs.seconds)
    into.ours.append(ours.waited)
    into.at_end.append(theirs.seconds)
    into.our_scores.append(score(clip.text, ours.text))
    into.end_scores.append(score(clip.text, theirs.text))
    into.said.append(clip.seconds)


def _table(found: dict[int, _Length], language: str) -> Table:
    rows = []
    for length, one in found.items():
        ours, at_end = statistics.median(one.ours), statistics.median(one.at_end)
        cells = (
            f"{ours / at_end:.3f}",
            f"{ours:.2f} s",
            f"{max(one.ours):.2f} s",
            f"{at_end:.2f} s",
            f"{max(one.at_end):.2f} s",
            percent(rate(one.our_scores)),
            percent(rate(one.end_scores)),
        )
        said = statistics.median(one.said)
        rows.append(Row(f"{length} s ({said:.1f} s, {len(one.said)} times)", cells))
    notes = ["medians; ratio: ours to the whole at the end; WER of the same dictations"]
    if {12, 60} <= found.keys():
        twelve, sixty = (statistics.median(found[length].ours) for length in (12, 60))
        least = statistics.median(found[60].at_end) / sixty
        notes.append(
            f"60 s: 1/{least:.1f} of the whole at the end (goal 1/20), "
            f"{sixty / twelve:.2f} times 12 s (goal 1.2)"
        )
    return Table(f"Letting go to text, {language}", COLUMNS, tuple(rows), tuple(notes))
