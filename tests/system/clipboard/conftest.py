"""An X server with nothing on it but the clipboard under test and one other program."""

from collections.abc import Iterator

import pytest

from dictate.ports import NoOptions
from dictate.system.clipboard import x11
from tests.desktop.desk import Desk
from tests.system.clipboard.client import Client


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """An X server with nothing else on it."""
    with Desk(manager=False, tray=False) as one:
        monkeypatch.setenv("DISPLAY", one.env["DISPLAY"])
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        yield one


@pytest.fixture
def clipboard(desk: Desk) -> Iterator[x11.X11Clipboard]:
    made = x11.create(NoOptions())
    yield made
    made.close()


@pytest.fixture
def client(desk: Desk) -> Iterator[Client]:
    made = Client(desk.env["DISPLAY"])
    yield made
    made.close()
