"""The guards on whole sets of rewrites; docs/decisions/guards.md tells what they let through."""

from pathlib import Path

import pytest
from text_to_num import alpha2digit

from dictate.guards import Strictness, check
from dictate.guards.calendar import dates
from dictate.guards.quantities import quantities
from dictate.guards.text import Text
from dictate.styles import Example, Library, Style
from tests.guards.rewrites import Dictation, dictations, rewrites

MISSED = {"fr-article-translated-verbe"}
"""Wrong rewrites that no guard sees."""
FALSE_ALARMS = {
    "en-flight-loose",
    "en-hey-guys-just-wanted-3",
    "en-there-s-twenty-no-15",
}
"""Good rewrites that a guard refuses."""


@pytest.mark.parametrize("file", ["wrong", "wrong_second"])
def test_wrong_rewrites_are_refused(file: str) -> None:
    passed = {one.name for one in rewrites(file) if not one.findings()}
    assert passed <= MISSED
    assert len(passed) <= 0.03 * len(rewrites(file))


@pytest.mark.parametrize("file", ["good", "good_second"])
def test_good_rewrites_are_accepted(file: str) -> None:
    refused = {one.name for one in rewrites(file) if one.findings()}
    assert refused <= FALSE_ALARMS
    assert len(refused) <= 0.07 * len(rewrites(file))


def test_the_lists_of_misses_hold_nothing_that_works() -> None:
    wrong, good = rewrites("wrong"), rewrites("good") + rewrites("good_second")
    assert {one.name for one in wrong if not one.findings()} == MISSED
    assert {one.name for one in good if one.findings()} == FALSE_ALARMS


def test_the_sets_are_large_and_in_both_languages() -> None:
    everything = dictations()
    for language in ("en", "fr"):
        assert sum(one.language == language for one in everything) >= 60
    assert len(rewrites("wrong")) >= 120
    assert len(rewrites("good")) >= 120
    for file in ("wrong", "good"):
        assert {one.strictness for one in rewrites(file)} == {one.value for one in Strictness}


@pytest.mark.parametrize("one", dictations(), ids=lambda one: one.name)
def test_a_dictation_stands_for_itself_and_what_must_survive_is_seen(one: Dictation) -> None:
    assert check(one.said, one.said, one.language, Strictness.STRICT) == []
    said = Text(one.said, one.language)
    assert set(one.numbers) <= {number.whole for number in quantities(said.digits)}
    assert set(one.dates) <= set(dates(said))
    assert set(one.addresses) == said.addresses
    assert all(name in one.said for name in one.names)


def in_digits(one: Dictation) -> str:
    """As a model might write it; "pour cent" is no hundred."""
    return alpha2digit(one.said.replace("pour cent", "%"), one.language, 0)


@pytest.mark.parametrize("strictness", [Strictness.STRICT, Strictness.LOOSE])
def test_digits_for_words_change_nothing(strictness: Strictness) -> None:
    refused = [
        one.name for one in dictations()
        if check(one.said, in_digits(one), one.language, strictness)
    ]  # fmt: skip
    assert refused == []


def test_no_reason_holds_a_dictated_word() -> None:
    for one in rewrites("wrong") + rewrites("wrong_second"):
        for finding in one.findings():
            told = set(finding.reason.lower().split())
            about = set(finding.words.lower().replace(",", " ").split())
            assert not {word for word in about & told if len(word) > 4}, finding


@pytest.mark.parametrize("language", ["ja", "nl", "pl", "ar", "xx", ""])
def test_in_an_unknown_language_facts_alone_are_checked(language: str) -> None:
    said = "vergeet het rapport van 12 bladzijden voor Sofie niet mee te nemen naar kantoor"
    good = "Vergeet het rapport van 12 bladzijden voor Sofie niet mee te nemen naar kantoor."
    assert check(said, good, language, Strictness.STRICT) == []
    assert check(said, good.replace("12", "13"), language, Strictness.STRICT)
    assert check(said, good.replace("Sofie", "Sara"), language, Strictness.STRICT)


def test_japanese_passes_and_its_numbers_are_kept() -> None:
    said = "明日の会議は10時から始まります資料を忘れないでください"
    good = "明日の会議は10時から始まります。資料を忘れないでください。"
    assert check(said, good, "ja", Strictness.STRICT) == []
    assert check(said, good.replace("10", "11"), "ja", Strictness.STRICT)
    assert check(said, "はい、わかりました。", "ja", Strictness.STRICT)


def test_german_passes_and_its_facts_are_kept() -> None:
    said = "also ich komme am Montag nicht vor neun Uhr ins Büro weil der Zug ausfällt"
    good = "Also ich komme am Montag nicht vor 9 Uhr ins Büro, weil der Zug ausfällt."
    assert check(said, good, "de", Strictness.STRICT) == []
    assert check(said, good.replace("nicht ", ""), "de", Strictness.STRICT)
    assert check(said, good.replace("Montag", "Dienstag"), "de", Strictness.STRICT)
    assert check(said, good.replace("9", "8"), "de", Strictness.STRICT)


SHIPPED = [
    (style, example)
    for style in Library(Path("/nowhere")).styles() for example in style.examples
]  # fmt: skip


@pytest.mark.parametrize(
    ("style", "example"), SHIPPED, ids=[f"{style.id}-{one.said[:20]}" for style, one in SHIPPED]
)
def test_the_examples_that_models_are_shown_are_accepted(style: Style, example: Example) -> None:
    said, written = example.said, example.written
    assert check(said, written, example.language, style.guard, into=style.into) == []
