"""Sounds of hesitation, and phrases that mean nothing between commas, go."""

import re
from itertools import pairwise

from dictate.clean.language import Fillers
from dictate.clean.tokens import PAUSES, Kind, Token, begins_sentence, ends_sentence, raised

_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_CLOSING = frozenset(")]»”;:")
_OPENING = frozenset('"«“([')
_LOOSE = PAUSES - {"-"} | frozenset('.!?;:)]»”"')


def without_fillers(tokens: list[Token], fillers: Fillers) -> list[Token]:
    """The tokens without fillers, and without the commas that only they needed."""
    kept: list[Token] = []
    at, orphan = 0, None  # the filler whose space and capital the next token inherits
    while at < len(tokens):
        end = _filler_end(tokens, at, kept, fillers)
        if end > at:
            if _begins(kept, tokens[at]):
                orphan = orphan or tokens[at]
                at = _after_mark(tokens, end)
            else:
                at = _within(tokens, end, kept, fillers)
            continue
        token = tokens[at]
        if orphan is not None:
            token, orphan = _in_place_of(orphan, token), None
        kept.append(token)
        at += 1
    return kept


def _begins(kept: list[Token], filler: Token) -> bool:
    """Whether a filler begins a sentence, a quotation, a remark, or what follows a colon."""
    if begins_sentence(kept) or kept[-1].plain in {":", ";"}:
        return True
    return kept[-1].plain == "«" or (kept[-1].plain in _OPENING and not filler.gap)


def _filler_end(tokens: list[Token], at: int, kept: list[Token], fillers: Fillers) -> int:
    """Where the filler at ``at`` ends; ``at`` when there is none."""
    token = tokens[at]
    if token.kind is not Kind.WORD:
        return at
    if _is_sound(token, fillers) and not _is_glued(tokens, at):
        return at if _is_pair(tokens, at, fillers) else at + 1
    for phrase in fillers.asides:
        end = at + len(phrase)
        if _said(tokens, at, phrase) and _is_comma(tokens, end) and kept and kept[-1].plain == ",":
            return end
    for phrase in fillers.openers:
        end = at + len(phrase)
        if _said(tokens, at, phrase) and _is_comma(tokens, end) and begins_sentence(kept):
            return end
    return at


def _is_sound(token: Token, fillers: Fillers) -> bool:
    """Whether the word is a mere sound; "UM" and "ER" are not."""
    plain = token.plain
    if plain not in fillers.sounds and _DRAWN_OUT.search(plain):
        plain = _DRAWN_OUT.sub(r"\1", plain)
    return plain in fillers.sounds and not token.text[1:].isupper()


def _is_pair(tokens: list[Token], at: int, fillers: Fillers) -> bool:
    """Whether the sound means something with its neighbour: "uh oh"."""
    near = [token.plain for token in tokens[max(at - 1, 0) : at + 2]]
    return any(pair in fillers.kept for pair in pairwise(near))


def _is_glued(tokens: list[Token], at: int) -> bool:
    """Whether the word is part of something else, or alone in it: "um-", "(um)"."""
    before = tokens[at - 1] if at > 0 and not tokens[at].gap else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    joined = after is not None and not after.gap
    if joined and after is not None and after.kind is not Kind.BREAK and after.plain not in _LOOSE:
        return True
    if before is None or before.kind is Kind.BREAK or before.plain in PAUSES:
        return False
    alone = after is None or (after.kind is not Kind.WORD and after.plain != ",")
    return before.plain not in _OPENING or alone


def _said(tokens: list[Token], at: int, phrase: tuple[str, ...]) -> bool:
    if tokens[at].plain != phrase[0] or at + len(phrase) > len(tokens):
        return False
    return all(tokens[at + n].plain == phrase[n] for n in range(1, len(phrase)))


def _is_comma(tokens: list[Token], at: int) -> bool:
    """Whether a comma stands at ``at`` with a word behind it."""
    word_follows = at + 1 < len(tokens) and tokens[at + 1].kind in (Kind.WORD, Kind.OPAQUE)
    return word_follows and tokens[at].plain == ","


def _after_mark(tokens: list[Token], at: int) -> int:
    """Behind the mark that belongs to a filler at the beginning of a sentence: "Um. So…"."""
    if at < len(tokens) and (tokens[at].plain in PAUSES or ends_sentence(tokens[at])):
        at += 1
    return at


def _within(tokens: list[Token], at: int, kept: list[Token], fillers: Fillers) -> int:
    """Where to go on behind a filler within a sentence; mends the marks around it."""
    after = tokens[at] if at < len(tokens) else None
    pause = after is not None and after.plain in PAUSES
    if pause and kept[-1].plain in PAUSES:
        at += 1
        after = tokens[at] if at < len(tokens) else None
    elif pause and after is not None and after.plain == "," and kept[-1].plain in fillers.leaning:
        return at + 1
    if kept[-1].plain != ",":
        return at
    if after is None:
        kept.pop()
        return at
    ends = after.kind is Kind.BREAK or ends_sentence(after) or after.plain in _CLOSING
    leans = len(kept) > 1 and kept[-2].plain in fillers.leaning
    if ends or leans or after.plain in fillers.never_after_comma or after.plain in PAUSES:
        kept.pop()
    return at


def _in_place_of(filler: Token, token: Token) -> Token:
    """The token with the space of the filler, and with its capital."""
    if filler.text[:1].isupper():
        token = raised(token)
    return token._replace(gap=filler.gap)
