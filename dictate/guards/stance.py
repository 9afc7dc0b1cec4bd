"""Whether a text is as sure as the first, by the same person and to the same end. Pure."""

import re

from dictate.guards.calendar import without_months
from dictate.guards.finding import Finding, Strictness
from dictate.guards.text import Text
from dictate.translations import tr


def _patterns(table: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {key: re.compile(rf"\b(?:{form})\b", re.IGNORECASE) for key, form in table.items()}


_SURE = _patterns(
    {
        "perhaps": r"maybe|perhaps|possibly|might|may|peut-être|possiblement|il se peut|"
        r"éventuellement|could be|pourraient?|se pourrait",
        "probably": r"probably|likely|presumably|probablement|sans doute|vraisemblablement|devrait être",
        "must": r"must|have to|has to|had to|having to|need(?:s|ed)? to|got to|gotta|required|il faut|faut|faudra|"
        r"dois|doit|doivent|devons|devez|devra|devrons|devront|devrez|falloir|nécessaire|oblig\w+|necessary|tenus?",
        "should": r"should|ought to|devrait|devrais|devraient|devrions|devriez|faudrait|supposed to|"
        r"aurait dû|aurions dû|better",
        "certainly": r"certainly|definitely|surely|undoubtedly|guaranteed?|certainement|assurément|"
        r"sûrement|absolument|absolutely",
        "always": r"always|every time|toujours|à chaque fois|still|encore|anyway",
        "sometimes": r"sometimes|occasionally|parfois|quelquefois|de temps en temps|from time to time",
        "often": r"often|usually|generally|normally|mostly|souvent|d'habitude|généralement|normalement|"
        r"la plupart du temps|typically|frequently|fréquemment|en général|in general|regularly",
        "only": r"only|just|seulement|uniquement|que|qu'|ne .{1,25}? que|juste|simplement|simply|merely",
        "almost": r"almost|nearly|about|around|approximately|roughly|environ|presque|à peu près|"
        r"some|quelque|près de|or so|autour de|vers|quasiment|towards?|close to",
        "all": r"all|every\w*|each|tout|tous|toute|toutes|chaque|chacun|whole|entire|both|entirely|fully",
        "some": r"some|several|a few|few|quelques|plusieurs|certains|certaines|a couple|any|des|most|many|plupart",
    }
)
_WATCHED = {
    Strictness.STRICT: tuple(_SURE),
    Strictness.LOOSE: (
        "perhaps",
        "probably",
        "must",
        "should",
        "certainly",
        "sometimes",
        "often",
        "almost",
    ),
    Strictness.TRANSLATION: ("probably", "should", "certainly", "sometimes", "often", "almost"),
}
_KIN = {
    "perhaps": {"probably", "can"}, "probably": {"perhaps", "often"}, "must": {"should"},
    "certainly": {"probably"}, "often": {"always", "some"}, "some": {"often"},
}  # fmt: skip
_DROPPED_FREELY = {"only", "all", "some", "always"}

_OPPOSITES = tuple(
    tuple(_patterns({"a": left, "b": right}).values())
    for left, right in (
        (r"increas\w+|rise|rises|rising|rose|augment\w+|hausse", r"decreas\w+|reduc\w+|drop\w*|falls?|fell|diminu\w+|baiss\w+|rédui\w+"),
        (r"accept\w*|agree\w*|approv\w*|approuv\w*", r"refus\w+|reject\w*|declin\w*|disagree\w*|rejet\w+"),
        (r"before|avant|until|jusqu'\w*", r"after|après|since|depuis"),
        (r"more|plus", r"less|fewer|moins"),
        (r"buy\w*|bought|achet\w+|achèt\w+", r"sell\w*|sold|vend\w*"),
        (r"open\w*|ouv\w+", r"clos\w+|shut\w*|ferm\w+"),
        (r"left|gauche", r"right|droite?"),
        (r"with|avec", r"without|sans"),
        (r"high\w*|hyper\w+|haute?s?|élevée?s?", r"low\w*|hypo\w+|bass?e?s?|faibles?"),
        (r"next|prochaine?s?", r"last|previous|dernière?s?|dernier|passée?s?|précédente?s?"),
        (r"win|wins|won|gagn\w+", r"lose|loses|lost|perd\w*"),
        (r"start\w*|begin\w*|began|commenc\w+|début\w*", r"stop\w*|end|ends|ended|finish\w*|arrêt\w+|fini\w*|termin\w+"),
        (r"early|earlier|tôt", r"late|later|tard"),
        (r"add|adds|added|ajout\w*", r"remov\w+|delet\w+|enl\w+|supprim\w+|retir\w+"),
        (r"above|over|au-dessus|dessus|upper|supérieur\w*", r"below|under|dessous|lower|inférieur\w*"),
        (r"allow\w*|permit\w*|autoris\w+|permet\w*", r"forbid\w*|forbade|prohibit\w*|interdi\w+|ban|banned"),
        (r"best|meilleure?s?|better|mieux", r"worst|worse|pires?"),
        (r"cheap\w*|bon marché", r"expensive|cher|chère"),
        (r"morning|matin", r"evening|afternoon|soir|soirée|après-midi"),
        (r"yes|oui", r"no|non"),
        (r"landlord|propriétaire|bailleur", r"tenant|locataire"),
        (r"seller|vendeur|vendeuse", r"buyer|acheteur|acheteuse|acquéreur"),
        (r"plaintiff|demandeur|demanderesse", r"defendant|défendeur|défenderesse"),
        (r"husband|mari", r"wife|épouse|femme"),
        (r"son|fils", r"daughter|fille"),
        (r"brother|frère", r"sister|sœur|soeur"),
        (r"father|dad|père|papa", r"mother|mum|mom|mère|maman"),
        (r"arriv\w+|arrives?", r"leav\w+|depart\w+|pars|part|partir|partent"),
        (r"send\w*|sent|envo\w+|enverr\w+", r"receiv\w+|reç\w+|recev\w+"),
        (r"positi\w+", r"negati\w+|négati\w+"),
        (r"north|nord", r"south|sud"),
        (r"east|est de|l'est", r"west|ouest"),
        (r"for|pour", r"against|contre"),
        (r"min\w*mum|at least|au moins", r"max\w*mum|at most|au plus|au maximum"),
        (r"enable\w*|activ\w+", r"disabl\w+|désactiv\w+|deactivat\w+"),
        (r"lend\w*|lent|prêt(?:e|er|é|ez|ent)", r"borrow\w*|emprunt\w+"),
        (r"possible", r"impossible"), (r"happy|heureux|heureuse|content\w*", r"unhappy|sad|triste|mécontent\w*"),
        (r"good|bonne?s?", r"bad|mauvais\w*"), (r"easy|facile", r"difficult|hard|difficile"),
    )
)  # fmt: skip


def certainty(said: Text, written: Text, strictness: Strictness) -> Finding | None:
    """ "May" does not become "must", and nothing is "probably" so that was not."""
    texts = (without_months(said), without_months(written))
    for key in _WATCHED[strictness]:
        before, after = (bool(_SURE[key].search(text)) for text in texts)
        if before == after or (before and key in _DROPPED_FREELY):
            continue
        source = texts[0 if after else 1]
        if any(_SURE[kin].search(source) for kin in _KIN.get(key, ()) if kin in _SURE) and (
            strictness is Strictness.TRANSLATION
        ):
            continue
        if after:
            return Finding("certainty", tr("it is surer or less sure than what was said"), key)
        if strictness is not Strictness.LOOSE or key in {"perhaps", "probably", "must", "should"}:
            return Finding("certainty", tr("it is surer or less sure than what was said"), key)
    return None


def opposites(said: Text, written: Text) -> Finding | None:
    """No word is replaced by its opposite."""
    for pair in _OPPOSITES:
        for one, other in (pair, pair[::-1]):
            gone = one.search(said.compact) and not one.search(written.compact)
            if gone and not other.search(said.compact) and (found := other.search(written.compact)):
                return Finding("opposites", tr("it says the opposite"), found[0])
    return None


_COURTESY = _patterns(
    {
        "greeting": r"bonjour|bonsoir|salut|hello|hi|hey|good (?:morning|afternoon|evening)|dear|cher|chère|"
        r"chers|madame, monsieur|coucou",
        "closing": r"(?:best|kind|warm) (?:regards|wishes)|regards|sincerely|yours|cordialement|salutations|"
        r"bien à vous|amicalement|cheers|best,?$|veuillez agréer|prie d'agréer|bonne (?:journée|soirée)|"
        r"have a (?:nice|great|good) \w+|bises?|à bientôt|see you",
        "well": r"hope (?:this|you|all|that).{0,30}well|j'espère que .{0,40}(?:bien|forme)",
        "thanks": r"thanks?|thank you|merci\w*|remerci\w+|grateful|appreciate\w*|reconnaissant\w*",
        "sorry": r"sorry|apolog\w+|désolée?s?|excus\w+|pardon\w*|regret\w*",
        "offer": r"look(?:ing)? forward|hesitate|hésite[zr]?|do not hesitate|feel free|let (?:me|us) know|"
        r"dans l'attente|reste à (?:votre|ta) disposition|au plaisir|happy to help",
        "subject": r"subject ?:|objet ?:|re ?:",
    }
)
_ALIKE = {"offer": r"tell (?:me|us)|dis-moi|dites-moi|tiens?-moi|tenez-moi|préven\w+|fais-moi savoir|faites-moi savoir|"
          r"disposition|impatien\w+|hâte|libre"}  # fmt: skip


def courtesy(said: Text, written: Text) -> Finding | None:
    """No greeting, closing, thanks or apology that nobody said."""
    for key, pattern in _COURTESY.items():
        spoken = pattern.search(said.compact) or re.search(
            _ALIKE.get(key, r"(?!)"), said.compact, re.I
        )
        if not spoken and (found := pattern.search(written.compact)):
            return Finding("courtesy", tr("a phrase of politeness was added"), found[0])
    return None
