import pytest

from dictate.ui import notifier


def test_without_a_bus_there_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    assert not notifier.present("linux")


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_the_system_shows_them(platform: str) -> None:
    assert notifier.present(platform)
