"""A word that somebody said twice because the tongue stumbled is written once.

What people say twice on purpose stays: "very very", "nous nous", numbers, letters, names.
"""

from dictate.clean.language import Language, Repeats
from dictate.clean.said import is_number
from dictate.clean.tokens import PAUSES, Kind, Token, begins_sentence, raised


def without_fragments(tokens: list[Token], language: Language) -> list[Token]:
    """The tokens without words that were broken off and begun again: "w- we", "w-we"."""
    tokens, kept = list(tokens), list[Token]()
    at = 0
    while at < len(tokens):
        if _is_fragment(tokens, at, kept):
            whole = tokens[at + 2]._replace(gap=tokens[at].gap)
            tokens[at + 2] = raised(whole) if tokens[at].text[:1].isupper() else whole
            at += 2
            continue
        kept.append(_unstuttered(tokens[at], language))
        at += 1
    return kept


def without_repeated_words(tokens: list[Token], language: Language) -> list[Token]:
    """The tokens with words like "the the" or "I, I" once."""
    repeats, kept = language.repeats, list[Token]()
    at = 0
    while at < len(tokens):
        end = at + 1
        token = tokens[at]
        if token.plain in repeats.stutters and token.kind is Kind.WORD:
            times = 1
            while (after := _again(tokens, end, token, repeats)) > end:
                end, times = after, times + 1
            chanted = token.plain in repeats.chanted and times > 2
            if chanted or (times > 1 and _is_meant(tokens, at, end, kept, language)):
                kept.extend(tokens[at:end])
                at = end
                continue
        kept.append(token)
        at = end
    return kept


def _is_fragment(tokens: list[Token], at: int, kept: list[Token]) -> bool:
    if at + 2 >= len(tokens):
        return False
    stem, dash, whole = tokens[at : at + 3]
    broken = stem.kind is whole.kind is Kind.WORD and dash.plain == "-" and not dash.gap
    if not broken or not whole.gap or len(stem.plain) >= len(whole.plain):
        return False
    grade = stem.text.isupper() and not begins_sentence(kept)  # "an A- at the exam"
    return stem.text.isalpha() and whole.plain.startswith(stem.plain) and not grade


def _unstuttered(token: Token, language: Language) -> Token:
    """Makes "we" of "w-we"; of small words only, because a "t-test" is a test."""
    if "-" not in token.plain or token.kind is not Kind.WORD:
        return token
    *stems, whole = token.plain.split("-")
    if whole not in language.repeats.stutters:
        return token
    if not all(whole.startswith(stem) and len(stem) < max(len(whole), 2) for stem in stems):
        return token
    found = token._replace(text=token.text.rpartition("-")[2], plain=whole)
    return raised(found) if token.text[0].isupper() else found


def _again(tokens: list[Token], at: int, token: Token, repeats: Repeats) -> int:
    """Where the word ends when it is said again at ``at``; ``at`` when it is not."""
    end = at
    if at < len(tokens) and tokens[at].plain in PAUSES and token.plain in repeats.across:
        end += 1
    if end >= len(tokens) or tokens[end].plain != token.plain or tokens[end].kind is not Kind.WORD:
        return at
    begun_again = end > at and tokens[at].plain != ","  # "The... The dog"
    name = tokens[end].text[0].isupper() and token.plain[0] != "i" and not begun_again
    return at if name else end + 1


def _is_meant(
    tokens: list[Token], at: int, end: int, kept: list[Token], language: Language
) -> bool:
    """Whether the words from ``at`` to ``end`` may be repeated on purpose."""
    plain = tokens[at].plain
    before = kept[-1] if kept and kept[-1].kind is not Kind.MARK else None
    if plain == "i" and before is not None and before.text.istitle() and len(kept) > 1:
        return True  # "World War I, I think"
    if tokens[at].text[0].isupper() and plain[0] != "i" and not begins_sentence(kept):
        return True  # "Type A a lot"
    after = tokens[end] if end < len(tokens) else None
    if after is None or after.kind in (Kind.MARK, Kind.BREAK):
        return True  # "my my!"
    if plain in language.numbers.words and (
        is_number(before, language.numbers) or is_number(after, language.numbers)
    ):
        return True
    return any(
        plain in unless.words and _is_near(kept, unless.near, unless.within)
        for unless in language.repeats.unless
    )


def _is_near(kept: list[Token], near: frozenset[str], within: int) -> bool:
    return any(token.plain in near for token in kept[-within:])
