"""Finds the numbers that were said as words. text2num reads them."""

from dataclasses import dataclass

from dictate.clean.language import Language, Numbers
from dictate.clean.tokens import Kind, Token, begins_sentence


@dataclass(frozen=True)
class Number:
    """A number in the tokens from ``start`` to ``end``; ``text`` is what text2num makes of it."""

    start: int
    end: int
    text: str
    value: float
    ordinal: bool


class _Spoken:
    """A token as text2num wants to see it."""

    def __init__(self, text: str, *, number: bool, separated: bool) -> None:
        self._text, self._number, self._separated = text, number, separated

    def text(self) -> str:
        return self._text

    def nt_separated(self, _previous: object) -> bool:
        return self._separated

    def not_a_number_part(self) -> bool:
        return not self._number


def numbers_said(tokens: list[Token], language: Language) -> list[Number]:
    """The numbers in a text, in order."""
    from text_to_num import find_numbers

    if not any(_sounds_like_number(token, language.numbers) for token in tokens):
        return []
    found = find_numbers(_spoken(tokens, language), language.code, 0)
    return [Number(one.start, one.end, one.text, one.value, one.is_ordinal) for one in found]


def is_number(token: Token | None, numbers: Numbers) -> bool:
    """Whether the token is a number in digits or the beginning of one in words."""
    if token is None or token.kind is Kind.BREAK:
        return False
    return token.text[:1].isdigit() or token.plain.partition("-")[0] in numbers.words


def is_ordinal(plain: str, numbers: Numbers) -> bool:
    """Whether the word is or ends an ordinal: "twenty-first"."""
    return plain.rpartition("-")[2] in numbers.ordinals


def _sounds_like_number(token: Token, numbers: Numbers) -> bool:
    if token.kind is not Kind.WORD:
        return False
    return token.plain.partition("-")[0] in numbers.words or is_ordinal(token.plain, numbers)


def _spoken(tokens: list[Token], language: Language) -> list[_Spoken]:
    seen: list[_Spoken] = []
    for at, token in enumerate(tokens):
        plain = token.plain.replace("‑", "-").replace("‐", "-")
        before = tokens[at - 1].plain if at else ""
        name = token.text[:1].isupper() and not begins_sentence(tokens[max(at - 4, 0) : at])
        never = plain in language.numbers.never or (before, plain) in language.numbers.symbols
        number = token.kind is Kind.WORD and not name and not never
        # Rust panics on half a surrogate pair, which no word holds; any mark separates.
        text = plain if token.kind is Kind.WORD else ","
        if plain in language.numbers.also and _is_among_numbers(tokens, at, language.numbers):
            text = language.numbers.also[plain]
        seen.append(_Spoken(text, number=number, separated=token.kind is Kind.BREAK))
    return seen


def _is_among_numbers(tokens: list[Token], at: int, numbers: Numbers) -> bool:
    """Whether "oh" is a nought: "nineteen oh five", "oh seven five", but not "oh two"."""
    before = at > 0 and _sounds_like_number(tokens[at - 1], numbers)
    after = [_sounds_like_number(token, numbers) for token in tokens[at + 1 : at + 3]]
    return before or after == [True, True]
