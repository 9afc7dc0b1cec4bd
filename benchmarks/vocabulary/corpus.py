"""What is said: sentences with terms, sentences without, and people reading a novel."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.vocabulary.voices import Say
from dictate.ports import Samples
from tests.engines.recordings import librivox

HERE = Path(__file__).parent
LANGUAGES = ("en", "fr")
TOGETHER = 2
"""Ordinary sentences in one recording: a short one takes the engine as long as two."""


@dataclass(frozen=True, eq=False)
class Clip:
    """A recording: what is said, and the term in it, "" for none."""

    said: str
    term: str
    samples: Samples


@dataclass(frozen=True)
class Row:
    """A sentence with a term, and how the term is to be read where a synthesiser gets it wrong.

    Thresholds were chosen on the even lines of the files; ``unseen`` marks the others.
    """

    term: str
    sentence: str
    read: str
    unseen: bool

    @property
    def spoken(self) -> str:
        """What the synthesiser is given."""
        return self.sentence.replace(self.term, self.read, 1).replace("’", "'")


def rows(language: str) -> list[Row]:
    """All sentences with a term."""
    found = []
    for number, line in enumerate(_lines(f"terms-{language}.tsv")):
        term, sentence, *read = line.split("\t")
        found.append(Row(term, sentence, read[0] if read else term, number % 2 == 1))
    return found


def vocabulary(language: str) -> list[str]:
    """The terms of both languages: every second of this one first, so that a prompt has both."""
    own = [row.term for row in rows(language)]
    other = [row.term for one in LANGUAGES if one != language for row in rows(one)]
    # 37 has no factor in common with 100: a fixed order that mixes names, medicines and the rest.
    mixed = [own[at * 37 % len(own)] for at in range(len(own))]
    return list(dict.fromkeys([*mixed, *other]))


def with_terms(language: str, say: Say, most: int) -> list[tuple[Row, Clip]]:
    """At most ``most`` sentences with a term, spread over all kinds."""
    every = rows(language)
    places = sorted({at * len(every) // most for at in range(most)})
    taken = [every[at] for at in places]
    return [
        (row, Clip(row.sentence, row.term, say(row.spoken, number)))
        for number, row in enumerate(taken)
    ]


def ordinary(language: str, say: Say) -> list[Clip]:
    """Sentences without any term."""
    lines = _lines(f"ordinary-{language}.txt")
    found = []
    for at in range(0, len(lines), TOGETHER):
        texts = lines[at : at + TOGETHER]
        sound = np.concatenate([say(text.replace("’", "'"), at) for text in texts])
        found.append(Clip(" ".join(texts), "", sound))
    return found


def lookalikes(language: str) -> list[str]:
    """Ordinary sentences made of words that look or sound like terms: as text only."""
    return _lines(f"lookalikes-{language}.txt")


def people() -> list[Clip]:
    """English sentences of a novel, read by a person."""
    return [Clip(said, "", sound) for said, sound in librivox()]


def _lines(name: str) -> list[str]:
    return (HERE / name).read_text("utf-8").splitlines()
