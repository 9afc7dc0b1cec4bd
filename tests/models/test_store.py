from pathlib import Path

import pytest

from dictate import paths
from dictate.errors import ModelError
from dictate.models import catalogue, files, install, store
from tests.models import small


def states() -> dict[str, str]:
    return {entry.model.name: entry.installed for entry in store.entries()}


def test_nothing_is_installed_at_first() -> None:
    assert set(states().values()) == {"no"}
    assert list(states()) == list(catalogue.load().models)


def test_a_file_of_another_size_is_damaged(tmp_path: Path) -> None:
    files.folder(paths.models())
    store.path("base").write_bytes(b"x")
    install.import_file(small.write(tmp_path / "ggml-mine.bin"))
    assert states()["base"] == "damaged"
    assert states()["mine"] == "yes"
    assert list(states())[-1] == "mine"


def test_removing_takes_everything_along(tmp_path: Path) -> None:
    folder = files.folder(paths.models())
    store.path("base").write_bytes(b"x")
    store.part(store.path("base")).write_bytes(b"x")
    (files.folder(store.parts("base")) / "part.whl").write_bytes(b"x")
    assert store.remove("base")
    assert list(folder.iterdir()) == []
    assert not store.remove("base")


def test_a_removed_import_is_forgotten(tmp_path: Path) -> None:
    install.import_file(small.write(tmp_path / "ggml-mine.bin"))
    assert store.find("mine").name == "mine"
    assert store.remove("mine")
    with pytest.raises(ModelError, match="no model called “mine”"):
        store.find("mine")


@pytest.mark.parametrize("text", ["", "[]", "{", '{"mine": 3}', '{"mine": {"size": "x"}}'])
def test_a_damaged_list_of_imports_is_survived(text: str, tmp_path: Path) -> None:
    (files.folder(paths.models()) / "imported.json").write_text(text)
    assert store.imported() == {}
    install.import_file(small.write(tmp_path / "ggml-mine.bin"))
    assert list(store.imported()) == ["mine"]


@pytest.mark.parametrize("name", ["", ".", "..", "../x", "a/b", "a\\b", "a b", "-x", "x" * 65])
def test_a_name_cannot_lead_elsewhere(name: str) -> None:
    with pytest.raises(ModelError, match="cannot be the name"):
        store.path(name)


def test_models_are_the_users_alone() -> None:
    files.folder(paths.models())
    assert paths.models().stat().st_mode & 0o077 == 0
