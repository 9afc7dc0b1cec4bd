"""Inserts text key by key: for windows that do not paste. Leaves the clipboard alone."""

from dictate.errors import InsertionError
from dictate.injectors._fallback import leave_on_clipboard, missing, moved
from dictate.ports import Ended, NoOptions, Outcome, Target, Tools
from dictate.terminals import is_terminal
from dictate.translations import tr

PLATFORMS = ("linux", "darwin", "win32")
PRIORITY = 10
Options = NoOptions


def problem() -> str | None:
    """Why text cannot be typed here."""
    return missing("system.keyboard")


def create(_options: NoOptions, tools: Tools) -> "Typer":
    """Make it from the keyboard of this session; the clipboard is for failures."""
    return Typer(tools)


class Typer:
    """Types into the focused window. Blocks until all is typed."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def insert(self, text: str, target: Target | None) -> Outcome:
        """Type ``text``. In a terminal lines are joined: each Enter would run a command."""
        if target is not None and is_terminal(target.application):
            text = " ".join(text.rstrip("\r\n").splitlines())
        keyboard = self._tools.keyboard
        if keyboard is None:
            reason = tr("Keys cannot be pressed here.")
            return leave_on_clipboard(self._tools.clipboard, text, reason)
        try:
            keyboard.release_modifiers()
            if reason := moved(self._tools, target):
                return leave_on_clipboard(self._tools.clipboard, text, reason)
            keyboard.type(text)
        except InsertionError as error:
            return leave_on_clipboard(self._tools.clipboard, text, error.message)
        return Outcome(Ended.INSERTED)
