"""``dictate llm``: the language models that rewrite, as Ollama has them."""

import argparse
import json
import sys
from typing import TYPE_CHECKING

from dictate.translations import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from dictate.rewriters.ollama import Model, Recommended
    from dictate.settings import Rewriting

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def register(commands: "Commands") -> None:
    """Add the command."""
    text = tr("get, choose and try the language models that rewrite")
    llm = commands.add_parser("llm", help=text, description=text)
    actions = llm.add_subparsers(required=True, metavar="list | use | pull | test")
    listing = _action(actions, "list", tr("show the models of Ollama, and recommended ones"), _list)
    listing.add_argument("--json", action="store_true", help=tr("for programs"))
    use = _action(actions, "use", tr("rewrite with this model from now on"), _use)
    use.add_argument("name", help=tr("a model that Ollama has"))
    pull = _action(actions, "pull", tr("let Ollama download a model"), _pull)
    pull.add_argument("name", help=tr("like ministral-3:3b; see: dictate llm list"))
    test = _action(actions, "test", tr("rewrite a sample sentence and show how it went"), _test)
    test.add_argument("--style", default="polished", help=tr("the style (default: polished)"))
    test.add_argument("--language", choices=("en", "fr"), help=tr("of the sample sentence"))


def _action(
    actions: "Commands", name: str, text: str, run: "Callable[[argparse.Namespace], int]"
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=text, description=text)
    parser.set_defaults(run=lambda given: _or_interrupted(run, given))
    return parser


def _or_interrupted(run: "Callable[[argparse.Namespace], int]", given: argparse.Namespace) -> int:
    from dictate.cli._interrupts import INTERRUPTED
    from dictate.errors import CancelledError

    try:
        return run(given)
    except CancelledError:
        print(file=sys.stderr)
        return INTERRUPTED


def _list(given: argparse.Namespace) -> int:
    from dictate.cli._interrupts import interruptible
    from dictate.errors import RewriteError
    from dictate.rewriters import ollama

    settings = _settings()
    models: list[Model] = []
    trouble = None
    try:
        with interruptible() as stopping:
            models = ollama.installed(settings, stopping)
    except RewriteError as error:
        trouble = error
    here = {ollama.full(model.name) for model in models}
    others = [one for one in ollama.recommended() if ollama.full(one.name) not in here]
    if given.json:
        print(json.dumps(_as_json(models, others, settings), indent=2, ensure_ascii=False))
    else:
        _print_models(models, others, settings)
    if trouble is not None:
        raise trouble
    return 0


def _as_json(
    models: "list[Model]", others: "list[Recommended]", settings: "Rewriting"
) -> "dict[str, object]":
    from dataclasses import asdict

    from dictate.rewriters import ollama

    chosen = ollama.full(settings.model)
    return {
        "installed": [asdict(one) | {"in_use": ollama.full(one.name) == chosen} for one in models],
        "recommended": [asdict(one) for one in others],
    }


def _print_models(
    models: "list[Model]", others: "list[Recommended]", settings: "Rewriting"
) -> None:
    from dictate.models.files import shown
    from dictate.rewriters import ollama

    width = max(len(name) for name in [one.name for one in models] + [one.name for one in others])
    chosen = ollama.full(settings.model)
    for model in models:
        state = tr("in use") if ollama.full(model.name) == chosen else ""
        if model.goes_to:
            state = tr("does not run on this machine: {server}", server=model.goes_to)
        print(f"{model.name:{width}}  {shown(model.size):>7}  {state}".rstrip())
    if not others:
        return
    print(("\n" if models else "") + tr("Recommended, to be had with dictate llm pull NAME:"))
    for one in others:
        makers = tr("{maker}, {country}", maker=one.maker, country=one.country)
        needs = tr(", needs Ollama {version}", version=one.needs) if one.needs else ""
        print(f"{one.name:{width}}  {shown(one.size):>7}  {makers}, {one.licence}{needs}")


def _use(given: argparse.Namespace) -> int:
    from dictate.cli._interrupts import interruptible
    from dictate.rewriters import ollama

    with interruptible() as stopping:
        model = ollama.check(_settings(), given.name, stopping)
    _choose(model.name)
    return 0


def _choose(name: str) -> None:
    from dictate.cli.running import reload
    from dictate.settings import Rewriting, Store, rows

    row = next(row for row in rows(Rewriting) if row.name == "model")
    Store().set("rewriting", row, name)
    reload()
    print(tr("Dictate rewrites with {name} from now on.", name=name))


def _pull(given: argparse.Namespace) -> int:
    from dictate.cli._interrupts import interruptible
    from dictate.cli._progress import progress
    from dictate.rewriters import ollama

    settings = _settings()
    with interruptible() as stopping, progress(given.name, _kind) as report:
        model = ollama.pull(settings, given.name, report, stopping)
    print(tr("{name} is installed.", name=model.name))
    if ollama.full(model.name) != ollama.full(settings.model):
        print(tr("Rewrite with it: dictate llm use {name}", name=model.name))
    return 0


def _test(given: argparse.Namespace) -> int:
    from dictate.cli._llm_trial import trial

    return trial(_settings(), given.style, given.language or "")


def _settings() -> "Rewriting":
    from dictate.settings import Rewriting, Store

    return Store().section("rewriting", Rewriting)


def _kind(text: str) -> str:
    """What Ollama does. A model is a handful of files, each pulled under its own name."""
    layer = text.startswith("pulling ") and text != "pulling manifest"
    return "pulling" if layer else text
