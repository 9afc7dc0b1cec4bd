"""Several ways hear the same recordings in turns: what it cost, and what is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.corpora import Clip
from benchmarks.given import Given
from benchmarks.listeners import Heard, Listener
from benchmarks.scores import Score, difference, rate, score
from benchmarks.tables import Row, Table, percent, ratio

COLUMNS = ("time", "work", "WER %", "against the first, points", "seconds")
ABOUT = (
    "time and work (of all threads): ratios to the first line",
    "[ ]: 95 % of a paired bootstrap over the recordings",
)


@dataclass(frozen=True)
class Outcome:
    """What one way made of all recordings."""

    name: str
    scores: tuple[Score, ...]
    heard: tuple[Heard, ...]

    @property
    def seconds(self) -> float:
        """How long it took altogether."""
        return sum(one.seconds for one in self.heard)

    @property
    def work(self) -> float:
        """Processor time altogether."""
        return sum(one.work for one in self.heard)


def compare(listeners: Sequence[Listener], clips: Sequence[Clip], given: Given) -> list[Outcome]:
    """Let each hear each recording, in turns, so that a busy minute hits all of them."""
    heard: list[list[Heard]] = [[] for _ in listeners]
    for number, clip in enumerate(clips):
        for at in range(len(listeners)):
            turn = (at + number) % len(listeners)
            one = listeners[turn].hear(clip.samples, clip.language)
            heard[turn].append(one)
            given.keep(clip, listeners[turn].name, one.text, one.seconds)
    return [
        Outcome(
            listener.name,
            tuple(score(clip.text, one.text) for clip, one in zip(clips, texts, strict=True)),
            tuple(texts),
        )
        for listener, texts in zip(listeners, heard, strict=True)
    ]


def table(title: str, outcomes: Sequence[Outcome], *, notes: tuple[str, ...] = ABOUT) -> Table:
    """One line a way; the first is the baseline."""
    first = outcomes[0]
    rows = [row(one.name, one, None if one is first else first) for one in outcomes]
    return Table(title, COLUMNS, tuple(rows), notes)


def row(name: str, ours: Outcome, baseline: Outcome | None) -> Row:
    """A line of a table with ``COLUMNS``; without a baseline it is one itself."""
    first = baseline or ours
    apart = "" if baseline is None else str(difference(ours.scores, baseline.scores))
    cells = (
        ratio(ours.seconds / first.seconds),
        ratio(ours.work / first.work),
        percent(rate(ours.scores)),
        apart,
        f"{ours.seconds:.1f}",
    )
    return Row(name, cells)


def described(clips: Sequence[Clip]) -> str:
    """How much speech that is, for a title."""
    said = sum(len(clip.text.split()) for clip in clips)
    return f"{len(clips)} recordings, {sum(clip.seconds for clip in clips):.0f} s, {said} words"
