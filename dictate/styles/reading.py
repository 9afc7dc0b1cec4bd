"""Reads the file of a style; a mistake is told with its line."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, NoReturn

from dictate.errors import StyleError
from dictate.guards import Strictness
from dictate.styles.style import Example, Kind, Style
from dictate.translations import tr

_LANGUAGE = re.compile(r"[a-z]{2,3}$")
_KEYS = {
    "kind", "name", "description", "prompt", "examples", "languages", "into", "guard", "review",
    "temperature", "order",
}  # fmt: skip
_LONGEST = 8_000
"""Characters of a prompt or an example: more does not fit into what small models read."""
_MOST_EXAMPLES = 24
HOTTEST = 2.0


def parse(text: str, name: str) -> Style:
    """The style in a file's ``text``; ``name`` is the file's, without its ending.

    Raises ``StyleError`` with the line and the reason.
    """
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise StyleError(
            tr("The style “{name}” is not TOML: {reason}.", name=name, reason=error)
        ) from error
    return _Reader(text, name).style(found)


class _Reader:
    """Reads one file."""

    def __init__(self, text: str, name: str) -> None:
        self._lines = text.splitlines()
        self._name = name

    def style(self, found: Mapping[str, Any]) -> Style:
        for key in found:
            if key not in _KEYS:
                self._wrong(key, tr("there is no such key; there are {keys}",
                                    keys=", ".join(sorted(_KEYS))))  # fmt: skip
        kind = Kind(self._one_of(found, "kind", [one.value for one in Kind], "rewrite"))
        prompts = self._words(found, "prompt")
        if kind is Kind.REWRITE and not prompts:
            self._wrong("prompt", tr("a style that rewrites needs a prompt"))
        guard = Strictness(
            self._one_of(found, "guard", [one.value for one in Strictness], "strict")
        )
        into = self._language(found.get("into", ""), "into") if found.get("into") else ""
        if (guard is Strictness.TRANSLATION) != bool(into):
            self._wrong("guard", tr("“translation” and the key “into” belong together"))
        return Style(
            id=self._name,
            kind=kind,
            names=self._words(found, "name") or {"en": self._name},
            descriptions=self._words(found, "description"),
            prompts=prompts,
            examples=self._examples(found, prompts),
            languages=tuple(self._languages(found)),
            into=into,
            guard=guard,
            review=self._typed(found, "review", bool, default=False),
            temperature=self._temperature(found),
            order=self._typed(found, "order", int, default=100),
        )

    def _words(self, found: Mapping[str, Any], key: str) -> dict[str, str]:
        """A table of words by language; plain words count as English."""
        value = found.get(key, {})
        if isinstance(value, str):
            value = {"en": value}
        if not isinstance(value, dict):
            self._wrong(key, tr("this is to be words, or a table of words by language"))
        words = {}
        for language, text in value.items():
            if not isinstance(text, str) or not text.strip():
                self._wrong(language, tr("this is to be words"), table=key)
            if len(text) > _LONGEST:
                self._wrong(language, tr("this is too long; at most {most} characters",
                                         most=_LONGEST), table=key)  # fmt: skip
            words[self._language(language, language, table=key)] = text.strip()
        return words

    def _examples(
        self, found: Mapping[str, Any], prompts: Mapping[str, str]
    ) -> tuple[Example, ...]:
        value = found.get("examples", [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self._wrong("examples", tr("examples are tables, each begun by [[examples]]"))
        if len(value) > _MOST_EXAMPLES:
            self._wrong("examples", tr("these are too many; at most {most}", most=_MOST_EXAMPLES))
        return tuple(self._example(one, number, prompts) for number, one in enumerate(value))

    def _example(self, one: Mapping[str, Any], number: int, prompts: Mapping[str, str]) -> Example:
        allowed = {field.name for field in fields(Example)}
        for key in one:
            if key not in allowed:
                self._wrong(key, tr("there is no such key; there are {keys}",
                                    keys=", ".join(sorted(allowed))),
                            table="examples", number=number)  # fmt: skip
        for key in ("said", "written"):
            value = one.get(key)
            if not isinstance(value, str) or not 0 < len(value.strip()) <= _LONGEST:
                self._wrong(key, tr("an example needs what was “said” and what is “written”"),
                            table="examples", number=number)  # fmt: skip
        language = self._language(
            one.get("language", "en"), "language", table="examples", number=number
        )
        if language not in prompts:
            self._wrong("language", tr("there is no prompt in this language"),
                        table="examples", number=number)  # fmt: skip
        return Example(language, one["said"].strip(), one["written"].strip())

    def _languages(self, found: Mapping[str, Any]) -> list[str]:
        value = found.get("languages", [])
        if not isinstance(value, list):
            self._wrong("languages", tr("this is to be a list of language codes"))
        return [self._language(one, "languages") for one in value]

    def _temperature(self, found: Mapping[str, Any]) -> float:
        value = found.get("temperature", 0.0)
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or not 0 <= value <= HOTTEST:
            self._wrong("temperature", tr("this is to be a number from 0 to {most}", most=HOTTEST))
        return float(value)

    def _language(self, value: object, key: str, *, table: str = "", number: int = 0) -> str:
        if not isinstance(value, str) or not _LANGUAGE.match(value):
            self._wrong(key, tr("“{value}” is no language code, such as en or fr", value=value),
                        table=table, number=number)  # fmt: skip
        return value

    def _one_of(self, found: Mapping[str, Any], key: str, choices: list[str], default: str) -> str:
        value = found.get(key, default)
        if value not in choices:
            self._wrong(key, tr("choose one of: {names}", names=", ".join(choices)))
        return str(value)

    def _typed(self, found: Mapping[str, Any], key: str, kind: type, *, default: Any) -> Any:  # noqa: ANN401
        value = found.get(key, default)
        if type(value) is not kind:
            wanted = tr("true or false") if kind is bool else tr("a whole number")
            self._wrong(key, tr("this is to be {wanted}", wanted=wanted))
        return value

    def _wrong(self, key: str, reason: str, *, table: str = "", number: int = 0) -> NoReturn:
        raise StyleError(
            tr("The style “{name}” has a mistake in line {line}: {reason}.",
               name=self._name, line=self._line(key, table, number), reason=reason)
        )  # fmt: skip

    def _line(self, key: str, table: str, number: int) -> int:
        """Where a key stands; where its table begins when the key is missing; else the first."""
        inside, seen, best = "", 0, 1
        for at, line in enumerate(self._lines, start=1):
            if header := re.match(r"\s*\[\[?\s*([\w.-]+)\s*\]\]?", line):
                inside = header[1]
                seen += inside == table
                if inside == key or (inside == table and seen in (0, number + 1)):
                    best = at
            named = re.match(
                rf"\s*(?:{re.escape(table)}\s*\.\s*)?[\"']?{re.escape(key)}[\"']?\s*=", line
            )
            if named and inside == table and (table != "examples" or seen == number + 1):
                return at
        return best
