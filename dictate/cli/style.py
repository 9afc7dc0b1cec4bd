"""``dictate style``: which style texts are written in."""

import argparse
import sys
from typing import TYPE_CHECKING

from dictate.translations import current, tr

if TYPE_CHECKING:
    from dictate.settings import Store
    from dictate.styles import Library

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def register(commands: "Commands") -> None:
    """Add the command."""
    text = tr("show the styles, or choose the one that texts are written in")
    parser = commands.add_parser("style", help=text, description=text)
    parser.add_argument("name", nargs="?", metavar="NAME", help=tr("the style to choose"))
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Show or choose."""
    from dictate.settings import Rewriting, Store
    from dictate.styles import Library

    library, store = Library(), Store()
    if given.name is None:
        _show(library, store.section("rewriting", Rewriting).style)
    else:
        _choose(library, store, given.name)
    return 0


def _show(library: "Library", chosen: str) -> None:
    styles = library.styles()
    width = max(len(style.id) for style in styles)
    for style in styles:
        mark = "*" if style.id == chosen else " "
        about = " – ".join(filter(None, (style.name(current()), style.description(current()))))
        print(f"{mark} {style.id:<{width}}  {about}")
    for mistake in library.mistakes():
        print(mistake, file=sys.stderr)


def _choose(library: "Library", store: "Store", name: str) -> None:
    from dictate.cli.running import reload
    from dictate.settings import Rewriting, rows

    style = library.find(name)
    row = next(row for row in rows(Rewriting) if row.name == "style")
    store.set("rewriting", row, style.id)
    print(style.name(current()))
    reload()
