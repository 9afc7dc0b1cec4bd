"""What the rules know of a language. The words themselves are in ``resources/clean/``."""

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]
Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Fillers:
    """Words without a meaning.

    ``sounds`` mean nothing anywhere, ``asides`` nothing between two commas, ``openers`` nothing
    between the beginning of a sentence and a comma. After ``leaning`` words no comma stays where a
    filler was, nor before ``never_after_comma``. Two words of ``kept`` mean something: "uh oh".
    """

    sounds: Words
    asides: tuple[Phrase, ...]
    openers: tuple[Phrase, ...]
    leaning: Words
    never_after_comma: Words
    kept: frozenset[Phrase]


@dataclass(frozen=True)
class Unless:
    """``words`` may stand twice when one of ``near`` is among the ``within`` words before."""

    words: Words
    near: Words
    within: int


@dataclass(frozen=True)
class Repeats:
    """What is said twice by mistake, and what on purpose.

    ``stutters`` are said twice by mistake only; ``across``: also with a comma, dots or a dash
    between, because they never end a clause. ``kept`` are phrases said twice on purpose. A phrase
    is also kept after a word of ``before`` ("if I can I can") and where it swings round one of
    ``linkers`` ("more and more and more") or begins with ``figures`` ("call a spade a spade").
    ``chanted`` words go on when said three times ("la la la").
    """

    stutters: Words
    across: Words
    kept: frozenset[Phrase]
    before: Words
    linkers: Words
    figures: Words
    chanted: Words
    unless: tuple[Unless, ...]


@dataclass(frozen=True)
class Capitals:
    """Capital letters.

    ``always`` is how words are written everywhere; ``small`` words lose the capital that they have
    from a sentence which is none; a full stop after ``abbreviations`` ends nothing.
    """

    always: Mapping[str, str]
    small: Words
    abbreviations: Words


@dataclass(frozen=True)
class Command:
    """Spoken words that stand for a mark.

    ``place``: "after" a word, "open" or "close" something, "between" spaces, "glue" without,
    "line". A command that is not ``sure`` needs a sign that it is one: words of ``introduced``
    before it, the end of a sentence if it ``ends`` one, or other commands in the text.
    ``not_after`` and ``not_before`` are words that show it to be an ordinary word. ``idiom``: said
    for emphasis at the end of a sentence. ``negated``: an old negation ("il n'est point").
    ``numbered``: numbers follow it as an ordinary word ("à la ligne 12").
    """

    words: Phrase
    mark: str
    place: str = "after"
    sure: bool = True
    ends: bool = False
    idiom: bool = False
    negated: bool = False
    numbered: bool = False
    introduced: Words = frozenset()
    not_after: Words = frozenset()
    not_after_ending: tuple[str, ...] = ()
    not_before: Words = frozenset()


@dataclass(frozen=True)
class Spoken:
    """Spoken marks.

    ``commands`` by their first word, the longest first. Two words after one of ``determiners``
    ("the station period") an end is no sign of a command; there are none where only the very next
    word can be meant. ``negations`` make an old negation of "point", ``unless_negated`` a new one.
    """

    commands: Mapping[str, tuple[Command, ...]]
    determiners: Words
    negations: Words
    unless_negated: Words


@dataclass(frozen=True)
class Numbers:
    """How numbers are said and written.

    ``words`` are parts of numbers, ``ordinals`` of those in an order, ``never`` words that text2num
    takes for numbers, ``also`` is how it knows words that it does not ("oh"). Words ``alone`` are
    no number by themselves, but ``unless_many`` (before a plural) they are. ``scales`` multiply;
    whole ``rounds`` keep their name ("2 million"). Before ``units`` and ``months`` small numbers
    are digits too, before ``halves`` and ``parts`` they are not; a word of ``linking`` makes a pair
    of two. After ``fractions`` an ordinal is one ("a tenth"). Two numbers after ``years_after`` are
    a year, after ``times_after`` a time; ``hours`` stand between those of a time in French, unless
    ``minutes`` follow. ``currencies`` may have cents, ``currency_first`` signs stand before the
    amount.
    """

    decimal: str
    decimal_words: Words
    group: str
    months: Words
    units: Words
    scales: Words
    rounds: Mapping[int, str]
    words: Words
    alone: Words
    unless_many: Words
    never: Words
    also: Mapping[str, str]
    ordinals: Words
    halves: frozenset[Phrase]
    parts: Words
    linking: Words
    fractions: Words
    phone_pairs: bool
    years_after: Words
    times_after: Words
    hours: Words
    minutes: Words
    symbols: Mapping[Phrase, str]
    currency_first: str
    currencies: str
    spaced_symbols: bool


@dataclass(frozen=True)
class Marks:
    """Spaces and quotes.

    ``closed_up`` marks have no space before them, ``narrow`` ones U+202F, ``wide`` ones U+00A0, as
    have ``after_numbers``. ``customary`` is what "auto" means for quotes.
    """

    quotes: tuple[str, str]
    inner: tuple[str, str]
    closed_up: str
    narrow: str
    wide: str
    after_numbers: str
    customary: str


@dataclass(frozen=True)
class Language:
    """All of it."""

    code: str
    fillers: Fillers
    repeats: Repeats
    capitals: Capitals
    spoken: Spoken
    numbers: Numbers
    marks: Marks
