import pytest

from dictate.vocabulary import Vocabulary, correct

ENGLISH = [
    "PyTorch", "Kubernetes", "GitHub", "Datadog", "Nguyen", "Schmitt", "Siobhan", "iOS", "RGPD",
    "amoxicillin", "levothyroxine", "Worcestershire", "Saint-Malo", "habeas corpus", "Airbus A320",
    "O’Shaughnessy", "PostgreSQL", "Kowalski", "Apple", "Le Monde", "micro", "Intune", "C++",
]  # fmt: skip
FRENCH = [
    "paracétamol", "Doliprane", "Cour de cassation", "Conseil d’État", "RGPD", "IRM", "AVC",
    "Saint-Étienne", "d’Hauteville", "Amélie", "Nguyen", "Le Goff", "Légifrance", "usufruit",
    "Lévothyrox", "Delahousse", "Châtellerault", "PyTorch", "LibreOffice", "Le Monde", "Docker",
    "Nextcloud", "Ploërmel", "HbA1c", "Tahor",
]  # fmt: skip


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("trained with pytorch.", "trained with PyTorch."),
        ("trained with pie torch, yes", "trained with PyTorch, yes"),
        ("moved to Cuber net ease last week", "moved to Kubernetes last week"),
        ("on git hub and data dog", "on GitHub and Datadog"),
        ("Doctor Nuyen will see you", "Doctor Nguyen will see you"),
        ("Mr. SHMIT called", "Mr. Schmitt called"),
        ("Mr. Schmidt called", "Mr. Schmitt called"),
        ("only on IOS", "only on iOS"),
        ("was given a moxicillin for", "was given amoxicillin for"),
        ("She takes Liffolthyroxine.", "She takes levothyroxine."),
        ("a little Worcester Shares sauce", "a little Worcestershire sauce"),
        ("the ferry to saint malo", "the ferry to Saint-Malo"),
        ("a Habeas Corpus petition", "a habeas corpus petition"),
        ("flew an airbus a 320.", "flew an Airbus A320."),
        ("Judge O'Shaughnessy", "Judge O’Shaughnessy"),
        ("a post-gress QL database", "a PostgreSQL database"),
    ],
)
def test_misheard_terms_in_english(heard: str, meant: str) -> None:
    assert correct(heard, ENGLISH, "en") == meant


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("un gramme de para cétamol", "un gramme de paracétamol"),
        ("du dolypran hier", "du Doliprane hier"),
        ("la cour de cassation", "la Cour de cassation"),
        ("le Conseil d'Etat", "le Conseil d’État"),
        ("le rgpd", "le RGPD"),
        ("le RJPD", "le RGPD"),
        ("il a fait un avessé", "il a fait un AVC"),
        ("Monsieur Dauteville", "Monsieur d’Hauteville"),
        ("pour saint etienne", "pour Saint-Étienne"),
        ("par Yann le gof.", "par Yann Le Goff."),
        ("sur l'égie France", "sur Légifrance"),
        ("l'usufri de la maison", "l'usufruit de la maison"),
        ("à chater le roe", "à Châtellerault"),
        ("avec libre office", "avec LibreOffice"),
        ("la nuit à Plormel", "la nuit à Ploërmel"),
    ],
)
def test_misheard_terms_in_french(heard: str, meant: str) -> None:
    assert correct(heard, FRENCH, "fr") == meant


@pytest.mark.parametrize(
    "text",
    [
        "An apple a day.",
        "APPLE PIE",
        "The piano is in tune.",
        "My crow ate a kite.",
        "A net of cubes, at ease.",
        "The torch is in the pie.",
        "Smith, Smart and Short went home.",
        "It was a new yen, in a way.",
        "I see a saint, mellow and kind.",
    ],
)
def test_ordinary_english_stays(text: str) -> None:
    assert correct(text, ENGLISH, "en") == text


@pytest.mark.parametrize(
    "text",
    [
        "Tout le monde est là.",
        "On parle de la hausse des prix.",
        "Il travaille au port, il est docker.",
        "La maison est à autre ville que toi.",
        "J’ai mal au genou.",
        "Le cours de musique a lieu dans la cour.",
        "Une fois, deux fois, pas plus.",
    ],
)
def test_ordinary_french_stays(text: str) -> None:
    assert correct(text, FRENCH, "fr") == text


def test_endings_and_elisions_stay() -> None:
    assert correct("pytorch's and PyTorch’s", ENGLISH, "en") == "PyTorch's and PyTorch’s"
    assert correct("the kowalskis, the Kovalskis", ENGLISH, "en") == "the Kowalskis, the Kowalskis"
    assert correct("l’irm, d'amelie et qu’améli", FRENCH, "fr") == "l’IRM, d'Amélie et qu’Amélie"
    assert correct("deux dolipranes", FRENCH, "fr") == "deux Dolipranes"


def test_a_small_term_keeps_the_capital_of_its_sentence() -> None:
    assert correct("Para cétamol ? Oui. Usufri ?", FRENCH, "fr") == "Paracétamol ? Oui. Usufruit ?"
    assert correct("le Paracétamol", FRENCH, "fr") == "le paracétamol"
    assert correct("IOS is a name.", ENGLISH, "en") == "iOS is a name."


def test_everything_else_stays_byte_for_byte() -> None:
    text = (
        "« Du\u202fdolypran\u202f? »\u00a0–\u2009oui…\n\t12\u202f000\u00a0€ (pour l’irm\u202f!)  "
    )
    assert correct(text, FRENCH, "fr") == text.replace("dolypran", "Doliprane").replace(
        "l’irm", "l’IRM"
    )


def test_marks_between_words_keep_them_apart() -> None:
    for text in (
        "a pie, torch and all",
        "a pie. Torch it",
        "pie; torch",
        "pie  torch",
        "pie\ntorch",
    ):
        assert correct(text, ENGLISH, "en") == text


def test_numbers_are_never_near() -> None:
    assert correct("flew an airbus a 330", ENGLISH, "en") == "flew an airbus a 330"
    assert correct("son hba2c", FRENCH, "fr") == "son hba2c"


def test_two_terms_that_fit_alike_change_nothing() -> None:
    assert correct("Mr. Shmidt", ["Schmidt"], "en") == "Mr. Schmidt"
    assert correct("Mr. Shmit", ["Schmidt", "Schmitt"], "en") == "Mr. Shmit"
    assert correct("le rgpd", ["RGPD", "Rgpd"], "fr") == "le rgpd"


def test_a_term_does_not_flood_a_text() -> None:
    heard = "Nuyen, Nuyen, Nuyen"
    assert correct(heard, ENGLISH, "en") == "Nguyen, Nguyen, Nguyen"
    assert correct(f"{heard}, Nuyen", ENGLISH, "en") == f"{heard}, Nuyen"
    assert correct("rgpd, rgpd, rgpd, rgpd", FRENCH, "fr") == "RGPD, RGPD, RGPD, RGPD"


def test_terms_that_turn_into_each_other_change_nothing() -> None:
    terms = ["Nguyen Nguyen", "Nguyen"]
    for text in ("nguyen nguyen nguyen", "Nuyen Nuyen Nuyen Nuyen"):
        once = correct(text, terms, "en")
        assert correct(once, terms, "en") == once


def test_no_terms_no_change() -> None:
    text = "trained with pie torch"
    assert correct(text, [], "en") == text
    assert correct(text, ["", "  ", "?!", "C++", ".NET"], "en") == text


@pytest.mark.parametrize("language", ["de", "zh", ""])
def test_other_languages_have_their_letters_put_right_only(language: str) -> None:
    terms = ["PyTorch", "RGPD", "Saint-Malo", "Schön", "Björn", "Kowalski"]
    text = "pytorch, rgpd, saint malo, schon, Schon, pie torch, bjorn, Kovalski. Schon. Frau Bjorn"
    assert correct(text, terms, language) == (
        "PyTorch, RGPD, Saint-Malo, schon, Schön, pie torch, bjorn, Kovalski. Schon. Frau Björn"
    )


def test_a_prepared_vocabulary_does_the_same() -> None:
    assert Vocabulary(FRENCH, "fr").correct("le rgpd") == correct("le rgpd", FRENCH, "fr")
