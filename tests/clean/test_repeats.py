import pytest

from dictate.clean.language import Language
from dictate.clean.phrases import without_repeated_phrases
from dictate.clean.reading import rules_for
from dictate.clean.repeats import without_fragments, without_repeated_words
from tests.clean.words import applied


def rules(code: str) -> Language:
    found = rules_for(code)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("language", "said", "written"),
    [
        ("en", "w- we go", "we go"),
        ("en", "W- we go", "We go"),
        ("en", "th- the th- thing", "the thing"),
        ("en", "w-we b-but", "we but"),
        ("en", "W-we go", "We go"),
        ("en", "w-w-we go", "we go"),
        ("fr", "qu- qu'il vienne", "qu'il vienne"),
        ("fr", "l- le dos- dossier", "le dossier"),
        ("fr", "j-je viens", "je viens"),
    ],
)
def test_words_that_were_broken_off_go(language: str, said: str, written: str) -> None:
    assert applied(without_fragments, said, rules(language)) == written


@pytest.mark.parametrize(
    "text",
    [
        "a t-test",
        "D-Day",
        "pre- and post-war",
        "an A- at school",
        "X-rays",
        "a so-so day",
        "we - we",
        "e-mail",
        "co-author",
        "a T-shirt",
        "I-95",
    ],
)
def test_words_with_hyphens_stay(text: str) -> None:
    assert applied(without_fragments, text, rules("en")) == text


@pytest.mark.parametrize(
    ("language", "said", "written"),
    [
        ("en", "I I want", "I want"),
        ("en", "the the dog", "the dog"),
        ("en", "The the the dog", "The dog"),
        ("en", "I, I want", "I want"),
        ("en", "I- I want", "I want"),
        ("en", "The... the dog", "The dog"),
        ("en", "the — the dog", "the dog"),
        ("en", "I'm I'm here", "I'm here"),
        ("en", "and and then to to go", "and then to go"),
        ("en", "he lives in in Paris", "he lives in Paris"),
        ("fr", "je je je veux", "je veux"),
        ("fr", "le le dossier", "le dossier"),
        ("fr", "Le, le dossier", "Le dossier"),
        ("fr", "c'est c'est moi", "c'est moi"),
        ("fr", "J’ai j’ai vu", "J’ai vu"),
        ("fr", "un un dossier", "un dossier"),
        ("fr", "la la maison", "la maison"),
        ("fr", "mais mais non", "mais non"),
    ],
)
def test_small_words_said_twice_are_written_once(language: str, said: str, written: str) -> None:
    assert applied(without_repeated_words, said, rules(language)) == written


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "he had had it"),
        ("en", "I know that that is"),
        ("en", "very very good"),
        ("en", "two two one one"),
        ("en", "A A A"),
        ("en", "no no no"),
        ("en", "bye bye"),
        ("en", "what it is is that"),
        ("en", "log in in Paris"),
        ("en", "the man I spoke to to ask"),
        ("en", "If you want it, it is yours."),
        ("en", "World War I, I think"),
        ("en", "her her book"),
        ("en", "My my, hey hey"),
        ("en", "what he is looking for, for example"),
        ("en", "New York, New York"),
        ("en", "I, I."),
        ("en", "Type A a lot"),
        ("en", "The The plays"),
        ("en", "1 1 1"),
        ("fr", "nous nous voyons"),
        ("fr", "vous vous trompez"),
        ("fr", "très très bien"),
        ("fr", "non non non"),
        ("fr", "oui oui"),
        ("fr", "la la la"),
        ("fr", "il chante la la la toute la journée"),
        ("fr", "un un deux"),
        ("fr", "faire faire un devis"),
        ("fr", "elle, elle vient"),
        ("fr", "zéro un un"),
        ("fr", "tout tout petit"),
        ("fr", "ça, ça me plaît"),
        ("fr", "si si"),
        ("fr", "sur ce, ce fut tout"),
    ],
)
def test_words_said_twice_on_purpose_stay(language: str, text: str) -> None:
    assert applied(without_repeated_words, text, rules(language)) == text


@pytest.mark.parametrize(
    ("language", "said", "written"),
    [
        ("en", "I think I think we should", "I think we should"),
        ("en", "I think I think I think we should", "I think we should"),
        ("en", "I think, I think we should", "I think we should"),
        ("en", "part of the of the house", "part of the house"),
        ("en", "do you want do you want tea", "do you want tea"),
        ("fr", "il faut il faut y aller", "il faut y aller"),
        ("fr", "il y a il y a des gens", "il y a des gens"),
        ("fr", "Je pense, je pense que oui", "Je pense que oui"),
        ("fr", "dans le dans le dossier", "dans le dossier"),
    ],
)
def test_phrases_said_twice_are_written_once(language: str, said: str, written: str) -> None:
    assert applied(without_repeated_phrases, said, rules(language)) == written


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "more and more and more"),
        ("en", "again and again and again"),
        ("en", "day by day by day"),
        ("en", "from time to time to time"),
        ("en", "if I can I can help"),
        ("en", "If I can, I can."),
        ("en", "I know, I know."),
        ("en", "thank you thank you"),
        ("en", "New York New York"),
        ("en", "very good very good"),
        ("en", "one two one two"),
        ("en", "call a spade a spade"),
        ("en", "a rose is a rose is a rose"),
        ("en", "Pascal is Pascal is Pascal"),
        ("en", "Whip it, whip it good"),
        ("en", "come on come on"),
        ("en", "Because I do Because I do not"),
        ("en", "as sad as sad can be"),
        ("en", "new line new line"),
        ("fr", "de plus en plus en plus"),
        ("fr", "jour après jour après jour"),
        ("fr", "au secours au secours"),
        ("fr", "appeler un chat un chat"),
        ("fr", "à la ligne à la ligne"),
        ("fr", "s'il vous plaît s'il vous plaît"),
        ("fr", "je sais je sais"),
        ("fr", "deux cent deux cent"),
        ("fr", "petit à petit à petit"),
    ],
)
def test_phrases_said_twice_on_purpose_stay(language: str, text: str) -> None:
    assert applied(without_repeated_phrases, text, rules(language)) == text
