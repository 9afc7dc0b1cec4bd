"""Fixtures of the user interface tests, which need no screen."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt makes its application

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from dictate import translations
from tests.ui.fake_controls import FakeControls


@pytest.fixture
def controls() -> FakeControls:
    return FakeControls()


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> Iterator[None]:
    translations.use("en")
    yield
    translations.use("auto")
