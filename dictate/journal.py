"""A recording on disk while it is made, so that no crash can take what was said.

A WAV file of 16-bit mono at 16 kHz. While it grows its header claims the largest size, as
programs do that write into a pipe: players then read to the end of the file, and no moment exists
at which the header is wrong. ``end`` writes the true size.
"""

import contextlib
import logging
import os
import queue
import struct
import threading
import time
from pathlib import Path

import numpy as np

from dictate import paths
from dictate.errors import AudioFileError, DictateError
from dictate.ports import RATE, Samples
from dictate.translations import tr

SYNC = 2.0
"""Seconds of sound that a power cut may cost. A crash of the program costs none."""

_HEADER = 44
_UNKNOWN = 0x7FFFF000
"""Bytes claimed while recording: what sox writes into pipes, and soundfile and ffmpeg accept."""

_PATIENCE = 2.0
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would turn 0x0A into two bytes

log = logging.getLogger(__name__)


class Journal:
    """Writes one file on its own thread: a slow disk must not hold up the recording."""

    def __init__(self, folder: Path, name: str) -> None:
        """Begin ``folder/name.wav``; an older file of that name stays, with another number."""
        self.path: Path | None = None
        """The file, as soon and as long as there is one."""
        self.trouble: DictateError | None = None
        """Why the file is missing or incomplete."""
        self._queue: queue.SimpleQueue[Samples | None] = queue.SimpleQueue()
        self._thread = threading.Thread(
            target=self._run, args=(folder, name), name="dictate-journal", daemon=True
        )
        self._thread.start()

    def write(self, samples: Samples) -> None:
        """Append samples, which must not change any more. Returns at once, never raises."""
        if self.trouble is None:
            self._queue.put(samples)

    def end(self) -> None:
        """Complete the file. Returns at once."""
        self._queue.put(None)

    def discard(self) -> None:
        """Remove the file; nothing is written after it."""
        self.end()
        self._thread.join(_PATIENCE)
        path, self.path = self.path, None
        if path is not None:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                log.warning("journal: %s stays: %s", path, error)

    # --- the journal's thread ---------------------------------------------------------------

    def _run(self, folder: Path, name: str) -> None:
        file = -1
        try:
            file, self.path = _create(paths.private(folder), name)
            self._write(file)
            _complete(file)
        except OSError as error:
            log.warning("journal: %s: %s", self.path or folder, error)
            self.trouble = DictateError(
                tr("The recording cannot be saved to disk: {reason}.", reason=error.strerror),
                tr("It goes on in memory. Check the disk and the folder {folder}.", folder=folder),
            )
            if file >= 0:
                with contextlib.suppress(OSError):  # a broken disk: what is there is all there is
                    _complete(file)
        finally:
            if file >= 0:
                os.close(file)

    def _write(self, file: int) -> None:
        synced = time.monotonic()
        while (samples := self._queue.get()) is not None:
            _write_all(file, _bytes(samples))
            if time.monotonic() - synced >= SYNC:
                os.fsync(file)
                synced = time.monotonic()


def read(path: Path) -> Samples:
    """The sound of a journal, complete or not. Raises ``AudioFileError``."""
    try:
        with path.open("rb") as file:
            header, body = file.read(_HEADER), file.read()
    except OSError as error:
        raise AudioFileError(
            tr("The recording “{path}” cannot be read: {reason}", path=path, reason=error.strerror)
        ) from error
    if len(header) < _HEADER or header[8:36] != _header(0)[8:36]:
        raise AudioFileError(tr("“{path}” is not a recording of Dictate.", path=path))
    whole = np.frombuffer(body[: len(body) // 2 * 2], np.dtype("<i2"))
    return whole.astype(np.float32) / np.float32(32_767)


def _create(folder: Path, name: str) -> tuple[int, Path]:
    for number in range(1, 1000):
        path = folder / (f"{name}.wav" if number == 1 else f"{name}-{number}.wav")
        with contextlib.suppress(FileExistsError):
            flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | _BINARY
            file = os.open(path, flags, 0o600)
            try:
                _write_all(file, _header(_UNKNOWN))
            except OSError:
                os.close(file)
                path.unlink(missing_ok=True)
                raise
            return file, path
    raise FileExistsError(0, "too many recordings of one name", str(folder))


def _header(size: int) -> bytes:
    """RIFF header for ``size`` bytes of sound: format 1 (PCM), 1 channel, 16 bits."""
    form = struct.pack("<IHHIIHH", 16, 1, 1, RATE, RATE * 2, 2, 16)
    whole = struct.pack("<I", size + _HEADER - 8)
    return b"RIFF" + whole + b"WAVEfmt " + form + b"data" + struct.pack("<I", size)


def _bytes(samples: Samples) -> bytes:
    return np.round(np.clip(samples, -1, 1) * 32_767).astype("<i2").tobytes()


def _write_all(file: int, data: bytes) -> None:
    """Write every byte: a disk that fills up takes the first half of a block without an error."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(file, rest) :]


def _complete(file: int) -> None:
    size = (os.fstat(file).st_size - _HEADER) // 2 * 2
    os.ftruncate(file, _HEADER + size)
    os.lseek(file, 0, os.SEEK_SET)
    _write_all(file, _header(size))
    os.fsync(file)
