"""A style, and the task that a language model gets from it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from dictate.guards import Strictness
from dictate.ports import Task, Turn

OPEN, CLOSE = "<dictation>", "</dictation>"
"""What a dictation is wrapped in, so that a model takes it for material and not for its orders."""

LANGUAGE = "en"
"""The language whose words stand in for those that a file lacks."""

_BYTES_A_TOKEN = 3
"""Fewer than a token of French or English has on average (about 4), so that bounds hold."""
_EXTRA = 64


class Kind(Enum):
    """What does the work."""

    VERBATIM = "verbatim"
    RULES = "rules"
    REWRITE = "rewrite"


@dataclass(frozen=True)
class Example:
    """What somebody said, and what a model should have made of it."""

    language: str
    said: str
    written: str


@dataclass(frozen=True)
class Style:
    """One style. Mappings go from a language code to words in that language.

    ``languages`` are those of dictations it is meant for (none: all), ``into`` is the language that
    it translates into, "" for none. ``order`` is its place in menus.
    """

    id: str
    kind: Kind
    names: Mapping[str, str]
    descriptions: Mapping[str, str] = field(default_factory=dict)
    prompts: Mapping[str, str] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()
    languages: tuple[str, ...] = ()
    into: str = ""
    guard: Strictness = Strictness.STRICT
    review: bool = False
    temperature: float = 0.0
    order: int = 100

    def name(self, language: str) -> str:
        """What it is called, for a person who reads ``language``."""
        return in_language(self.names, language)

    def description(self, language: str) -> str:
        """What it does, for a person who reads ``language``; may be ""."""
        return in_language(self.descriptions, language)

    def suits(self, language: str) -> bool:
        """Whether it can do something for a dictation in ``language``."""
        return language != self.into and (not self.languages or language in self.languages)

    def prompt(self, language: str) -> str:
        """What a model is told, in the language of the dictation where there is such a prompt."""
        return in_language(self.prompts, language)

    def task(self, text: str, language: str, deadline: float) -> Task:
        """What a model is asked to do with a dictation in ``language``.

        With "" for ``text`` it is what comes before any text, to be read by the model early: the
        beginning of the task for a text is the same to the letter.
        """
        told = self._told(language)
        turns = tuple(
            turn
            for one in self.examples
            if one.language == told
            for turn in (Turn("user", wrapped(one.said)), Turn("assistant", one.written))
        )
        size = len(text.encode()) // _BYTES_A_TOKEN
        return Task(
            system=self.prompt(language),
            turns=turns,
            text=wrapped(text) if text else "",
            most=2 * size + _EXTRA,
            deadline=deadline,
            temperature=self.temperature,
        )

    def _told(self, language: str) -> str:
        """The language of the prompt that a dictation in ``language`` gets."""
        return language if language in self.prompts else LANGUAGE


VERBATIM = Style("verbatim", Kind.VERBATIM, {"en": "Verbatim"})
"""What is left when no other style can be had."""


def wrapped(text: str) -> str:
    """A dictation as a message; it cannot end its own wrapping."""
    while OPEN in text or CLOSE in text:
        text = text.replace(OPEN, " ").replace(CLOSE, " ")
    return f"{OPEN}{text}{CLOSE}"


def in_language(words: Mapping[str, str], language: str) -> str:
    """The words in ``language``, else in English, else in any."""
    return words.get(language) or words.get(LANGUAGE) or next(iter(words.values()), "")
