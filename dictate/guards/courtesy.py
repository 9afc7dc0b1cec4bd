"""Whether a text is politer than what was said. Pure."""

import re

from dictate.guards.finding import Finding
from dictate.guards.text import Text
from dictate.translations import tr

_FORMS = {
    "greeting": r"hello\b|hi\b|hey\b|good (?:morning|afternoon|evening)|dear\b|bonjour|bonsoir|"
    r"salut|coucou|ch(?:er|ère)s?\b|madame, monsieur",
    "closing": r"(?:best|kind|warm) (?:regards|wishes)|regards|sincerely|yours\b|cheers|see you|"
    r"have a (?:nice|great|good) \w+|cordialement|salutations|bien à vous|amicalement|bises?\b|"
    r"veuillez agréer|prie d'agréer|bonne (?:journée|soirée)|à bientôt",
    "health": r"hope (?:this|you|all|that).{0,30}well|j'espère que .{0,40}(?:bien|forme)",
    "thanks": r"thanks?|thank you|grateful|appreciate\w*|merci\w*|remerci\w+|reconnaissant\w*",
    "sorry": r"sorry|apolog\w+|désolée?s?|excus\w+|pardon\w*|regret\w*",
    "offer": r"look(?:ing)? forward|(?:not|n't) hesitate|n'hésite[zr]?|feel free|happy to help|"
    r"let (?:me|us) know|dans l'attente|reste à (?:votre|ta) disposition|au plaisir",
    "subject": r"subject ?:|objet ?:",
}
_SAID_ALSO = {
    "offer": r"tell (?:me|us)|hesitate|dis-moi|dites-moi|tiens-moi|tenez-moi|préven\w+|savoir|"
    r"disposition|impatien\w+|hâte|libre"
}
"""What else may have been said for it."""
_COURTESY = {key: re.compile(rf"\b(?:{form})", re.IGNORECASE) for key, form in _FORMS.items()}
_SOURCES = {
    key: re.compile(rf"\b(?:{form}|{_SAID_ALSO.get(key, '(?!)')})", re.IGNORECASE)
    for key, form in _FORMS.items()
}


def courtesy(said: Text, written: Text) -> Finding | None:
    """No greeting, closing, thanks or apology that nobody said."""
    for key, pattern in _COURTESY.items():
        found = pattern.search(written.compact)
        if found and not _SOURCES[key].search(said.compact):
            return Finding("courtesy", tr("a phrase of politeness was added"), found[0])
    return None
