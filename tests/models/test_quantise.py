"""The block formats against ggml's loops, written out slowly in plain Python."""

import math
import struct

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from dictate.models import quantise

# Weights of real models are far from the ends of float32, where a scale would under- or overflow.
weights = st.floats(-500, 500, width=32).map(lambda value: value if abs(value) > 1e-20 else 0.0)
matrices = arrays(
    np.float32, st.tuples(st.integers(1, 3), st.sampled_from([32, 64])), elements=weights
)


def f32(value: float) -> float:
    return float(struct.unpack("<f", struct.pack("<f", value))[0])


def half(value: float) -> bytes:
    return struct.pack("<e", value)


def slow_q8_0(block: list[float]) -> bytes:
    scale = f32(max(abs(value) for value in block) / 127)
    inverse = f32(1 / scale) if scale else 0.0
    whole = []
    for value in block:
        scaled = f32(value * inverse)
        whole.append(int(math.copysign(math.floor(abs(scaled) + 0.5), scaled)))
    return half(scale) + struct.pack("<32b", *whole)


def slow_q5_1(block: list[float]) -> bytes:
    low = min(block)
    scale = f32(f32(max(block) - low) / 31)
    inverse = f32(1 / scale) if scale else 0.0
    levels = [int(f32(f32(value - low) * inverse + 0.5)) for value in block]
    high = sum((level >> 4 & 1) << number for number, level in enumerate(levels))
    pairs = zip(levels[:16], levels[16:], strict=True)
    low_bits = bytes((first & 15) | (second & 15) << 4 for first, second in pairs)
    return half(scale) + half(low) + struct.pack("<I", high) + low_bits


def slow(kind: str, matrix: "np.ndarray[tuple[int, int], np.dtype[np.float32]]") -> bytes:
    one = {"q8_0": slow_q8_0, "q5_1": slow_q5_1}[kind]
    flat = [float(value) for value in matrix.reshape(-1)]
    return b"".join(one(flat[at : at + 32]) for at in range(0, len(flat), 32))


@given(matrices)
def test_q8_0_is_ggmls(matrix: "np.ndarray[tuple[int, int], np.dtype[np.float32]]") -> None:
    assert b"".join(quantise.stream("q8_0", matrix)) == slow("q8_0", matrix)


@given(matrices)
def test_q5_1_is_ggmls(matrix: "np.ndarray[tuple[int, int], np.dtype[np.float32]]") -> None:
    assert b"".join(quantise.stream("q5_1", matrix)) == slow("q5_1", matrix)


def test_halves_are_rounded_away_from_zero() -> None:
    block = np.zeros((1, 32), np.float32)
    block[0, :5] = 127, 2.5, -2.5, 0.49999997, -0.5
    stored = np.frombuffer(b"".join(quantise.stream("q8_0", block))[2:], np.int8)
    assert stored[:5].tolist() == [127, 3, -3, 0, -1]


def test_pieces_do_not_change_the_result() -> None:
    matrix = np.random.default_rng(1).normal(size=(20_000, 64)).astype(np.float32)
    for kind in quantise.FORMATS:
        pieces = list(quantise.stream(kind, matrix))
        assert len(pieces) > 1
        assert b"".join(pieces) == quantise.FORMATS[kind](matrix.reshape(-1, 32)).tobytes()
