"""French is complete, and says the same with the same fields."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from dictate import resources, translations
from dictate.translations import tr


@pytest.fixture(autouse=True)
def language_restored():
    yield
    translations.use("auto")


def extract() -> ModuleType:
    path = resources.path("translations", "extract.py")
    spec = importlib.util.spec_from_file_location("extract", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_sentence_is_translated_and_none_is_left_over() -> None:
    path = resources.path("translations", "dictate_fr.ts")
    assert extract().problems(path) == []


def test_a_missing_sentence_would_be_noticed(tmp_path: Path) -> None:
    tool = extract()
    found, done = (
        tool.sentences(),
        tool.translations(resources.path("translations", "dictate_fr.ts")),
    )
    gone = next(iter(done))
    del done[gone]
    done["never said"] = "jamais dit"
    path = tmp_path / "dictate_fr.ts"
    path.write_text(tool.render("fr", found, done), "utf-8")
    assert [line.split(":")[0] for line in tool.problems(path)] == ["not translated"]
    path.write_text(path.read_text("utf-8").replace("{name}", "{nom}", 1), "utf-8")
    assert len(tool.problems(path)) > 1


def test_french_is_spoken() -> None:
    translations.use("fr")
    assert tr("Dictate is not running.") != "Dictate is not running."
    assert "f9" in tr("There is no key called “{key}”.", key="f9")


def test_an_unknown_sentence_stays_english() -> None:
    translations.use("fr")
    assert tr("Nobody ever wrote this.") == "Nobody ever wrote this."


@pytest.mark.parametrize(
    ("variables", "expected"),
    [({"LANG": "fr_FR.UTF-8"}, "fr"), ({"LANG": "de_DE.UTF-8"}, "en"),
     ({"LC_ALL": "C", "LANG": "fr_FR"}, "en"), ({"LC_MESSAGES": "fr_CA", "LANG": "en_US"}, "fr")],
)  # fmt: skip
def test_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    translations._system_language.cache_clear()
    try:
        translations.use("auto")
        assert translations.current() == expected
    finally:
        translations._system_language.cache_clear()


def test_the_user_is_asked_only_when_something_is_said() -> None:
    asked = []
    translations.use(lambda: asked.append(1) or "fr")
    assert asked == []
    tr("Dictate is not running.")
    tr("Dictate is not running.")
    assert asked == [1]
