"""A text as words, marks and what no rule may touch; put together again it is the same text."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

PAUSES = frozenset({",", "…", "...", "-", "–", "—", "--"})
"""Marks that an engine writes where somebody hesitates."""

_CHUNK = re.compile(
    r"(?P<gap>[^\S\n]*)(?:(?P<line>\n\s*)|(?P<code>`[^`\n]+`)|(?P<chunk>[^\s`]+|`))"
)
_WORD = r"[^\W_](?:[\w\u0300-\u036f]|['’\-‐‑](?=[^\W_]))*"
_PIECE = re.compile(rf"(?P<word>{_WORD})|\.{{2,}}|[!?]+|-{{2,}}|.", re.DOTALL)
_OPAQUE = re.compile(
    r"""
      ://                               # addresses
    | \w(?:[.:/@&]|::)\w                # example.org, 10:30, and/or, a@b, std::string
    | \d[,']\d                          # 3,14
    | [\\_@\#=<>{}|^~$*+§\ufffc]        # paths, names and signs of code
    | \w[(\[][^\s]{0,80}[)\]]            # f(x), a[0]
    | (?:^|(?<=["'«“‘([]))(?:
          -{1,2}\w                      # options and negative numbers
        | [./]\w                        # .env, /etc
        | [:;]-?[()DPp](?!\w)           # smileys
        | (?:[^\W\d_]\.-?){2,}           # U.S., J.-C.
      )
    """,
    re.VERBOSE,
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){2,}")
_BEFORE = "\"'«“‘([¿¡"
_AFTER = ".,;:!?…\"'»”’)]"
_PAIRS = {")": "(", "]": "["}


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    MARK = "mark"
    OPAQUE = "opaque"
    BREAK = "break"


class Token(NamedTuple):
    """A piece of text with the spaces before it.

    ``plain`` is what rules compare: a word in small letters with straight apostrophes, a mark as it
    is, one newline for any line breaks, and "" for what is opaque: addresses, numbers with marks in
    them, names of files, code.
    """

    gap: str
    text: str
    plain: str
    kind: Kind


def read(text: str) -> list[Token]:
    """The tokens of a text. Spaces at its end are lost, nothing else."""
    whole = text.rstrip()
    lines = text.find("\n", len(whole))
    return list(_tokens(whole if lines < 0 else whole + text[lines:]))


def write(tokens: Sequence[Token]) -> str:
    """The text of tokens."""
    return "".join([token.gap + token.text for token in tokens])


def word(text: str, gap: str = " ") -> Token:
    """A word."""
    return Token(gap, text, plain(text), Kind.WORD)


def mark(text: str, gap: str = "") -> Token:
    """A mark."""
    return Token(gap, text, text, Kind.MARK)


def line_break(text: str) -> Token:
    """One or more line breaks."""
    return Token("", text, "\n", Kind.BREAK)


def plain(text: str) -> str:
    """A word as the lists have it."""
    return text.casefold().replace("’", "'")


def begins_sentence(tokens: Sequence[Token]) -> bool:
    """Whether what follows these tokens begins a sentence. Dots ("…") leave that open: no."""
    at = len(tokens)
    while at > 0 and _opens(tokens[at - 1], first=at == 1):
        at -= 1
    if at == 0 or tokens[at - 1].kind is Kind.BREAK:
        return True
    glued = at < len(tokens) and not tokens[at].gap
    return ends_sentence(tokens[at - 1]) and not glued


def ends_sentence(token: Token) -> bool:
    """Whether the token is a full stop, a question mark or an exclamation mark."""
    return token.kind is Kind.MARK and (token.plain == "." or token.plain[0] in "!?")


def _opens(token: Token, *, first: bool) -> bool:
    """Whether the token is a mark that opens something, which straight quotes tell by a space."""
    if token.kind is not Kind.MARK or token.text not in _BEFORE:
        return False
    return token.text not in "\"'" or first or token.gap != ""


def raised(token: Token) -> Token:
    """The token with a capital, if it is a word in small letters."""
    first = token.text[:1].upper()
    if token.kind is not Kind.WORD or not token.text.islower() or len(first) != 1:
        return token
    return token._replace(text=first + token.text[1:])


def _tokens(text: str) -> Iterator[Token]:
    for found in _CHUNK.finditer(text):
        gap, chunk = found["gap"], found["chunk"]
        if chunk is None:
            kind = Kind.BREAK if found["line"] else Kind.OPAQUE
            whole = found["line"] or found["code"]
            yield Token(gap, whole, "\n" if kind is Kind.BREAK else "", kind)
        elif chunk.isalpha():
            yield Token(gap, chunk, plain(chunk), Kind.WORD)
        elif _OPAQUE.search(chunk):
            yield from _peeled(gap, chunk)
        else:
            yield from _pieces(gap, chunk)


def _peeled(gap: str, chunk: str) -> Iterator[Token]:
    """What is opaque, without the marks of the sentence around it."""
    start, end = 0, len(chunk)
    while start < end and chunk[start] in _BEFORE:
        start += 1
    while start < end and chunk[end - 1] in _AFTER and not _belongs(chunk, start, end):
        end -= 1
    if not _OPAQUE.search(chunk[start:end]):
        start, end = 0, len(chunk)
    yield from _pieces(gap, chunk[:start])
    yield Token("" if start else gap, chunk[start:end], "", Kind.OPAQUE)
    yield from _pieces("", chunk[end:])


def _belongs(chunk: str, start: int, end: int) -> bool:
    """Whether the last mark is part of the thing: "f(x)", "p.m."."""
    last = chunk[end - 1]
    if last == ".":
        return _INITIALS.fullmatch(chunk, start, end) is not None
    return last in _PAIRS and chunk.count(_PAIRS[last], start, end) >= chunk.count(last, start, end)


def _pieces(gap: str, chunk: str) -> Iterator[Token]:
    for found in _PIECE.finditer(chunk):
        is_word = found["word"] is not None
        piece = found[0]
        yield Token(gap, piece, plain(piece) if is_word else piece,
                    Kind.WORD if is_word else Kind.MARK)  # fmt: skip
        gap = ""
