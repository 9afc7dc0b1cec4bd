"""``dictate bench``: how fast this machine recognises, and which model suits it."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dictate.errors import CancelledError, ModelError
from dictate.translations import current, tr

if TYPE_CHECKING:
    from dictate.assembly import Assembly
    from dictate.cli._bench_report import Result
    from dictate.measuring.bench import Shown, Speech
    from dictate.measuring.speed import Plan
    from dictate.models.catalogue import Model
    from dictate.ports import Engine
    from dictate.settings import Recognition

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def register(commands: "Commands") -> None:
    """Add the command."""
    text = tr("measure how fast this machine recognises, and recommend a model")
    bench = commands.add_parser("bench", help=text, description=text)
    bench.add_argument(
        "--model", metavar="NAME", action="append", default=[],
        help=tr("measure this model (may be given again; default: all that are installed)"),
    )  # fmt: skip
    speech = bench.add_mutually_exclusive_group()
    speech.add_argument(
        "--file", metavar="SOUND", type=Path, help=tr("a recording of speech to measure with")
    )
    speech.add_argument(
        "--microphone", action="store_true", help=tr("read three sentences aloud yourself")
    )
    bench.add_argument("--language", metavar="xx", help=tr("the language that is spoken"))
    bench.add_argument("--quick", action="store_true", help=tr("fewer measurements, in seconds"))
    bench.add_argument("--json", action="store_true", help=tr("for programs"))
    bench.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Measure, show, advise. Raises ``DictateError`` when nothing can be measured."""
    from dictate.assembly import Assembly
    from dictate.cli import _bench_report as report
    from dictate.cli._interrupts import INTERRUPTED
    from dictate.settings import Store

    models = _chosen(given.model)
    assembly = Assembly(Store())
    try:
        result = _measured(given, models, assembly)
    except CancelledError:
        print(file=sys.stderr)
        return INTERRUPTED
    finally:
        assembly.close()
    if result.found.models:
        (report.as_json if given.json else report.for_people)(result)
    for error in result.found.failures:
        print(f"dictate: {error.message}", file=sys.stderr)
        for line in error.hint.splitlines():
            print(f"  {line}", file=sys.stderr)
    return 1 if result.found.failures else 0


def _measured(
    given: argparse.Namespace, models: "Sequence[Model]", assembly: "Assembly"
) -> "Result":
    """Get the speech, measure, and think about it. Raises ``DictateError``."""
    from dictate import registry
    from dictate.cli._bench_report import Result
    from dictate.cli._interrupts import interruptible
    from dictate.measuring import machine
    from dictate.measuring.advice import advise
    from dictate.measuring.bench import Bench, Job
    from dictate.measuring.speed import QUICK, Plan, Setup
    from dictate.models import store
    from dictate.settings import Recognition

    settings = assembly.store.section("recognition", Recognition)
    chosen = registry.pick("engines", settings.engine)
    options = assembly.store.section(f"engines.{chosen.name}", chosen.module.Options)
    plan = QUICK if given.quick else Plan()
    languages = _languages(given, settings)
    spoken = _spoken(given, languages)
    job = Job(
        models, _speech(given, spoken[0], plan, assembly), spoken,
        threads=getattr(options, "threads", None), asked_for=bool(given.model),
    )  # fmt: skip
    with interruptible() as stopping, _progress() as shown:
        found = Bench(job, Setup(engine, stopping, plan), shown).run()
    others = [entry.model for entry in store.entries() if entry.installed == "no"]
    search = str(getattr(options, "beam", "auto"))
    advice = advise(found.models, others, languages, search, machine.memory())
    return Result(found, advice, settings.model, languages, search, synthetic=_synthetic(given))


def _chosen(names: "Sequence[str]") -> "list[Model]":
    """The models to measure, the smallest first. Raises ``ModelError``."""
    from dictate.models import catalogue, check, store

    for name in names:
        check.ensure(name)
    found = [store.find(name) for name in dict.fromkeys(names)] or [
        entry.model for entry in store.entries() if entry.installed == "yes"
    ]
    if not found:
        raise ModelError(
            tr("No model is installed, so there is nothing to measure."),
            tr("Get one: dictate models install {name}", name=catalogue.default_model()),
        )
    return sorted(found, key=lambda model: model.size)


def _languages(given: argparse.Namespace, settings: "Recognition") -> tuple[str, ...]:
    """What the user speaks; empty for any language."""
    if given.language:
        return (given.language,)
    return settings.languages if settings.language == "auto" else (settings.language,)


def _spoken(given: argparse.Namespace, languages: "Sequence[str]") -> tuple[str, ...]:
    """The languages of the speech to measure with. Raises ``AudioFileError``."""
    from dictate.errors import AudioFileError
    from dictate.measuring.speech import TEXTS

    wanted = tuple(code.lower().partition("-")[0] for code in languages) or (current(),)
    if given.file:
        return wanted
    known = tuple(code for code in wanted if code in TEXTS)
    if not known and given.language:
        raise AudioFileError(
            tr("There is no text in “{code}” to be spoken.", code=given.language),
            tr("Take a recording: dictate bench --language {code} --file SOUND",
               code=given.language),
        )  # fmt: skip
    return known or ("en",)


def _speech(
    given: argparse.Namespace, language: str, plan: "Plan", assembly: "Assembly"
) -> "Speech":
    from dictate.cli import _bench_speech as sources

    if given.file:
        return sources.from_file(given.file, language, plan.lengths, assembly)
    if given.microphone:
        return sources.recorded(language, plan.lengths, assembly)
    return sources.synthesised(plan.lengths)


def _synthetic(given: argparse.Namespace) -> bool:
    return not given.file and not given.microphone


@contextmanager
def engine(model: str, threads: int, search: str) -> "Iterator[Engine]":
    """An engine as the settings have it, but with so many threads (0: as set) and this search."""
    from dictate.assembly import Assembly
    from dictate.measuring.varied import Varied

    changes: dict[str, object] = {"beam": search} | ({"threads": threads} if threads else {})
    assembly = Assembly(Varied(changes))
    try:
        yield assembly.engine(model)
    finally:
        assembly.close()


@contextmanager
def _progress() -> "Iterator[Shown]":
    """A bar on a terminal."""
    if not sys.stderr.isatty():
        yield lambda _done, _total, _text: None
        return
    from tqdm import tqdm

    bar_format = "{percentage:3.0f}% |{bar:20}| {desc}"
    with tqdm(bar_format=bar_format, leave=False, file=sys.stderr) as bar:

        def draw(done: int, total: int, text: str) -> None:
            bar.total = total
            bar.set_description_str(text, refresh=False)
            bar.n = done
            bar.refresh()

        yield draw
