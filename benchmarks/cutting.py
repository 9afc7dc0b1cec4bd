"""``python -m benchmarks.cutting``: what each setting of the cut is worth, in errors and waiting.

One setting is changed, the others are as we have them. Errors are of whole dictations; the tail is
what is left to recognise when the key goes up in a pause, without early recognition.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles

from benchmarks import dictations
from benchmarks.accuracy import LANGUAGES, SEED, languages, some
from benchmarks.comparison import compare, described, table
from benchmarks.corpora import Clip, human
from benchmarks.cuts import Cut, changed
from benchmarks.given import Given
from benchmarks.listeners import listening
from benchmarks.needs import AbsentError, machine
from benchmarks.tables import Row, Table
from benchmarks.ways import AtEnd, Way
from dictate import segments
from dictate.audio.voice import silero
from dictate.ports import NoOptions
from dictate.segments import Cutter, Segment, frames_needed, seconds_of

SECONDS, QUICK_SECONDS = 240.0, 60.0
"""Seconds of a language that each setting is tried on."""
LENGTH = 60.0
"""Seconds of a dictation."""
RELEASED = frames_needed(0.2)
"""Silence after which the key goes up."""


def _pauses(*points: tuple[float, float]) -> Mapping[str, object]:
    return {"PAUSES": points}


def cuts() -> dict[str, dict[str, Mapping[str, object]]]:
    """The settings of the cut that are tried, by what they are about."""
    frames = frames_needed
    return {
        "pauses": {
            "of 0.4 s from 3 s on": _pauses((2.9, 99.0), (3.0, 0.4)),
            "of 0.4 s from 6 s on": _pauses((5.9, 99.0), (6.0, 0.4)),
            "of 0.4 s from 9 s on": _pauses((8.9, 99.0), (9.0, 0.4)),
            "1 s at 3 s, 0.4 at 9, 0.2 at 15": _pauses((3.0, 1.0), (9.0, 0.4), (15.0, 0.2)),
            "at most 12 s": {"MOST": frames(12.0)},
            "forced in the last 3 s": {"LAST_CHOICE": frames(3.0)},
        },
        "silence around, the detector": {
            "0.2 s kept after a word": {"PAD": frames(0.19)},
            "0.2 s kept before a word": {"LEAD": frames(0.2)},
            "0.8 s kept before a word": {"LEAD": frames(0.8)},
            "speech from 0.3, until 0.15": {"SPEECH": 0.3, "SILENCE": 0.15},
            "speech from 0.7, until 0.5": {"SPEECH": 0.7, "SILENCE": 0.5},
        },
    }


def ways(given: Given) -> dict[str, list[Way]]:
    """By what they are about; without what is common to all: ours and everything at the end."""
    model = given.model
    found: dict[str, list[Way]] = {
        topic: [Cut(name, model, values) for name, values in tried.items()]
        for topic, tried in cuts().items()
    }
    found["the engine"] = [
        Cut("beam", model, beam="beam"),
        Cut("the last 10 words as a prompt", model, context=10),
        Cut("the last 30 words as a prompt", model, context=30),
        Cut("margin of the window 96", model, engine={"MARGIN": 96}),
        Cut("margin of the window 384", model, engine={"MARGIN": 384}),
        Cut("window of 768 at least", model, engine={"NARROWEST": 768}),
        Cut("the whole window", model, engine={"NARROWEST": 1500}),
    ]
    return found


def measure(given: Given) -> Iterator[Table]:
    """Four tables a language."""
    for language in languages(given.model):
        spoken = dictations.all_of(human(language, given.corpus), LENGTH, SEED)
        yield tails(f"{LANGUAGES[language]}: {described(spoken)}", spoken)
        chosen = some(spoken, QUICK_SECONDS if given.quick else SECONDS)
        for topic, tried in ways(given).items():
            title = f"{LANGUAGES[language]}, {topic}: {described(chosen)}"
            both = (Cut("as it is", given.model), AtEnd(given.model))
            with listening([*both, *tried]) as listeners:
                yield table(title, compare(listeners, chosen, given))


def tails(title: str, clips: Sequence[Clip]) -> Table:
    """How long the pieces are, and what is left when the key goes up in any of the pauses."""
    voice = silero.create(NoOptions())
    found = [voice.begin().probabilities(clip.samples).tolist() for clip in clips]
    rows = []
    tried = {name: values for topic in cuts().values() for name, values in topic.items()}
    for name, values in {"as it is": {}, **tried}.items():
        with changed(segments, values):
            cut = [_cut(probabilities) for probabilities in found]
        pieces = [_length(one) for all_of_one, _ in cut for one in all_of_one]
        forced = sum(one.forced for all_of_one, _ in cut for one in all_of_one)
        left = [_length(one) for _, tails_of_one in cut for one in tails_of_one]
        numbers = (median(left), quantiles(left, n=10)[-1], max(left), median(pieces), max(pieces))
        cells = (*(f"{one:.1f}" for one in numbers), f"{len(pieces)}", f"{forced}")
        rows.append(Row(name, cells))
    columns = ("tail: median", "1 in 10 above", "max", "piece: median", "max", "pieces", "forced")
    return Table(title, columns, tuple(rows), ("seconds",))


def _cut(probabilities: Sequence[float]) -> tuple[list[Segment], list[Segment]]:
    """The pieces of one recording, and the tail in each of its pauses."""
    cutter = Cutter()
    pieces, left = [], []
    for probability in probabilities:
        pieces += cutter.feed([probability])
        tail = cutter.open() if cutter.silence == RELEASED else None
        if tail is not None:
            left.append(tail)
    return pieces + cutter.finish(), left


def _length(segment: Segment) -> float:
    return seconds_of(segment.end - segment.start)


def main() -> int:
    """Measure and print; 1 when something is missing."""
    options = argparse.ArgumentParser(
        prog="python -m benchmarks.cutting", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    options.add_argument("--model", default="base-q8_0")
    options.add_argument("--corpus", type=Path, help="a folder with recordings and manifest.tsv")
    options.add_argument("--quick", action="store_true", help="fewer recordings")
    found = options.parse_args()
    print(machine(), flush=True)
    try:
        for one in measure(Given(found.model, found.corpus, quick=found.quick)):
            print(f"\n{one}", flush=True)
    except AbsentError as error:
        print(f"not measured: {error}", flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
