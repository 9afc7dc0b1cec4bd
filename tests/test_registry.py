"""Adapters are found, and the best that works is taken."""

import importlib
import sys

import pytest

from dictate import registry
from dictate.errors import UnavailableError
from dictate.settings import rows

KINDS = ["audio.microphone", "audio.voice", "engines", "hotkeys", "injectors",
         "system.clipboard", "system.focus", "system.keyboard"]  # fmt: skip
ADAPTERS = [(kind, name) for kind in KINDS for name in registry.names(kind)]


@pytest.mark.parametrize(("kind", "name"), ADAPTERS)
def test_every_adapter_declares_what_the_registry_asks(kind: str, name: str) -> None:
    """Also those for other systems: they must import everywhere."""
    module = importlib.import_module(f"dictate.{kind}.{name}")
    assert module.PLATFORMS
    assert set(module.PLATFORMS) <= {"linux", "win32", "darwin"}
    assert isinstance(module.PRIORITY, int)
    assert callable(module.create)
    for one in rows(module.Options):
        assert one.label
    if sys.platform.startswith(tuple(module.PLATFORMS)):
        problem = module.problem()
        assert problem is None or problem.strip().endswith((".", "!", ")")), problem


@pytest.mark.parametrize("kind", ["hotkeys", "system.clipboard", "system.focus", "system.keyboard"])
def test_every_system_has_one(kind: str) -> None:
    modules = [importlib.import_module(f"dictate.{kind}.{name}") for name in registry.names(kind)]
    assert {platform for module in modules for platform in module.PLATFORMS} == {
        "linux", "win32", "darwin",
    }  # fmt: skip


def test_the_best_that_works_is_taken() -> None:
    assert registry.pick("engines").name == "whispercpp"
    assert registry.pick("audio.microphone").priority > 0
    assert registry.pick("injectors", "stdout").name == "stdout"


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(UnavailableError, match="banana") as caught:
        registry.pick("engines", "banana")
    assert "whispercpp" in caught.value.hint


def test_without_a_display_the_reasons_are_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(UnavailableError) as caught:
        registry.pick("hotkeys")
    assert "x11" in caught.value.hint
