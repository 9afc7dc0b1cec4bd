import resource
import threading
from pathlib import Path

import numpy as np
import pytest

from dictate.errors import MicrophoneError
from dictate.ports import RATE, Samples
from dictate.take import Take, judge, read
from tests.waiting import wait_for


def _tone(seconds: float, amplitude: float = 0.5) -> Samples:
    time = np.arange(int(RATE * seconds)) / RATE
    return (amplitude * np.sin(2 * np.pi * 220 * time)).astype(np.float32)


def _blocks(samples: Samples) -> list[Samples]:
    return [samples[at : at + 320] for at in range(0, len(samples), 320)]


def test_what_is_added_comes_out_in_order(tmp_path: Path) -> None:
    said = np.random.default_rng(1).uniform(-1, 1, 70 * RATE + 123).astype(np.float32)
    take = Take(tmp_path, "one")
    for block in _blocks(said[: 40 * RATE]):
        take.add(block)
    assert np.array_equal(take.snapshot(), said[: 40 * RATE])
    for block in _blocks(said[40 * RATE :]):
        take.add(block)
    assert take.seconds == len(said) / RATE
    assert np.array_equal(take.end(), said)
    assert take.end() is take.end()
    assert take.trouble is None


def test_a_block_may_be_used_again_by_the_microphone(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    block = _tone(0.02)
    take.add(block)
    block[:] = 0
    assert take.end().any()


def test_nothing_is_added_after_the_end(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    take.add(_tone(1))
    take.end()
    take.add(_tone(1))
    assert take.seconds == 1
    assert len(take.snapshot()) == RATE


def test_a_take_without_sound(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    take.add(np.empty(0, np.float32))
    assert take.level == 0
    assert len(take.snapshot()) == 0
    assert len(take.end()) == 0
    assert take.seconds == 0


def test_the_level_is_that_of_the_last_moment(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    for block in _blocks(_tone(0.5, amplitude=0.8)):
        take.add(block)
    assert take.level == pytest.approx(0.8, abs=0.01)
    for block in _blocks(_tone(0.12, amplitude=0.1)):
        take.add(block)
    assert take.level == pytest.approx(0.1, abs=0.01)


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
    assert len(take.end()) == RATE


def test_a_take_in_a_broken_folder_goes_on_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    take = Take(tmp_path / "file" / "recordings", "one")
    trouble = wait_for(lambda: take.trouble)
    take.add(_tone(1))
    assert len(take.end()) == RATE
    assert take.path is None
    assert "cannot be saved to disk" in trouble.message
    assert str(tmp_path / "file") in trouble.hint
    take.discard()


def test_forty_minutes_need_twice_their_size_at_most(tmp_path: Path) -> None:
    """Two copies of 154 MB exist while ``end`` joins them; the journal must not keep a third."""
    block = _tone(1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    take = Take(tmp_path, "one")
    for _ in range(40 * 60):
        take.add(block)
    whole = take.end()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert len(whole) == 40 * 60 * RATE
    assert np.array_equal(whole[-RATE:], block)
    take.discard()
    assert (peak - before) * 1024 < 2.6 * whole.nbytes


def test_added_from_one_thread_and_read_from_another(tmp_path: Path) -> None:
    take = Take(tmp_path, "one")
    blocks = _blocks(_tone(20))
    adding = threading.Thread(target=lambda: [take.add(block) for block in blocks])
    adding.start()
    while adding.is_alive():
        seen = take.snapshot()
        assert np.array_equal(seen, np.concatenate([*blocks, seen[:0]])[: len(seen)])
    adding.join()
    assert len(take.end()) == 20 * RATE


def test_zeros_are_a_muted_microphone() -> None:
    found = judge(np.zeros(RATE, np.float32), "Desk")
    assert isinstance(found, MicrophoneError)
    assert found.message == "The microphone “Desk” is muted: it delivers nothing but silence."
    assert found.hint


def test_a_faint_hiss_is_a_silent_microphone() -> None:
    hiss = np.random.default_rng(1).normal(0, 0.0002, RATE).astype(np.float32)
    found = judge(hiss)
    assert found is not None
    assert "next to nothing" in found.message


@pytest.mark.parametrize("samples", [_tone(1, 0.01), _tone(0.1, 0.0), np.empty(0, np.float32)])
def test_speech_level_or_a_short_tap_says_nothing_about_the_microphone(samples: Samples) -> None:
    assert judge(samples) is None
