"""Reads what is known of a language from its file."""

import tomllib
from functools import cache
from typing import Any

from dictate import resources
from dictate.clean.language import (
    Capitals,
    Command,
    Fillers,
    Language,
    Marks,
    Numbers,
    Phrase,
    Repeats,
    Spoken,
    Unless,
    Words,
)

LANGUAGES = ("en", "fr")


@cache
def rules_for(code: str) -> Language | None:
    """The rules for a code such as "fr" or "fr-CA"; None for a language without any."""
    short = code.casefold().partition("-")[0].partition("_")[0]
    if short not in LANGUAGES:
        return None
    with resources.path("clean", f"{short}.toml").open("rb") as file:
        read = tomllib.load(file)
    repeats = read["repeats"]
    unless = tuple(Unless(**_values(one)) for one in repeats.pop("unless"))
    return Language(
        short,
        Fillers(**_values(read["fillers"])),
        Repeats(**_values(repeats), unless=unless),
        Capitals(**_values(read["capitals"])),
        _spoken(read["spoken"]),
        Numbers(**_numbers(read["numbers"])),
        Marks(**_marks(read["marks"])),
    )


def _values(read: dict[str, Any]) -> dict[str, Any]:
    """Words in a string become a set, phrases in a list tuples of words."""
    phrases = {"asides": tuple, "openers": tuple, "kept": frozenset, "halves": frozenset}
    return {
        name: _words(value) if isinstance(value, str)
        else phrases[name](_phrase(one) for one in value) if name in phrases
        else value
        for name, value in read.items()
    }  # fmt: skip


def _spoken(read: dict[str, Any]) -> Spoken:
    articles, found = _words(read["articles"]), dict[str, list[Command]]()
    for one in read["commands"]:
        lists = {
            name: _words(one.get(name, "")) for name in ("introduced", "not_after", "not_before")
        }
        lists["not_after"] |= articles
        endings = tuple(one.get("not_after_ending", ()))
        for words in one["words"]:
            phrase = _phrase(words)
            fields = one | lists | {"words": phrase, "not_after_ending": endings}
            found.setdefault(phrase[0], []).append(Command(**fields))
    commands = {
        first: tuple(sorted(some, key=lambda command: -len(command.words)))
        for first, some in found.items()
    }
    others = ("determiners", "negations", "unless_negated")
    return Spoken(commands, *(_words(read[name]) for name in others))


def _numbers(read: dict[str, Any]) -> dict[str, Any]:
    characters = {
        name: read.pop(name) for name in ("decimal", "group", "currency_first", "currencies")
    }
    symbols = {_phrase(words): sign for words, sign in read.pop("symbols").items()}
    rounds = {int(value): name for value, name in read.pop("rounds").items()}
    return _values(read) | characters | {"symbols": symbols, "rounds": rounds}


def _marks(read: dict[str, Any]) -> dict[str, Any]:
    return read | {name: tuple(read[name]) for name in ("quotes", "inner")}


def _words(text: str) -> Words:
    return frozenset(text.split())


def _phrase(text: str) -> Phrase:
    return tuple(text.split())
