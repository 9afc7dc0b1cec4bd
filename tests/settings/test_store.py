"""The settings file: repaired on reading, never damaged by writing."""

import contextlib
import subprocess
import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as given_settings
from hypothesis import strategies as st

from dictate.errors import SettingsError
from dictate.settings import SECTIONS, Hotkey, Recognition, Store, rows

KEYS = next(one for one in rows(Hotkey) if one.name == "keys")
LANGUAGES = next(one for one in rows(Recognition) if one.name == "languages")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def store(path: Path) -> Store:
    return Store(path, path.with_name("policy.toml"))


def write(path: Path, text: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    found = store(path)
    for name, declared in SECTIONS.items():
        assert found.section(name, declared) == declared()
    assert found.repairs == []
    assert not path.exists()


def test_what_is_set_is_read_back(path: Path) -> None:
    first = store(path)
    first.set("hotkey", KEYS, "f9")
    first.set("recognition", LANGUAGES, "fr,en")
    for one in (first, store(path)):
        assert one.section("hotkey", Hotkey).keys == "f9"
        assert one.section("recognition", Recognition).languages == ("fr", "en")


def test_comments_and_unknown_things_survive(path: Path) -> None:
    write(path, '# mine\n[hotkey]\nmode = "toggle" # so\nfuture = 1\n[other]\nx = [1, 2]\n')
    store(path).set("hotkey", KEYS, "f9")
    text = path.read_text()
    assert "# mine" in text
    assert "# so" in text
    values = tomllib.loads(text)
    assert values["hotkey"] == {"mode": "toggle", "future": 1, "keys": "f9"}
    assert values["other"] == {"x": [1, 2]}


def test_one_bad_field_does_not_take_the_others_along(path: Path) -> None:
    write(path, '[hotkey]\nkeys = "banana"\nmode = "toggle"\nlongest = -3\n')
    found = store(path)
    hotkey = found.section("hotkey", Hotkey)
    assert hotkey == Hotkey(mode="toggle")
    assert len(found.repairs) == 2
    assert any("banana" in repair for repair in found.repairs)


@pytest.mark.parametrize("junk", [b"\xff\xfe\x00", b"[[[", b"a = ", b"\x00" * 100])
def test_a_damaged_file_is_reported_and_never_lost(path: Path, junk: bytes) -> None:
    write(path, junk)
    found = store(path)
    assert found.section("hotkey", Hotkey) == Hotkey()
    assert len(found.repairs) == 1
    assert path.read_bytes() == junk, "reading changes nothing"
    found.set("hotkey", KEYS, "f9")
    assert store(path).section("hotkey", Hotkey).keys == "f9"
    (aside,) = path.parent.glob("settings.toml.broken-*")
    assert aside.read_bytes() == junk


@given(st.binary(max_size=200))
@given_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_no_bytes_stop_it(path: Path, junk: bytes) -> None:
    write(path, junk)
    found = store(path)
    for name, declared in SECTIONS.items():
        assert isinstance(found.section(name, declared), declared)


@pytest.mark.parametrize("text", ["hotkey = 3", "[hotkey.keys]\nx = 1", "hotkey = [1]"])
def test_a_wrong_shape_is_repaired_and_can_be_set(path: Path, text: str) -> None:
    write(path, text)
    found = store(path)
    assert found.section("hotkey", Hotkey) == Hotkey()
    found.set("hotkey", KEYS, "f9")
    assert store(path).section("hotkey", Hotkey).keys == "f9"


def test_a_policy_wins_and_pins(path: Path) -> None:
    write(path, '[hotkey]\nmode = "toggle"\n')
    write(path.with_name("policy.toml"), '[hotkey]\nmode = "hold"\n')
    found = store(path)
    assert found.section("hotkey", Hotkey).mode == "hold"
    assert found.pinned("hotkey", "mode")
    mode = next(one for one in rows(Hotkey) if one.name == "mode")
    with pytest.raises(SettingsError, match="administrator"):
        found.set("hotkey", mode, "toggle")


def test_a_full_disk_keeps_the_old_file(tmp_path: Path) -> None:
    mount = tmp_path / "small"
    mount.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", mount], check=True)
    try:
        path = mount / "settings.toml"
        store(path).set("hotkey", KEYS, "f9")
        with contextlib.suppress(OSError):  # full, as wanted
            (mount / "fill").write_bytes(b"x" * 100_000)
        with pytest.raises(SettingsError, match="could not be written"):
            store(path).set("hotkey", KEYS, "f10")
        assert store(path).section("hotkey", Hotkey).keys == "f9"
        assert {one.name for one in mount.iterdir()} == {"settings.toml", "fill"}
    finally:
        subprocess.run(["umount", mount], check=True)


def test_private(path: Path) -> None:
    store(path).set("hotkey", KEYS, "f9")
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0
    assert list(path.parent.iterdir()) == [path]
