"""Whether a file has the structure of a whisper.cpp model, without reading its weights.

For files nobody has published a digest of. whisper.cpp believes what a file says about itself and
crashes, so everything it would believe is checked here first, down to the last byte.
"""

import os
import struct
from pathlib import Path
from typing import BinaryIO

from dictate.errors import ModelError
from dictate.models import ggml
from dictate.translations import tr

_LONGEST_NAME = 256
_LONGEST_TOKEN = 1024
_NOT_A_MODEL = 64
"""Files shorter than this hold nothing that could be checked."""


def read(path: Path) -> ggml.Dimensions:
    """The dimensions of a sound model file. Raises ``ModelError`` for any other file."""
    try:
        with path.open("rb") as file:
            return _Walk(file, path).model()
    except OSError as error:
        raise ModelError(
            tr("{file} cannot be read: {reason}", file=path, reason=error.strerror or error)
        ) from error


class _Walk:
    """Goes through a file once, believing nothing."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file = file
        self._path = path
        self._left = os.fstat(file.fileno()).st_size

    def model(self) -> ggml.Dimensions:
        if self._left < _NOT_A_MODEL:
            raise self._wrong(tr("it is empty or nearly so"))
        (magic,) = self._numbers(1)
        if magic != ggml.MAGIC:
            raise self._wrong(tr("it does not begin like one"))
        dimensions = ggml.Dimensions(*self._numbers(11))
        if problem := dimensions.problem():
            raise self._wrong(tr("its dimensions are impossible: {names}", names=problem))
        self._filters(dimensions)
        self._tokens(dimensions)
        self._tensors(dimensions)
        return dimensions

    def _filters(self, dimensions: ggml.Dimensions) -> None:
        bands, bins = self._numbers(2)
        if bands != dimensions.mels or bins != ggml.BINS:
            raise self._wrong(tr("its sound filters are damaged"))
        self._skip(bands * bins * 4)

    def _tokens(self, dimensions: ggml.Dimensions) -> None:
        (count,) = self._numbers(1)
        if not 1 <= count <= dimensions.vocabulary:
            raise self._wrong(tr("its list of words is damaged"))
        for _ in range(count):
            (length,) = self._numbers(1)
            if not 0 <= length <= _LONGEST_TOKEN:
                raise self._wrong(tr("its list of words is damaged"))
            self._skip(length)

    def _tensors(self, dimensions: ggml.Dimensions) -> None:
        wanted = {tensor.name: tensor for tensor in ggml.tensors(dimensions)}
        while wanted:
            rank, length, code = self._numbers(3)
            if not (1 <= rank <= 4 and 1 <= length <= _LONGEST_NAME):
                raise self._wrong(tr("its weights are damaged"))
            shape = self._numbers(rank)[::-1]
            tensor = wanted.pop(self._bytes(length).decode("utf-8", "replace"), None)
            if tensor is None or shape != tensor.shape or code != tensor.storage.code:
                raise self._wrong(tr("its weights are damaged"))
            self._skip(tensor.size)
        if self._left:
            raise self._wrong(tr("{count} bytes follow its end", count=self._left))

    def _numbers(self, count: int) -> tuple[int, ...]:
        return struct.unpack(f"<{count}i", self._bytes(4 * count))

    def _bytes(self, count: int) -> bytes:
        self._take(count)
        return self._file.read(count)

    def _skip(self, count: int) -> None:
        self._take(count)
        self._file.seek(count, os.SEEK_CUR)

    def _take(self, count: int) -> None:
        if count > self._left:
            raise self._wrong(tr("it is cut short"))
        self._left -= count

    def _wrong(self, reason: str) -> ModelError:
        return ModelError(
            tr("{file} is not a whisper.cpp model: {reason}.", file=self._path.name, reason=reason),
            tr("Get the file again, or install a model: dictate models list"),
        )
