"""What the command line asks for."""

import json
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpora import Clip
from benchmarks.scores import score


@dataclass(frozen=True)
class Given:
    """The options of a run. ``language`` is that of ``waiting``, ``rounds`` are for the desktop."""

    model: str = "base-q8_0"
    corpus: Path | None = None
    language: str = "en"
    rounds: int = 5
    quick: bool = False
    texts: Path | None = None
    """A file that every text is added to, a line of JSON each."""

    def keep(self, clip: Clip, way: str, heard: str, seconds: float) -> None:
        """Write down what a way made of a recording, if that is wanted."""
        if self.texts is None:
            return
        found = score(clip.text, heard)
        line = {
            "recording": clip.name, "language": clip.language, "length": round(clip.seconds, 2),
            "way": way, "seconds": round(seconds, 3), "wrong": found.wrong, "words": found.said,
            "said": clip.text, "heard": heard,
        }  # fmt: skip
        with self.texts.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
