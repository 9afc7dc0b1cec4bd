"""Quotes, apostrophes, dots and the spaces that French puts before some marks."""

from dictate.clean.language import Marks
from dictate.clean.tokens import Kind, Token

_STRAIGHT = {"“": '"', "”": '"', "«": '"', "»": '"', "‘": "'", "’": "'"}
_OPEN, _CLOSED = frozenset("([«“‘"), frozenset(")]»”’\"'%€…")


def with_apostrophes(tokens: list[Token], *, straight: bool) -> list[Token]:
    """The tokens with ’ in words, or ' if ``straight``."""
    old, new = ("’", "'") if straight else ("'", "’")
    return [
        token._replace(text=token.text.replace(old, new))
        if old in token.text and token.kind is Kind.WORD
        else token
        for token in tokens
    ]


def with_dots(tokens: list[Token]) -> list[Token]:
    """The tokens with "…" for "..."."""
    return [
        token._replace(text="…", plain="…") if token.text == "..." else token for token in tokens
    ]


def with_straight_quotes(tokens: list[Token]) -> list[Token]:
    """The tokens with " for every kind of double quotes, closed up."""
    straight = list(tokens)
    for at, token in enumerate(tokens):
        if token.kind is Kind.MARK and token.text in _STRAIGHT:
            sign = _STRAIGHT[token.text]
            gap = "" if token.text == "»" else straight[at].gap
            straight[at] = Token(gap, sign, sign, Kind.MARK)
            if token.text == "«" and at + 1 < len(tokens) and tokens[at + 1].kind is not Kind.BREAK:
                straight[at + 1] = tokens[at + 1]._replace(gap="")
    return straight


def with_quotes(tokens: list[Token], marks: Marks) -> list[Token]:
    """The tokens with the quotes of the language for pairs of " and of “ ”.

    A paragraph in which they do not pair is left alone, and so is what stands after a number (5").
    """
    quoted = list(tokens)
    start = 0
    for at, token in enumerate(tokens):
        if token.kind is Kind.BREAK:
            _quote_paragraph(quoted, start, at, marks)
            start = at + 1
    _quote_paragraph(quoted, start, len(tokens), marks)
    return quoted


def with_french_spaces(tokens: list[Token], marks: Marks, *, unbreakable: bool) -> list[Token]:
    """The tokens with a space before the marks that have one, and inside « »."""
    narrow, wide = ("\u202f", "\u00a0") if unbreakable else (" ", " ")
    spaced = list(tokens)
    for at, token in enumerate(tokens):
        if token.kind is not Kind.MARK:
            continue
        first = token.text[0]
        if first == "«" and "»" in marks.narrow:
            if at + 1 < len(tokens) and tokens[at + 1].kind is not Kind.BREAK:
                spaced[at + 1] = spaced[at + 1]._replace(gap=narrow)
        elif first in marks.narrow and _ends_something(tokens, at):
            spaced[at] = spaced[at]._replace(gap=narrow)
        elif _is_wide(tokens, at, marks):
            spaced[at] = spaced[at]._replace(gap=wide)
    return spaced


def _is_wide(tokens: list[Token], at: int, marks: Marks) -> bool:
    first = tokens[at].text[0]
    if first in marks.wide:
        return _ends_something(tokens, at)
    return first in marks.after_numbers and at > 0 and tokens[at - 1].text[-1:].isdecimal()


def _ends_something(tokens: list[Token], at: int) -> bool:
    """Whether the mark stands behind a word or its like, and before a space, an end or a mark."""
    if at == 0:
        return False
    before, token = tokens[at - 1], tokens[at]
    if token.text == "»":
        return before.kind is not Kind.BREAK and before.text not in _OPEN
    if before.kind is Kind.BREAK or (before.kind is Kind.MARK and before.text[-1] not in _CLOSED):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.gap or after.kind is Kind.BREAK:
        return True
    return after.kind is Kind.MARK and after.text[0] in _CLOSED | {".", ",", ";"}


def _quote_paragraph(tokens: list[Token], start: int, end: int, marks: Marks) -> None:
    """Replace the pairs between ``start`` and ``end``, if all of them are pairs."""
    turned: list[tuple[int, str]] = []
    opened: list[tuple[str, str]] = []
    outer = 0  # how many quotes of the language itself are open
    for at in range(start, end):
        text = tokens[at].text
        if tokens[at].kind is not Kind.MARK or text not in '"“”«»':
            continue
        if text in "«»":
            outer += 1 if text == "«" else -1
        elif text == "“" or (text == '"' and _opens(tokens, at, start)):
            opened.append(marks.inner if outer > 0 or opened else marks.quotes)
            turned.append((at, opened[-1][0]))
        elif opened and (text == "”" or _closes(tokens, at, end)):
            turned.append((at, opened.pop()[1]))
        else:
            return
    if not opened and outer == 0:
        for at, sign in turned:
            tokens[at] = tokens[at]._replace(text=sign, plain=sign)


def _opens(tokens: list[Token], at: int, start: int) -> bool:
    alone = at == start or bool(tokens[at].gap) or tokens[at - 1].text in _OPEN
    return alone and at + 1 < len(tokens) and not tokens[at + 1].gap


def _closes(tokens: list[Token], at: int, end: int) -> bool:
    after = tokens[at + 1] if at + 1 < end else None
    return not tokens[at].gap and (after is None or bool(after.gap) or after.kind is Kind.MARK)
