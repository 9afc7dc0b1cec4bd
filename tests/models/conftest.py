"""A home of its own for every test, a hub and a package index on the loopback interface."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.models.servers import Hub, Index


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DICTATE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "C")
    for proxy in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(proxy, raising=False)
        monkeypatch.delenv(proxy.upper(), raising=False)
    return tmp_path / "home"


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as server:
        yield server


@pytest.fixture
def package_index(monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    """pip sees this index and nothing else."""
    with Index() as server:
        server.alone(monkeypatch)
        yield server
