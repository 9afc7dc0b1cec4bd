"""Weights in ggml's block formats: 32 weights share a scale (and a minimum).

The arithmetic follows ggml's reference quantisers down to the rounding of each float32 step: the
proof is that whole files come out with the official digests.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Blocks = NDArray[np.float32]
    Bytes = NDArray[np.uint8]

BLOCK = 32
"""Weights in a block, for every format here."""

_AT_ONCE = 1 << 18
"""Weights worked on at a time: keeps the temporaries within a few megabytes."""


def q8_0(blocks: "Blocks") -> "Bytes":
    """Shape (n, 32) → (n, 34): float16 scale, 32 signed bytes."""
    import numpy as np

    scale = np.abs(blocks).max(axis=1, keepdims=True) / np.float32(127)
    scaled = blocks * _inverse(scale)
    whole = np.trunc(scaled)
    whole += np.trunc(2 * (scaled - whole))  # C's roundf: halves go away from zero, exactly
    return np.concatenate([_half(scale), whole.astype(np.int8).view(np.uint8)], axis=1)


def q5_1(blocks: "Blocks") -> "Bytes":
    """Shape (n, 32) → (n, 24): float16 scale and minimum, 32 high bits, 32 low nibbles."""
    import numpy as np

    low = blocks.min(axis=1, keepdims=True)
    scale = (blocks.max(axis=1, keepdims=True) - low) / np.float32(31)
    # The published files were made with a fused multiply-add: the product is rounded only once,
    # after the addition. Two float32 multiply exactly in float64.
    product = (blocks - low).astype(np.float64) * _inverse(scale).astype(np.float64)
    level = (product + 0.5).astype(np.float32).astype(np.uint8)
    high = np.packbits(level >> 4, axis=1, bitorder="little")
    nibbles = (level[:, :16] & 15) | ((level[:, 16:] & 15) << 4)
    return np.concatenate([_half(scale), _half(low), high, nibbles], axis=1)


FORMATS: dict[str, Callable[[Any], Any]] = {"q8_0": q8_0, "q5_1": q5_1}


def stream(kind: str, weights: "NDArray[Any]") -> Iterator[bytes]:
    """``weights``, shape (rows, a multiple of 32), in the format ``kind``, some rows at a time."""
    import numpy as np

    rows = max(1, _AT_ONCE // weights.shape[1])
    for start in range(0, weights.shape[0], rows):
        part = np.ascontiguousarray(weights[start : start + rows], dtype=np.float32)
        yield FORMATS[kind](part.reshape(-1, BLOCK)).tobytes()


def _inverse(scale: "Blocks") -> "Blocks":
    import numpy as np

    inverse = np.zeros_like(scale)
    np.divide(np.float32(1), scale, out=inverse, where=scale != 0)
    return inverse


def _half(column: "Blocks") -> "Bytes":
    return column.astype("<f2").view("u1")
