"""The user's own styles: read anew when they change, and told where they are wrong."""

from pathlib import Path

import pytest

from dictate.errors import StyleError
from dictate.styles import Kind, Library

GOOD = """\
name = { en = "Pirate", fr = "Pirate" }
languages = ["en"]
temperature = 0.5

[prompt]
en = "Talk like a pirate."

[[examples]]
said = "hello"
written = "Ahoy."
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "styles")


def put(library: Library, name: str, text: str | bytes) -> None:
    library.own.mkdir(exist_ok=True)
    path = library.own / f"{name}.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def test_a_style_of_the_users_own(library: Library) -> None:
    put(library, "pirate", GOOD)
    style = library.find("pirate")
    assert style.kind is Kind.REWRITE
    assert style.name("de") == "Pirate"
    assert style.suits("en")
    assert not style.suits("fr")
    assert style.examples[0].written == "Ahoy."
    assert library.styles()[-1] is not style or style.order == 100


def test_a_change_is_seen_without_a_restart_and_only_what_changed_is_read(library: Library) -> None:
    put(library, "pirate", GOOD)
    before = {style.id: style for style in library.styles()}
    put(library, "pirate", GOOD.replace('"Pirate"', '"Corsair"', 1))
    after = {style.id: style for style in library.styles()}
    assert after["pirate"].name("en") == "Corsair"
    assert after["clean"] is before["clean"]
    (library.own / "pirate.toml").unlink()
    with pytest.raises(StyleError, match="no style “pirate”") as raised:
        library.find("pirate")
    assert "clean" in raised.value.hint


def test_a_users_file_wins_over_a_shipped_one(library: Library) -> None:
    put(library, "email", 'name = "My email"\nprompt = "Write."\n')
    assert library.find("email").name("fr") == "My email"


def test_a_broken_file_is_told_and_the_others_work(library: Library) -> None:
    put(library, "broken", "prompt = \n")
    put(library, "binary", b"\xff\xfe\x00")
    put(library, "huge", "#" * 300_000)
    put(library, "pirate", GOOD)
    assert library.find("pirate")
    told = sorted(mistake.message for mistake in library.mistakes())
    assert len(told) == 3
    assert "line 1" in told[2 if "binary" in told[0] else 0] or any("line 1" in one for one in told)
    with pytest.raises(StyleError, match="broken"):
        library.find("broken")


def test_an_unreadable_file_is_told(library: Library) -> None:
    (library.own / "secret.toml").mkdir(parents=True)
    assert "“secret” cannot be read" in library.mistakes()[0].message


@pytest.mark.parametrize(
    ("change", "line", "reason"),
    [
        (('name = { en = "Pirate", fr = "Pirate" }', "name = 3"), 1, "words"),
        (("languages = ", "langauges = "), 2, "no such key"),
        (('["en"]', '["english"]'), 2, "“english” is no language code"),
        (("0.5", "7"), 3, "from 0 to 2"),
        (("0.5", "true"), 3, "from 0 to 2"),
        (('"Talk like a pirate."', '""'), 6, "words"),
        (("en = \"Talk", "english = \"Talk"), 6, "language code"),
        (('said = "hello"', 'says = "hello"'), 9, "no such key"),
        (('written = "Ahoy."', ""), 8, "an example needs"),
        (('written = "Ahoy."', 'written = ""'), 10, "an example needs"),
        (('said = "hello"', 'language = "fr"\nsaid = "hello"'), 9, "no prompt in this language"),
        (("temperature = 0.5", 'guard = "soft"'), 3, "strict, loose, translation"),
        (("temperature = 0.5", 'into = "fr"'), 1, "belong together"),
        (("temperature = 0.5", "review = 1"), 3, "true or false"),
        (("temperature = 0.5", 'order = "first"'), 3, "whole number"),
        (("temperature = 0.5", 'kind = "magic"'), 3, "verbatim, rules, rewrite"),
        (("[prompt]", "[description]"), 1, "needs a prompt"),
    ],
)  # fmt: skip
def test_a_mistake_has_its_line_and_its_reason(
    library: Library, change: tuple[str, str], line: int, reason: str
) -> None:
    assert change[0] in GOOD
    put(library, "pirate", GOOD.replace(*change))
    (mistake,) = library.mistakes()
    assert "“pirate”" in mistake.message
    assert f"line {line}:" in mistake.message, mistake.message
    assert reason in mistake.message


def test_the_second_example_is_told_by_its_own_line(library: Library) -> None:
    put(library, "pirate", GOOD + '\n[[examples]]\nsaid = "bye"\nwritten = 3\n')
    (mistake,) = library.mistakes()
    assert "line 14:" in mistake.message


def test_a_folder_that_is_not_there_has_no_styles(library: Library) -> None:
    assert library.mistakes() == []
    assert len(library.styles()) == 10
