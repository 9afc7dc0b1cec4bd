"""Writes CTranslate2 weights as whisper.cpp's model file, the same bytes as the official one."""

import base64
import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dictate.errors import ModelError
from dictate.models import ct2, ggml, quantise
from dictate.translations import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dictate.models.ct2 import Arrays


@dataclass(frozen=True)
class Tables:
    """OpenAI's tables as their files hold them: mel filters (npz) and tokens (tiktoken)."""

    filters: bytes
    multilingual: bytes
    english: bytes


def convert(weights: Path, tables: Tables, kind: str) -> Iterator[bytes]:
    """The model file, piece by piece. ``kind`` is "f16", "q8_0" or "q5_1".

    Memory stays small: ``weights`` is mapped, and one piece of one tensor is worked on at a time.
    Raises ``ModelError`` when ``weights`` are not those of a Whisper model.
    """
    try:
        arrays = ct2.openai_names(ct2.read(weights))
        dimensions = _dimensions(arrays, kind)
    except KeyError as error:
        raise _not_whisper(weights, f"{error} is missing") from error
    if problem := dimensions.problem():
        raise _not_whisper(weights, problem)
    yield struct.pack("<i", ggml.MAGIC) + dimensions.pack()
    yield _filters(tables.filters, dimensions.mels)
    yield _tokens(tables, multilingual=dimensions.multilingual)
    wanted = ggml.tensors(dimensions)
    if missing := {tensor.name for tensor in wanted} ^ arrays.keys():
        raise _not_whisper(weights, ", ".join(sorted(missing)))
    for tensor in wanted:
        yield tensor.head()
        yield from _weights(tensor, arrays[tensor.name], kind)


def _not_whisper(weights: Path, reason: str) -> ModelError:
    return ModelError(
        tr("{file} does not hold Whisper weights: {reason}", file=weights.name, reason=reason)
    )


def _dimensions(arrays: "Arrays", kind: str) -> ggml.Dimensions:
    layers = {
        side: len({name.split(".")[2] for name in arrays if name.startswith(f"{side}.blocks.")})
        for side in ("encoder", "decoder")
    }
    vocabulary, state = arrays["decoder.token_embedding.weight"].shape
    audio_context, width = arrays["encoder.positional_embedding"].shape
    return ggml.Dimensions(
        vocabulary=vocabulary,
        audio_context=audio_context,
        audio_state=width,
        audio_heads=width // 64,  # every Whisper model has heads of 64
        audio_layers=layers["encoder"],
        text_context=arrays["decoder.positional_embedding"].shape[0],
        text_state=state,
        text_heads=state // 64,
        text_layers=layers["decoder"],
        mels=arrays["encoder.conv1.weight"].shape[1],
        file_type=ggml.FILE_TYPES[kind],
    )


def _filters(raw: bytes, mels: int) -> bytes:
    import numpy as np

    with np.load(io.BytesIO(raw), allow_pickle=False) as file:
        found = file[f"mel_{mels}"].astype("<f4")
    found += np.float32(0)  # the published files have no negative zeros
    values: bytes = found.tobytes()
    return struct.pack("<2i", *found.shape) + values


def _tokens(tables: Tables, *, multilingual: bool) -> bytes:
    raw = tables.multilingual if multilingual else tables.english
    tokens = [base64.b64decode(line.split()[0]) for line in raw.splitlines() if line]
    if not multilingual:
        tokens.append(b"<|endoftext|>")  # the published English files carry this one, only
    return struct.pack("<i", len(tokens)) + b"".join(
        struct.pack("<i", len(token)) + token for token in tokens
    )


def _weights(tensor: ggml.Tensor, array: "NDArray[Any]", kind: str) -> Iterator[bytes]:
    shaped = array.reshape(tensor.shape)
    if tensor.storage is ggml.F32:
        yield shaped.astype("<f4").tobytes()
    elif tensor.storage is ggml.F16:
        yield shaped.astype("<f2").tobytes()
    else:
        yield from quantise.stream(kind, shaped)
