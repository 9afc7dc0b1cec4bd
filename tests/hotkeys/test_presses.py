"""Many fingers, many keyboards, two reports of each press: one press and one release."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from dictate.hotkeys._presses import Callbacks, Presses, RawKey

KEY, OTHER = 75, 54
KEYBOARD, SECOND = 7, 9


class Told:
    """What a ``Presses`` told."""

    def __init__(self, *, lone: bool, held: frozenset[tuple[int, int]] = frozenset()) -> None:
        self.log: list[str] = []
        tell = Callbacks(
            lambda: self.log.append("press"),
            lambda: self.log.append("release"),
            lambda: self.log.append("other"),
        )
        self.presses = Presses(frozenset({KEY}), tell, lone=lone, held=held)
        self.time = 100

    def down(self, code: int = KEY, source: int = KEYBOARD, *, repeat: bool = False) -> None:
        self.time += 1
        self.presses.key(RawKey(True, code, source, self.time, repeat))

    def up(self, code: int = KEY, source: int = KEYBOARD) -> None:
        self.presses.key(RawKey(False, code, source, self.time))

    def match(self) -> None:
        self.presses.matched(KEY, self.time)


def test_a_lone_modifier_needs_no_match() -> None:
    told = Told(lone=True)
    told.down()
    told.up()
    assert told.log == ["press", "release"]


def test_another_key_is_told_only_while_a_lone_modifier_is_held() -> None:
    told = Told(lone=True)
    told.down(OTHER)
    told.down()
    told.down(OTHER, repeat=True)
    told.down(OTHER)
    told.up()
    told.down(OTHER)
    assert told.log == ["press", "other", "release"]


def test_a_grabbed_key_waits_for_its_match_in_either_order() -> None:
    told = Told(lone=False)
    told.down()
    assert told.log == []
    told.match()
    told.up()
    assert told.log == ["press", "release"]
    told.presses.matched(KEY, told.time + 1)
    told.down()
    assert told.log == ["press", "release", "press"]


def test_a_match_that_comes_after_the_release_still_counts() -> None:
    told = Told(lone=False)
    told.down()
    told.up()
    told.match()
    assert told.log == ["press", "release"]


def test_a_match_without_a_hand_is_a_program_and_counts_for_nothing() -> None:
    told = Told(lone=False)
    told.match()
    told.down()
    told.up()
    assert told.log == []


def test_auto_repeat_of_the_grab_presses_once() -> None:
    told = Told(lone=False)
    told.down()
    for _ in range(30):
        told.match()
        told.time += 33
    told.up()
    assert told.log == ["press", "release"]


def test_two_keyboards_hold_together() -> None:
    told = Told(lone=True)
    told.down()
    told.down(source=SECOND)
    told.up()
    assert told.log == ["press"]
    told.up(source=SECOND)
    assert told.log == ["press", "release"]


def test_a_press_after_a_lost_release_is_a_new_press() -> None:
    told = Told(lone=True)
    told.down()
    told.down(repeat=True)
    assert told.log == ["press"]
    told.down()
    assert told.log == ["press", "release", "press"]


def test_the_key_is_let_go_when_the_watch_is_lost() -> None:
    told = Told(lone=True)
    told.down()
    told.presses.lost()
    told.presses.lost()
    assert told.log == ["press", "release"]


def test_during_another_hotkey_no_match_is_needed() -> None:
    told = Told(lone=False, held=frozenset({(KEYBOARD, OTHER)}))
    told.down()
    told.up()
    assert told.log == ["press", "release"]
    told.up(OTHER)
    told.down()
    assert told.log == ["press", "release"]


def test_a_release_after_the_layout_was_switched_still_counts() -> None:
    told = Told(lone=True)
    told.down()
    told.presses.codes = frozenset({KEY + 1})
    told.up()
    assert told.log == ["press", "release"]


moves = st.lists(
    st.sampled_from(["down", "down again", "up", "other", "match", "second down", "second up"])
)


@given(moves, st.booleans())
def test_presses_and_releases_alternate_whatever_comes(moves: list[str], lone: bool) -> None:
    told = Told(lone=lone)
    act: dict[str, Callable[[], None]] = {
        "down": told.down,
        "down again": lambda: told.down(repeat=True),
        "up": told.up,
        "other": lambda: told.down(OTHER),
        "match": told.match,
        "second down": lambda: told.down(source=SECOND),
        "second up": lambda: told.up(source=SECOND),
    }
    for move in moves:
        act[move]()
    edges = [what for what in told.log if what != "other"]
    assert edges == (["press", "release"] * len(edges))[: len(edges)]
    told.presses.lost()
    assert told.log.count("press") == told.log.count("release")
