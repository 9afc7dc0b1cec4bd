"""Finds the words that were said to be written as marks: "comma", "à la ligne".

Most of these words are ordinary words too ("the trial period", "un point de vue"), so a doubtful
one is left alone. What counts is what stands around it, and whether the speaker gives other
commands: who says one mark says them all.
"""

from enum import Enum
from typing import NamedTuple

from dictate.clean.language import Command, Language
from dictate.clean.said import is_number
from dictate.clean.tokens import Kind, Token, begins_sentence, ends_sentence

_OPENING = frozenset("\"'«“‘([")
_CLOSING = frozenset("\"'»”’)]")


class Found(NamedTuple):
    """A command in the tokens from ``start`` to ``end``."""

    start: int
    end: int
    command: Command


class Verdict(Enum):
    """How words read: as words, as a command where others are, as a command."""

    WORDS = 0
    LIKELY = 1
    SURE = 2


def commands(tokens: list[Token], language: Language) -> list[Found]:
    """The commands in a text, in order."""
    candidates = _candidates(tokens, language)
    starts = {one.start: one.command for one in candidates}
    ends = {one.end: one.command for one in candidates}
    judged = [
        (one, _verdict(tokens, one, ends.get(one.start), starts.get(one.end), language))
        for one in candidates
    ]
    dictating = any(verdict is Verdict.SURE for _, verdict in judged)
    least = Verdict.LIKELY if dictating else Verdict.SURE
    return [one for one, verdict in judged if verdict.value >= least.value]


def _candidates(tokens: list[Token], language: Language) -> list[Found]:
    found = list[Found]()
    at = 0
    while at < len(tokens):
        for command in language.spoken.commands.get(tokens[at].plain, ()):
            end = at + len(command.words)
            if tuple(token.plain for token in tokens[at:end]) == command.words:
                found.append(Found(at, end, command))
                at = end
                break
        else:
            at += 1
    return found


def _verdict(
    tokens: list[Token],
    found: Found,
    last: Command | None,
    following: Command | None,
    language: Language,
) -> Verdict:
    """The verdict on words; ``last`` and ``following`` are what may be commands beside them."""
    command = found.command
    before = _neighbour(tokens, found.start - 1) if last is None else None
    after = _neighbour(tokens, found.end) if following is None else None
    if _reads_as_words(tokens, found, before, after, language):
        return Verdict.WORDS
    if last is not None and after is not None and _is_noun_behind(last, command):
        return Verdict.WORDS
    if before is None and after is None:
        return _apart(tokens, found, last is not None or following is not None)
    if command.place == "glue" and (before is None or after is None):
        return Verdict.LIKELY
    if command.sure or (before is not None and before.plain in command.introduced):
        return Verdict.SURE
    if command.ends and _at_end(tokens, found, following) and not _is_noun(tokens, found, language):
        return Verdict.SURE
    return Verdict.LIKELY


def _is_noun_behind(last: Command, command: Command) -> bool:
    """Whether a doubtful mark would follow another at once: "comma colon normal" is no ",:"."""
    return not command.sure and command.place == "after" and last.place in {"after", "line"}


def _neighbour(tokens: list[Token], at: int) -> Token | None:
    """The word or thing directly beside; None where a mark or a line separates."""
    if not 0 <= at < len(tokens) or tokens[at].kind in (Kind.MARK, Kind.BREAK):
        return None
    return tokens[at]


def _reads_as_words(
    tokens: list[Token], found: Found, before: Token | None, after: Token | None, language: Language
) -> bool:
    command = found.command
    if before is not None:
        elided = before.plain.rpartition("'")[2]
        if before.plain in command.not_after or elided in command.not_after:
            return True
        if command.not_after_ending and before.plain.endswith(command.not_after_ending):
            return True
    if after is not None:
        head, apostrophe, _ = after.plain.partition("'")
        if after.plain in command.not_before or head + apostrophe in command.not_before:
            return True
    if command.numbered and is_number(after, language.numbers):
        return True  # "à la ligne 12"
    if command.mark == language.numbers.decimal and _is_counted(before, language):
        return is_number(after, language.numbers)
    return command.negated and _is_negated(tokens, found.start, language)


def _is_counted(token: Token | None, language: Language) -> bool:
    """Whether the token is a number or a unit: "un mètre virgule huit"."""
    unit = token is not None and token.plain in language.numbers.units
    return unit or is_number(token, language.numbers)


def _is_negated(tokens: list[Token], at: int, language: Language) -> bool:
    """Whether the word is the second half of a negation: "il n'est point venu"."""
    spoken = language.spoken
    for token in reversed(tokens[max(at - 3, 0) : at]):
        if token.kind is Kind.MARK or token.plain in spoken.unless_negated:
            return False
        head, apostrophe, _ = token.plain.partition("'")
        if head + apostrophe in spoken.negations:
            return True
    return False


def _apart(tokens: list[Token], found: Found, beside_command: bool) -> Verdict:
    """The verdict on words between marks, as engines set them: "Monday, comma, I"."""
    command = found.command
    mark = tokens[found.start - 1] if found.start > 0 else None
    if command.place not in ("open", "close") and _is_enclosed(tokens, found):
        return Verdict.WORDS
    if command.idiom and mark is not None and mark.plain == "," and not beside_command:
        return Verdict.LIKELY  # "I will not go, period."
    if command.sure:
        return Verdict.SURE
    if mark is None or beside_command:
        return Verdict.LIKELY
    good = ends_sentence(mark) if command.ends else mark.plain == ","
    return Verdict.SURE if good else Verdict.LIKELY


def _is_enclosed(tokens: list[Token], found: Found) -> bool:
    """Whether the words stand alone in quotes or brackets: they are spoken of."""
    if found.start == 0 or found.end == len(tokens):
        return False
    first, last = tokens[found.start - 1], tokens[found.end]
    tight = not tokens[found.start].gap and not last.gap
    return tight and first.plain in _OPENING and last.plain in _CLOSING


def _at_end(tokens: list[Token], found: Found, next_command: Command | None) -> bool:
    """Whether a sentence can end here: nothing follows, or an end, a line or a capital."""
    if next_command is not None:
        return next_command.place == "line"
    if found.end >= len(tokens):
        return True
    after = tokens[found.end]
    if after.kind is Kind.WORD:
        return after.text[0].isupper()
    return after.kind is Kind.BREAK or ends_sentence(after)


def _is_noun(tokens: list[Token], found: Found, language: Language) -> bool:
    """Whether the words before make a noun of it: "the station period", "the Edo period"."""
    if not language.spoken.determiners:
        return False
    before = tokens[max(found.start - 2, 0) : found.start]
    if not before or before[-1].kind is not Kind.WORD:
        return True
    name = before[-1].text.istitle() and not begins_sentence(
        tokens[max(found.start - 4, 0) : found.start - 1]
    )
    return name or any(token.plain in language.spoken.determiners for token in before)
