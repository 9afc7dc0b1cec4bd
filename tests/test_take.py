import resource
import threading
from pathlib import Path

import numpy as np
import pytest

from dictate.ports import RATE, Samples
from dictate.take import PAGE, Take, read
from tests.waiting import wait_for


def _tone(seconds: float, amplitude: float = 0.5) -> Samples:
    time = np.arange(int(RATE * seconds)) / RATE
    return (amplitude * np.sin(2 * np.pi * 220 * time)).astype(np.float32)


def _blocks(samples: Samples) -> list[Samples]:
    return [samples[at : at + 320] for at in range(0, len(samples), 320)]


def _all(take: Take) -> Samples:
    return take.read(0, take.count)


def test_what_is_added_comes_out_in_order(tmp_path: Path) -> None:
    said = np.random.default_rng(1).uniform(-1, 1, 70 * RATE + 123).astype(np.float32)
    take = Take(tmp_path, "one")
    for block in _blocks(said[: 40 * RATE]):
        take.add(block)
    assert np.array_equal(_all(take), said[: 40 * RATE])
    for block in _blocks(said[40 * RATE :]):
        take.add(block)
    assert take.seconds == len(said) / RATE
    take.end()
    assert np.array_equal(_all(take), said)
    assert np.array_equal(take.read(PAGE - 7, 2 * PAGE + 9), said[PAGE - 7 : 2 * PAGE + 9])
    assert take.trouble is None


def test_a_block_may_be_used_again_by_the_microphone(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    block = _tone(0.02)
    take.add(block)
    block[:] = 0
    assert _all(take).any()
    take.discard()


def test_nothing_is_added_after_the_end(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    take.add(_tone(1))
    take.end()
    take.add(_tone(1))
    assert take.seconds == 1
    assert len(_all(take)) == RATE


def test_a_take_without_sound(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    take.add(np.empty(0, np.float32))
    assert take.level == 0
    assert len(_all(take)) == 0
    assert take.seconds == 0
    take.discard()


def test_the_level_is_that_of_the_last_moment(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    for block in _blocks(_tone(0.5, amplitude=0.8)):
        take.add(block)
    assert take.level == pytest.approx(0.8, abs=0.01)
    for block in _blocks(_tone(0.12, amplitude=0.1)):
        take.add(block)
    assert take.level == pytest.approx(0.1, abs=0.01)
    take.discard()


def test_the_journal_holds_the_same(tmp_path: Path) -> None:
    take = Take(tmp_path / "recordings", "one")
    said = _tone(3.01)
    for block in _blocks(said):
        take.add(block)
    take.end()
    path = wait_for(lambda: take.path)
    assert path == tmp_path / "recordings" / "one.wav"
    wait_for(lambda: len(read(path)) == len(said))
    assert np.abs(read(path) - said).max() < 1 / 32_000


def test_a_discarded_take_leaves_no_file(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    take.add(_tone(1))
    wait_for(lambda: take.path)
    take.end()
    take.discard()
    assert take.path is None
    assert list(tmp_path.iterdir()) == []
    assert len(_all(take)) == RATE


def test_a_take_in_a_broken_folder_goes_on_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    take = Take(tmp_path / "file" / "recordings", "one")
    trouble = wait_for(lambda: take.trouble)
    take.add(_tone(1))
    assert len(_all(take)) == RATE
    assert take.path is None
    assert "cannot be saved to disk" in trouble.message
    assert str(tmp_path / "file") in trouble.hint
    take.discard()


def test_an_hour_that_is_forgotten_as_it_goes_needs_little(tmp_path: Path) -> None:
    """The journal's thread writes as fast as we add, so the clock is its: it must keep up."""
    block = _tone(1)
    take = Take(tmp_path, "one")
    add_an_hour = 3600
    take.add(block)
    wait_for(lambda: take.path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for second in range(1, add_an_hour):
        take.add(block)
        take.forget((second - 20) * RATE)
        if second % 60 == 0:
            wait_for(lambda second=second: _size(take) >= (second - 30) * 2 * RATE)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    take.end()
    assert take.seconds == add_an_hour
    assert np.array_equal(take.read(take.count - 10 * RATE, take.count), np.tile(block, 10))
    assert (peak - before) * 1024 < 30_000_000, "the sound has 230 MB"
    take.discard()


def _size(take: Take) -> int:
    assert take.path is not None
    return take.path.stat().st_size


def test_what_is_forgotten_cannot_be_read(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    take.add(_tone(20))
    take.forget(2 * PAGE + 1)
    with pytest.raises(IndexError):
        take.read(2 * PAGE - 1, 3 * PAGE)
    assert len(take.read(2 * PAGE, 3 * PAGE)) == PAGE
    take.discard()


def test_what_is_not_on_disk_is_not_forgotten(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    take = Take(tmp_path / "file" / "recordings", "one")
    wait_for(lambda: take.trouble)
    take.add(_tone(20))
    take.forget(20 * RATE)
    assert len(_all(take)) == 20 * RATE
    take.discard()


def test_waiting_ends_with_news_and_with_the_recording(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    woken: list[int] = []

    def follow() -> None:
        while not take.over:
            seen = take.count
            take.wait(seen, 60.0)
            woken.append(take.count)

    thread = threading.Thread(target=follow)
    thread.start()
    for _ in range(3):
        take.add(_tone(0.1))
        wait_for(lambda: woken and woken[-1] == take.count)
    take.end()
    thread.join(20)
    assert not thread.is_alive()
    take.discard()


def test_added_from_one_thread_and_read_from_another(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    blocks = _blocks(_tone(20))
    adding = threading.Thread(target=lambda: [take.add(block) for block in blocks])
    adding.start()
    while adding.is_alive():
        seen = _all(take)
        assert np.array_equal(seen, np.concatenate([*blocks, seen[:0]])[: len(seen)])
    adding.join()
    take.end()
    assert len(_all(take)) == 20 * RATE
