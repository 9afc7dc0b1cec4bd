"""What the user interface may ask of the app. The composition root answers."""

from pathlib import Path
from typing import Protocol

from dictate.ports import Source


class Controls(Protocol):
    """Called from the GUI thread only, so every method returns at once; the work happens elsewhere.

    What a call changes comes back as a ``View`` given to ``Desktop.show``.
    """

    def toggle(self) -> None:
        """Start to record, or end the recording and use it."""

    def cancel(self) -> None:
        """Forget what is being recorded or worked on."""

    def insert_again(self) -> None:
        """Insert the last text once more, where the keyboard is."""

    def copy_last(self) -> None:
        """Put the last text on the clipboard."""

    def pause(self, on: bool) -> None:
        """Ignore the hotkey, or heed it again."""

    def sources(self) -> list[Source]:
        """The microphones that are there now, without the automatic choice."""

    def choose_source(self, source: str) -> None:
        """Record from this one from the next dictation on: a ``Source.id``, or "auto"."""

    def source(self) -> str:
        """The chosen microphone: a ``Source.id``, or "auto"."""

    def styles(self) -> list[tuple[str, str]]:
        """The styles to choose from: name and label."""

    def choose_style(self, name: str) -> None:
        """Write in this style from the next dictation on."""

    def style(self) -> str:
        """The name of the chosen style."""

    def languages(self) -> list[tuple[str, str]]:
        """Languages to choose from: code and label, "auto" among them."""

    def choose_language(self, code: str) -> None:
        """Expect this language from the next dictation on."""

    def language(self) -> str:
        """The chosen language: a code, or "auto"."""

    def models(self) -> list[tuple[str, str]]:
        """The models on this machine: name and label."""

    def choose_model(self, name: str) -> None:
        """Recognise with this model from the next dictation on."""

    def model(self) -> str:
        """The name of the chosen model."""

    def hotkey_label(self) -> str:
        """The hotkey as a person reads it, "Right Ctrl"; "" when none is watched."""

    def log_path(self) -> Path:
        """The file that tells what happened."""

    def quit(self) -> None:
        """End the app; the root calls ``Desktop.quit`` when it is ready."""
