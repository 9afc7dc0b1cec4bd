import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from dictate import paths
from dictate.errors import CancelledError, ModelError
from dictate.models import catalogue, check, files, install, store
from tests.models import real, small

NAME = "tiny.en-q8_0"


def left_over() -> set[str]:
    return {path.name for path in paths.models().iterdir()} - {".installing"}


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
