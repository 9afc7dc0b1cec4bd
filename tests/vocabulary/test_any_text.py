"""Whatever comes: what holds for every text and every vocabulary."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dictate.vocabulary import Vocabulary, correct, hearing, looking
from dictate.vocabulary.nearness import distance
from dictate.vocabulary.terms import BUCKET
from dictate.vocabulary.words import Kind, kind, letters, words

TERMS = [
    "PyTorch", "Nguyen", "Schmitt", "iOS", "RGPD", "amoxicillin", "Saint-Malo", "Cour de cassation",
    "d’Hauteville", "Le Goff", "Doliprane", "HbA1c", "Lefèvre", "A320", "Kubernetes", "œdème",
]  # fmt: skip
PIECES = [
    *TERMS, "pie", "torch", "pytorch", "Nuyen", "nguyen", "shmit", "ios", "rgpd", "R", "G", "P",
    "D", "a", "moxicillin", "saint", "malo", "San", "Mallow", "la", "cour", "de", "cassation", "d'",
    "l’", "hauteville", "le", "gof", "dolypran", "the", "of", "hba1c", "320", "Lefevre", ".", ", ",
    "! ", " ", "-", "’", "'", "\u202f", "\u00a0", "\n", "cuber", "net", "ease", "oedème", "ß", "İ",
    "你好",
]  # fmt: skip

languages = st.sampled_from(["en", "fr", "de", ""])
pieces = st.lists(st.sampled_from(PIECES), max_size=30)
texts = st.text(max_size=80) | pieces.map("".join) | pieces.map(" ".join)
terms = st.lists(st.sampled_from(TERMS) | st.text(min_size=1, max_size=12), max_size=20)


@given(texts, terms, languages)
@settings(deadline=None)
def test_twice_is_once(text: str, vocabulary: list[str], language: str) -> None:
    once = correct(text, vocabulary, language)
    assert correct(once, vocabulary, language) == once


@given(texts, languages)
def test_without_terms_nothing_changes(text: str, language: str) -> None:
    assert correct(text, [], language) == text


@given(texts, languages)
@settings(deadline=None)
def test_only_terms_are_put_in_and_the_rest_stays(text: str, language: str) -> None:
    """What is left when the terms are taken out of both is the same, in order."""
    new = [word.text for word in words(correct(text, TERMS, language))]
    rest = iter(word.text for word in words(text))
    known = {letters(word.text) for term in TERMS for word in words(term)}
    known |= {f"{one}s" for one in known}
    for word in new:
        assert letters(word) in known or word in rest


@given(texts, languages)
@settings(deadline=None)
def test_marks_outside_terms_stay(text: str, language: str) -> None:
    def marks(one: str) -> str:
        return re.sub(r"[\w\u0300-\u036f '’\u2010\u2011\u00a0\u202f-]", "", one)

    assert marks(correct(text, TERMS, language)) == marks(text)


@given(st.sampled_from(["en", "fr"]), st.data())
@settings(deadline=None)
def test_a_common_word_alone_is_never_changed(language: str, data: st.DataObject) -> None:
    common = [
        word
        for piece in PIECES
        for word in (piece.lower(), piece.capitalize())
        if piece.isalpha() and kind(piece, language) <= Kind.COMMON
    ]
    text = data.draw(st.lists(st.sampled_from(common), max_size=30).map(". ".join))
    vocabulary = data.draw(terms)
    assert correct(text, [*vocabulary, *common], language) == text


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("strange", [False, True])
def test_the_work_is_bounded(monkeypatch: pytest.MonkeyPatch, language: str, strange: bool) -> None:
    """2,000 terms that sound alike, 200 words that all sound like them."""
    counted = 0

    def counting(said: str, heard: str, most: float) -> float:
        nonlocal counted
        counted += 1
        return distance(said, heard, most)

    monkeypatch.setattr(hearing, "distance", counting)
    vowels = "aeiou"
    vocabulary = Vocabulary(
        [
            f"B{a}n{b}d{c}r{d}{'k' if number % 2 else 'g'}{e}"
            for number, (a, b, c, d, e) in enumerate(
                (a, b, c, d, e)
                for a in vowels
                for b in vowels
                for c in vowels
                for d in vowels
                for e in vowels
            )
        ][:2000],
        language,
    )
    vocabulary.correct(" ".join(["Bynydyryky" if strange else "table"] * 200))
    assert counted <= (200 * looking.LONGEST * hearing.CANDIDATES if strange else 0)
    assert hearing.CANDIDATES >= BUCKET


def test_one_endless_word_is_bounded_too(monkeypatch: pytest.MonkeyPatch) -> None:
    counted = 0

    def counting(said: str, heard: str, most: float) -> float:
        nonlocal counted
        counted += 1
        return distance(said, heard, most)

    monkeypatch.setattr(hearing, "distance", counting)
    vocabulary = Vocabulary([*TERMS, "a" * 5000, " ".join(["ab"] * 500)], "fr")
    text = "nguyen" * 5000
    assert vocabulary.correct(text) == text
    assert counted == 0
