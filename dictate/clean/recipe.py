"""The style "Clean": rules in their order, and no model."""

from collections.abc import Callable

from dictate.clean.amounts import with_decimals, with_hours, with_symbols
from dictate.clean.capitals import with_capitals
from dictate.clean.fillers import without_fillers
from dictate.clean.language import Language
from dictate.clean.numbers import with_digits
from dictate.clean.phrases import without_repeated_phrases
from dictate.clean.placing import with_spoken_marks
from dictate.clean.reading import rules_for
from dictate.clean.repeats import without_fragments, without_repeated_words
from dictate.clean.spacing import with_single_spaces, without_stray_spaces
from dictate.clean.tokens import Kind, Token, read, write
from dictate.clean.typography import (
    with_apostrophes,
    with_dots,
    with_french_spaces,
    with_quotes,
    with_straight_quotes,
)
from dictate.clean.wishes import Wishes

_MOST_ROUNDS = 10


def clean(text: str, language: str, wishes: Wishes = Wishes()) -> str:  # noqa: B008 - frozen
    """The text as its speaker would have written it.

    ``language`` is a code such as "fr". Loses no word but fillers, repetitions and spoken marks,
    and never all words; addresses, numbers with marks in them, names of files and code are not
    touched. What is clean stays as it is. English and French; in other languages only spaces are
    put in order.
    """
    rules = rules_for(language)
    for _ in range(_MOST_ROUNDS):
        cleaned = _once(text, rules, wishes)
        if cleaned == text:
            break
        text = cleaned
    return text


def _once(text: str, rules: Language | None, wishes: Wishes) -> str:
    tokens = with_single_spaces(read(text))
    if rules is None:
        return write(without_stray_spaces(tokens))
    for rule in (_hesitations, _stumbles, _marks, _figures):
        tokens = rule(tokens, rules, wishes)
    tokens = without_stray_spaces(with_single_spaces(tokens), rules.marks.closed_up)
    if wishes.capitals:
        tokens = with_capitals(tokens, rules.capitals)
    if wishes.typography:
        tokens = _typography(tokens, rules, wishes)
    return write(tokens)


Rule = Callable[[list[Token], Language, Wishes], list[Token]]


def _hesitations(tokens: list[Token], rules: Language, wishes: Wishes) -> list[Token]:
    """Fillers go first: "I, um, I think" is a repetition only without them."""
    if not wishes.fillers:
        return tokens
    kept = without_fillers(tokens, rules.fillers)
    return kept if any(token.kind in (Kind.WORD, Kind.OPAQUE) for token in kept) else tokens


def _stumbles(tokens: list[Token], rules: Language, wishes: Wishes) -> list[Token]:
    if not wishes.repeats:
        return tokens
    tokens = without_fragments(tokens, rules)
    tokens = without_repeated_words(tokens, rules)
    return without_repeated_phrases(tokens, rules)


def _marks(tokens: list[Token], rules: Language, wishes: Wishes) -> list[Token]:
    """Before numbers, which would make "2 points" of "deux points"."""
    return with_spoken_marks(tokens, rules) if wishes.spoken_punctuation else tokens


def _figures(tokens: list[Token], rules: Language, wishes: Wishes) -> list[Token]:
    space = " " if wishes.spaces == "plain" else "\u00a0"
    if wishes.numbers in ("digits", "all digits"):
        group = " " if wishes.spaces == "plain" and rules.code == "fr" else rules.numbers.group
        tokens = with_decimals(tokens, rules)
        tokens = with_digits(tokens, rules, small=wishes.numbers == "all digits", group=group)
        tokens = with_hours(tokens, rules, space)
    return with_symbols(tokens, rules) if wishes.symbols else tokens


def _typography(tokens: list[Token], rules: Language, wishes: Wishes) -> list[Token]:
    quotes = wishes.quotes if wishes.quotes in ("typographic", "straight") else ""
    if quotes == "straight":
        tokens = with_straight_quotes(with_apostrophes(tokens, straight=True))
    elif "typographic" in (quotes, rules.marks.customary):
        tokens = with_dots(with_quotes(with_apostrophes(tokens, straight=False), rules.marks))
    return with_french_spaces(tokens, rules.marks, unbreakable=wishes.spaces != "plain")
