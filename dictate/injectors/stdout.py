"""Writes text to standard output, a line each, for pipes and scripts."""

import sys

from dictate.injectors._fallback import leave_on_clipboard
from dictate.ports import Ended, NoOptions, Outcome, Target, Tools
from dictate.translations import tr

PLATFORMS = ("linux", "darwin", "win32")
PRIORITY = 0
Options = NoOptions


def problem() -> str | None:
    """Why nothing can be written: a program without a console has no output on Windows."""
    return None if sys.stdout is not None else tr("This program has no standard output.")


def create(_options: NoOptions, tools: Tools) -> "Printer":
    """Make it; the clipboard is for failures."""
    return Printer(tools)


class Printer:
    """Prints each text at once."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def insert(self, text: str, target: Target | None) -> Outcome:  # noqa: ARG002 - the port's
        """Print ``text``; a closed pipe or a full disk leaves it on the clipboard."""
        try:
            sys.stdout.write(f"{text}\n")
            sys.stdout.flush()
        except (OSError, ValueError) as error:  # ValueError: the stream is closed
            reason = tr("Standard output does not take the text: {reason}", reason=error)
            return leave_on_clipboard(self._tools.clipboard, text, reason)
        return Outcome(Ended.INSERTED)
