from collections.abc import Iterator

import pytest

from dictate import translations
from dictate.rewriters import ollama
from dictate.settings import Rewriting
from tests.rewriters.server import Ollama


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "_wanted", ["en"])


@pytest.fixture
def server() -> Iterator[Ollama]:
    with Ollama() as running:
        yield running


@pytest.fixture
def settings(server: Ollama) -> Rewriting:
    return Rewriting(model="small:1b", server=server.url)


@pytest.fixture
def rewriter(settings: Rewriting) -> ollama.Ollama:
    return ollama.Ollama(ollama.Options(threads=1), settings)
