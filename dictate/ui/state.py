"""What a view looks like: one of five states, and the words for it."""

from enum import Enum

from dictate.machine import Phase
from dictate.translations import mark, tr
from dictate.view import View


class State(Enum):
    """What the icon shows. Each has a shape of its own, never a colour alone."""

    IDLE = "idle"
    RECORDING = "recording"
    WORKING = "working"
    TROUBLE = "trouble"
    PAUSED = "paused"


_PHASES = {
    Phase.RECORDING: mark("Recording"),
    Phase.TRANSCRIBING: mark("Recognising"),
    Phase.REWRITING: mark("Rewriting"),
    Phase.INSERTING: mark("Inserting"),
}


def state(view: View) -> State:
    """The state to show. What happens now counts more than what went wrong before."""
    if view.phase is Phase.RECORDING:
        return State.RECORDING
    if view.phase is not Phase.IDLE:
        return State.WORKING
    if view.message:
        return State.TROUBLE
    return State.PAUSED if view.paused else State.IDLE


def words(view: View) -> str:
    """The state in a word or two: "Ready", "Recording"."""
    if view.phase is not Phase.IDLE:
        return tr(_PHASES[view.phase])
    if view.message:
        return tr("Something went wrong")
    return tr("Hotkey paused") if view.paused else tr("Ready")


def shortened(text: str, length: int) -> str:
    """``text`` on one line of at most ``length`` characters, cut with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
