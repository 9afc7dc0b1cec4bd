import pytest

from dictate.clean import Wishes, clean

DIGITS = Wishes(numbers="digits", spaces="plain")
ALL = Wishes(numbers="all digits", spaces="plain")
SIGNS = Wishes(numbers="digits", symbols=True, spaces="plain")


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("I have twenty-three cats and one dog", "I have 23 cats and one dog"),
        ("Twenty people", "20 people"),
        ("a hundred and five pages", "105 pages"),
        ("two thousand and five", "2005"),
        ("twelve thousand three hundred", "12,300"),
        ("three million people", "3 million people"),
        ("two point five million", "2.5 million"),
        ("three point one four", "3.14"),
        ("version 3 point 5", "Version 3.5"),
        ("between five and ten", "Between 5 and 10"),
        ("five percent", "5 percent"),
        ("the twenty-first of May", "The 21st of May"),
        ("on May third", "On May 3rd"),
        ("the nineteenth century", "The 19th century"),
        ("in nineteen eighty-four", "In 1984"),
        ("in nineteen oh five", "In 1905"),
        ("since twenty twenty-six", "Since 2026"),
        ("at seven thirty", "At 7:30"),
        ("call oh seven five one two", "Call 07512"),
        ("the code is four two four two seven", "The code is 42427"),
    ],
)
def test_english_numbers_in_digits(said: str, written: str) -> None:
    assert clean(said, "en", DIGITS) == written


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("deux cent quatre-vingt-dix-sept pages", "297 pages"),
        ("trois virgule cinq", "3,5"),
        ("3 virgule 5", "3,5"),
        ("zéro virgule zéro cinq", "0,05"),
        ("vingt et un, soixante et onze, quatre-vingts", "21, 71, 80"),
        ("septante-deux et nonante", "72 et 90"),
        ("deux mille vingt-six", "2026"),
        ("douze mille trois cents", "12 300"),
        ("deux millions", "2 millions"),
        ("mille euros", "1000 euros"),
        ("vingt pour cent, cinq pour cent", "20 pour cent, 5 pour cent"),
        ("le premier mai", "Le 1er mai"),
        ("le vingt et unième jour", "Le 21e jour"),
        ("le neuf mars", "Le 9 mars"),
        ("quinze heures trente", "15 h 30"),
        ("zéro six douze trente-quatre cinquante-six soixante-dix-huit", "06 12 34 56 78"),
    ],
)
def test_french_numbers_in_digits(said: str, written: str) -> None:
    assert clean(said, "fr", DIGITS) == written


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No one knows, one of them said."),
        ("en", "A hundred people, hundreds of dogs."),
        ("en", "Wait a second."),
        ("en", "He is one in a million."),
        ("en", "Thirty forty people came."),
        ("en", "The second time."),
        ("en", "One third, two thirds, a tenth."),
        ("en", "Three cats."),
        ("en", "We saw the Twenty-One Pilots and Ocean's Eleven."),
        ("en", "It costs 3 million euros."),
        ("en", "Seven thirty."),
        ("en", "Oh, two."),
        ("en", "The one hundred and second apple, the one hundred and sixtieth one."),
        ("en", "A twenty second delay."),
        ("en", "A third-party app."),
        ("fr", "Un livre neuf."),
        ("fr", "Les uns et les autres."),
        ("fr", "Mille mercis."),
        ("fr", "La première fois."),
        ("fr", "Un million de fois."),
        ("fr", "Les sept huit personnes."),
        ("fr", "Trois dixièmes, un vingtième."),
        ("fr", "Trois heures et demie."),
        ("fr", "Les Cent Jours."),
        ("fr", "Deux tiers, trois quarts."),
        ("fr", "Deux virgule trois millions."),
        ("fr", "Deux points de vue."),
        ("fr", "Le deux cent centième."),
    ],
)
def test_what_reads_better_in_words_stays(language: str, text: str) -> None:
    assert clean(text, language, DIGITS) == text


@pytest.mark.parametrize(
    ("language", "said", "written"),
    [
        ("en", "three cats and one dog", "3 cats and one dog"),
        ("en", "no one", "No one"),
        ("fr", "un chat et deux chiens", "Un chat et 2 chiens"),
        ("fr", "neuf livres, un livre neuf", "9 livres, un livre neuf"),
        ("fr", "trois heures et demie", "3 heures et demie"),
        ("fr", "trois quarts", "Trois quarts"),
        ("en", "three and a half", "Three and a half"),
    ],
)
def test_small_numbers_in_digits_too(language: str, said: str, written: str) -> None:
    assert clean(said, language, ALL) == written


@pytest.mark.parametrize(
    ("language", "said", "written"),
    [
        ("fr", "vingt euros", "20 €"),
        ("fr", "vingt euros cinquante", "20,50 €"),
        ("fr", "vingt pour cent", "20 %"),
        ("fr", "20 euros par mois", "20 € par mois"),
        ("en", "twenty dollars", "$20"),
        ("en", "20 euros and 5 per cent", "€20 and 5%"),
        ("en", "twenty pounds of flour", "20 pounds of flour"),
    ],
)
def test_signs_for_what_is_counted(language: str, said: str, written: str) -> None:
    assert clean(said, language, SIGNS) == written


def test_numbers_are_left_alone_by_default() -> None:
    text = "Twenty-three people came at 10:30 with 3,14 and twenty euros."
    assert clean(text, "en") == text


@pytest.mark.parametrize(
    "text", ["\ud800 twenty", "twenty \udfff", "١٢ heures ٣٠", "vingt\u0301 cent"]
)
def test_strange_characters_do_no_harm(text: str) -> None:
    for language in ("en", "fr"):
        assert clean(text, language, SIGNS)
