"""``dictate completion bash | zsh | fish``: completion for the shell, made from the parser."""

import argparse
from typing import TYPE_CHECKING

from dictate.translations import tr

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def register(commands: "Commands") -> None:
    """Add the command."""
    text = tr("print the completion script of a shell")
    completion = commands.add_parser(
        "completion", help=text, description=text,
        epilog='bash: eval "$(dictate completion bash)"',
    )  # fmt: skip
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))
    completion.set_defaults(run=_print)


def _print(given: argparse.Namespace) -> int:
    import shtab

    from dictate.cli import parser

    print(shtab.complete(parser(), given.shell))
    return 0
