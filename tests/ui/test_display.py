import socket

import pytest

from dictate.ui import display


@pytest.fixture(autouse=True)
def _nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_no_display() -> None:
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in (display.problem("linux") or "")


def test_a_display_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7654.0")
    assert display.problem("linux") == "The display :7654.0 does not answer."


def test_a_display_that_listens_in_the_abstract_namespace(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X7655")
        server.listen()
        monkeypatch.setenv("DISPLAY", ":7655")
        assert "does not answer" not in (display.problem("linux") or "")


@pytest.mark.parametrize("name", ["WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_another_way_to_show_windows(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "wayland-0")
    assert display.problem("linux") is None


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_always_have_one(platform: str) -> None:
    assert display.problem(platform) is None
