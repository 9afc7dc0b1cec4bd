"""What ``dictate bench`` found: a table and advice for people, JSON for programs."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from dictate.measuring.advice import Advice, Likely, judged
from dictate.measuring.bench import Found
from dictate.measuring.machine import facts
from dictate.measuring.results import LENGTHS, Measured, Search
from dictate.models import catalogue, files
from dictate.models.catalogue import Model
from dictate.translations import current, tr


@dataclass(frozen=True)
class Result:
    """A run, and what to make of it.

    ``in_use``: the model of the settings; ``languages``: what the user speaks, empty for any;
    ``search``: the engine's setting; ``synthetic``: whether a synthesiser spoke.
    """

    found: Found
    advice: Advice
    in_use: str
    languages: Sequence[str]
    search: str
    synthetic: bool


# --- for people -----------------------------------------------------------------------------


def for_people(result: Result) -> None:
    """Print threads, table, legend and advice."""
    if result.found.doubtful:
        print(tr("Other programs keep the processor busy ({percent} %): everything takes longer "
                 "than it should, and the number of threads is not kept. Close them and measure "
                 "again.", percent=round(100 * result.found.busy)), end="\n\n")  # fmt: skip
    if found := result.found.threads:
        works = (
            tr("{seconds} with {count}", seconds=_seconds(work), count=count)
            for count, work in found.works.items()
        )
        print(tr("Threads: {best} (the same speech took {works})",
                 best=found.best, works=", ".join(works)), end="\n\n")  # fmt: skip
    for line in _table(result.found.models):
        print(line)
    for model, search in result.found.too_slow:
        print(
            tr("{name} was not measured: it would take about {seconds} to recognise 3 s.",
               name=model.name, seconds=_seconds(search.wait))
        )  # fmt: skip
    print()
    for line in (*_legend(result), "", *_advice(result)):
        print(line)


def _table(models: Sequence[tuple[Model, Measured]]) -> Iterator[str]:
    lengths = [f"{length:.0f} s" for length in LENGTHS]
    rows = [[tr("Model"), tr("Type"), tr("× speech"), tr("Wait"), *lengths, tr("Load"),
             tr("Memory"), tr("Errors")]]  # fmt: skip
    for model, found in models:
        rows.append([model.name, tr("greedy"), *_costs(found.greedy), _seconds(found.load),
                     files.shown(found.memory), _errors(found.greedy)])  # fmt: skip
        if found.beam:
            rows.append(["", tr("beam"), *_costs(found.beam), "", "", _errors(found.beam)])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        left = [cell.ljust(width) for cell, width in zip(row[:2], widths, strict=False)]
        right = [cell.rjust(width) for cell, width in zip(row[2:], widths[2:], strict=True)]
        yield "  ".join(left + right).rstrip()


def _costs(search: Search) -> list[str]:
    shares = [_number(search.share(length), 2) for length in LENGTHS]
    return [_number(search.pace, 1), _seconds(search.wait), *shares]


def _errors(search: Search) -> str:
    shares = [f"{language} {round(100 * share)} %" for language, share in search.errors.items()]
    return ", ".join(shares) or "–"


def _legend(result: Result) -> Iterator[str]:
    yield tr("× speech: how many times as fast as speech, in pieces of 8 s.")
    yield tr("Wait: from letting go of the key to the text, when 3 s are left to recognise.")
    yield tr("3 s, 8 s, 15 s: seconds of work for each second of speech, in pieces so long.")
    if any(found.greedy.errors for _, found in result.found.models):
        yield tr("Errors: words that were not recognised as said.")
        if result.synthetic:
            yield tr("A synthetic voice spoke, which is much harder to understand than a person:")
            yield tr("compare the models by it, no more. Or: dictate bench --microphone")


def _advice(result: Result) -> Iterator[str]:
    advice = result.advice
    if advice.model is None:
        languages = ", ".join(result.languages) or tr("any language")
        yield tr("None of these models is for what you speak: {languages}.", languages=languages)
    else:
        found = {model.name: one for model, one in result.found.models}
        search = judged(found[advice.model.name], result.search)
        name, wait = advice.model.name, _seconds(search.wait)
        if advice.keeps_up:
            yield tr("Best here: {name}. It keeps up while you speak; the text is there about "
                     "{wait} after you let go.", name=name, wait=wait)  # fmt: skip
        else:
            yield tr("None of these models keeps up with speech here. {name} is the fastest; "
                     "the text is there {wait} or more after you let go.",
                     name=name, wait=wait)  # fmt: skip
        if name == result.in_use:
            yield tr("It is the one in use.")
        else:
            yield tr("Recognise with it: dictate models use {name}", name=name)
    if advice.likely:
        yield from _also(advice.likely, advice)
    elif advice.model is None:
        yield tr("Get one: dictate models install {name}", name=catalogue.default_model())


def _also(likely: Likely, advice: Advice) -> Iterator[str]:
    name = likely.model.name
    pace, wait = _number(likely.search.pace, 1), _seconds(likely.search.wait)
    if advice.keeps_up:
        yield tr("{name} hears better and is probably fast enough too: about {pace} × speech, "
                 "{wait} of wait. That is an estimate from its size.",
                 name=name, pace=pace, wait=wait)  # fmt: skip
    else:
        yield tr("{name} probably keeps up: about {pace} × speech, {wait} of wait. That is an "
                 "estimate from its size.", name=name, pace=pace, wait=wait)  # fmt: skip
    yield tr("Get it: dictate models install {name}", name=name)


def _seconds(seconds: float) -> str:
    return f"{_number(seconds, 2 if seconds < 10 else 0)} s"


def _number(value: float, digits: int) -> str:
    text = f"{value:.{digits}f}"
    return text.replace(".", ",") if current() == "fr" else text


# --- for programs ---------------------------------------------------------------------------


def as_json(result: Result) -> None:
    """Print everything; times in seconds, memory in bytes, errors as shares."""
    found, advice = result.found, result.advice
    likely = advice.likely
    print(json.dumps({
        "machine": facts(),
        "busy": round(found.busy, 2),
        "threads": asdict(found.threads) if found.threads else None,
        "synthetic": result.synthetic,
        "models": [_model(measured) for _, measured in found.models],
        "too_slow": [{"model": model.name} | _search(search) for model, search in found.too_slow],
        "advice": {
            "model": advice.model.name if advice.model else None,
            "keeps_up": advice.keeps_up,
            "in_use": advice.model is not None and advice.model.name == result.in_use,
            "likely": {"model": likely.model.name} | _search(likely.search) if likely else None,
        },
        "failures": [str(error) for error in found.failures],
    }, ensure_ascii=False, indent=2))  # fmt: skip


def _model(measured: Measured) -> dict[str, Any]:
    searches = {"greedy": _search(measured.greedy)}
    return (
        asdict(measured)
        | {"beam": None}
        | searches
        | ({"beam": _search(measured.beam)} if measured.beam else {})
    )


def _search(search: Search) -> dict[str, Any]:
    shares = {f"{length:.0f}": round(search.share(length), 4) for length in LENGTHS}
    rest = {"times_speech": round(search.pace, 3), "wait": round(search.wait, 4)}
    return rest | {"work_per_second": shares} | asdict(search)
