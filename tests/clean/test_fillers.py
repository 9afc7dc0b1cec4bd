import pytest

from dictate.clean.fillers import without_fillers
from dictate.clean.reading import rules_for
from tests.clean.words import applied


def fillers(text: str, language: str) -> str:
    rules = rules_for(language)
    assert rules is not None
    return applied(without_fillers, text, rules.fillers)


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("Um, so I think", "So I think"),
        ("Um. So I think.", "So I think."),
        ("um so I think", "so I think"),
        ("I, uh, want it", "I want it"),
        ("I um, want it", "I want it"),
        ("We left, um, and went home.", "We left, and went home."),
        ("Paris, um, London, um, Berlin.", "Paris, London, Berlin."),
        ("I think. Um, we should", "I think. We should"),
        ("I think... um... we should", "I think... we should"),
        ("I think um.", "I think."),
        ("Well, um.", "Well."),
        ("Yes, um", "Yes"),
        ("Um, uh, erm, we go", "We go"),
        ("Ummmm, hmmmm, yes", "Yes"),
        ("the end, uh, of it", "the end of it"),
        ("it's - um - hard", "it's - hard"),
        ('"Um, yes," he said.', '"Yes," he said.'),
        ("It is hard (um, very hard).", "It is hard (very hard)."),
        ("Anna: uh, yes.", "Anna: yes."),
        ("It's, you know, hard.", "It's hard."),
        ("You know, it's hard.", "It's hard."),
        ("I mean, it's fine.", "It's fine."),
        ("That's it. I mean, we are done.", "That's it. We are done."),
    ],
)
def test_what_means_nothing_goes_in_english(said: str, written: str) -> None:
    assert fillers(said, "en") == written


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("Euh, je voudrais", "Je voudrais"),
        ("je euh voudrais", "je voudrais"),
        ("Je, euh, voudrais", "Je voudrais"),
        ("Heuuu, voilà.", "Voilà."),
        ("Hum. Bonjour.", "Bonjour."),
        ("C'est, ben, fini.", "C'est fini."),
        ("On est là, hein, avec eux.", "On est là, avec eux."),
        ("Bah, je ne sais pas.", "Je ne sais pas."),
        ("Il est, tu sais, très bien.", "Il est très bien."),
        ("Il dit : « Euh, oui. »", "Il dit : « Oui. »"),
    ],
)
def test_what_means_nothing_goes_in_french(said: str, written: str) -> None:
    assert fillers(said, "fr") == written


@pytest.mark.parametrize(
    "text",
    [
        "Uh-huh, I see.", "Uh oh, that is bad.", "Mm hmm.", "The ER is open.", "UM is a school.",
        "You know what I mean.", "Do you know, Paul, where he is?", "I mean it.",
        "You know Anna.", "On Tuesday, I mean, Wednesday.", '"You know," he said.',
        "Do you like it?", "The (um) sign", "To err is human.", "5 mm", "I'm 'er friend.",
        "Well, yes.", "He is, like, ten.",
    ],
)  # fmt: skip
def test_what_means_something_stays_in_english(text: str) -> None:
    assert fillers(text, "en") == text


@pytest.mark.parametrize(
    "text",
    [
        "C'est bien, hein ?", "Ben, viens ici.", "Bah oui.", "Tu sais, c'est fini.",
        "Du coup, il part.", "Voilà, c'est tout.", "Tu vois la maison ?", "Ah, bon.",
        "Il est humble.", "Quoi, encore ?",
    ],
)  # fmt: skip
def test_what_means_something_stays_in_french(text: str) -> None:
    assert fillers(text, "fr") == text
