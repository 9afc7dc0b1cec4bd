import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.clean.tokens import Kind, begins_sentence, read, write


@pytest.mark.parametrize(
    "thing",
    [
        "http://example.org/a?b=c,d", "https://example.org/wiki/Foo_(bar)", "www.example.org",
        "anna@example.org", "example.org", "file.txt", "/etc/hosts", ".env", "C:\\Users\\anna",
        "~/notes", "--help", "-5", "3.14", "3,14", "10:30", "16:9", "1'000", "f(x)", "a[0]",
        "std::string", "x=3", "snake_case", "C++", "and/or", "p.m.", "J.-C.", "U.S.", "$5",
        "`let x  =  1`", "#7",
    ],
)  # fmt: skip
@pytest.mark.parametrize("around", ["{}", "see {} now", "({}).", "« {} »", '"{}",', "{}!"])
def test_what_no_rule_may_touch_is_one_piece(thing: str, around: str) -> None:
    opaque = [token.text for token in read(around.format(thing)) if token.kind is Kind.OPAQUE]
    assert opaque == [thing]


@pytest.mark.parametrize("text", [":-)", "See you :) later", "Ha (:p)"])
def test_smileys_are_one_piece(text: str) -> None:
    assert any(token.kind is Kind.OPAQUE and token.text[0] == ":" for token in read(text))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Hello, world.", ["Hello", ",", "world", "."]),
        ("l'eau l’eau", ["l'eau", "l’eau"]),
        ("twenty-three", ["twenty-three"]),
        ("w- we", ["w", "-", "we"]),
        ("wait...what?!", ["wait", "...", "what", "?!"]),
        ("«oui»", ["«", "oui", "»"]),
        ("cafe\u0301", ["cafe\u0301"]),
        ("50%", ["50", "%"]),
        ("the dogs' food", ["the", "dogs", "'", "food"]),
        ("a\n\nb", ["a", "\n\n", "b"]),
    ],
)
def test_words_and_marks(text: str, pieces: list[str]) -> None:
    assert [token.text for token in read(text)] == pieces


@given(st.text(max_size=200) | st.text(alphabet=" \n.,:'\"()[]`-a_@/«»0\u00a0", max_size=60))
def test_nothing_is_lost_but_spaces_at_the_end(text: str) -> None:
    written = write(read(text))
    assert written.rstrip() == text.rstrip()
    assert written.count("\n") == text.count("\n")


@pytest.mark.parametrize(
    "text", ["", "Yes.", "Yes!", "Yes?!", "a\n", 'Yes. "', '"', "Oui. « ", "Yes. ("]
)
def test_beginnings(text: str) -> None:
    assert begins_sentence(read(text))


@pytest.mark.parametrize("text", ["yes", "yes,", "yes…", "yes...", '"Yes?"', "yes:", "a ("])
def test_no_beginnings(text: str) -> None:
    assert not begins_sentence(read(text))
