import json
import logging
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from dictate import paths
from dictate.errors import DictateError
from dictate.measuring import store
from dictate.measuring.machine import facts
from dictate.measuring.results import Measured, Search, Threads
from tests.measuring.stopwatch import model

BASE = model("base-q8_0")
FOUND = Measured(
    "base-q8_0", BASE.sha256, "2026-01-02T03:04:05+00:00", "0.1.0", "fr", 0.2, 230_000_000, 2,
    "whisper.cpp, CPU", Search(((3.0, 0.5), (8.0, 0.7)), {"fr": 0.25}), Search(((3.0, 0.6),)),
)  # fmt: skip
THREADS = Threads(2, {1: 0.8, 2: 0.5}, "tiny.en-q8_0", "2026-01-02T03:04:05+00:00")


def file() -> Path:
    return paths.state() / "bench.json"


def change(**values: object) -> None:
    file().write_text(json.dumps(json.loads(file().read_text("utf-8")) | values), "utf-8")


def test_nothing_is_known_at_first() -> None:
    assert store.measured(BASE) is None
    assert store.threads() is None
    assert not file().exists()


def test_what_is_kept_is_told_again() -> None:
    store.keep_threads(THREADS)
    store.keep(FOUND)
    store.keep(replace(FOUND, model="tiny-q8_0", digest=model("tiny-q8_0").sha256, beam=None))
    assert store.measured(BASE) == FOUND
    assert store.threads() == THREADS
    tiny = store.measured(model("tiny-q8_0"))
    assert tiny is not None
    assert tiny.beam is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_nobody_else_may_read_it() -> None:
    store.keep_threads(THREADS)
    assert file().stat().st_mode & 0o077 == 0
    assert file().parent.stat().st_mode & 0o077 == 0


def test_another_file_of_that_name_was_not_measured() -> None:
    store.keep(FOUND)
    assert store.measured(replace(BASE, sha256="0" * 64)) is None


@pytest.mark.parametrize("fact", ["processor", "cores", "pywhispercpp"])
def test_another_machine_knows_nothing(fact: str) -> None:
    store.keep_threads(THREADS)
    store.keep(FOUND)
    change(machine=facts() | {fact: "another"})
    assert store.threads() is None
    assert store.measured(BASE) is None
    store.keep_threads(replace(THREADS, best=1))
    assert store.threads() == replace(THREADS, best=1)
    assert store.measured(BASE) is None, "what was measured elsewhere is gone"


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[1, 2]", b"null", b"[" * 20_000])
def test_a_damaged_file_is_nothing_but_logged(
    content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    paths.private(paths.state())
    file().write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert store.threads() is None
        assert store.measured(BASE) is None
    assert str(file()) in caplog.text
    store.keep(FOUND)
    assert store.measured(BASE) == FOUND


@pytest.mark.parametrize(
    "value",
    [7, "two", [], {"best": 2}, {"best": 0, "works": {}, "model": "", "when": ""},
     {"best": 1000, "works": {}, "model": "", "when": ""},
     {"best": "2", "works": {}, "model": "", "when": ""},
     {"best": 2, "works": {"one": 1.0}, "model": "", "when": ""}],
)  # fmt: skip
def test_threads_that_cannot_be_are_not_taken(
    value: object, caplog: pytest.LogCaptureFixture
) -> None:
    store.keep_threads(THREADS)
    change(threads=value)
    with caplog.at_level(logging.WARNING):
        assert store.threads() is None
    assert "threads" in caplog.text


@pytest.mark.parametrize(
    "greedy",
    [None, {"points": [], "errors": {}}, {"points": [[3.0, -1.0]], "errors": {}},
     {"points": [[8.0, 1.0], [3.0, 1.0]], "errors": {}}, {"points": [[3.0]], "errors": {}},
     {"points": [[3.0, 1.0]], "errors": 7}, {"points": [[3.0, float("nan")]], "errors": {}}],
)  # fmt: skip
def test_figures_that_cannot_be_are_not_taken(
    greedy: object, caplog: pytest.LogCaptureFixture
) -> None:
    store.keep(FOUND)
    kept = json.loads(file().read_text("utf-8"))["models"]
    kept["base-q8_0"]["greedy"] = greedy
    change(models=kept)
    with caplog.at_level(logging.WARNING):
        assert store.measured(BASE) is None
    assert "base-q8_0" in caplog.text


def test_a_folder_that_cannot_be_written_is_told(home: Path) -> None:
    (home / "state").write_text("a file where the folder should be")
    with pytest.raises(DictateError, match="could not be kept") as caught:
        store.keep(FOUND)
    assert caught.value.hint
    assert [path.name for path in home.iterdir()] == ["state"]
