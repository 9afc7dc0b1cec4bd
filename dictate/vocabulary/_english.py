"""How English spelling sounds, roughly: (pattern, sound), the first that fits at a place wins.

The sounds are those of ``sounds.py``. English vowels follow few rules, so words are compared with
little weight on them; consonants matter.
"""

RULES: tuple[tuple[str, str], ...] = (
    # Beginnings and endings.
    (r"^(?:kn|gn|pn|mn|ng)", "n"),
    (r"^wr", "r"),
    (r"^wh(?=o)", "h"),
    (r"^ps", "s"),
    (r"^x", "z"),
    (r"^mc(?=[^eiy])", "mak"),
    (r"mb$", "m"),
    (r"(?<=^[b-df-hj-np-tv-z])(?:ie$|y)", "y"),
    (r"(?<=[bcdfgkptz])le$", "@l"),
    (r"(?<=[^aeiou])y$|ies?$|ey$|ee$", "i"),
    (r"(?<=[aeiouy][b-df-hj-np-tv-xz])es?$|(?<=[aeiouy][stc]h)e$", ""),
    (r"(?<=..)e$", ""),
    (r"(?<=[aeiouy][b-df-hj-np-tv-z])ed$", "d"),
    # Groups of consonants.
    (r"tion|sion|cian|tian", "S@n"),
    (r"ture$", "C@r"),
    (r"dt", "t"),
    (r"sch|sh", "S"),
    (r"tch|ch(?![rlnm])", "C"),
    (r"ph", "f"),
    (r"th", "T"),
    (r"(?<=[aio])ught", "t"),
    (r"(?<=[aeiou])gh(?=t|$)", ""),
    (r"gh", "g"),
    (r"wh", "w"),
    (r"sc(?=[eiy])", "s"),
    (r"cc(?=[eiy])", "ks"),
    (r"c(?=[eiy])", "s"),
    (r"qu", "kw"),
    (r"ck|cc|ch|q|c|k+", "k"),
    (r"dg(?=e)|j", "J"),
    (r"g(?=[eiy])", "J"),
    (r"gg|g", "g"),
    (r"x", "ks"),
    (r"ss", "s"),
    (r"(?<=[aeiouy])s(?=[aeiouy])|(?<=[aeioudgbnmlrvw])s$", "z"),
    # Vowels.
    (r"^eu|^u(?=[bcdfgjklmnpqrstvz][aeiou])", "ju"),
    (r"igh|eye", "y"),
    (r"ou|au|oa|ao|(?:ow|aw)(?![aeiouy])", "o"),
    (r"oo|ew|eu|ue|ui", "u"),
    (r"oi|oy", "oi"),
    (r"ee|ea|ie|ei", "i"),
    (r"ai|ay|ae", "e"),
    (r"^y|(?<=[aeiou])y(?=[aeiou])", "j"),
    (r"(?<=[^aeiou])i(?=[ao])", "i"),
    (r"a", "a"), (r"e", "e"), (r"[iy]", "i"), (r"o", "o"), (r"u", "u"),
    # One letter, one sound.
    (r"h(?=[aeiouy])", "h"),
    (r"h", ""),
    (r"w(?=[aeiouyhr])", "w"),
    (r"w", ""),
    (r"b+", "b"), (r"d+", "d"), (r"f+", "f"), (r"l+", "l"), (r"m+", "m"), (r"n+", "n"),
    (r"p+", "p"), (r"r+", "r"), (r"s", "s"), (r"t+", "t"), (r"v+", "v"), (r"z+", "z"),
)  # fmt: skip

_NAMES = "e bi si di i ef Ji eC y Je ke el em en o pi kju ar es ti ju vi dablju eks wy zi"
LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", _NAMES.split(), strict=True))
"""The names of the letters."""

_SMALL = """
a about after again all also am an and any are as at back be been before being but by can could
d did do does down each even ever few for from get go got had has have he her here hers him his
how i if in into is it its just know ll like m many may me might more most much must my never
no nor not now of off on one only or other our out over own re s said same see shall she should
so some still such t than that the their them then there these they this those through to too
two under up us use ve very was way we well went were what when where which while who why will
with would yes yet you your
"""
GRAMMAR = frozenset(_SMALL.split())
"""Words that any sentence is made of: they are no part of a misheard term by themselves."""
