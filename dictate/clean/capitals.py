"""Capital letters: at the beginning of a sentence, and in words that always have one."""

from dictate.clean.language import Capitals
from dictate.clean.tokens import Kind, Token, begins_sentence, ends_sentence, raised

_VOWELS = frozenset("aeiouyàâäéèêëîïôöùûüœæ")


def with_capitals(tokens: list[Token], capitals: Capitals) -> list[Token]:
    """The tokens with a capital where a sentence begins, and "I" for "i".

    Words with a capital anywhere are left as they are, and so are single letters.
    """
    return [
        _written(tokens, at, capitals)
        if token.kind is Kind.WORD and token.text.islower()
        else token
        for at, token in enumerate(tokens)
    ]


def _written(tokens: list[Token], at: int, capitals: Capitals) -> Token:
    token = tokens[at]
    always = capitals.always.get(token.plain)
    if always is not None and not _is_numbering(tokens, at):
        return token._replace(text=always if "’" not in token.text else always.replace("'", "’"))
    if at and tokens[at - 1].kind not in (Kind.MARK, Kind.BREAK):
        return token
    if at and not token.gap and ends_sentence(tokens[at - 1]):
        return token  # "?name"
    name = len(token.text) == 1 and token.plain not in capitals.small
    name = name or any(character.isdigit() for character in token.text)  # "i386"
    if (
        name
        or not begins_sentence(tokens[max(at - 4, 0) : at])
        or _is_abbreviated(tokens, at, capitals)
    ):
        return token
    return raised(token)


def _is_numbering(tokens: list[Token], at: int) -> bool:
    """Whether the letter numbers something: "(i)", "i)"."""
    return len(tokens[at].text) == 1 and at + 1 < len(tokens) and tokens[at + 1].plain == ")"


def _is_abbreviated(tokens: list[Token], at: int, capitals: Capitals) -> bool:
    """Whether the full stop before belongs to an abbreviation: "etc. and", "J. smith"."""
    if at < 2 or tokens[at - 1].plain != ".":
        return False
    before = tokens[at - 2]
    if before.kind is not Kind.WORD:
        return before.plain == "."  # ". . ."
    last = before.plain.rpartition("-")[2]  # "a 16-oz. can"
    voiceless = before.text.islower() and _VOWELS.isdisjoint(last) and last.isalpha()
    return last in capitals.abbreviations or len(last) == 1 or voiceless
