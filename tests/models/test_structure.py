import contextlib
import struct
from dataclasses import astuple, fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.errors import ModelError
from dictate.models import ggml, structure
from tests.models import real, small


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return small.write(tmp_path_factory.mktemp("small") / "small.bin").read_bytes()


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged") / "damaged.bin"


def test_a_small_sound_file_is_accepted(tmp_path: Path) -> None:
    assert structure.read(small.write(tmp_path / "x.bin")) == small.DIMENSIONS


@pytest.mark.parametrize("file_type", [0, 2008, 1009, 2007])
def test_every_storage_is_accepted(file_type: int, tmp_path: Path) -> None:
    wanted = replace(small.DIMENSIONS, file_type=file_type)
    assert structure.read(small.write(tmp_path / "x.bin", wanted)) == wanted


@pytest.mark.parametrize("name", ["base-q8_0", "base", "tiny.en-q5_1"])
def test_real_files_are_accepted(name: str) -> None:
    assert structure.read(real.real_model(name)).multilingual == name.startswith("base")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"ggml", "empty"),
        (b"<!DOCTYPE html><html>" + b" " * 100_000, "does not begin"),
        (b"GGUF\x03\0\0\0" + bytes(100_000), "does not begin"),
        (b"RIFF" + bytes(100_000), "does not begin"),
        (bytes(range(256)) * 4000, "does not begin"),
        (struct.pack("<i", ggml.MAGIC) + bytes(100_000), "dimensions are impossible"),
        (struct.pack("<i", ggml.MAGIC) + b"\xff" * 100_000, "dimensions are impossible"),
    ],
)
def test_other_files_are_refused(content: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "other.bin"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=reason) as caught:
        structure.read(path)
    assert caught.value.hint


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        structure.read(tmp_path / "none.bin")


@given(st.data())
def test_a_file_cut_anywhere_is_refused(sound: bytes, scratch: Path, data: st.DataObject) -> None:
    scratch.write_bytes(sound[: data.draw(st.integers(0, len(sound) - 1))])
    with pytest.raises(ModelError, match=r"cut short|empty"):
        structure.read(scratch)


def test_bytes_after_the_end_are_refused(sound: bytes, scratch: Path) -> None:
    scratch.write_bytes(sound + b"123")
    with pytest.raises(ModelError, match="3 bytes follow"):
        structure.read(scratch)


@pytest.mark.parametrize("field", [field.name for field in fields(ggml.Dimensions)])
@given(value=st.integers(-(2**31), 2**31 - 1))
def test_a_head_that_lies_is_refused(field: str, sound: bytes, scratch: Path, value: int) -> None:
    lying = replace(small.DIMENSIONS, **{field: value})
    # Three values say nothing else: a file type of another version, and two vocabularies' meaning.
    same = lying.storage is ggml.F16 and replace(lying, file_type=1) == small.DIMENSIONS
    scratch.write_bytes(sound[:4] + struct.pack("<11i", *astuple(lying)) + sound[48:])
    if same:
        structure.read(scratch)
    else:
        with pytest.raises(ModelError):
            structure.read(scratch)


@given(at=st.integers(48, 70_000), byte=st.integers(0, 255))
def test_any_byte_may_change_and_nothing_else_than_a_refusal_follows(
    sound: bytes, scratch: Path, at: int, byte: int
) -> None:
    scratch.write_bytes(sound[:at] + bytes([byte]) + sound[at + 1 :])
    with contextlib.suppress(ModelError):
        assert structure.read(scratch).storage is not None


def test_a_head_without_weights_is_refused(sound: bytes, scratch: Path) -> None:
    scratch.write_bytes(sound[:70_000])
    with pytest.raises(ModelError, match="cut short"):
        structure.read(scratch)
