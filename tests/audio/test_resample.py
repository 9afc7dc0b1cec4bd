import numpy as np
import pytest

from dictate.audio.resample import Resampler, mono
from dictate.ports import RATE


def _tone(rate: int, seconds: float) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * 440 * np.arange(int(rate * seconds)) / rate)).astype("f4")


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 44_100, 48_000, 96_000])
def test_blocks_join_without_a_seam_and_without_loss(rate: int) -> None:
    said = _tone(rate, 2.0)
    resampler = Resampler(rate)
    block = rate // 50
    parts = [resampler.feed(said[at : at + block]) for at in range(0, len(said), block)]
    heard = np.concatenate([*parts, resampler.finish()])
    assert abs(len(heard) - 2 * RATE) <= 2
    wanted = _tone(RATE, 2.0)[: len(heard)]
    middle = slice(RATE // 10, -RATE // 10)
    assert np.abs(heard[: len(wanted)] - wanted)[middle].max() < 0.01


@pytest.mark.parametrize("rate", [16_000, 48_000])
def test_what_comes_out_is_finite_and_within_limits(rate: int) -> None:
    block = np.full(rate // 50, 3.0, np.float32)
    block[10], block[20], block[30] = np.nan, np.inf, -np.inf
    resampler = Resampler(rate)
    heard = np.concatenate([resampler.feed(block), resampler.finish()])
    assert np.isfinite(heard).all()
    assert np.abs(heard).max() <= 1.0
    assert heard.dtype == np.float32
    assert heard.flags.c_contiguous


def test_many_channels_become_one() -> None:
    block = np.array([[0.2, 0.4], [0.0, 1.0]], np.float32)
    assert mono(block) == pytest.approx([0.3, 0.5])
    assert mono(block).dtype == np.float32
    assert mono(block[:, :1]) == pytest.approx([0.2, 0.0])
