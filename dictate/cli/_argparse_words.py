"""What argparse says by itself, in the user's language."""

import argparse

from dictate.translations import mark, tr

SENTENCES = (
    mark("usage: "),
    mark("positional arguments"),
    mark("options"),
    mark("show this help message and exit"),
    mark("show program's version number and exit"),
    mark("%(prog)s: error: %(message)s\n"),
    mark("argument %(argument_name)s: %(message)s"),
    mark("the following arguments are required: %s"),
    mark("unrecognized arguments: %s"),
    mark("invalid choice: %(value)r (choose from %(choices)s)"),
    mark("expected one argument"),
)
"""Those our commands can bring up; argparse has more."""


def translate() -> None:
    """Let argparse speak through ``tr``.

    It looks its sentences up with ``gettext`` under the private name ``_``, and Python ships no
    translations of them; there is no public way to give it others.
    """
    argparse._ = tr  # type: ignore[attr-defined]
