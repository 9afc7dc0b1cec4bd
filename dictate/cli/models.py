"""``dictate models``: what there is, get it, check it, remove it, use it."""

import argparse
import json
import sys
from typing import TYPE_CHECKING

from dictate.cli._progress import progress
from dictate.errors import ModelError
from dictate.translations import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from dictate.models.catalogue import Model
    from dictate.models.source import Progress

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def register(commands: "Commands") -> None:
    """Add the command."""
    text = tr("get, check and choose models")
    models = commands.add_parser("models", help=text, description=text)
    actions = models.add_subparsers(
        required=True, metavar="list | install | import | verify | remove | use"
    )
    listing = _action(actions, "list", tr("show every model and which are here"), _list)
    listing.add_argument("--json", action="store_true", help=tr("for programs"))
    install = _action(actions, "install", tr("download a model"), _install)
    install.add_argument("name", help=tr("like base-q8_0; see: dictate models list"))
    bring = _action(actions, "import", tr("take in a model file that you have"), _import)
    bring.add_argument("file", help=tr("a whisper.cpp model, like ggml-small.bin"))
    bring.add_argument("--name", default="", help=tr("what to call it, if it is no official file"))
    verify = _action(actions, "verify", tr("read models and compare their digests"), _verify)
    verify.add_argument("name", nargs="?", help=tr("one model (default: all that are here)"))
    remove = _action(actions, "remove", tr("delete a model"), _remove)
    remove.add_argument("name", help=tr("the model"))
    use = _action(actions, "use", tr("recognise with this model from now on"), _use)
    use.add_argument("name", help=tr("a model that is installed"))


def _action(
    actions: "Commands", name: str, text: str, run: "Callable[[argparse.Namespace], int]"
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=text, description=text)
    parser.set_defaults(run=run)
    return parser


def _list(given: argparse.Namespace) -> int:
    from dictate.models import files, store

    in_use = _in_use()
    entries = store.entries()
    if given.json:
        told = ("name", "size", "languages", "licence", "origin", "sha256", "sha1")
        rows = [
            {name: getattr(entry.model, name) for name in told}
            | {"installed": entry.installed == "yes", "damaged": entry.installed == "damaged"}
            | {"in_use": entry.model.name == in_use}
            for entry in entries
        ]
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return 0
    states = {"yes": tr("installed"), "damaged": tr("damaged"), "no": ""}
    languages = {"en": tr("English only"), "multilingual": tr("multilingual")}
    width = max(len(entry.model.name) for entry in entries)
    for entry in entries:
        model = entry.model
        state = states[entry.installed] + (tr(", in use") if model.name == in_use else "")
        line = (
            f"{model.name:{width}}  {files.shown(model.size):>7}  {languages[model.languages]:14}"
        )
        print(f"{line}  {state.lstrip(', ')}".rstrip())
    return 0


def _install(given: argparse.Namespace) -> int:
    from dictate.models import catalogue

    if _is_good(catalogue.load().find(given.name)):
        print(tr("{name} is already installed and good.", name=given.name))
    else:
        from dictate.models.install import install

        with progress(given.name) as report:
            path = install(given.name, report)
        print(tr("{name} is installed: {path}", name=given.name, path=path))
    if given.name != _in_use():
        print(tr("Recognise with it: dictate models use {name}", name=given.name))
    return 0


def _is_good(model: "Model") -> bool:
    from dictate.models import check, store

    try:
        check.verify(store.path(model.name), model)
    except ModelError:
        return False
    return True


def _import(given: argparse.Namespace) -> int:
    from pathlib import Path

    from dictate.models.install import import_file

    file = Path(given.file).expanduser()
    with progress(file.name) as report:
        model = import_file(file, given.name, report)
    if model.licence:
        print(tr("{file} is the official model {name}.", file=given.file, name=model.name))
    else:
        print(tr("{file} is imported as {name}.", file=given.file, name=model.name))
    if model.name != _in_use():
        print(tr("Recognise with it: dictate models use {name}", name=model.name))
    return 0


def _verify(given: argparse.Namespace) -> int:
    from dictate.models import check, files, store

    if given.name:
        models = [store.find(given.name)]
    else:
        models = [entry.model for entry in store.entries() if entry.installed != "no"]
    if not models:
        print(tr("No model is installed. Get one: dictate models install {name}", name=_in_use()))
    bad = 0
    for model in models:
        try:
            with progress(model.name) as report:
                check.verify(
                    store.path(model.name), model, again=True,
                    on_bytes=_counted(report, model.size, tr("Checking")),
                )  # fmt: skip
        except ModelError as error:
            if given.name:
                raise
            bad += 1
            print(f"{model.name}: {error.message}\n  {error.hint}", file=sys.stderr)
        else:
            digest = ": ".join(model.digest)
            size = files.shown(model.size)
            print(tr("{name}: good ({size}, {digest})", name=model.name, size=size, digest=digest))
    return 1 if bad else 0


def _remove(given: argparse.Namespace) -> int:
    from dictate.models import store

    if not store.remove(given.name):
        raise ModelError(
            tr("The model “{name}” is not installed.", name=given.name),
            tr("See what is: dictate models list"),
        )
    print(tr("{name} is removed.", name=given.name))
    if given.name == _in_use():
        print(tr("It was the one in use; choose another: dictate models use NAME"))
    return 0


def _use(given: argparse.Namespace) -> int:
    from dictate.cli.running import reload
    from dictate.models import check
    from dictate.settings import Recognition, Store, rows

    check.ensure(given.name)
    row = next(row for row in rows(Recognition) if row.name == "model")
    Store().set("recognition", row, given.name)
    reload()
    print(tr("Dictate recognises with {name} from now on.", name=given.name))
    return 0


def _in_use() -> str:
    from dictate.settings import Recognition, Store

    return Store().section("recognition", Recognition).model


def _counted(report: "Progress", total: int, text: str) -> "Callable[[int], None]":
    done = 0

    def count(size: int) -> None:
        nonlocal done
        done += size
        report(done, total, text)

    return count
