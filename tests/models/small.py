"""A model file with one narrow layer: the structure of a real one in 7 MB of zeros."""

import struct
from pathlib import Path

import numpy as np

from dictate.models import ggml

DIMENSIONS = ggml.Dimensions(51_864, 1500, 64, 1, 1, 448, 64, 1, 1, 80, 1)


def write(path: Path, dimensions: ggml.Dimensions = DIMENSIONS) -> Path:
    filters = np.zeros((dimensions.mels, ggml.BINS), np.float32)
    with path.open("wb") as file:
        file.write(struct.pack("<i", ggml.MAGIC) + dimensions.pack())
        file.write(struct.pack("<2i", *filters.shape) + filters.tobytes())
        file.write(
            struct.pack("<i", 2) + struct.pack("<i", 1) + b"a" + struct.pack("<i", 2) + b"bc"
        )
        for tensor in ggml.tensors(dimensions):
            file.write(tensor.head() + bytes(tensor.size))
    return path
