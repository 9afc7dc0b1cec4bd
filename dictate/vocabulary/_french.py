"""How French spelling sounds: (pattern, sound), the first that fits at a place wins.

The sounds are those of ``sounds.py``. Endings that nobody hears are dropped; ``é`` and ``è`` are
one, as recognisers mix them up.
"""

_V = "aeiouyàâäéèêëîïôöùûüœæ"
_N = f"(?![{_V}hmn])"  # the letter after n or m that leaves the vowel nasal

RULES: tuple[tuple[str, str], ...] = (
    # Endings.
    (r"(?<=.)ez$|(?<=..)ers?$", "e"),
    (r"aient$", "e"),
    (r"ies?$", "i"),
    (r"oues?$", "u"),
    (r"(?<=..)es?$", ""),
    (r"eaux?$|auds?$|aults?$|auts?$|aux$|ots?$|os$|op$", "o"),
    (r"(?<=ou)[ptx]s?$|(?<=eu)x$|(?<=oi)x$|(?<=[ae]m)ps?$", ""),
    (r"(?<=our)g$|(?<=an)g$", ""),
    (r"(?<=[^c])[dt]s?$", ""),
    (r"(?<=[^s])s$", ""),
    # Groups of consonants.
    (r"tion(?=s?$)", "sjo~"),
    (r"t(?=ion)", "s"),
    (r"dt", "t"),
    (r"sch|sh", "S"),
    (r"ch(?=[rlnt])", "k"),
    (r"tch", "C"),
    (r"ch", "S"),
    (r"ph", "f"),
    (r"th", "t"),
    (r"gn", "N"),
    (r"cc(?=[eiyéèêëîï])", "ks"),
    (r"sc(?=[eiyéèêëîï])", "s"),
    (r"c(?=[eiyéèêëîïœæ])|ç", "s"),
    (r"ck|cqu|cq|cc|qu|q|c|k", "k"),
    (r"gu(?=[eiyéèêëîï])", "g"),
    (r"g(?=[eiyéèêëîï])|j", "Z"),
    (r"g+", "g"),
    (r"ss", "s"),
    (rf"(?<=[{_V}])s(?=[{_V}])", "z"),
    (r"^x(?=.)", "gz"),
    (r"x", "ks"),
    (r"(?<=[vm])ill(?=[ae])", "il"),
    (rf"(?:(?<=[aeo])|(?<=[^gq]u))ill?(?=[{_V}])|(?<=[aeu])il(?=s?$)", "j"),
    (rf"ill(?=[{_V}])", "ij"),
    # Vowels.
    (rf"oin{_N}", "we~"),
    (r"oi|oî", "wa"),
    (rf"oy(?=[{_V}])", "waj"),
    (rf"(?:ain|aim|ein|eim){_N}", "e~"),
    (rf"(?<=[ié])en{_N}", "e~"),
    (rf"(?:in|im|yn|ym){_N}", "e~"),
    (rf"(?:un)(?=$|[^{_V}hmn])", "e~"),
    (r"um$", "om"),
    (rf"(?:an|am|en|em|aen|aon){_N}", "a~"),
    (rf"(?:on|om){_N}", "o~"),
    (r"eau|au|ô", "o"),
    (r"oui|ouï", "wi"),
    (rf"ou(?=[{_V}])", "w"),
    (r"ou|où|oû", "u"),
    (r"œu|eu|œ|ö|ø", "2"),
    (rf"ay(?=[{_V}])", "ej"),
    (r"aî|ai|ei|ey|ay|[éèêë]", "e"),
    (r"æ|ae", "e"),
    (rf"(?<=[{_V}])y(?=[{_V}])", "j"),
    (rf"(?<=.)[iïy](?=[{_V}])", "j"),
    (r"[iîïy]", "i"),
    (r"u(?=[iî])", "y"),
    (r"[uùûü]", "y"),
    (r"[aàâä]", "a"),
    (r"o", "o"),
    (r"e(?=bb|cc|ff|ll|mm|nn|pp|rr|ss|tt|zz)", "e"),
    (r"e(?=[bcdfglmnprstx](?:[bcdfgkmnpqstvxz]|$))|e(?=x)", "e"),
    (r"e", "@"),
    # One letter, one sound.
    (r"h", ""),
    (r"w", "w"),
    (r"ñ", "N"),
    (r"b+", "b"), (r"d+", "d"), (r"f+", "f"), (r"l+", "l"), (r"m+", "m"), (r"n+", "n"),
    (r"p+", "p"), (r"r+", "r"), (r"s", "s"), (r"t+", "t"), (r"v", "v"), (r"z+", "z"),
)  # fmt: skip

_NAMES = "a be se de 2 ef Ze aS i Zi ka el em en o pe ky er es te y ve dublve iks igrek zed"
LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", _NAMES.split(), strict=True))
"""The names of the letters."""

_SMALL = """
a ai aie ait alors as assez au aussi autre autres aux avait avant avec avez avoir avons bien ça
car ce ceci cela celle celui ces cet cette ceux chez ci comme comment contre d dans de depuis
des dès deux dit donc dont du elle elles en encore entre es est et étaient était été être eu eux
fait faut fois il ils j je l la là le les leur leurs lui m ma mais me même mes moi moins mon n
ne ni non nos notre nous on ont ou où par pas peu peut plus pour qu quand que quel quelle qui
quoi s sa sans se sera ses si sien sien soit son sont sous suis sur t ta te tes toi ton tous
tout toute toutes très tu un une va vers vos votre vous vu y à
"""
GRAMMAR = frozenset(_SMALL.split())
"""Words that any sentence is made of: they are no part of a misheard term by themselves."""
