"""Inserts text by the clipboard: lend it, press the paste keys, give it back once it was read."""

import time
from dataclasses import dataclass

from dictate.errors import InsertionError
from dictate.injectors._fallback import leave_on_clipboard, missing, moved
from dictate.ports import Ended, Loan, Outcome, Target, Tools
from dictate.settings import row
from dictate.terminals import is_terminal
from dictate.translations import mark, tr

PLATFORMS = ("linux", "darwin", "win32")
PRIORITY = 20

QUIET = 0.2
"""Seconds between the target's reading and giving back: some programs read twice."""


@dataclass(frozen=True)
class Options:
    """Pasting."""

    restore: bool = row(True, mark("Put back what was on the clipboard"))
    wait: float = row(
        3.0, mark("Wait for the window to take the text"), unit="s", low=0.2, high=8.0
    )


def problem() -> str | None:
    """Why text cannot be pasted here."""
    return missing("system.clipboard", "system.keyboard")


def create(options: Options, tools: Tools) -> "Paster":
    """Make it from the clipboard and the keyboard of this session."""
    return Paster(options, tools)


class Paster:
    """Pastes into the focused window. Blocks until the window has the text, or for ``wait``."""

    def __init__(self, options: Options, tools: Tools, quiet: float = QUIET) -> None:
        self._options, self._tools, self._quiet = options, tools, quiet

    def insert(self, text: str, target: Target | None) -> Outcome:
        """Paste ``text``. In a terminal newlines at its end are left out: they run a command."""
        clipboard, keyboard = self._tools.clipboard, self._tools.keyboard
        if target is not None and is_terminal(target.application):
            text = text.rstrip("\r\n")
        if clipboard is None or keyboard is None:
            reason = tr("The paste keys cannot be pressed here.")
            return leave_on_clipboard(clipboard, text, reason)
        try:
            keyboard.release_modifiers()
            loan = clipboard.lend(text, target)
        except InsertionError as error:
            return leave_on_clipboard(clipboard, text, error.message)
        try:
            if reason := moved(self._tools, target):
                return _left(loan, reason)
            loan.expect()
            keyboard.paste()
            taken = loan.taken(self._options.wait)
        except InsertionError as error:
            return _left(loan, error.message)
        except BaseException:
            loan.leave()
            raise
        return self._end(loan, taken=taken)

    def _end(self, loan: Loan, *, taken: bool) -> Outcome:
        if not taken:
            return _left(loan, tr("The window did not take the text."))
        if self._options.restore:
            time.sleep(self._quiet)
            loan.give_back()
        else:
            loan.leave()
        return Outcome(Ended.INSERTED)


def _left(loan: Loan, reason: str) -> Outcome:
    """The text stays on the clipboard; raises ``InsertionError`` when something else is there."""
    if not loan.leave():
        raise InsertionError(
            reason, tr("You have copied something else meanwhile; the text is in the history.")
        )
    return Outcome(Ended.ON_CLIPBOARD, reason)
