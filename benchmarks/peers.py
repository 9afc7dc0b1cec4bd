"""faster-whisper with the same weights in 8 bits, on the same recordings."""

from collections.abc import Iterator

from benchmarks.accuracy import LANGUAGES, people, some
from benchmarks.comparison import compare, described, table
from benchmarks.corpora import human
from benchmarks.given import Given
from benchmarks.listeners import listening
from benchmarks.needs import AbsentError, peer_folder
from benchmarks.tables import Table
from benchmarks.ways import Ours, Peer, Way

SENTENCES, DICTATIONS = 240.0, 600.0
"""Seconds of speech of a language: single sentences, and sentences joined."""
QUICK = 45.0
MODEL = "base-q8_0"


def measure(given: Given) -> Iterator[Table]:
    """Two tables a language: single sentences, and dictations of half a minute."""
    model, corpus = given.model, given.corpus
    if model != MODEL:
        raise AbsentError(f"the weights that faster-whisper gets are those of {MODEL}, not {model}")
    folder = peer_folder()
    ways: list[Way] = [Peer(folder, 1), Peer(folder, 5), Ours(model, "greedy"), Ours(model, "beam")]
    with listening(ways) as listeners:
        for language, name in LANGUAGES.items():
            kinds = (
                ("sentences", human(language, corpus), SENTENCES),
                ("dictations", people(language, corpus), DICTATIONS),
            )
            for kind, clips, seconds in kinds:
                chosen = some(clips, QUICK if given.quick else seconds)
                title = f"{name}, {kind}: {described(chosen)}"
                yield table(title, compare(listeners, chosen, given))
