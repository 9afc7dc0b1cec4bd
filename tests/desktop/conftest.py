"""Fixtures of the desktop tests. Every test in this folder is marked ``desktop``."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.desktop.desk import Desk
from tests.desktop.physical_keyboard import PhysicalKeyboard
from tests.desktop.targets import GtkEditor, QtEditor, XTerm

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.desktop)


@pytest.fixture
def desk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desktop; adapters made in the test's own process see it too.

    ``@pytest.mark.parametrize("desk", ["us", "fr", "de"], indirect=True)`` chooses layouts.
    """
    with Desk(getattr(request, "param", "us")) as one:
        for name in ("WAYLAND_DISPLAY", "XAUTHORITY"):
            monkeypatch.delenv(name, raising=False)
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE"):
            monkeypatch.setenv(name, one.env[name])
        yield one


@pytest.fixture
def physical_keyboard(desk: Desk) -> Iterator[PhysicalKeyboard]:
    """A keyboard that is not the app's own XTEST device."""
    keyboard = PhysicalKeyboard(desk.env["DISPLAY"])
    yield keyboard
    keyboard.close()


@pytest.fixture
def xterm(desk: Desk) -> XTerm:
    """A focused terminal."""
    return _started(XTerm(desk))


@pytest.fixture
def gtk_editor(desk: Desk) -> GtkEditor:
    """A focused GTK editor."""
    return _started(GtkEditor(desk))


@pytest.fixture
def qt_editor(desk: Desk) -> QtEditor:
    """A focused Qt editor."""
    return _started(QtEditor(desk))


Window = TypeVar("Window", XTerm, GtkEditor, QtEditor)


def _started(window: Window) -> Window:
    window.start()
    return window
