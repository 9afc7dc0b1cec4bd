"""Reads the weights of Whisper as CTranslate2 keeps them in its ``model.bin``, version 6.

Layout, little-endian: uint32 version, name, uint32 revision, uint32 count; for each variable its
name, uint8 rank, uint32 sizes, uint8 type, uint32 bytes, data; then aliases, which are not needed.
A name is a uint16 length and as many bytes, the last of them zero.
"""

import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dictate.errors import ModelError
from dictate.translations import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Arrays = dict[str, NDArray[Any]]

VERSION = 6
SPECIFICATION = "WhisperSpec"
_TYPES = {0: "<f4", 1: "i1", 2: "<i2", 3: "<i4", 4: "<f2"}


def read(path: Path) -> "Arrays":
    """The variables of the file by name, memory-mapped: nothing is read until it is used.

    Raises ``ModelError`` when it is not such a file.
    """
    import numpy as np

    try:
        return _Cursor(np.memmap(path, np.uint8, mode="r")).variables()
    except (struct.error, ValueError, KeyError, UnicodeDecodeError) as error:
        raise ModelError(
            tr("{file} does not hold Whisper weights: {reason}", file=path.name, reason=error)
        ) from error


def openai_names(found: "Arrays") -> "Arrays":
    """The same weights under the names of OpenAI's checkpoints, joined matrices cut apart."""
    named: Arrays = {
        "encoder.positional_embedding": found["encoder/position_encodings/encodings"],
        "decoder.positional_embedding": found["decoder/position_encodings/encodings"],
        "decoder.token_embedding.weight": found["decoder/embeddings/weight"],
    }
    for conv in ("conv1", "conv2"):
        _linear(named, found, f"encoder.{conv}", f"encoder/{conv}")
    _norm(named, found, "encoder.ln_post", "encoder/layer_norm")
    _norm(named, found, "decoder.ln", "decoder/layer_norm")
    for side in ("encoder", "decoder"):
        layer = 0
        while f"{side}/layer_{layer}/ffn/linear_0/weight" in found:
            _block(named, found, f"{side}.blocks.{layer}", f"{side}/layer_{layer}")
            layer += 1
    return named


def _block(named: "Arrays", found: "Arrays", to: str, source: str) -> None:
    _norm(named, found, f"{to}.attn_ln", f"{source}/self_attention/layer_norm")
    _joined(named, found, f"{to}.attn", f"{source}/self_attention/linear_0", "query key value")
    _linear(named, found, f"{to}.attn.out", f"{source}/self_attention/linear_1")
    if f"{source}/attention/linear_0/weight" in found:
        _norm(named, found, f"{to}.cross_attn_ln", f"{source}/attention/layer_norm")
        _linear(named, found, f"{to}.cross_attn.query", f"{source}/attention/linear_0")
        _joined(named, found, f"{to}.cross_attn", f"{source}/attention/linear_1", "key value")
        _linear(named, found, f"{to}.cross_attn.out", f"{source}/attention/linear_2")
    _norm(named, found, f"{to}.mlp_ln", f"{source}/ffn/layer_norm")
    _linear(named, found, f"{to}.mlp.0", f"{source}/ffn/linear_0")
    _linear(named, found, f"{to}.mlp.2", f"{source}/ffn/linear_1")


def _norm(named: "Arrays", found: "Arrays", to: str, source: str) -> None:
    named[f"{to}.weight"] = found[f"{source}/gamma"]
    named[f"{to}.bias"] = found[f"{source}/beta"]


def _linear(named: "Arrays", found: "Arrays", to: str, source: str) -> None:
    named[f"{to}.weight"] = found[f"{source}/weight"]
    named[f"{to}.bias"] = found[f"{source}/bias"]


def _joined(named: "Arrays", found: "Arrays", to: str, source: str, parts: str) -> None:
    """Cut a matrix that holds several below one another. Whisper's keys have no bias."""
    names = parts.split()
    weight, bias = found[f"{source}/weight"], found[f"{source}/bias"]
    rows = weight.shape[0] // len(names)
    for number, name in enumerate(names):
        cut = slice(number * rows, (number + 1) * rows)
        named[f"{to}.{name}.weight"] = weight[cut]
        if name != "key":
            named[f"{to}.{name}.bias"] = bias[cut]


class _Cursor:
    """Reads values one after the other. Raises ``struct.error`` or ``ValueError`` at the end."""

    def __init__(self, data: "NDArray[Any]") -> None:
        self._data = data
        self._raw = data.data
        self._at = 0

    def variables(self) -> "Arrays":
        version, name = self._one("I"), self._name()
        if version != VERSION or name != SPECIFICATION:
            raise ValueError(f"{name} {version}")
        self._one("I")  # the revision of the specification: names have not changed with it
        return dict(self._variable() for _ in range(self._one("I")))

    def _variable(self) -> "tuple[str, NDArray[Any]]":
        import numpy as np

        name = self._name()
        shape = [self._one("I") for _ in range(self._one("B"))]
        kind = np.dtype(_TYPES[self._one("B")])
        size = self._one("I")
        found = np.frombuffer(self._data, kind, size // kind.itemsize, self._at).reshape(shape)
        self._at += size
        return name, found

    def _one(self, kind: str) -> int:
        (value,) = struct.unpack_from(f"<{kind}", self._raw, self._at)
        self._at += struct.calcsize(f"<{kind}")
        return int(value)

    def _name(self) -> str:
        size = self._one("H")
        raw = self._data[self._at : self._at + size].tobytes()
        self._at += size
        return raw.rstrip(b"\0").decode()
