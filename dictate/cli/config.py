"""``dictate config get | set | path``: the settings, from their rows."""

import argparse
import json
import sys
from typing import TYPE_CHECKING

from dictate.errors import SettingsError
from dictate.translations import tr

if TYPE_CHECKING:
    from dictate.settings import Row, Store

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


_ADAPTERS = {
    "hotkey.backend": "hotkeys",
    "microphone.backend": "audio.microphone",
    "recognition.engine": "engines",
    "insertion.method": "injectors",
}
"""Settings whose values are names of adapters, and of which kind."""


def register(commands: "Commands") -> None:
    """Add the command."""
    text = tr("show and change settings")
    config = commands.add_parser("config", help=text, description=text)
    actions = config.add_subparsers(required=True, metavar="get | set | path")
    get = actions.add_parser("get", help=tr("show one setting, or all"))
    get.add_argument("name", nargs="?", help=tr("like hotkey.keys"))
    get.add_argument("--json", action="store_true", help=tr("for programs"))
    get.set_defaults(run=_get)
    change = actions.add_parser("set", help=tr("change a setting"))
    change.add_argument("name", help=tr("like hotkey.keys"))
    change.add_argument("value", help=tr("the new value; separate several by commas"))
    change.set_defaults(run=_set)
    path = actions.add_parser("path", help=tr("say where the settings file is"))
    path.set_defaults(run=_path)


def _get(given: argparse.Namespace) -> int:
    from dictate.settings import Store

    store = Store()
    declared = _declared()
    if given.name:
        section, row = _find(declared, given.name)
        wanted = {given.name: (section, row)}
    else:
        wanted = {
            f"{name}.{row.name}": (name, row) for name in declared for row in _rows(declared, name)
        }
    values = {
        key: getattr(store.section(section, declared[section]), row.name)
        for key, (section, row) in wanted.items()
    }
    for repair in store.repairs:
        print(repair, file=sys.stderr)
    _show(given, values, {key: row for key, (_, row) in wanted.items()}, store)
    return 0


def _show(
    given: argparse.Namespace, values: dict[str, object], rows: "dict[str, Row]", store: "Store"
) -> None:
    if given.json:
        print(json.dumps(values, ensure_ascii=False))
        return
    if given.name:
        print(_plain(values[given.name]))
        return
    for key, value in values.items():
        section, _, name = key.rpartition(".")
        row = rows[key]
        note = tr(row.label) + (f" ({tr(row.unit)})" if row.unit else "")
        if row.choices:
            note += f" [{' | '.join(row.choices)}]"
        if store.pinned(section, name):
            note += " – " + tr("set by your administrator")
        print(f"{key} = {_plain(value)}  # {note}")


def _set(given: argparse.Namespace) -> int:
    from dictate.cli.running import reload
    from dictate.settings import Store

    section, row = _find(_declared(), given.name)
    _check_adapter(given.name, given.value)
    store = Store()
    value = store.set(section, row, given.value)
    print(f"{given.name} = {_plain(value)}")
    reload()
    return 0


def _check_adapter(name: str, value: str) -> None:
    """A setting that names an adapter must name one that there is."""
    from dictate import registry

    kind = _ADAPTERS.get(name)
    if kind is None or value == "auto" or value in registry.names(kind):
        return
    names = ", ".join(["auto", *registry.names(kind)])
    raise SettingsError(
        tr("{name} cannot be “{value}”.", name=name, value=value),
        tr("Choose one of: {names}.", names=names),
    )


def _path(_given: argparse.Namespace) -> int:
    from dictate.settings import Store

    print(Store().path)
    return 0


def _declared() -> dict[str, type]:
    """Every section: the core's and those of the adapters for this platform."""
    import importlib

    from dictate import registry
    from dictate.settings import SECTIONS

    found = dict(SECTIONS)
    for kind in registry.LABELS:
        for name in registry.names(kind):
            module = importlib.import_module(f"dictate.{kind}.{name}")
            if sys.platform.startswith(tuple(module.PLATFORMS)):
                found[f"{kind}.{name}"] = module.Options
    return found


def _rows(declared: dict[str, type], section: str) -> "list[Row]":
    from dictate.settings import rows

    return rows(declared[section])


def _find(declared: dict[str, type], name: str) -> "tuple[str, Row]":
    section, _, key = name.rpartition(".")
    if section in declared:
        for row in _rows(declared, section):
            if row.name == key:
                return section, row
    raise SettingsError(
        tr("There is no setting called {name}.", name=name), tr("See them all: dictate config get")
    )


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(value) if isinstance(value, tuple) else str(value)
