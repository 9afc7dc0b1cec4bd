"""Spaces between words and around marks, in any language."""

from dictate.clean.tokens import Kind, Token, line_break

_SPECIAL = "\u00a0\u202f\u2009\u3000"
_CLOSING = frozenset(")]»”’\"'%€")


def with_single_spaces(tokens: list[Token]) -> list[Token]:
    """The tokens with one space where there were several, and none around line breaks.

    A space that may not break stays what it is.
    """
    spaced: list[Token] = []
    bare = True  # at the beginning of a line
    for token in tokens:
        if token.kind is Kind.BREAK:
            spaced.append(line_break("\n" * token.text.count("\n")))
            bare = True
            continue
        gap = "" if bare else token.gap
        if len(gap) > 1 or (gap and gap not in _SPECIAL):
            gap = next((one for one in gap if one in _SPECIAL), " ")
        spaced.append(token if gap == token.gap else token._replace(gap=gap))
        bare = False
    return spaced


def without_stray_spaces(tokens: list[Token], closed_up: str = "") -> list[Token]:
    """The tokens without a space before , and . and the marks in ``closed_up``."""
    marks = ",." + closed_up
    return [
        token._replace(gap="")
        if token.gap
        and token.kind is Kind.MARK
        and token.text[0] in marks
        and _stands_free(tokens, at)
        else token
        for at, token in enumerate(tokens)
    ]


def _stands_free(tokens: list[Token], at: int) -> bool:
    """Whether the mark belongs to a word before it: no dots, and nothing right behind."""
    if at == 0 or (len(tokens[at].text) > 1 and tokens[at].text[0] == "."):
        return False
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    if before.kind is Kind.BREAK or (before.kind is Kind.MARK and before.text not in _CLOSING):
        return False
    if after is not None and tokens[at].text == after.text == ".":
        return False  # ". . ."
    return after is None or after.gap != "" or after.kind is Kind.BREAK or after.text in _CLOSING
