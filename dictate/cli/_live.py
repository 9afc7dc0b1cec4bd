"""Shows words while they are recognised: a text that grows on a terminal, lines in a pipe."""

import os
import shutil
import sys
from typing import TYPE_CHECKING, Protocol, TextIO
from unicodedata import east_asian_width

if TYPE_CHECKING:
    from dictate.transcription import Live

_DIM, _PLAIN, _ERASE = "\x1b[2m", "\x1b[0m", "\x1b[J"


class Printer(Protocol):
    """Shows a text as it grows."""

    def __call__(self, live: "Live") -> None:
        """There is news."""

    def finish(self, text: str) -> None:
        """Show the whole text, which will not change any more."""


def printer(out: TextIO) -> Printer:
    """What suits ``out``."""
    moves = out.isatty() and os.environ.get("TERM") != "dumb"
    if sys.platform == "win32":
        moves = moves and "WT_SESSION" in os.environ  # the older console shows the codes
    return Growing(out) if moves else Lines(out)


class Lines:
    """Prints each piece of text as a line, once what comes after it is known: it stays as it is."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._printed = 0
        """Characters of the text that are out."""
        self._last = ""

    def __call__(self, live: "Live") -> None:
        """Print what was committed before, as far as it has not changed."""
        if live.committed == self._last:
            return
        self._print(self._last[: settled(self._last, live.committed)])
        self._last = live.committed

    def finish(self, text: str) -> None:
        """Print the rest."""
        self._print(text)

    def _print(self, text: str) -> None:
        if line := text[self._printed :].strip():
            print(line, file=self._out, flush=True)
        self._printed = max(self._printed, len(text))


class Growing:
    """Writes the text as it comes, what may still change dimmed and at the end."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._fixed = 0
        """Characters of the text that are written for good."""
        self._column = 0
        """Where they end."""
        self._loose = 0
        """Width of what is written after them."""
        self._last = ""

    def __call__(self, live: "Live") -> None:
        """Write again what is not written for good."""
        self._fix(self._last[: settled(self._last, live.committed)])
        self._last = live.committed
        self._rewrite(live.committed[self._fixed :], live.tentative)

    def finish(self, text: str) -> None:
        """Write the whole text and end the line."""
        self._rewrite(text[self._fixed :], "")
        print(file=self._out, flush=True)

    def _fix(self, text: str) -> None:
        if len(text) > self._fixed:
            part = text[self._fixed :]
            self._rewrite(part, "")
            self._column = (self._column + width(part)) % self._columns()
            self._fixed, self._loose = len(text), 0
            if self._column == 0:  # a full line: the cursor still hangs on its end
                self._out.write("\r\n")

    def _rewrite(self, certain: str, tentative: str) -> None:
        columns = self._columns()
        rows = max(0, self._column + self._loose - 1) // columns
        up = f"\x1b[{rows}A" if rows else ""
        to = f"\r\x1b[{self._column}C" if self._column else "\r"
        dimmed = f"{_DIM}{tentative}{_PLAIN}" if tentative else ""
        self._out.write(f"{up}{to}{_ERASE}{certain}{dimmed}")
        self._out.flush()
        self._loose = width(certain + tentative)

    @staticmethod
    def _columns() -> int:
        return shutil.get_terminal_size().columns


def settled(before: str, after: str) -> int:
    """How much of ``before`` stands in ``after`` too, in whole words."""
    if after.startswith(before):
        return len(before)
    same = next(at for at, letter in enumerate(before) if after[at : at + 1] != letter)
    return before.rfind(" ", 0, same) + 1


def width(text: str) -> int:
    """Columns that a text takes on a terminal."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)
