"""What there is to show of the dictation under way."""

from dataclasses import dataclass

from dictate.machine import Ending, Phase


@dataclass(frozen=True)
class View:
    """What there is to show, a value that may be handed to any thread.

    ``message`` and ``hint`` are sentences in the user's language, "" when all is well. ``text`` is
    the last text that was dictated. ``level`` is the loudness of the last moment, within [0, 1].
    """

    phase: Phase = Phase.IDLE
    session: int = 0
    ending: Ending | None = None
    text: str = ""
    message: str = ""
    hint: str = ""
    paused: bool = False
    level: float = 0.0
    seconds: float = 0.0
    """How long the recording is."""
    committed: str = ""
    """What is recognised of it for good …"""
    tentative: str = ""
    """… and what may follow, but may also change."""
