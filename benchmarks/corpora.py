"""Speech with what is said in it: people from Debian's packages or a folder, and a synthesiser.

- ``pocketsphinx-testdata``: five sentences of a LibriVox reader (public domain), with their text.
- ``asterisk-core-sounds-en-g722`` and ``-fr-g722``: prompts at 16 kHz by one reader a language,
  Allison Smith and June Wallack (CC BY-SA 3.0). The packages hold no text: ``texts/prompts.tsv``
  was written for these benchmarks, and prompts that could be read in two ways were left out.
- a folder with ``manifest.tsv``: columns ``path``, ``lang`` and ``text``, and ``reader`` if known.
- the sentences in ``texts/``, read by a machine (``synthesis``).
"""

import csv
import re
import shutil
import subprocess
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from benchmarks.needs import AbsentError
from dictate.ports import RATE, Samples

LIBRIVOX = Path("/usr/share/pocketsphinx/test/data/librivox")
PROMPTS = Path("/usr/share/asterisk/sounds")
PROMPT_READERS = {"en": "en_US_f_Allison", "fr": "fr_CA_f_June"}
TEXTS = Path(__file__).parent / "texts"
SENTENCES = {"en": "english.txt", "fr": "french.txt"}


@dataclass(frozen=True, eq=False)
class Clip:
    """A recording and what is said in it."""

    name: str
    reader: str
    language: str
    text: str
    samples: Samples

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.samples.size / RATE

    def with_samples(self, samples: Samples, mark: str = "") -> "Clip":
        """The same words in another sound."""
        return replace(self, samples=samples, name=f"{self.name} {mark}".strip())


def human(language: str, corpus: Path | None = None) -> list[Clip]:
    """Every recording of a person in this language. Raises ``AbsentError`` if there is none."""
    found = [*(librivox() if language == "en" else ()), *prompts(language)]
    if corpus is not None:
        found += [clip for clip in folder(corpus) if clip.language == language]
    if not found:
        raise AbsentError(
            f"no recordings: install pocketsphinx-testdata and asterisk-core-sounds-{language}-g722"
            " (Debian), or name a folder with --corpus"
        )
    return found


@lru_cache
def librivox() -> tuple[Clip, ...]:
    """Five sentences of "Sense and Sensibility"; empty where the package is not installed."""
    transcription = LIBRIVOX / "transcription"
    if not transcription.is_file():
        return ()
    found = []
    for line in transcription.read_text("utf-8").splitlines():
        said, _, name = line.rpartition(" ")
        path = LIBRIVOX / f"{name.strip('()')}.wav"
        text = said.replace("<s>", "").replace("</s>", "").strip()
        found.append(Clip(path.stem, "librivox", "en", text, read(path)))
    return tuple(found)


@lru_cache
def prompts(language: str) -> tuple[Clip, ...]:
    """Prompts of a telephone system; empty where the package is not installed."""
    spoken = PROMPTS / PROMPT_READERS[language]
    if not spoken.is_dir():
        return ()
    with (TEXTS / "prompts.tsv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["language"] == language]
    reader = PROMPT_READERS[language].rpartition("_")[2]
    return tuple(
        Clip(row["name"], reader, language, row["text"], decoded(spoken / f"{row['name']}.g722"))
        for row in rows
    )


@lru_cache
def folder(path: Path) -> tuple[Clip, ...]:
    """The recordings of a folder in English or French. Raises ``AbsentError``."""
    manifest = path / "manifest.tsv"
    if not manifest.is_file():
        raise AbsentError(f"no {manifest}")
    with manifest.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return tuple(
        Clip(row["path"], _reader(row), row["lang"], row["text"], read(path / row["path"]))
        for row in rows
        if row["lang"] in SENTENCES and row["text"]
    )


def read(path: Path) -> Samples:
    """A sound file that libsndfile reads."""
    import soundfile
    import soxr

    sound, rate = soundfile.read(path, dtype="float32", always_2d=True)
    mono: Samples = sound.mean(axis=1)
    return np.ascontiguousarray(mono if rate == RATE else soxr.resample(mono, rate, RATE))


def decoded(path: Path) -> Samples:
    """A sound file that only FFmpeg reads."""
    program = shutil.which("ffmpeg")
    if program is None:
        raise AbsentError("ffmpeg is not installed: run ./installer/test")
    wanted = ["-f", "f32le", "-ac", "1", "-ar", str(RATE), "pipe:1"]
    done = subprocess.run(
        [program, "-v", "error", "-i", path, *wanted], check=True, capture_output=True
    )
    return np.frombuffer(done.stdout, dtype="<f4").astype(np.float32)


def _reader(row: dict[str, str]) -> str:
    """Who reads, as far as the file names tell: "lj" of "lj_LJ001-0001.flac"."""
    return row.get("reader") or re.split(r"[_\d]", Path(row["path"]).stem)[0]
