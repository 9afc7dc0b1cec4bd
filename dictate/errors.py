"""One tree of errors, each a sentence for a person and a hint what to do.

Adapters translate foreign exceptions into these at their border (``raise … from error``). The
sentence and the hint are already in the user's language when they are raised.
"""


class DictateError(Exception):
    """Something went wrong that a person can be told about.

    ``message`` says what happened, ``hint`` what to do about it; the hint may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class MicrophoneError(DictateError):
    """The microphone is missing, busy, lost, mute or not allowed."""


class EngineError(DictateError):
    """Speech could not be turned into text."""


class ModelError(DictateError):
    """A model is missing, damaged, or could not be installed."""


class RewriteError(DictateError):
    """A text could not be rewritten; the caller goes on with it as it is."""


class StyleError(DictateError):
    """A style is unknown or its file has a mistake."""


class InsertionError(DictateError):
    """Text could not be put into the target window."""


class HotkeyError(DictateError):
    """The hotkey is unknown, taken, or cannot be watched here."""


class SettingsError(DictateError):
    """A setting is unknown, out of its limits, or pinned by a policy."""


class RemoteError(DictateError):
    """The running app could not be reached or did not understand."""


class AudioFileError(DictateError):
    """A file could not be read as sound."""


class UnavailableError(DictateError):
    """No adapter of a kind works on this machine; the message says why each does not."""


class CancelledError(DictateError):
    """The user called it off; nothing is to be shown."""

    def __init__(self) -> None:
        super().__init__("cancelled")
