"""What every injector does when it fails: the text must be somewhere."""

from dictate.errors import InsertionError, UnavailableError
from dictate.ports import Clipboard, Ended, Outcome, Target, Tools
from dictate.registry import pick
from dictate.translations import tr


def leave_on_clipboard(clipboard: Clipboard | None, text: str, reason: str) -> Outcome:
    """Copy ``text`` for the user to paste. Raises ``InsertionError`` when that fails, too."""
    if clipboard is None:
        raise InsertionError(reason, tr("The text is in the history."))
    try:
        clipboard.copy(text)
    except InsertionError as error:
        raise InsertionError(
            f"{reason} {error.message}", tr("The text is in the history.")
        ) from error
    return Outcome(Ended.ON_CLIPBOARD, reason)


def moved(tools: Tools, target: Target | None) -> str:
    """Why the keys about to be pressed would go to another window than ``target``; "" if not.

    Asked last of all: held keys are waited for before, and Alt+Tab moves on when Alt goes up.
    """
    if tools.focus is None or target is None:
        return ""
    now = tools.focus.focused()
    if now is not None and now.id == target.id:
        return ""
    return tr("You are in another window than when you spoke.")


def missing(*kinds: str) -> str | None:
    """Why one of the adapters that an injector needs cannot be had here; None when all can."""
    for kind in kinds:
        try:
            pick(kind)
        except UnavailableError as error:
            return error.hint or error.message
    return None
