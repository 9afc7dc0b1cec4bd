"""Words, and what they carry. Pure."""

import re
import unicodedata
from collections import Counter

_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f"
"""Letters of scripts without spaces (Japanese, Chinese, Thai): each counts as a word."""
_WORD = re.compile(
    rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[^\W\d_])+(?:['’-][^\W\d_]+)*|\d+(?:[.,:]\d+)*"
)
_ELIDED = re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\w)", re.IGNORECASE)


def word_set(text: str) -> frozenset[str]:
    """The words of a text that is a list of them."""
    return frozenset(text.split())


FUNCTION = {
    "en": word_set(
        """
        a about after all also am an and any are as at be because been before being but by can
        cannot cause not
        could did do does down each few for from further had has have having he her here hers him
        his how i if in into is it its just like me might more most must my of off on once only or
        other our out over own please same shall she should so some such than that the their them
        then there these they this those through to too under until up us very was we were what
        when where which while who whom why will with would you your yours
        """
    ),
    "fr": word_set(
        """
        a à afin ai ça car cela n ne peux peuvent pouvons pouvez ainsi alors après as au aussi autre
        aux avait avant avec avez avoir avons c ce
        ceci celle celui ces cet cette ceux chez ci comme d dans de depuis des donc dont du
        elle elles en encore entre es est et étaient était être eu eux fait faire faut il ils j je
        l la là le les leur leurs lui m ma mais me mes moi mon n nos notre nous on ont ou où par
        parce pendant peu peut plus pour pourquoi puis qu quand que quel quelle quelles quels qui
        quoi s sa se sera ses si son sont sous suis sur t ta te tes toi ton tous tout toute toutes
        très tu un une va vers vos votre vous y
        """
    ),
    "de": word_set(
        """
        aber als am an auch auf aus bei bin bis da das dass dein dem den der des die dies dir doch
        du durch ein eine einem einen einer er es für hat habe haben hier ich ihr im in ist ja
        kann man mein mich mir mit nach noch nur oder schon sehr sich sie sind so über um und uns
        unser vom von vor war was wenn wer wie wir wird zu zum zur
        """
    ),
    "es": word_set(
        """
        a al algo ante como con cuando de del desde donde el ella ellos en entre era es esa ese
        eso esta está este esto fue ha han hasta hay la las le les lo los más me mi muy o para
        pero por porque que qué quien se ser si sí sobre son su sus también te tiene tu un una uno
        y ya yo
        """
    ),
    "it": word_set(
        """
        a ad ai al alla anche che chi ci come con cosa da dal dalla dei del della di dove e è ed
        era fra gli ha hanno ho i il in io la le lei lo loro lui ma mi mia mio ne nel nella noi o
        per perché più quando quello questa questo se si sono su sua suo te ti tra tu un una uno
        voi
        """
    ),
}
"""Words that hold sentences together and say little by themselves."""

HESITATIONS = word_set(
    "um uh uhm erm er hmm hm ah oh euh heu hein ben bah bon eh well okay ok yeah donc voilà alors"
)
"""What a rewrite may leave out without a word being lost."""


def words(text: str) -> list[str]:
    """The words and numbers in lower case, elided articles apart: "l’eau" gives "l", "eau"."""
    parted = _ELIDED.sub(lambda found: found[0].rstrip("'’") + " ", text)
    return [found.replace("’", "'").lower() for found in _WORD.findall(parted)]


def folded(word: str) -> str:
    """Without accents."""
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def likeliest(text: str) -> str:
    """Which of the known languages the function words of a text are in; "" when it is too short."""
    found = words(text)
    hits = Counter({code: sum(word in known for word in found) for code, known in FUNCTION.items()})
    (best, most), (_, next_most) = hits.most_common(2)
    return best if most >= 3 and most >= 1.5 * next_most else ""
