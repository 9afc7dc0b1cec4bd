"""What a dictation does next: one pure function, ``step(rules, status, event)``.

Hold, toggle and tap-or-hold, debounce, a key-up that never comes, the longest dictation: all rules
of time and keys are here and nowhere else. Times are seconds of a monotonic clock.

A session is one dictation. Only the newest has a phase; an older one may still be at work while
the next is recorded, and its messages change nothing here.
"""

from dataclasses import dataclass, replace
from enum import Enum


class Phase(Enum):
    """What the newest session is doing."""

    IDLE = "idle"
    RECORDING = "recording"
    TRANSCRIBING = "transcribing"
    REWRITING = "rewriting"
    INSERTING = "inserting"


class Ending(Enum):
    """How the newest session ended; remembered while idle."""

    DONE = "done"
    SILENCE = "silence"
    CANCELLED = "cancelled"
    FAILED = "failed"


class Mode(Enum):
    """What the hotkey does."""

    HOLD = "hold"
    TOGGLE = "toggle"
    TAP_OR_HOLD = "tap_or_hold"


@dataclass(frozen=True)
class Rules:
    """The user's choices. ``tap``, ``longest``, ``debounce`` and ``shortcut`` in seconds."""

    mode: Mode = Mode.HOLD
    tap: float = 0.35
    longest: float = 600.0
    debounce: float = 0.05
    """An up and down within this time is the contact bouncing."""
    shortcut: float = 0.7
    """Another key this soon after a lone modifier means the modifier was meant, not dictation."""


@dataclass(frozen=True)
class Status:
    """Where things stand. ``session`` counts dictations from 1; 0 before the first."""

    phase: Phase = Phase.IDLE
    session: int = 0
    since: float = 0.0
    """When the recording began."""
    key_down: bool = False
    latched: bool = False
    """Recording goes on without the key."""
    released: float = float("-inf")
    """When the key last went up."""
    ending: Ending | None = None


# --- events ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Pressed:
    """The hotkey went down."""

    at: float


@dataclass(frozen=True)
class Released:
    """The hotkey went up."""

    at: float


@dataclass(frozen=True)
class OtherKey:
    """Another key went down while the hotkey, a lone modifier, was held."""

    at: float


@dataclass(frozen=True)
class Start:
    """Asked for by menu or command line."""

    at: float


@dataclass(frozen=True)
class Stop:
    """End the recording and use it."""


@dataclass(frozen=True)
class Toggle:
    """Start or stop, whichever applies."""

    at: float


@dataclass(frozen=True)
class Cancel:
    """Forget what is being recorded or worked on."""


@dataclass(frozen=True)
class Tick:
    """Time goes by. ``held``: whether the key is physically down, None where nobody can say."""

    at: float
    held: bool | None = None


@dataclass(frozen=True)
class Lost:
    """The microphone of ``session`` went away; what it delivered is good."""

    session: int


@dataclass(frozen=True)
class Reached:
    """The work on ``session`` reached a phase."""

    session: int
    phase: Phase


@dataclass(frozen=True)
class Finished:
    """The work on ``session`` is over."""

    session: int
    ending: Ending


Event = (
    Pressed
    | Released
    | OtherKey
    | Start
    | Stop
    | Toggle
    | Cancel
    | Tick
    | Lost
    | Reached
    | Finished
)


class Action(Enum):
    """What the caller must do now, for ``status.session``."""

    LISTEN = "listen"
    """Open the microphone, note the target."""
    RUN = "run"
    """End the take and put it to work."""
    DISCARD = "discard"
    """End the take or the work; nothing is inserted."""


Step = tuple[Status, Action | None]


def step(rules: Rules, status: Status, event: Event) -> Step:  # noqa: C901, PLR0911 - a table
    """The next status and what to do about it. Pure; accepts every event in every phase."""
    match event:
        case Pressed(at):
            return _pressed(rules, status, at)
        case Released(at):
            return _released(rules, status, at)
        case OtherKey(at):
            return _other_key(rules, status, at)
        case Start(at):
            return _listen(status, at, latched=True)
        case Stop() | Lost():
            return _stop(status, event)
        case Toggle(at):
            return _toggle(status, at)
        case Cancel():
            return _cancel(status)
        case Tick(at, held):
            return _tick(rules, status, at, held)
        case Reached(session, phase):
            return _reached(status, session, phase), None
        case Finished(session, ending):
            return _finished(status, session, ending), None


def _recording(status: Status) -> bool:
    return status.phase is Phase.RECORDING


def _working(phase: Phase) -> bool:
    return phase not in (Phase.IDLE, Phase.RECORDING)


def _listen(status: Status, at: float, *, latched: bool) -> Step:
    if _recording(status):
        return status, None
    fresh = replace(
        status, phase=Phase.RECORDING, session=status.session + 1, since=at, latched=latched,
        ending=None,
    )  # fmt: skip
    return fresh, Action.LISTEN


def _run(status: Status) -> Step:
    if not _recording(status):
        return status, None
    return replace(status, phase=Phase.TRANSCRIBING, latched=False), Action.RUN


def _discard(status: Status) -> Step:
    ended = replace(status, phase=Phase.IDLE, latched=False, ending=Ending.CANCELLED)
    return ended, Action.DISCARD


def _pressed(rules: Rules, status: Status, at: float) -> Step:
    if status.key_down and _recording(status):  # auto-repeat that an adapter let through
        return status, None
    down = replace(status, key_down=True)
    if at - status.released < rules.debounce:
        return down, None
    if _recording(status) and rules.mode is Mode.HOLD and not status.latched:
        return down, None  # a very short press, taken up again before a tick could end it
    if _recording(status):
        return _run(down)
    return _listen(down, at, latched=rules.mode is Mode.TOGGLE)


def _released(rules: Rules, status: Status, at: float) -> Step:
    if not status.key_down:
        return status, None
    up = replace(status, key_down=False, released=at)
    if not _recording(status) or status.latched:
        return up, None
    if at - status.since < rules.debounce:  # may be a bounce: the next press or tick decides
        return up, None
    return _let_go(rules, up)


def _let_go(rules: Rules, status: Status) -> Step:
    """The key is up for good: a tap may latch, everything else ends the recording."""
    if rules.mode is Mode.TAP_OR_HOLD and status.released - status.since < rules.tap:
        return replace(status, latched=True), None
    return _run(status)


def _other_key(rules: Rules, status: Status, at: float) -> Step:
    if _recording(status) and status.key_down and at - status.since < rules.shortcut:
        return _discard(status)
    return status, None


def _stop(status: Status, event: Stop | Lost) -> Step:
    if isinstance(event, Lost) and event.session != status.session:
        return status, None
    return _run(status)


def _toggle(status: Status, at: float) -> Step:
    return _run(status) if _recording(status) else _listen(status, at, latched=True)


def _cancel(status: Status) -> Step:
    return (status, None) if status.phase is Phase.IDLE else _discard(status)


def _tick(rules: Rules, status: Status, at: float, held: bool | None) -> Step:
    if not _recording(status):
        return status, None
    if at - status.since >= rules.longest:
        return _run(status)
    if status.key_down and held is False and at - status.since >= rules.debounce:
        return _released(rules, status, at)  # the key-up was lost
    if not status.key_down and not status.latched and at - status.released >= rules.debounce:
        return _let_go(rules, status)  # it was no bounce
    return status, None


def _reached(status: Status, session: int, phase: Phase) -> Status:
    if session != status.session or not _working(status.phase) or not _working(phase):
        return status
    return replace(status, phase=phase)


def _finished(status: Status, session: int, ending: Ending) -> Status:
    if session != status.session or status.phase is Phase.IDLE:
        return status
    return replace(status, phase=Phase.IDLE, latched=False, ending=ending)
