"""Which attention heads of a model follow the sound: they tell when each token was said.

OpenAI found them by experiment, model by model; whisper.cpp has them under these names.
"""

import struct
from pathlib import Path

_MULTILINGUAL = 51_865
"""Tokens at least; a model for English alone has 51,864."""
_BY_LAYERS = {4: "TINY", 6: "BASE", 12: "SMALL", 24: "MEDIUM"}
UNKNOWN = "N_TOP_MOST"
"""The last layers, all heads: for models of other shapes, such as distilled ones."""

LEAVES = {"BASE": -0.02, "TINY_EN": 0.09}
"""Seconds after the end of a word when these heads leave it, measured; 0 for the others."""


def heads_of(path: Path) -> str:
    """The name of the heads of a model file that has been checked."""
    with path.open("rb") as file:
        head = struct.unpack("<11i", file.read(48)[4:])
    return named(head[0], audio_layers=head[4], text_layers=head[8], mels=head[9])


def named(vocabulary: int, *, audio_layers: int, text_layers: int, mels: int) -> str:
    """The same, by the dimensions of a model. The first large model looks like the second."""
    if audio_layers == text_layers and audio_layers in _BY_LAYERS:
        return _BY_LAYERS[audio_layers] + ("" if vocabulary >= _MULTILINGUAL else "_EN")
    if audio_layers == text_layers == 32:
        return "LARGE_V3" if mels == 128 else "LARGE_V2"
    return "LARGE_V3_TURBO" if (audio_layers, text_layers, mels) == (32, 4, 128) else UNKNOWN
