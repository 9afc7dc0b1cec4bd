import pytest

from dictate.vocabulary.nearness import bones, coarse, distance, weight
from dictate.vocabulary.sounds import sound, spelled
from dictate.vocabulary.words import Kind, begins_sentence, kind, letters, words


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fr", "eau", "haut"),
        ("fr", "maison", "mézon"),
        ("fr", "phare", "fard"),
        ("fr", "Kardégic", "cardégic"),
        ("fr", "usufruit", "uzufrui"),
        ("fr", "Guillaumin", "guillomain"),
        ("fr", "Schaeffer", "chéfer"),
        ("fr", "pain", "pin"),
        ("fr", "temps", "tant"),
        ("en", "Kovalski", "Covalsky"),
        ("en", "photo", "foto"),
        ("en", "knight", "nite"),
        ("en", "pytorch", "pietorch"),
        ("en", "queen", "kwean"),
    ],
)
def test_words_that_sound_alike(language: str, one: str, other: str) -> None:
    first, second = sound(one, language), sound(other, language)
    assert distance(first, second, 9.0) <= 0.3


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fr", "bon", "bonne"),
        ("fr", "Martin", "Martine"),
        ("fr", "vache", "hache"),
        ("en", "bat", "bats"),
        ("en", "Smith", "Schmidt"),
        ("en", "late", "later"),
        ("en", "A320", "A330"),
    ],
)
def test_words_that_do_not(language: str, one: str, other: str) -> None:
    first, second = sound(one, language), sound(other, language)
    assert distance(first, second, 9.0) > 0.3


def test_distance_is_the_same_both_ways_and_stops_early() -> None:
    one, other = sound("Kubernetes", "en"), sound("coobernettease", "en")
    assert distance(one, other, 9.0) == pytest.approx(distance(other, one, 9.0))
    assert distance(one, one, 0.0) == 0.0
    assert distance("katamaran", "pilipili", 0.5) > 0.5
    assert distance("", one, 9.0) == pytest.approx(weight(one))


def test_coarse_sounds_bring_likenesses_together() -> None:
    assert coarse("pytorC") == coarse("paitorS")
    assert bones("vojtSek") == bones("foidZekk")
    assert bones("aeiou") == ""


def test_capitals_within_a_word_part_it() -> None:
    assert sound("PostgreSQL", "fr").endswith(spelled("SQL", "fr"))
    assert sound("RGPD", "fr") == spelled("rgpd", "fr")
    assert sound("NASA", "en") == sound("nasa", "en")
    assert sound("你好", "en") == ""


def test_words_and_what_they_are() -> None:
    assert [word.text for word in words("L’eau, A320 co\u0301te_1")] == [
        "L", "eau", "A320", "co\u0301te", "1",
    ]  # fmt: skip
    assert [word.joined for word in words("l'eau bleue, et-la  mer")] == [
        False, True, True, False, True, False,
    ]  # fmt: skip
    assert letters("Œdème-Été ß") == "oedemeetess"
    assert kind("the", "en") == Kind.GRAMMAR
    assert kind("le", "en") == Kind.FOREIGN
    assert kind("table", "en") == Kind.COMMON
    assert kind("Maison", "en") == Kind.COMMON
    assert kind("Anaïs", "en") == Kind.NAME
    assert kind("moxicillin", "en") == Kind.STRANGE


def test_where_a_sentence_begins() -> None:
    text = "Un. Deux ! « Trois » quatre\nCinq"
    for word, begins in (("Un", True), ("Deux", True), ("Trois", True), ("quatre", False)):
        assert begins_sentence(text, text.index(word)) is begins
    assert begins_sentence(text, text.index("Cinq"))
