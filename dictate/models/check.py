"""Whether a model file is the one it says it is. Every load goes through ``ensure``.

whisper.cpp crashes on a file that is missing, empty, cut or random, and loads one with a flipped
byte without a word. A file is therefore compared with its digest once, and remembered by path,
size and time of change, so that the next load takes no time.
"""

import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dictate import paths
from dictate.errors import ModelError
from dictate.models import files, store
from dictate.models.catalogue import Model
from dictate.translations import tr

if TYPE_CHECKING:
    from dictate.ports import Stopping


def ensure(name: str) -> Path:
    """The checked file of the model ``name``, for an engine to load. Raises ``ModelError``."""
    model = store.find(name)
    path = store.path(name)
    verify(path, model)
    return path


def verify(
    path: Path,
    expected: Model,
    *,
    again: bool = False,
    stopping: "Stopping" = files.never,
    on_bytes: files.OnBytes = files.ignore,
) -> None:
    """Raise ``ModelError`` unless ``path`` is exactly the file ``expected`` describes.

    A file that was found good before and has not changed since is not read, unless ``again``.
    """
    stamp = _stamp(path, expected)
    if not again and _remembered().get(str(path)) == stamp:
        return
    algorithm, digest = expected.digest
    if not digest:
        raise undigested(expected)
    if files.digest(path, algorithm, stopping, on_bytes) != digest:
        raise _bad(path, expected, tr("its content has changed or is damaged"))
    if _stamp(path, expected) != stamp:
        raise _bad(path, expected, tr("it was changed while it was checked"))
    _remember(path, stamp)


def remember(path: Path, expected: Model) -> None:
    """Take note that ``path`` has just been compared with ``expected`` and found ``same``."""
    _remember(path, _stamp(path, expected))


def same(path: Path, expected: Model, stopping: "Stopping" = files.never) -> bool:
    """Whether the content of ``path`` is that of ``expected``; remembers nothing."""
    algorithm, digest = expected.digest
    if not digest or path.stat().st_size != expected.size:
        return False
    return files.digest(path, algorithm, stopping) == digest


def undigested(model: Model) -> ModelError:
    """What to say of a model nobody has published a digest of."""
    return ModelError(
        tr("Model “{name}” has no published digest, so it cannot be checked.", name=model.name),
        tr("Choose another: dictate models list"),
    )


def _stamp(path: Path, expected: Model) -> dict[str, Any]:
    """What stands for the checked content. Raises ``ModelError`` when the file cannot be it."""
    try:
        found = path.stat()
    except FileNotFoundError as error:
        raise ModelError(
            tr("The model “{name}” is not installed.", name=expected.name), _remedy(expected)
        ) from error
    except OSError as error:
        raise files.trouble(path, error) from error
    if not path.is_file():
        raise _bad(path, expected, tr("it is not a file"))
    if found.st_size == 0:
        raise _bad(path, expected, tr("it is empty"))
    if found.st_size < expected.size:
        raise _bad(path, expected, tr("it is cut short ({size} of {whole} bytes)",
                                      size=found.st_size, whole=expected.size))  # fmt: skip
    if found.st_size > expected.size:
        raise _bad(path, expected, tr("it is too long ({size} instead of {whole} bytes)",
                                      size=found.st_size, whole=expected.size))  # fmt: skip
    digest = ":".join(expected.digest)
    return {"size": found.st_size, "mtime_ns": found.st_mtime_ns, "digest": digest}


def _bad(path: Path, expected: Model, reason: str) -> ModelError:
    return ModelError(
        tr("The model file {path} cannot be used: {reason}.", path=path, reason=reason),
        _remedy(expected),
    )


def _remedy(model: Model) -> str:
    if model.url or model.weights:
        return tr("Get it with: dictate models install {name} – or from a file: dictate models "
                  "import FILE", name=model.name)  # fmt: skip
    return tr("Import it again: dictate models import FILE")


def _memory() -> Path:
    return paths.state() / "checked-models.json"


def _remembered() -> dict[str, Any]:
    try:
        found = json.loads(_memory().read_text("utf-8"))
    except (OSError, ValueError):  # no memory yet, or a damaged one: the file is read again
        return {}
    return found if isinstance(found, dict) else {}


def _remember(path: Path, stamp: dict[str, Any]) -> None:
    # A state folder that cannot be written costs time at the next load, nothing else.
    with contextlib.suppress(OSError):
        store.write_json(_memory(), _remembered() | {str(path): stamp})
