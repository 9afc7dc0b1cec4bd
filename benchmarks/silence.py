"""``python -m benchmarks.silence``: what a dictation makes of noise, and of short words in noise.

The silence set of ``tests/silence`` goes the whole way: voice detector, gate, engine, tidy. Every
character that comes out is one too many. Words said briefly, softly and over noise go the same way
and must come through: the table says where they are lost. ``--ungated`` gives noise straight to the
engine, to see what the second line alone would catch.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from dictate.audio.voice import silero
from dictate.ports import RATE, Engine, Hints, NoOptions, Samples, Stopping, Transcript
from dictate.tidy import tidy
from dictate.transcription import recognise
from tests.engines.recordings import engine, librivox
from tests.silence import clips, words
from tests.silence.clips import Clip

LANGUAGES = ("auto", "en", "fr")
ENGINES = ("base-q8_0", "tiny.en-q8_0")
NEVER: Stopping = lambda: False  # noqa: E731
VOICE = silero.create(NoOptions())


class Overheard:
    """An engine that keeps what it was asked and what it said. Otherwise the one it is given."""

    def __init__(self, inner: Engine) -> None:
        self.inner = inner
        self.said: list[Transcript] = []
        self.loaded = True

    def load(self) -> None:
        """Bring the model into memory."""
        self.inner.load()

    def unload(self) -> None:
        """Give the memory back."""
        self.inner.unload()

    def describe(self) -> str:
        """What it is."""
        return self.inner.describe()

    def transcribe(self, samples: Samples, hints: Hints, stopping: Stopping) -> Transcript:
        """Recognise, and remember."""
        found = self.inner.transcribe(samples, hints, stopping)
        self.said.append(found)
        return found


@dataclass(frozen=True)
class Seen:
    """What came of one sound: what the engine said, piece by piece, and the text in the end."""

    clip: Clip
    said: tuple[str, ...]
    text: str


def whole_way(set_: Iterable[Clip], model: str, language: str, beam: str) -> Iterator[Seen]:
    """Each sound through everything."""
    for clip in set_:
        heard = Overheard(engine(model, beam))
        found = recognise(clip.samples, heard, VOICE, Hints(language), NEVER)
        yield Seen(clip, tuple(one.text for one in heard.said), found.text)


def noise_table(set_: list[Clip], model: str, language: str, beam: str) -> None:
    """How many sounds of each kind reached the engine, and what became of it."""
    every, reached, texts = Counter[str](), Counter[str](), Counter[str]()
    seen = list(whole_way(set_, model, language, beam))
    for one in seen:
        every[one.clip.kind] += 1
        reached[one.clip.kind] += bool(one.said)
        texts[one.clip.kind] += bool(one.text)
    characters = sum(len(one.text) for one in seen)
    seconds = sum(clip.seconds for clip in set_)
    print(f"\n{model}, {language}: {len(set_)} sounds, {seconds / 60:.0f} minutes; "
          f"{reached.total()} reached the engine, {texts.total()} gave text, "
          f"{characters} characters")  # fmt: skip
    for kind, count in reached.items():
        if count:
            print(f"  {kind:40} {every[kind]:4} {count:4} {texts[kind]:4}")
    for one in seen:
        if one.said:
            print(f"    {one.clip.name}: {' | '.join(one.said)!r} -> {one.text!r}")


def ungated(set_: list[Clip], model: str, language: str, beam: str) -> None:
    """Noise given to the engine though nobody speaks in it; ``voiced`` is what the gate counts."""
    said, left = 0, list[str]()
    for clip in set_:
        found = engine(model, beam).transcribe(clip.samples[: 28 * RATE], Hints(language), NEVER)
        said += bool(found.text.strip())
        if text := tidy(found.text, found.language, 0.1):
            left.append(f"    {clip.name}: {text!r}")
    print(f"\n{model}, {language}, without the gate: {len(set_)} sounds, the engine wrote "
          f"something for {said}, the second line left {len(left)}")  # fmt: skip
    print("\n".join(left))


def word_table(model: str, language: str, beam: str, step: int) -> None:
    """Short words: whether they reach the engine, whether it hears anything, what tidy leaves."""
    rows: dict[str, Counter[str]] = {}
    lost = []
    with TemporaryDirectory() as folder:
        some = list(words.every(language, Path(folder)))[::step]
    for word in some:
        heard = Overheard(engine(model, beam))
        found = recognise(word.samples, heard, VOICE, Hints(language), NEVER)
        said = " ".join(one.text for one in heard.said).strip()
        row = rows.setdefault(word.how, Counter())
        row["said"] += 1
        row["reached"] += bool(heard.said)
        row["heard"] += bool(said)
        row["left"] += bool(found.text)
        if said and not found.text:
            lost.append(f"    {word.text!r}, {word.how}: {said!r}")
        elif not heard.said:
            lost.append(f"    {word.text!r}, {word.how}: not heard by the gate")
    print(f"\n{model}, {language}: short words   said  reached  heard  left")
    for how, row in rows.items():
        print(f"  {how:40} {row['said']:5} {row['reached']:6} {row['heard']:6} {row['left']:5}")
    print("\n".join(lost))


def noisy_speech(model: str, beam: str) -> None:
    """Sentences over noise and music: how many words the second line takes away."""
    said = taken = 0
    for background in ("fan", "street", "keyboard", "piano", "band"):
        for decibels in (20.0, 10.0, 5.0):
            for _, speech in librivox()[:3]:
                noise = clips.made(background, speech.size / RATE, -6.0).samples
                heard = Overheard(engine(model, beam))
                sound = words.over(speech, noise[: speech.size], decibels)
                found = recognise(sound, heard, VOICE, Hints("en"), NEVER)
                before = sum(len(one.text.split()) for one in heard.said)
                said += before
                taken += before - len(found.text.split())
    print(f"\n{model}: sentences over noise and music at 20, 10, 5 dB: the engine wrote {said} "
          f"words, the second line took {taken}")  # fmt: skip


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--by-hand", action="store_true", help="with more packages, if installed")
    options.add_argument("--beam", choices=["greedy", "beam"], default="greedy")
    options.add_argument("--ungated", type=int, default=0, help="so many noises past the gate")
    options.add_argument("--step", type=int, default=1, help="take only each so-manieth sound")
    options.add_argument("--part", choices=["noise", "words", "speech"], action="append")
    given = options.parse_args()
    parts = given.part or ["noise", "words", "speech"]
    every = list(clips.every(by_hand=given.by_hand))[:: given.step] if "noise" in parts else []
    some = every[:: max(1, len(every) // given.ungated)] if given.ungated else []
    for model in ENGINES:
        for language in LANGUAGES[1:2] if model.startswith("tiny.en") else LANGUAGES:
            if every:
                noise_table(every, model, language, given.beam)
            if some:
                ungated(some, model, language, given.beam)
        if "words" in parts:
            for language in ("en",) if model.startswith("tiny.en") else ("en", "fr"):
                word_table(model, language, given.beam, given.step)
        if "speech" in parts:
            noisy_speech(model, given.beam)


if __name__ == "__main__":
    main()
