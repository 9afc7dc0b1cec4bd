"""``python -m benchmarks.vocabulary``: what the prompt, the correction and both gain and cost.

Sentences are read by a synthesiser and recognised by the real model with 20 or 200 terms loaded.
The ratio is the terms written rightly against those without any vocabulary, in the same run.
``--text FILE`` counts what correction would change in an ordinary text instead.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from benchmarks.vocabulary import corpus, measuring
from benchmarks.vocabulary.corpus import Clip
from benchmarks.vocabulary.measuring import Heard
from benchmarks.vocabulary.voices import pico_is_here, voice

FEW = 20
"""Terms of a small vocabulary."""


def main() -> None:
    """Measure and print."""
    given = _options()
    if given.text is not None:
        _text(given.text, given.languages[0])
        return
    name = given.voice or ("pico" if pico_is_here() else "espeak")
    if name == "espeak" and "fr" in given.languages:
        print("French read by espeak-ng is hardly understood; pip install py-nanotts is better.")
    for language in given.languages:
        _terms(language, name, given.terms)
        _ordinary(language, name)
        _lookalikes(language)


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--voice", choices=["espeak", "pico"])
    options.add_argument("--languages", nargs="+", default=list(corpus.LANGUAGES))
    options.add_argument("--terms", type=int, default=60, help="sentences with a term, at most 100")
    options.add_argument("--text", type=Path)
    return options.parse_args()


def _terms(language: str, name: str, most: int) -> None:
    pairs = corpus.with_terms(language, voice(name, language), most)
    clips = [clip for _, clip in pairs]
    unseen = [row.unseen for row, _ in pairs]
    every = corpus.vocabulary(language)
    plain = measuring.listen(clips, language)

    def few(clip: Clip) -> Sequence[str]:
        at = every.index(clip.term) // FEW * FEW
        return every[at : at + FEW]

    print(f"\n{language}, {name}, {len(clips)} sentences with a term")
    print(f"{'':28}{'ratio':>7}{'terms right':>13}{'unseen':>10}{'word errors':>13}")
    for count, vocabulary in ((FEW, few), (len(every), lambda _: every)):
        ways = measuring.in_all_ways(clips, vocabulary, language, plain)
        for heard in ways:
            ratio = heard.right / max(ways[0].right, 1)
            fresh = _only(heard, unseen)
            print(
                f"{f'{count} terms, {heard.way}':28}{ratio:7.2f}"
                f"{f'{heard.right}/{len(clips)}':>13}"
                f"{f'{fresh.right}/{len(fresh.clips)}':>10}{heard.wrong:11.1f} %"
            )


def _only(heard: Heard, chosen: Sequence[bool]) -> Heard:
    """The clips that are ``chosen``."""
    places = [at for at, is_in in enumerate(chosen) if is_in]
    texts = tuple(heard.texts[at] for at in places)
    return Heard(heard.way, texts, tuple(heard.clips[at] for at in places))


def _ordinary(language: str, name: str) -> None:
    clips = corpus.ordinary(language, voice(name, language))
    sets = {f"{len(clips) * corpus.TOGETHER} ordinary sentences": clips}
    if language == "en":
        sets["a novel, read by a person"] = corpus.people()
    every = corpus.vocabulary(language)
    for title, these in sets.items():
        plain = measuring.listen(these, language)
        print(f"\n{language}, {title}, no term said")
        print(f"{'':28}{'false alarms':>13}{'word errors':>13}")
        for terms in (every[:FEW], every):
            for heard in measuring.in_all_ways(
                these, lambda _, terms=terms: terms, language, plain
            ):
                alarms = heard.alarms(terms)
                name = f"{len(terms)} terms, {heard.way}"
                print(f"{name:28}{len(alarms):13}{heard.wrong:11.1f} %")
                for term, text in alarms:
                    print(f"    {term}: {text}")


def _lookalikes(language: str) -> None:
    lines = corpus.lookalikes(language)
    found = [
        (line, now)
        for line, now in ((line, _corrected(line, language)) for line in lines)
        if line != now
    ]
    print(f"\n{language}, {len(lines)} sentences that imitate terms, as text: {len(found)} changed")
    for line, now in found:
        print(f"    {line} -> {now}")


def _corrected(line: str, language: str) -> str:
    return measuring.prepared(tuple(corpus.vocabulary(language)), language).correct(line)


def _text(path: Path, language: str) -> None:
    lines = path.read_text("utf-8").splitlines()
    words = sum(len(line.split()) for line in lines)
    found = measuring.changes(lines, corpus.vocabulary(language), language)
    print(f"{len(found) / words * 100_000:.1f} of 100,000 words ({len(found)} of {words}):")
    for line, now in found:
        print(f"    {line}\n    {now}")


if __name__ == "__main__":
    main()
