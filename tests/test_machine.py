"""Every phase, event and mode; then whatever comes, in any order."""

from dataclasses import replace
from itertools import product
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate import machine
from dictate.machine import (
    Action,
    Cancel,
    Ending,
    Event,
    Finished,
    Lost,
    Mode,
    OtherKey,
    Phase,
    Pressed,
    Reached,
    Released,
    Rules,
    Start,
    Status,
    Stop,
    Tick,
    Toggle,
    step,
)

SESSION = 7
BEGUN = 100.0
LATER = 102.0
"""Past every debounce, tap and shortcut, before the longest dictation."""

WORK = (Phase.TRANSCRIBING, Phase.REWRITING, Phase.INSERTING)

EVENTS: dict[str, Event] = {
    "pressed": Pressed(LATER),
    "released": Released(LATER),
    "other key soon": OtherKey(BEGUN + 0.3),
    "other key late": OtherKey(LATER),
    "start": Start(LATER),
    "stop": Stop(),
    "toggle": Toggle(LATER),
    "cancel": Cancel(),
    "tick": Tick(LATER),
    "tick, key held": Tick(LATER, held=True),
    "tick, key up": Tick(LATER, held=False),
    "tick too long": Tick(BEGUN + 600, held=True),
    "lost": Lost(SESSION),
    "lost before": Lost(SESSION - 1),
    "reached": Reached(SESSION, Phase.INSERTING),
    "reached before": Reached(SESSION - 1, Phase.INSERTING),
    "reached nonsense": Reached(SESSION, Phase.RECORDING),
    "finished": Finished(SESSION, Ending.SILENCE),
    "finished before": Finished(SESSION - 1, Ending.DONE),
}

idle = Status(session=SESSION, since=BEGUN, ending=Ending.DONE)
held = Status(Phase.RECORDING, SESSION, BEGUN, key_down=True)
hands_free = Status(Phase.RECORDING, SESSION, BEGUN, latched=True, released=BEGUN + 0.2)

Expected = dict[str, tuple[dict[str, Any], Action | None]]
"""What changes in the status and what is to be done; an event that is missing changes nothing."""


def begins(*, key: bool, latched: bool) -> tuple[dict[str, Any], Action]:
    fresh = {"phase": Phase.RECORDING, "session": SESSION + 1, "since": LATER, "ending": None}
    return fresh | {"key_down": key, "latched": latched}, Action.LISTEN


def runs(**more: object) -> tuple[dict[str, Any], Action]:
    return {"phase": Phase.TRANSCRIBING, "latched": False} | more, Action.RUN


DISCARDED = ({"phase": Phase.IDLE, "latched": False, "ending": Ending.CANCELLED}, Action.DISCARD)
SILENT = ({"phase": Phase.IDLE, "latched": False, "ending": Ending.SILENCE}, None)
UP: dict[str, Any] = {"key_down": False, "released": LATER}


def from_idle(mode: Mode) -> Expected:
    by_command = begins(key=False, latched=True)
    by_key = begins(key=True, latched=mode is Mode.TOGGLE)
    return {"pressed": by_key, "start": by_command, "toggle": by_command}


def from_held(mode: Mode) -> Expected:
    """The key that began the recording is still down."""
    let_go = (UP, None) if mode is Mode.TOGGLE else runs(**UP)
    return {
        "released": let_go, "tick, key up": let_go, "other key soon": DISCARDED, "stop": runs(),
        "toggle": runs(), "cancel": DISCARDED, "tick too long": runs(), "lost": runs(),
        "finished": SILENT,
    }  # fmt: skip


def from_hands_free(mode: Mode) -> Expected:
    """Begun by command, or by a key that is up again."""
    return {
        "pressed": runs(key_down=True), "stop": runs(), "toggle": runs(), "cancel": DISCARDED,
        "tick too long": runs(), "lost": runs(), "finished": SILENT,
    }  # fmt: skip


def from_work(mode: Mode) -> Expected:
    reached: tuple[dict[str, Any], None] = ({"phase": Phase.INSERTING}, None)
    more: Expected = {"cancel": DISCARDED, "finished": SILENT, "reached": reached}
    return from_idle(mode) | more


CASES = [
    *((f"{mode.value}, idle", mode, idle, from_idle(mode)) for mode in Mode),
    *(
        (f"{mode.value}, held", mode, replace(held, latched=mode is Mode.TOGGLE), from_held(mode))
        for mode in Mode
    ),
    *((f"{mode.value}, hands free", mode, hands_free, from_hands_free(mode)) for mode in Mode),
    *(
        (f"{mode.value}, {phase.value}", mode, Status(phase, SESSION, BEGUN), from_work(mode))
        for mode, phase in product(Mode, WORK)
    ),
]  # fmt: skip


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize(
    ("mode", "status", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_table(mode: Mode, status: Status, expected: Expected, event: str) -> None:
    changes, action = expected.get(event, ({}, None))
    after, done = step(Rules(mode), status, EVENTS[event])
    assert (after, done) == (replace(status, **changes), action)


# --- stories --------------------------------------------------------------------------------


def tell(rules: Rules, *events: Event, status: Status | None = None) -> tuple[Status, list[Action]]:
    status, actions = status or Status(), []
    for event in events:
        status, action = step(rules, status, event)
        actions += [action] if action else []
    return status, actions


HOLD, TOGGLE, TAP = (Rules(mode) for mode in (Mode.HOLD, Mode.TOGGLE, Mode.TAP_OR_HOLD))


@pytest.mark.parametrize("rules", [HOLD, TAP])
def test_a_bounce_at_the_start_does_not_lose_the_dictation(rules: Rules) -> None:
    bounce: list[Event] = [Pressed(10.0), Released(10.01), Pressed(10.02)]
    status, actions = tell(rules, *bounce, Tick(10.1, held=True), Tick(12.0, held=True))
    assert (status.phase, actions) == (Phase.RECORDING, [Action.LISTEN])
    status, actions = tell(rules, Released(13.0), status=status)
    assert (status.phase, actions) == (Phase.TRANSCRIBING, [Action.RUN])


@pytest.mark.parametrize("rules", [HOLD, TOGGLE, TAP])
def test_a_bounce_at_the_end_starts_nothing(rules: Rules) -> None:
    status, actions = tell(
        rules, Pressed(10.0), Released(10.2 if rules is not HOLD else 12.0), Pressed(12.0),
        Released(12.2), Pressed(12.21), Released(12.22), Tick(13.0, held=False),
    )  # fmt: skip
    assert actions[:2] == [Action.LISTEN, Action.RUN]
    assert len(actions) == 2
    assert not status.key_down


def test_a_toggle_bounce_at_the_start_goes_on_recording() -> None:
    status, actions = tell(TOGGLE, Pressed(10.0), Released(10.01), Pressed(10.03), Released(10.2))
    assert (status.phase, status.latched, actions) == (Phase.RECORDING, True, [Action.LISTEN])


def test_a_very_short_press_is_ended_by_a_tick() -> None:
    status, actions = tell(HOLD, Pressed(10.0), Released(10.03), Tick(10.06))
    assert status.phase is Phase.RECORDING
    status, actions = tell(HOLD, Tick(10.1, held=False), status=status)
    assert (status.phase, actions) == (Phase.TRANSCRIBING, [Action.RUN])


def test_a_press_before_that_tick_goes_on_with_the_same_recording() -> None:
    status, actions = tell(HOLD, Pressed(10.0), Released(10.03), Pressed(10.09), Tick(11.0, True))
    assert (status.phase, status.session, actions) == (Phase.RECORDING, 1, [Action.LISTEN])
    assert tell(HOLD, Released(12.0), status=status)[1] == [Action.RUN]


def test_a_tap_latches_and_the_next_press_ends_it() -> None:
    status, actions = tell(TAP, Pressed(10.0), Released(10.2), Tick(15.0, held=False))
    assert (status.phase, status.latched) == (Phase.RECORDING, True)
    assert tell(TAP, Pressed(20.0), Released(20.1), status=status)[1] == [Action.RUN]
    assert actions == [Action.LISTEN]


def test_a_very_short_tap_latches_too() -> None:
    status, _ = tell(TAP, Pressed(10.0), Released(10.02), Tick(10.1, held=False))
    assert (status.phase, status.latched) == (Phase.RECORDING, True)


def test_a_long_press_does_not_latch() -> None:
    assert tell(TAP, Pressed(10.0), Released(10.4))[1] == [Action.LISTEN, Action.RUN]


@pytest.mark.parametrize("rules", [HOLD, TAP])
def test_a_lost_key_up_is_healed_by_a_tick(rules: Rules) -> None:
    status, actions = tell(rules, Pressed(10.0), Tick(11.0, held=True), Tick(12.0, held=False))
    assert actions == [Action.LISTEN, Action.RUN]
    assert not status.key_down
    assert tell(rules, Pressed(13.0), status=status)[1] == [Action.LISTEN]


def test_where_nobody_can_say_whether_the_key_is_down_only_the_length_ends_it() -> None:
    status, actions = tell(HOLD, Pressed(10.0), Tick(300.0), Tick(609.9))
    assert actions == [Action.LISTEN]
    assert tell(HOLD, Tick(610.0), status=status)[1] == [Action.RUN]


def test_the_key_that_outlasts_the_longest_dictation_starts_no_other() -> None:
    status, _ = tell(HOLD, Pressed(10.0), Tick(610.0, held=True))
    assert tell(HOLD, Tick(611.0, held=True), Released(612.0), status=status)[1] == []


def test_a_shortcut_with_the_lone_modifier_is_no_dictation() -> None:
    status, actions = tell(HOLD, Pressed(10.0), OtherKey(10.3), Released(10.5))
    assert actions == [Action.LISTEN, Action.DISCARD]
    assert (status.phase, status.ending, status.key_down) == (Phase.IDLE, Ending.CANCELLED, False)


def test_the_next_dictation_may_begin_while_the_last_is_at_work() -> None:
    status, _ = tell(HOLD, Pressed(10.0), Released(12.0), Pressed(12.5))
    assert (status.phase, status.session) == (Phase.RECORDING, 2)
    status, actions = tell(
        HOLD, Reached(1, Phase.INSERTING), Finished(1, Ending.FAILED), status=status
    )
    assert (status.phase, status.ending, actions) == (Phase.RECORDING, None, [])


# --- whatever comes -------------------------------------------------------------------------


class Moment(NamedTuple):
    """Something that happens ``pause`` seconds after what was before it."""

    kind: str
    pause: float
    held: bool | None
    offset: int
    phase: Phase
    ending: Ending

    def event(self, at: float, session: int) -> Event:
        session += self.offset
        made: dict[str, Event] = {
            "press": Pressed(at), "release": Released(at), "other": OtherKey(at),
            "start": Start(at), "stop": Stop(), "toggle": Toggle(at), "cancel": Cancel(),
            "tick": Tick(at, self.held), "lost": Lost(session),
            "reach": Reached(session, self.phase), "end": Finished(session, self.ending),
        }  # fmt: skip
        return made[self.kind]


KINDS = ["press", "release", "other", "start", "stop", "toggle", "cancel", "tick", "lost"]
KINDS += ["reach", "end"]
PAUSES = [0.0, 0.01, 0.04, 0.06, 0.2, 0.5, 1.0, 700.0]
HELD = [None, True, False]
moments = st.lists(
    st.builds(
        Moment,
        kind=st.sampled_from(KINDS),
        pause=st.sampled_from(PAUSES),
        held=st.sampled_from(HELD),
        offset=st.integers(-1, 1),
        phase=st.sampled_from(WORK),
        ending=st.sampled_from(Ending),
    ),
    max_size=60,
)


@given(moments, st.sampled_from(Mode))
def test_whatever_comes_each_take_begins_and_ends_once(script: list[Moment], mode: Mode) -> None:
    rules, status, now, taking = Rules(mode), Status(), 0.0, False
    for moment in script:
        now += moment.pause
        event = moment.event(now, status.session)
        before = status
        status, action = step(rules, before, event)
        assert status.session - before.session == (action is Action.LISTEN)
        if action is Action.LISTEN:
            assert not taking
        elif action is Action.RUN:
            assert taking
            assert status.phase is Phase.TRANSCRIBING
        elif action is Action.DISCARD:
            assert before.phase is not Phase.IDLE
            assert status.phase is Phase.IDLE
        taking = status.phase is Phase.RECORDING
        ended_by_itself = isinstance(event, Finished) and event.session == before.session
        if before.phase is Phase.RECORDING and not taking:
            assert action in (Action.RUN, Action.DISCARD) or ended_by_itself
        if before.phase is not Phase.RECORDING and taking:
            assert action is Action.LISTEN
        if taking and isinstance(event, Tick):
            assert now - status.since < rules.longest
        if not taking:
            assert not status.latched


@given(moments, st.sampled_from(Mode))
def test_whatever_came_a_key_that_is_up_ends_or_latches_within_two_ticks(
    script: list[Moment], mode: Mode
) -> None:
    rules, status, now = Rules(mode), Status(), 0.0
    for moment in script:
        now += moment.pause
        event = moment.event(now, status.session)
        status, _ = step(rules, status, event)
    for late in (0.1, 0.2):
        status, _ = step(rules, status, Tick(now + late, held=False))
    assert status.phase is not Phase.RECORDING or (status.latched and not status.key_down)


def test_the_endings_and_modes_have_names_for_settings_and_history() -> None:
    assert [mode.value for mode in Mode] == ["hold", "toggle", "tap_or_hold"]
    assert machine.Rules().mode is Mode.HOLD
