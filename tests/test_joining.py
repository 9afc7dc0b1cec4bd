import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.tidy import meet
from dictate.tidy.joining import BEFORE_A_NOUN, DOUBLED, JOINING, STRANDED

COMMON = {"meeting", "art", "boy", "john", "réunion", "chine"}


def is_common(word: str) -> bool:
    return word in COMMON


def one(before: str, after: str, language: str = "en", *, forced: bool = False) -> str:
    return " ".join(meet(before, after, language, forced=forced, common=is_common))


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        # Whisper began in the middle of a sentence.
        ("It is a fine book.", "in being modern.", "It is a fine book in being modern."),
        ("We met at 5.", "or later.", "We met at 5 or later."),
        ("It cost 3 %.", "more than that.", "It cost 3 % more than that."),
        # It trailed off.
        ("We wondered...", "What it was.", "We wondered what it was."),
        ("We wondered…", "…what it was.", "We wondered what it was."),
        ("We saw ...", "Mary.", "We saw Mary."),
        # No sentence ends with such a word.
        ("I wanted to tell you that the.", "Meeting is on.",
         "I wanted to tell you that the meeting is on."),
        ("He called John and.", "Mary came.", "He called John and Mary came."),
        # No stop was there at all.
        ("It is a", "Boy.", "It is a boy."),
        ("It differs from", "Most of them.", "It differs from most of them."),
    ],
)  # fmt: skip
def test_one_sentence_of_two_pieces(before: str, after: str, text: str) -> None:
    assert one(before, after) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It is done.", "And it is good."),
        ("It is done.", "The end."),
        ("Is it done?", "or not"),
        ("It is done!", "so we go."),
        ("At 5 p.m.", "we met."),
        ("We saw Dr.", "who is ill."),
        ("It is vitamin A.", "Then came B."),
        ("See example.org.", "www.example.org is another."),
        ("I have a phone.", "iPhone users do not."),
        ("We went to see", "John and Mary."),  # common as a word, but a name here
        ("He said that", "I was late."),
        ("He said that", "I'm late."),
        ("We called the", "IT department."),
        ("They like the", "Thames."),
        ("Ask", "McDonald."),
    ],
)
def test_what_stays_in_english(before: str, after: str) -> None:
    assert meet(before, after, "en", common=is_common) == (before, after)


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        ("Je voulais parler de.", "La réunion.", "Je voulais parler de la réunion."),
        ("Il parle de cette", "Réunion.", "Il parle de cette réunion."),
        ("Il a dit", "L’eau est froide.", "Il a dit l’eau est froide."),
        ("Il a dit", "Qu'il viendra.", "Il a dit qu'il viendra."),
        ("Nous avons vu que…", "Paul est venu.", "Nous avons vu que Paul est venu."),
        ("Il vient de", "Chine.", "Il vient de Chine."),
        ("Vraiment ?", "oui", "Vraiment ? oui"),
        ("Vraiment\u202f!", "Oui\u202f: non\u00a0;", "Vraiment\u202f! Oui\u202f: non\u00a0;"),
        ("« C'est fini. »", "et puis", "« C'est fini. » et puis"),
        ("Prends-la.", "Et va.", "Prends-la. Et va."),
        ("J'en veux un.", "Il est beau.", "J'en veux un. Il est beau."),
    ],
)
def test_french(before: str, after: str, text: str) -> None:
    assert one(before, after, "fr") == text


def test_without_a_list_small_words_are_known() -> None:
    assert meet("by a similar process", "The block books", "en") == (
        "by a similar process",
        "the block books",
    )
    assert meet("un autre avion", "Et un train", "fr")[1] == "et un train"
    assert meet("it is the", "Meeting", "en")[1] == "Meeting"
    assert meet("it is", "London", "en")[1] == "London"
    assert meet("", "The end", "en")[1] == "The end"


def test_german_nouns_keep_their_capital() -> None:
    assert one("Wir sahen das", "Haus.", "de") == "Wir sahen das Haus."
    assert one("Wir sahen das Haus.", "und gingen.", "de") == "Wir sahen das Haus und gingen."


def test_other_scripts_are_left_alone() -> None:
    assert meet("你好。", "世界。", "zh") == ("你好。", "世界。")
    assert meet("Это дом.", "И сад.", "ru") == ("Это дом.", "И сад.")


def test_a_word_cut_in_two_and_heard_twice_stays_once() -> None:
    assert one("He was in the", "The house.", forced=True) == "He was in the house."
    assert one("He was in the", "the house.", forced=True) == "He was in the house."
    assert one("C'est une maison", "Maison bleue.", "fr", forced=True) == "C'est une maison bleue."


def test_what_is_said_twice_stays_twice() -> None:
    assert one("He was in the", "the house.") == "He was in the the house."
    for word in DOUBLED:
        assert one(f"He said {word}", f"{word} again", forced=True).count(word) == 2
    assert one("He said no", "no-one came", forced=True) == "He said no no-one came"
    assert one("It is blue", "blue.", forced=True) == "It is blue blue."
    assert one("Is it blue?", "Blue it is.", forced=True) == "Is it blue? Blue it is."


def test_a_dash_goes_where_the_cut_was_forced() -> None:
    assert one("He was in the house -", "- and stayed.", forced=True) == (
        "He was in the house and stayed."
    )
    assert one("He was in the hou-", "House.", forced=True) == "He was in the hou House."
    assert meet("He came -", "and went.", "en") == ("He came -", "and went.")


def test_the_lists_are_in_small_letters() -> None:
    for words in (*JOINING.values(), *BEFORE_A_NOUN.values(), *STRANDED.values()):
        assert all(word == word.lower() for word in words)


# --- whatever comes -------------------------------------------------------------------------

pieces = st.lists(
    st.sampled_from(
        ["the", "The", "And", "I", "...", ".", "…", "?", "-", "«", "»", "\u202f!", " ", "it",
         "l’eau", "L'eau", "que", "Ça", "no", "U.S.", "5", "iPhone", "İ", "ß", "ǅ", "世界"]
    )
    | st.text(max_size=6),
    max_size=8,
).map(" ".join)  # fmt: skip


def words(text: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[^\W_]+", text)]


@given(pieces, pieces, st.sampled_from(["", "en", "fr", "de", "zh"]), st.booleans())
def test_no_word_is_changed_and_only_a_doubled_one_goes(
    before: str, after: str, language: str, forced: bool
) -> None:
    left, right = meet(before, after, language, forced=forced, common=lambda _: True)
    assert words(left) == words(before)
    if words(right) != words(after):
        assert forced
        assert words(after)[0] == words(before)[-1]
        assert words(right) == words(after)[1:]


@given(pieces, pieces, st.sampled_from(["", "en", "fr", "de", "zh"]))
def test_where_it_was_not_forced_only_dots_and_a_capital_go(
    before: str, after: str, language: str
) -> None:
    left, right = meet(before, after, language, common=lambda _: True)
    assert before.startswith(left)
    assert set(before[len(left) :]) <= set(
        ".… \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u00a0\u2028\u2029\u202f"
    )
    assert after.endswith(right[1:])
    assert bool(left) == bool(before)
    assert bool(right) == bool(after)
