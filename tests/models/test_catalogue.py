import re

import pytest

from dictate.errors import ModelError
from dictate.models import catalogue, convert, ggml
from dictate.settings import Recognition
from tests.models import real

OFFICIAL = [
    "tiny", "tiny.en", "tiny-q5_1", "tiny.en-q5_1", "tiny-q8_0", "base", "base.en", "base-q5_1",
    "base.en-q5_1", "base-q8_0", "small", "small.en", "small.en-tdrz", "small-q5_1",
    "small.en-q5_1", "small-q8_0", "medium", "medium.en", "medium-q5_0", "medium.en-q5_0",
    "medium-q8_0", "large-v1", "large-v2", "large-v2-q5_0", "large-v2-q8_0", "large-v3",
    "large-v3-q5_0", "large-v3-turbo", "large-v3-turbo-q5_0", "large-v3-turbo-q8_0",
]  # fmt: skip
"""The list of whisper.cpp's download script."""

# width, heads, layers of each size, from OpenAI's paper
SIZES = {
    "tiny": (384, 6, 4), "base": (512, 8, 6), "small": (768, 12, 12), "medium": (1024, 16, 24),
    "large": (1280, 20, 32),
}  # fmt: skip
FILE_TYPES = {"f16": 1, "q5_0": 2008, "q5_1": 1009, "q8_0": 2007}


def dimensions(model: catalogue.Model) -> ggml.Dimensions:
    width, heads, layers = SIZES[re.split("[.-]", model.name)[0]]
    third = "v3" in model.name
    vocabulary = 51_864 if model.languages == "en" else 51_866 if third else 51_865
    return ggml.Dimensions(
        vocabulary, 1500, width, heads, layers, 448, width, heads,
        4 if "turbo" in model.name else layers, 128 if third else 80, FILE_TYPES[model.kind],
    )  # fmt: skip


def test_every_official_model_is_there() -> None:
    assert set(OFFICIAL) <= set(catalogue.load().models)


def test_every_size_is_what_the_format_makes_it() -> None:
    tables = real.tables()
    for model in catalogue.load().models.values():
        found = dimensions(model)
        assert not found.problem(), model.name
        head = 4 + len(found.pack()) + len(convert._filters(tables.filters, found.mels))
        head += len(convert._tokens(tables, multilingual=found.multilingual))
        if model.name.endswith("-tdrz"):
            head -= 4 + len("<|endoftext|>")  # that file was made without this token
        body = sum(len(tensor.head()) + tensor.size for tensor in ggml.tensors(found))
        assert head + body == model.size, model.name


def test_every_model_has_its_own_digests_and_says_what_it_is() -> None:
    models = catalogue.load().models.values()
    for model in models:
        assert re.fullmatch("[0-9a-f]{64}", model.sha256), model.name
        assert re.fullmatch("[0-9a-f]{40}", model.sha1), model.name
        assert model.languages == ("en" if ".en" in model.name else "multilingual")
        assert model.licence == "MIT"
        assert model.origin.startswith("OpenAI Whisper")
        assert model.url.startswith("https://")
        assert model.url.endswith(f"/ggml-{model.name}.bin")
    assert len({model.sha256 for model in models}) == len(models)
    assert len({model.sha1 for model in models}) == len(models)


def test_the_default_is_the_one_of_the_settings() -> None:
    assert catalogue.default_model() == Recognition().model == "base-q8_0"
    assert catalogue.load().find("base-q8_0").weights == "base"


def test_the_best_digest_is_the_longest() -> None:
    assert catalogue.Model("x", 1, "en", sha256="a", sha1="b").digest == ("sha256", "a")
    assert catalogue.Model("x", 1, "en", sha1="b").digest == ("sha1", "b")
    assert catalogue.Model("x", 1, "en").digest == ("", "")


def test_an_unknown_name_is_told_the_choices() -> None:
    with pytest.raises(ModelError, match=r"no model called “huge”.*large-v3-turbo"):
        catalogue.load().find("huge")


def test_a_mirror_takes_the_place_of_the_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(catalogue.HUB, "https://mirror.example/whisper")
    url = catalogue.load().find("small").url
    assert url == "https://mirror.example/whisper/ggml-small.bin"
