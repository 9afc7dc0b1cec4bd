"""A phrase of two or three words that somebody said twice by mistake is written once."""

from dictate.clean.language import Language
from dictate.clean.said import is_number
from dictate.clean.tokens import Kind, Token, begins_sentence


def without_repeated_phrases(tokens: list[Token], language: Language) -> list[Token]:
    """The tokens with phrases of two or three words, like "I think I think", once."""
    tokens, kept = list(tokens), list[Token]()
    at = 0
    while at < len(tokens):
        for size in (3, 2):
            if _is_repeated(tokens, at, size, kept, language):
                end = at + size + (tokens[at + size].kind is Kind.MARK)
                tokens[end : end + size] = tokens[at : at + size]
                at = end
                break
        else:
            kept.append(tokens[at])
            at += 1
    return kept


def _is_repeated(
    tokens: list[Token], at: int, size: int, kept: list[Token], language: Language
) -> bool:
    """Whether ``size`` words at ``at`` are said again at once, by mistake."""
    end = at + size
    if end + size > len(tokens) or tokens[at].kind is not Kind.WORD:
        return False
    comma = tokens[end].plain == ","
    again = end + 1 if comma else end
    first, second = tokens[at:end], tokens[again : again + size]
    if [token.plain for token in first] != [token.plain for token in second]:
        return False
    if any(token.kind is not Kind.WORD for token in first) or _is_new_sentence(second[0]):
        return False
    plain = tuple(token.plain for token in first)
    if comma and not _is_restart(plain, tokens[again + size :][:1], kept, language):
        return False
    return _is_ordinary(first, plain, language) and not _swings(
        plain, kept[-1:], tokens[again + size :][:1], language
    )


def _is_new_sentence(token: Token) -> bool:
    """Whether the word has a capital of its own; "I" always has one."""
    return token.text[0].isupper() and token.plain[0] != "i"


def _is_restart(
    plain: tuple[str, ...], after: list[Token], kept: list[Token], language: Language
) -> bool:
    """Whether a sentence is begun twice, "I think, I think we…", and not "I know, I know."."""
    goes_on = after != [] and after[0].kind in (Kind.WORD, Kind.OPAQUE)
    return goes_on and begins_sentence(kept) and plain[0] in language.repeats.stutters


def _is_ordinary(unit: list[Token], plain: tuple[str, ...], language: Language) -> bool:
    """Whether nobody says it twice on purpose: no names, numbers, letters, exclamations, marks."""
    small = language.repeats.stutters | language.capitals.small
    letter = any(len(one.text) == 1 and one.text.isupper() and one.text != "I" for one in unit)
    number = any(is_number(token, language.numbers) for token in unit)
    starts = language.spoken.commands.get(plain[0], ())
    command = any(one.words[: len(plain)] == plain for one in starts)
    meant = letter or number or command or plain in language.repeats.kept
    return not meant and len(set(plain)) > 1 and not small.isdisjoint(plain)


def _swings(
    plain: tuple[str, ...], kept: list[Token], following: list[Token], language: Language
) -> bool:
    """Whether the repetition is a figure: "more and more and more", "call a spade a spade"."""
    repeats = language.repeats
    before = kept[0].plain if kept else ""
    after = following[0].plain if following else ""
    linked = not repeats.linkers.isdisjoint(plain)
    named = after == plain[0] and plain[0] not in repeats.stutters  # "a rose is a rose is a rose"
    return (
        plain[0] in repeats.figures
        or plain[-1] in repeats.linkers
        or before in repeats.before
        or before == plain[-1]
        or named
        or (linked and after == plain[0])
    )
