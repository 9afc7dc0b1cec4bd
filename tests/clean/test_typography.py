import pytest

from dictate.clean import Wishes, clean

NARROW, WIDE = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (
            "Vraiment ? Oui! Bon ; d'accord.",
            f"Vraiment{NARROW}? Oui{NARROW}! Bon{NARROW}; d’accord.",
        ),
        ("Voici: un, deux.", f"Voici{WIDE}: un, deux."),
        ('Il dit "oui".', f"Il dit «{NARROW}oui{NARROW}»."),
        ("Il dit «oui!»", f"Il dit «{NARROW}oui{NARROW}!{NARROW}»"),
        ("Il dit “oui”.", f"Il dit «{NARROW}oui{NARROW}»."),
        ('« Il dit "oui" », dit-elle', f"«{NARROW}Il dit “oui”{NARROW}», dit-elle"),
        ("L'eau... l'air", "L’eau… l’air"),
        ("50% de 20 € et 5€", f"50{WIDE}% de 20{WIDE}€ et 5{WIDE}€"),
        ("Non , jamais .", "Non, jamais."),
        ("Quoi?! Ah!!", f"Quoi{NARROW}?! Ah{NARROW}!!"),
        ("(Vraiment ?)", f"(Vraiment{NARROW}?)"),
        (f"Déjà{WIDE}? Oui{NARROW}: bon", f"Déjà{NARROW}? Oui{WIDE}: bon"),
    ],
)
def test_french_typography(text: str, written: str) -> None:
    assert clean(text, "fr") == written


def test_french_with_plain_spaces_and_straight_quotes() -> None:
    text = 'Vraiment? Il dit: "l\'eau".'
    assert clean(text, "fr", Wishes(spaces="plain")) == "Vraiment ? Il dit : « l’eau »."
    assert clean("Il dit « oui ».", "fr", Wishes(quotes="straight")) == 'Il dit "oui".'
    assert (
        clean("Il dit “oui” à l’eau.", "fr", Wishes(quotes="straight")) == 'Il dit "oui" à l\'eau.'
    )
    assert clean(text, "fr", Wishes(typography=False)) == text


@pytest.mark.parametrize(
    "text",
    [
        "À 10:30, voir http://exemple.fr/a;b?c=d!e et 16:9.",
        "Le fichier C:\\a\\b et /etc/hosts, puis a@exemple.fr.",
        "Tapez `x ? y : z` ici.",
        "Un sourire :-) et un clin ;)",
        "Un point (!) et un doute (?).",
        "Il mesure 3,14 m, soit 12\u202f000 mm.",
        "std::string et x=3;y=4",
    ],
)
def test_french_typography_touches_no_code(text: str) -> None:
    assert clean(text, "fr") == text


@pytest.mark.parametrize(
    "text",
    ['Il dit "oui et part.', 'Un tuyau de 5" et un de 6" ici.', 'a" b "c', "« Oui", 'dit "« a "»'],
)
def test_quotes_that_do_not_pair_stay(text: str) -> None:
    written = clean(text, "fr", Wishes(capitals=False))
    assert written.count('"') == text.count('"')


def test_english_is_left_straight_unless_wished() -> None:
    text = '"It\'s fine..." he said.'
    assert clean(text, "en") == text
    assert clean(text, "en", Wishes(quotes="typographic")) == "“It’s fine…” he said."
    assert clean("“It’s fine”", "en", Wishes(quotes="straight")) == '"It\'s fine"'
    assert clean("Really ? Yes ! No ; a : b", "en") == "Really? Yes! No; a: b"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("one  two\t three ", "One two three"),
        ("  hello", "Hello"),
        ("hello.  then we go", "Hello. Then we go"),
        ("really? yes! good. so", "Really? Yes! Good. So"),
        ("i think i'll go and i’m glad", "I think I'll go and I’m glad"),
        ("Hello , world .", "Hello, world."),
        ("one\ntwo \n three", "One\nTwo\nThree"),
        ('he said. "then we go."', 'He said. "Then we go."'),
        ("a dog", "A dog"),
    ],
)
def test_spaces_and_capitals(text: str, written: str) -> None:
    assert clean(text, "en") == written


@pytest.mark.parametrize(
    "text",
    [
        "Apples, pears, etc. are fruit.", "He met Mr. van Dyke at 8 p.m. on Monday.",
        "A 16-oz. can.", "iPhone users. eBay users.", "See (i) and (ii).", "X. i386 is old.",
        "Well... maybe.", "www.example.org is down.", "The file .env and .5 of it.",
        "x is a letter.", '"Really?" he asked.', "J. smith", "A list . . . of dots",
    ],
)  # fmt: skip
def test_what_begins_no_sentence_gets_no_capital(text: str) -> None:
    assert clean(text, "en") == text


def test_capitals_may_be_unwanted() -> None:
    assert clean("hello. i go", "en", Wishes(capitals=False)) == "hello. i go"


def test_other_languages_get_their_spaces_in_order_only() -> None:
    assert clean('hallo  , welt um um "ja" l\'eau ?', "de") == 'hallo, welt um um "ja" l\'eau ?'
    assert clean("你好  世界", "zh") == "你好 世界"
    assert clean("um yes", "") == "um yes"
