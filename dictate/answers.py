"""What the running app answers to ``dictate toggle`` and its like."""

from collections.abc import Callable
from dataclasses import asdict
from enum import Enum
from typing import Protocol

from dictate.dictation import Dictation
from dictate.remote import Message
from dictate.translations import tr
from dictate.view import View


class Asked(Protocol):
    """The app, as far as the command line asks it. Called on the server's thread."""

    def present(self) -> None:
        """Show that it is here."""

    def reload(self) -> None:
        """Take up the settings as they are on disk."""

    def quit(self) -> None:
        """End."""

    def hotkey_label(self) -> str:
        """The hotkey as a person reads it; "" when none is watched."""


class Answers:
    """Does what a message says and answers with the state of things."""

    def __init__(self, app: Asked) -> None:
        self._app = app
        self.dictation: Dictation | None = None
        """None until the app has its parts."""

    def __call__(self, message: Message) -> Message:
        """Answer ``{"do": …}``; never with a word that was dictated."""
        dictation = self.dictation
        if dictation is None:
            return {"error": tr("Dictate is still starting.")}
        actions: dict[str, Callable[[], object]] = {
            "toggle": dictation.toggle,
            "start": dictation.start,
            "stop": dictation.stop,
            "cancel": dictation.cancel,
            "status": lambda: None,
            "reload": self._app.reload,
            "present": self._app.present,
            "quit": self._app.quit,
        }
        action = actions.get(message["do"])
        if action is None:
            return {"error": tr("No such command.")}
        action()
        return _plain(dictation.view) | {"hotkey": self._app.hotkey_label()}


def _plain(view: View) -> Message:
    """A view as JSON takes it, without what was said."""
    values = {key: v.value if isinstance(v, Enum) else v for key, v in asdict(view).items()}
    for name in ("text", "committed", "tentative"):
        del values[name]
    return values
