# ruff: noqa: E501 - lists of words
"""Words and their opposites, and whether one took the place of the other. Pure."""

import re

from dictate.guards.finding import Finding
from dictate.guards.text import Text
from dictate.translations import tr

_PAIRS = """
increas* rise rises rising rose augment* hausse | decreas* reduc* drop* fall falls fell diminu* baiss*
accept* agree* approv* approuv* | refus* reject* declin* disagree* rejet*
before avant until jusqu* | after après since depuis
more plus | less fewer moins
buy* bought achet* achèt* | sell* sold vend*
open* ouv* | clos* shut* ferm*
left gauche | right droit droite
with avec | without sans
high* hyper* haut haute hauts hautes élevé* | low* hypo* bas basse basses faible*
next prochain* | last previous dernier* dernière* passé passée précédent*
win wins won gagn* | lose loses lost perd*
start* begin* began commenc* début* | stop* end ends ended finish* arrêt* fini* termin*
early earlier tôt | late later tard
add adds added ajout* | remov* delet* enlev* enlèv* supprim* retir*
above over au-dessus dessus upper supérieur* | below under dessous lower inférieur*
allow* permit* autoris* permet* | forbid* forbade prohibit* interdi* ban banned
best meilleur* better mieux | worst worse pire*
cheap* | expensive
morning matin | evening afternoon soir soirée après-midi
yes oui | no non
for pour | against contre
minimum | maximum
enable* activ* | disabl* désactiv* deactivat*
lend* lent | borrow* emprunt*
arriv* | leav* left depart* pars part partir partent
send* sent envo* enverr* | receiv* reç* recev*
positi* | negati* négati*
possible | impossible
happy heureux heureuse | unhappy sad triste mécontent*
good bon bonne bons bonnes | bad mauvais*
easy facile | difficult hard difficile
north nord | south sud
east | west ouest
"""
_PARTIES = """
landlord propriétaire bailleur | tenant locataire
seller vendeur vendeuse | buyer acheteur acheteuse acquéreur
plaintiff claimant demandeur demanderesse | defendant défendeur défenderesse
employer employeur | employee salarié*
husband mari | wife épouse femme
son fils | daughter fille
brother frère | sister sœur soeur
father dad père papa | mother mum mom mère maman
"""
Pair = tuple[re.Pattern[str], re.Pattern[str]]


def _pairs(table: str) -> tuple[Pair, ...]:
    halves = (line.split(" | ") for line in table.strip().splitlines())
    return tuple((_any_of(one), _any_of(other)) for one, other in halves)


def _any_of(words: str) -> re.Pattern[str]:
    forms = "|".join(
        re.escape(word.rstrip("*")) + r"\w*" * word.endswith("*") for word in words.split()
    )
    return re.compile(rf"\b(?:{forms})\b")


PARTIES = _pairs(_PARTIES)
OPPOSITES = _pairs(_PAIRS) + PARTIES


def opposites(said: Text, written: Text) -> Finding | None:
    """No word is replaced by its opposite, and no party by the other."""
    gone, new = (" ".join(some) for some in (said.vocabulary - written.vocabulary,
                                             written.vocabulary - said.vocabulary))  # fmt: skip
    for pair in OPPOSITES:
        for one, other in (pair, pair[::-1]):
            if not one.search(gone) or one.search(written.flat):
                continue
            found = other.search(written.flat if pair in PARTIES else new)
            if found and (pair in PARTIES or not other.search(said.flat)):
                return Finding("opposites", tr("it says the opposite"), found[0])
    return None
