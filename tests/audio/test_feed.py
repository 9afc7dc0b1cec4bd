"""The feed, with blocks put in by hand."""

import time
from collections.abc import Iterator

import numpy as np
import pytest

from dictate.audio.feed import Feed
from dictate.errors import DictateError
from dictate.ports import RATE, Samples
from tests.waiting import wait_for


class _Ear:
    def __init__(self) -> None:
        self.blocks: list[Samples] = []
        self.troubles: list[DictateError] = []

    @property
    def heard(self) -> list[float]:
        """The level of each 20 ms."""
        whole = np.concatenate([np.empty(0, np.float32), *self.blocks])
        return [round(float(level), 3) for level in whole[::320]]

    def listen(self, feed: Feed) -> None:
        feed.start(self.blocks.append, self.troubles.append)


@pytest.fixture
def feed() -> Iterator[Feed]:
    one = Feed(RATE)
    yield one
    one.end()


def _block(level: float) -> bytes:
    return np.full(320, level, np.float32).tobytes()


def test_the_pre_roll_is_the_newest_300_ms(feed: Feed) -> None:
    for number in range(100):
        feed.put(_block(number / 100), time.monotonic())
    ear = _Ear()
    ear.listen(feed)
    feed.stop(complete=True)
    assert ear.heard == [number / 100 for number in range(85, 100)]


def test_two_takes_share_no_sound(feed: Feed) -> None:
    first, second = _Ear(), _Ear()
    first.listen(feed)
    feed.put(_block(0.1), time.monotonic())
    feed.stop(complete=True)
    feed.put(_block(0.2), time.monotonic())
    second.listen(feed)
    feed.put(_block(0.3), time.monotonic())
    feed.stop(complete=True)
    assert first.heard == [0.1]
    assert second.heard == [0.2, 0.3]


def test_blocks_on_their_way_at_the_stop_are_waited_for(feed: Feed) -> None:
    import threading

    ear = _Ear()
    ear.listen(feed)
    stopping = threading.Thread(target=feed.stop)
    before = time.monotonic()
    stopping.start()
    feed.put(_block(0.1), before - 0.05)
    feed.put(_block(0.2), before - 0.03)
    feed.put(_block(0.3), time.monotonic() + 1)  # begun after the stop: the next take's
    stopping.join()
    assert ear.heard == [0.1, 0.2]
    after = _Ear()
    after.listen(feed)
    feed.stop(complete=True)
    assert after.heard == [0.3]


def test_the_stop_does_not_wait_for_a_dead_device(feed: Feed) -> None:
    ear = _Ear()
    ear.listen(feed)
    feed.put(_block(0.1), time.monotonic())
    before = time.monotonic()
    feed.stop()
    assert time.monotonic() - before < 1.0
    assert ear.heard == [0.1]
    assert ear.troubles == []


def test_a_silent_device_is_told_once_and_is_dead(feed: Feed) -> None:
    ear = _Ear()
    ear.listen(feed)
    feed.put(_block(0.1), time.monotonic())
    wait_for(lambda: ear.troubles, timeout=3)
    assert not feed.alive
    assert "stopped delivering sound" in ear.troubles[0].message
    assert ear.heard == [0.1]
    feed.stop()
    assert len(ear.troubles) == 1


def test_a_lost_device_is_told_at_the_next_start_as_well(feed: Feed) -> None:
    ear = _Ear()
    ear.listen(feed)
    feed.put(_block(0.1), time.monotonic())
    feed.lost()
    feed.stop()
    assert [error.message for error in ear.troubles] == [
        "The microphone was unplugged or switched off."
    ]
    again = _Ear()
    again.listen(feed)
    feed.stop()
    assert len(again.troubles) == 1


def test_stop_from_within_the_trouble_does_not_hang(feed: Feed) -> None:
    told: list[DictateError] = []

    def trouble(error: DictateError) -> None:
        feed.stop()
        told.append(error)

    feed.start(lambda samples: None, trouble)
    feed.lost()
    wait_for(lambda: told, timeout=2)


def test_the_tail_that_the_resampler_holds_back_arrives() -> None:
    feed = Feed(48_000, channels=2)
    ear = _Ear()
    ear.listen(feed)
    for _ in range(50):
        feed.put(np.full((960, 2), 0.25, np.float32).tobytes(), time.monotonic())
    feed.stop(complete=True)
    feed.end()
    assert sum(map(len, ear.blocks)) == pytest.approx(RATE, abs=2)
