"""Big files: written under another name first, checked, and only then given their own."""

import contextlib
import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from dictate import paths
from dictate.errors import CancelledError, ModelError
from dictate.translations import tr

if TYPE_CHECKING:
    from dictate.ports import Stopping

OnBytes = Callable[[int], None]
"""Told how many bytes more have been dealt with."""

PIECE = 1 << 20
_MARGIN = 32 << 20
"""Bytes left free on the disk for everything else."""


def never() -> bool:
    """For work that nobody calls off."""
    return False


def ignore(_count: int) -> None:
    """For work that nobody watches."""


def pieces(path: Path) -> Iterator[bytes]:
    """A file's bytes, piece by piece. Raises ``ModelError`` when it cannot be read."""
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece
    except OSError as error:
        raise trouble(path, error) from error


def digest(
    path: Path, algorithm: str, stopping: "Stopping" = never, on_bytes: OnBytes = ignore
) -> str:
    """The digest of a file in lower-case hex. ``algorithm`` is "sha256" or "sha1"."""
    state = hashlib.new(algorithm, usedforsecurity=False)
    for piece in pieces(path):
        if stopping():
            raise CancelledError
        state.update(piece)
        on_bytes(len(piece))
    return state.hexdigest()


def save(
    source: Iterable[bytes],
    path: Path,
    stopping: "Stopping" = never,
    on_bytes: OnBytes = ignore,
    *,
    append: bool = False,
) -> None:
    """Write ``source`` to ``path``, safely on disk at the end.

    When called off, what was written stays, for going on later. When the disk is full or broken,
    the file is deleted, so that nothing half takes up what little room there is.
    """
    try:
        with path.open("ab" if append else "wb") as file:
            for piece in source:
                if stopping():
                    raise CancelledError
                file.write(piece)
                on_bytes(len(piece))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with contextlib.suppress(OSError):  # a read-only folder: the first error says it all
            path.unlink(missing_ok=True)
        raise trouble(path, error) from error


def place(part: Path, target: Path) -> None:
    """Give a finished file its name, in place of an older one."""
    try:
        part.replace(target)
    except OSError as error:
        raise trouble(target, error) from error


def remove(path: Path) -> bool:
    """Delete a file or a folder; say whether there was one."""
    try:
        if path.is_dir():
            shutil.rmtree(path)
            return True
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise trouble(path, error) from error
    return True


def folder(path: Path) -> Path:
    """Make a private folder. Raises ``ModelError`` when that is not allowed."""
    try:
        return paths.private(path)
    except OSError as error:
        raise trouble(path, error) from error


def need_room(where: Path, size: int) -> None:
    """Raise ``ModelError`` unless ``size`` bytes and some more are free in the folder."""
    free = shutil.disk_usage(where).free
    if free < size + _MARGIN:
        raise ModelError(
            tr("There is not enough room on the disk: {needed} are needed in {folder}, {free} are "
               "free.", needed=shown(size + _MARGIN), folder=where, free=shown(free)),
            tr("Delete something there, or choose a smaller model: dictate models list"),
        )  # fmt: skip


def trouble(path: Path, error: OSError) -> ModelError:
    """What the operating system said about a file, for a person."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ModelError(
            tr("The disk is full: {file} could not be written.", file=path),
            tr("Delete something there, or choose a smaller model: dictate models list"),
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ModelError(
            tr("{file} may not be read or written: {reason}.", file=path, reason=error.strerror),
            tr("Check that the folder {folder} belongs to you.", folder=path.parent),
        )
    reason = error.strerror or str(error)
    return ModelError(tr("{file} cannot be used: {reason}.", file=path, reason=reason))


def shown(size: int) -> str:
    """A size for a person: "82 MB"."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


@contextlib.contextmanager
def only_one(path: Path, message: str) -> Iterator[None]:
    """Hold the lock file ``path``; raise ``ModelError(message)`` when another process does.

    The operating system lets go of it when the process ends, however it ends.
    """
    try:
        file = path.open("ab")
    except OSError as error:
        raise trouble(path, error) from error
    with file:
        try:
            _lock(file.fileno())
        except OSError as error:
            raise ModelError(message, tr("Wait until it has finished.")) from error
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
