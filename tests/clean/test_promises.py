"""What holds for any text: what is clean stays so, and no real word is lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dictate.clean import NUMBERS, QUOTES, SPACES, Wishes, clean
from dictate.clean.language import Language
from dictate.clean.reading import rules_for
from tests.clean.words import words


def rules(code: str) -> Language:
    found = rules_for(code)
    assert found is not None
    return found


RULES = {code: rules(code) for code in ("en", "fr")}
MARKS = [
    ",", ".", "?", "!", ";", ":", "...", "…", "-", "–", "«", "»", '"', "“", "”", "(", ")", "[",
    "'", "’", "\n", "\n\n", "\u00a0", "\u202f", "  ", "3,14", "10:30", "x@y.fr", "http://a.b",
    "w-", "`x", "f(x)", "A", "I", "i", "etc.", "p.m.", "Paul", "12", "05", "%", "€", "İ", "ß",
    "e\u0301", "😀", "_", "\ud800", "n'est", "d'un",
]  # fmt: skip


def spoken(known: Language) -> list[str]:
    """The words that rules look for, commands twice."""
    found = {*known.fillers.sounds, *known.repeats.stutters, *known.capitals.small}
    found |= known.numbers.words | known.numbers.months | known.numbers.units
    whole = [" ".join(one.words) for some in known.spoken.commands.values() for one in some]
    return [*sorted(found), *whole, *whole, *(" ".join(one) for one in known.fillers.asides)]


def texts(code: str) -> st.SearchStrategy[str]:
    pieces = st.sampled_from(spoken(RULES[code])) | st.sampled_from(MARKS) | st.sampled_from(MARKS)
    between = st.sampled_from([" ", " ", " ", "", ",", ", ", ". ", "\n"])
    case = st.sampled_from([str, str, str.capitalize, str.upper])
    built = st.lists(st.tuples(case, pieces, between), max_size=14)
    return built.map(lambda some: "".join(change(piece) + gap for change, piece, gap in some))


wishes = st.builds(
    Wishes,
    fillers=st.booleans(), repeats=st.booleans(), spoken_punctuation=st.booleans(),
    capitals=st.booleans(), numbers=st.sampled_from(NUMBERS), symbols=st.booleans(),
    typography=st.booleans(), quotes=st.sampled_from(QUOTES), spaces=st.sampled_from(SPACES),
)  # fmt: skip
dictations = st.sampled_from(["en", "fr"]).flatmap(
    lambda code: st.tuples(st.just(code), texts(code) | st.text(max_size=80))
)


@settings(max_examples=200, deadline=None)
@given(dictations, wishes)
def test_what_is_clean_stays_as_it_is(said: tuple[str, str], wished: Wishes) -> None:
    language, text = said
    once = clean(text, language, wished)
    assert clean(once, language, wished) == once


def may_go(language: str) -> set[str]:
    """The words that a rule may take out wherever they stand."""
    known = RULES[language]
    gone = set(known.fillers.sounds)
    gone |= {one for phrase in known.fillers.asides + known.fillers.openers for one in phrase}
    for some in known.spoken.commands.values():
        gone |= {part for one in some for whole in one.words for part in words(whole)}
    return gone


def lost(before: list[str], after: list[str]) -> list[tuple[int, str]]:
    """The words of ``before`` that ``after`` lacks; it must hold no other, in the same order."""
    gone, at = [], 0
    for place, word in enumerate(before):
        if at < len(after) and after[at] == word:
            at += 1
        else:
            gone.append((place, word))
    assert at == len(after)
    return gone


@settings(max_examples=200, deadline=None)
@given(dictations)
def test_no_word_is_lost_but_fillers_repetitions_and_spoken_marks(said: tuple[str, str]) -> None:
    language, text = said
    before, after = words(text), words(clean(text, language))
    for place, word in lost(before, after):
        near = before[max(place - 6, 0) : place] + before[place + 1 : place + 7]
        again = any(one.startswith(word) for one in near)
        drawn_out = len(set(word)) <= 3
        assert word in may_go(language) or again or drawn_out


ORDINARY = st.sampled_from(
    [
        "Paris", "rapport", "contract", "dossier", "mange", "lit", "très", "very", "nous",
        "vous", "had", "that", "blanc", "green", "12", "23", "Anna", "livre", "house", "cheval",
        "running", "beautiful", "Müller", "naïve", "œuvre", "2026", "non", "no", "bye", "vite",
        "really",
    ]
)  # fmt: skip
GAPS = st.sampled_from([" ", " ", ", ", ". ", " – ", "\n", ' "', '" '])


@given(st.lists(st.tuples(ORDINARY, GAPS), max_size=30))
def test_of_ordinary_words_all_stay_in_order(said: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in said)
    for language in ("en", "fr", "de"):
        assert words(clean(text, language)) == words(text)
