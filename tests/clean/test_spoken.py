import re
from pathlib import Path

import pytest

from dictate.clean.placing import with_spoken_marks
from dictate.clean.reading import rules_for
from dictate.clean.spoken import commands
from dictate.clean.tokens import read
from tests.clean.words import applied

HERE = Path(__file__).parent


def labelled(name: str) -> list[str]:
    lines = (HERE / f"spoken_{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def spans(line: str) -> tuple[str, set[tuple[int, int]]]:
    """The text without braces, and where the words in braces are in it."""
    text, said, begun = "", set(), 0
    for piece in re.split(r"([{}])", line):
        if piece == "{":
            begun = len(text)
        elif piece == "}":
            said.add((begun, len(text)))
        else:
            text += piece
    return text, said


def found(text: str, language: str) -> set[tuple[int, int]]:
    rules = rules_for(language)
    assert rules is not None
    tokens, places, at = read(text), [], 0
    for token in tokens:
        at += len(token.gap)
        places.append((at, at + len(token.text)))
        at += len(token.text)
    return {(places[one.start][0], places[one.end - 1][1]) for one in commands(tokens, rules)}


def rates(name: str) -> tuple[float, float, list[str]]:
    """Precision, recall, and the texts in which an ordinary word was taken for a mark."""
    right = wrong = missed = 0
    mistaken = []
    for line in labelled(name):
        text, said = spans(line)
        taken = found(text, name[:2])
        right += len(taken & said)
        wrong += len(taken - said)
        missed += len(said - taken)
        mistaken += [text[start:end] + " in: " + text for start, end in taken - said]
    return right / (right + wrong), right / (right + missed), mistaken


@pytest.mark.parametrize(
    ("name", "lines", "recall"),
    [("en", 150, 0.95), ("fr", 150, 0.97), ("en_second", 60, 0.98), ("fr_second", 60, 0.97)],
)
def test_no_labelled_word_is_taken_for_a_mark_and_few_marks_are_missed(
    name: str, lines: int, recall: float
) -> None:
    assert len(labelled(name)) >= lines
    precise, complete, mistaken = rates(name)
    assert mistaken == []
    assert precise == 1.0
    assert complete >= recall


def placed(text: str, language: str) -> str:
    rules = rules_for(language)
    assert rules is not None
    return applied(with_spoken_marks, text, rules)


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("hello comma how are you question mark", "hello, how are you?"),
        ("Hello. Comma. How are you? Question mark.", "Hello, how are you?"),
        ("Hello, comma, Anna.", "Hello, Anna."),
        ("John, comma, New Line. I see, period, new paragraph best", "John,\nI see.\n\nBest"),
        ("three things, colon, apples, comma, pears. Full stop.", "three things: apples, pears."),
        ('She said "open quote come here close quote" period.', 'She said "come here".'),
        ('She said, "Open quote, come here, close quote, period."', 'She said, "come here".'),
        ('She said, "Open quote, come here." Close quote, period.', 'She said, "come here".'),
        ("He said open quote Stop exclamation mark close quote", 'He said "Stop!"'),
        (
            "Anna, open parenthesis, my sister, close parenthesis, is here.",
            "Anna (my sister) is here.",
        ),
        ("see open bracket 1 close bracket full stop", "see [1]."),
        ("a well hyphen known, hyphen, thing", "a well-known-thing"),
        (
            "yes comma the answer dash obviously dash is easy",
            "yes, the answer – obviously – is easy",
        ),
        ("milk new line bread", "milk\nBread"),
        ("milk new line new line bread", "milk\n\nBread"),
        ("apples etc. comma and pears", "apples etc., and pears"),
        ("Really question mark exclamation mark", "Really?!"),
        ("Stop full stop full stop", "Stop."),
        ("New line.", "\n"),
        ("I forgot ellipsis", "I forgot..."),
    ],
)
def test_marks_are_written_where_they_were_said(said: str, written: str) -> None:
    assert placed(said, "en") == written


@pytest.mark.parametrize(
    ("said", "written"),
    [
        (
            "bonjour virgule comment allez-vous point d'interrogation",
            "bonjour, comment allez-vous?",
        ),
        ("Bonjour. Virgule. Comment ça va ? Point d’interrogation.", "Bonjour, comment ça va?"),
        ("Monsieur, virgule, à la ligne. Merci. Point.", "Monsieur,\nMerci."),
        (
            "Il dit, deux points, ouvrez les guillemets, venez, fermez les guillemets, point.",
            "Il dit: « venez ».",
        ),
        ("Il dit ouvrez guillemets Stop point d'exclamation fermez guillemets", "Il dit « Stop! »"),
        (
            "Anna, ouvrez la parenthèse, ma sœur, fermez la parenthèse, est là.",
            "Anna (ma sœur) est là.",
        ),
        ("demain point virgule elle jeudi point à la ligne", "demain; elle jeudi.\n"),
        ("Comment ça va point d'interrogation ?", "Comment ça va?"),
        ("Quelle surprise ! Point d'exclamation !", "Quelle surprise!"),
        (
            "Il a dit 2 points, ouvrez les guillemets, non, fermez les guillemets",
            "Il a dit: « non »",
        ),
        ("Il dit « ouvrez les guillemets oui fermez les guillemets » point", "Il dit « oui »."),
        (
            "des pommes, virgules, des poires virgules et du pain",
            "des pommes, des poires, et du pain",
        ),
        ("à la ligne tiret pommes à la ligne tiret poires", "\n– pommes\n– poires"),
        ("un rendez trait d'union vous", "un rendez-vous"),
        ("je ne sais pas points de suspension", "je ne sais pas…"),
    ],
)
def test_marks_are_written_in_french(said: str, written: str) -> None:
    assert placed(said, "fr") == written
