"""whisper.cpp's model files: dimensions, tensors, and whether a file really holds them.

A file is a magic number, eleven dimensions, mel filters, a token table, then tensors, each with
its own small head. The size and type of every tensor follow from the dimensions, so a file can be
checked without reading the weights. whisper.cpp itself crashes on a file that lies.
"""

import struct
from dataclasses import astuple, dataclass
from math import prod

MAGIC = 0x67676D6C
BINS = 201
"""Frequencies of a mel filter: a window of 400 samples."""


@dataclass(frozen=True)
class Storage:
    """How ggml stores weights: ``block`` of them in ``size`` bytes. ``code`` names it in files."""

    code: int
    block: int
    size: int


F32 = Storage(0, 1, 4)
F16 = Storage(1, 1, 2)
STORAGES = {
    0: F32,
    1: F16,
    2: Storage(2, 32, 18),  # q4_0
    3: Storage(3, 32, 20),  # q4_1
    7: Storage(8, 32, 34),  # q8_0
    8: Storage(6, 32, 22),  # q5_0
    9: Storage(7, 32, 24),  # q5_1
    10: Storage(10, 256, 84),  # q2_K
    11: Storage(11, 256, 110),  # q3_K
    12: Storage(12, 256, 144),  # q4_K
    13: Storage(13, 256, 176),  # q5_K
    14: Storage(14, 256, 210),  # q6_K
}
"""By ggml's file type. The file's own number adds 1000 times the version of the quantiser."""

FILE_TYPES = {"f16": 1, "q8_0": 2007, "q5_1": 1009}
"""What the published files say: the q5_1 ones are older than version 2 of the quantiser."""


@dataclass(frozen=True)
class Dimensions:
    """The head of a file, in its order."""

    vocabulary: int
    audio_context: int
    audio_state: int
    audio_heads: int
    audio_layers: int
    text_context: int
    text_state: int
    text_heads: int
    text_layers: int
    mels: int
    file_type: int

    @property
    def multilingual(self) -> bool:
        """Whether it knows more than English, by the size of its vocabulary."""
        return self.vocabulary >= 51_865

    @property
    def storage(self) -> Storage | None:
        """How its matrices are stored; None for a type that is none."""
        return STORAGES.get(self.file_type % 1000)

    def problem(self) -> str:
        """What no Whisper model has, for a log; "" when all is as it must be."""
        width = self.audio_state
        wrong = {
            "vocabulary": not 51_864 <= self.vocabulary <= 52_500,
            "audio context": self.audio_context != 1500,
            "text context": self.text_context != 448,
            "width": width != self.text_state or not 64 <= width <= 2048 or width % 64 != 0,
            "heads": self.audio_heads * 64 != width or self.text_heads * 64 != width,
            "layers": not (1 <= self.audio_layers <= 64 and 1 <= self.text_layers <= 64),
            "mel bands": self.mels not in (80, 128),
            "storage": self.storage is None or width % self.storage.block != 0,
        }
        return ", ".join(name for name, is_wrong in wrong.items() if is_wrong)

    def pack(self) -> bytes:
        """As written in a file, without the magic number."""
        return struct.pack("<11i", *astuple(self))


@dataclass(frozen=True)
class Tensor:
    """One tensor of a file: its name, shape (outermost first) and storage."""

    name: str
    shape: tuple[int, ...]
    storage: Storage

    @property
    def size(self) -> int:
        """Bytes of its weights."""
        return prod(self.shape) // self.storage.block * self.storage.size

    def head(self) -> bytes:
        """What stands before its weights in a file; sizes are innermost first."""
        name = self.name.encode()
        rank = len(self.shape)
        numbers = struct.pack(f"<3i{rank}i", rank, len(name), self.storage.code, *self.shape[::-1])
        return numbers + name


def tensors(dimensions: Dimensions) -> list[Tensor]:
    """All tensors of a model, in the order of OpenAI's checkpoints and the published files."""
    matrix = dimensions.storage
    assert matrix is not None
    width, state = dimensions.audio_state, dimensions.text_state
    conv = F32 if matrix is F32 else F16
    found = [
        Tensor("decoder.positional_embedding", (dimensions.text_context, state), F32),
        Tensor("encoder.positional_embedding", (dimensions.audio_context, width), F32),
        Tensor("decoder.token_embedding.weight", (dimensions.vocabulary, state), matrix),
    ]
    for layer in range(dimensions.text_layers):
        found += _block(f"decoder.blocks.{layer}", state, matrix, cross=True)
    found += _norm("decoder.ln", state)
    found += [
        Tensor("encoder.conv1.weight", (width, dimensions.mels, 3), conv),
        Tensor("encoder.conv1.bias", (width, 1), F32),
        Tensor("encoder.conv2.weight", (width, width, 3), conv),
        Tensor("encoder.conv2.bias", (width, 1), F32),
    ]
    for layer in range(dimensions.audio_layers):
        found += _block(f"encoder.blocks.{layer}", width, matrix, cross=False)
    return found + _norm("encoder.ln_post", width)


def _block(name: str, width: int, matrix: Storage, *, cross: bool) -> list[Tensor]:
    found = _norm(f"{name}.mlp_ln", width)
    found += _linear(f"{name}.mlp.0", (4 * width, width), matrix)
    found += _linear(f"{name}.mlp.2", (width, 4 * width), matrix)
    for attention in ("attn", "cross_attn") if cross else ("attn",):
        found += _norm(f"{name}.{attention}_ln", width)
        for part in ("query", "key", "value", "out"):
            linear = _linear(f"{name}.{attention}.{part}", (width, width), matrix)
            found += linear[:1] if part == "key" else linear  # keys have no bias
    return found


def _norm(name: str, width: int) -> list[Tensor]:
    return [Tensor(f"{name}.weight", (width,), F32), Tensor(f"{name}.bias", (width,), F32)]


def _linear(name: str, shape: tuple[int, int], matrix: Storage) -> list[Tensor]:
    return [Tensor(f"{name}.weight", shape, matrix), Tensor(f"{name}.bias", shape[:1], F32)]
