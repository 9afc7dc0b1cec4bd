import hashlib
import json
import os
import re
from pathlib import Path

import pytest

from dictate import paths
from dictate.errors import CancelledError, ModelError
from dictate.models import catalogue, check, store
from tests.models import real

CONTENT = b"lmgg" + bytes(range(256)) * 5000
MODEL = catalogue.Model(
    "base-q8_0", len(CONTENT), "en", hashlib.sha256(CONTENT).hexdigest(), url="http://x"
)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "ggml-base-q8_0.bin"
    path.write_bytes(CONTENT)
    return path


def change(path: Path, content: bytes, *, later: bool = True) -> None:
    before = path.stat().st_mtime_ns
    path.write_bytes(content)
    stamp = before + 1 if later else before
    os.utime(path, ns=(stamp, stamp))


FLIPPED = CONTENT[:1000] + b"\x01" + CONTENT[1001:]


def test_a_good_file_passes(good: Path) -> None:
    check.verify(good, MODEL)


def test_sha1_is_used_where_there_is_nothing_better(good: Path) -> None:
    sha1 = hashlib.sha1(CONTENT).hexdigest()
    check.verify(good, catalogue.Model("x", len(CONTENT), "en", sha1=sha1))
    with pytest.raises(ModelError, match="damaged"):
        check.verify(good, catalogue.Model("x", len(CONTENT), "en", sha1="0" * 40))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (CONTENT[:-1], "it is cut short (1280003 of 1280004 bytes)"),
        (CONTENT + b"x", "it is too long"),
        (os.urandom(len(CONTENT)), "its content has changed or is damaged"),
        (b"RIFF" + CONTENT[4:], "its content has changed or is damaged"),
        (FLIPPED, "its content has changed or is damaged"),
    ],
)
def test_a_bad_file_is_refused_with_what_to_do(good: Path, content: bytes, reason: str) -> None:
    good.write_bytes(content)
    with pytest.raises(ModelError, match=re.escape(reason)) as caught:
        check.verify(good, MODEL)
    assert str(good) in caught.value.message
    assert "dictate models install base-q8_0" in caught.value.hint


def test_a_missing_file_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="“base-q8_0” is not installed") as caught:
        check.verify(tmp_path / "none.bin", MODEL)
    assert "dictate models install base-q8_0" in caught.value.hint
    assert "dictate models import FILE" in caught.value.hint


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="it is not a file"):
        check.verify(tmp_path, MODEL)


def test_a_place_that_cannot_be_is_refused(good: Path) -> None:
    with pytest.raises(ModelError, match="cannot be used"):
        check.verify(good / "below.bin", MODEL)


def test_a_good_file_is_read_once(good: Path) -> None:
    check.verify(good, MODEL)
    change(good, FLIPPED, later=False)  # nothing but reading it could tell
    check.verify(good, MODEL)


def test_a_file_is_read_again_on_request(good: Path) -> None:
    check.verify(good, MODEL)
    change(good, FLIPPED, later=False)
    with pytest.raises(ModelError, match="damaged"):
        check.verify(good, MODEL, again=True)


def test_a_file_that_changed_is_read_again(good: Path) -> None:
    check.verify(good, MODEL)
    change(good, FLIPPED)
    with pytest.raises(ModelError, match="damaged"):
        check.verify(good, MODEL)


def test_another_expectation_is_read_again(good: Path) -> None:
    check.verify(good, MODEL)
    other = catalogue.Model("other", len(CONTENT), "en", "0" * 64)
    with pytest.raises(ModelError, match="damaged"):
        check.verify(good, other)


@pytest.mark.parametrize("memory", ["", "not json", "[]", '{"x": 1}', "\x00"])
def test_a_damaged_memory_is_forgotten(good: Path, memory: str) -> None:
    paths.private(paths.state())
    file = paths.state() / "checked-models.json"
    file.write_text(memory)
    check.verify(good, MODEL)
    assert str(good) in json.loads(file.read_text())


def test_a_state_folder_that_cannot_be_written_only_costs_time(good: Path, home: Path) -> None:
    home.mkdir()
    paths.state().write_text("a file where the folder should be")
    check.verify(good, MODEL)
    change(good, FLIPPED)
    with pytest.raises(ModelError, match="damaged"):
        check.verify(good, MODEL)


def test_a_model_without_digest_is_refused(good: Path) -> None:
    with pytest.raises(ModelError, match="no published digest"):
        check.verify(good, catalogue.Model("x", len(CONTENT), "en"))


def test_checking_can_be_called_off(good: Path) -> None:
    with pytest.raises(CancelledError):
        check.verify(good, MODEL, stopping=lambda: True)


def test_ensure_gives_the_file_of_a_good_model() -> None:
    target = store.path("tiny.en-q8_0")
    paths.private(target.parent)
    os.link(real.real_model("tiny.en-q8_0"), target)
    assert check.ensure("tiny.en-q8_0") == target


def test_ensure_refuses_what_is_not_installed_or_unknown() -> None:
    with pytest.raises(ModelError, match="is not installed"):
        check.ensure("base-q8_0")
    with pytest.raises(ModelError, match="no model called “nonsense”"):
        check.ensure("nonsense")
    with pytest.raises(ModelError, match="cannot be the name"):
        check.ensure("../../etc/passwd")
