"""The command line. Each command is a module here with ``register``; what it needs it imports late.

Exit codes: 0 done, 1 it could not be done (one sentence and a hint on standard error), 2 the
command was not understood; 130, as shells expect, when Ctrl+C ended it.
"""

import importlib
import io
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from dictate import __version__, translations
from dictate.errors import DictateError
from dictate.translations import tr

if TYPE_CHECKING:
    import argparse

COMMANDS = (
    "running", "style", "transcribe", "models", "llm", "bench", "devices", "config", "doctor",
    "demo", "completion",
)  # fmt: skip
"""Modules of this package, in the order ``--help`` shows them."""

QUICK = ("toggle", "start", "stop", "cancel", "status")
"""Commands people bind to keys: alone on the line they skip the parser, which takes 30 ms."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    if getattr(sys, "frozen", False):  # the process of an engine begins here, too
        from multiprocessing import freeze_support

        freeze_support()
    translations.use(_language)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a pipe on Windows takes no ✓ and no thin space
            stream.reconfigure(errors="replace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    if len(given) == 1 and given[0] in QUICK:
        from dictate.cli.running import tell

        return _said(lambda: tell(given[0]))
    return _said(lambda: _parsed(given))


def _said(run: Callable[[], int]) -> int:
    """Run a command; what goes wrong becomes a sentence and an exit code."""
    try:
        return run()
    except DictateError as error:
        print(f"dictate: {error.message}", file=sys.stderr)
        for line in error.hint.splitlines():
            print(f"  {line}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        sys.stderr.close()
        return 1


def _parsed(arguments: list[str]) -> int:
    given = parser().parse_args(arguments)
    if given.run is not _start:
        _log(verbose=given.verbose)
    return int(given.run(given))


def _log(*, verbose: bool) -> None:
    """What the code notes is not for the user of a command, who gets sentences."""
    import logging

    if verbose:
        logging.basicConfig(level=logging.DEBUG)
    else:
        logging.getLogger().addHandler(logging.NullHandler())


def parser() -> "argparse.ArgumentParser":
    """The whole command line, for use, for shell completion, and for the tests of the docs."""
    import argparse

    from dictate.cli import _argparse_words

    _argparse_words.translate()
    top = argparse.ArgumentParser(
        prog="dictate",
        description=tr("Hold a key, speak, let go: the words stand in the window you were in."),
        epilog=tr("Without a command, dictate starts the app."),
    )
    top.add_argument("--version", action="version", version=f"dictate {__version__}")
    top.add_argument(
        "--verbose", action="store_true", help=tr("write more into the log, and onto the terminal")
    )
    top.set_defaults(run=_start)
    commands = top.add_subparsers(title=tr("commands"), metavar="")
    for name in COMMANDS:
        importlib.import_module(f"dictate.cli.{name}").register(commands)
    return top


def _start(given: "argparse.Namespace") -> int:
    from dictate.app import run

    return run(verbose=given.verbose)


def _language() -> str:
    """The language set by the user; read only when there is something to translate."""
    from dictate.settings import Interface, Store

    return Store().section("interface", Interface).language
