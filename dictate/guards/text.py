"""A text as the guards look at it, each part worked out once. Pure."""

import re
from dataclasses import dataclass
from functools import cached_property

from dictate.guards.addresses import ADDRESS, compact
from dictate.guards.corrections import halves, without_markers
from dictate.guards.words import folded, words

_SPACES = {0xA0: " ", 0x202F: " ", 0x2009: " ", ord("’"): "'", ord("½"): ".5"}
_READ = frozenset({"en", "fr", "de", "es", "it", "nl", "pt"})
"""Languages whose number words can be read."""
_PERCENT = re.compile(r"\b(?:percent|per cent|pour cents?|pct)\b", re.IGNORECASE)
_NO_ONE = re.compile(r"\bno one\b", re.IGNORECASE)
_CLOCK = (
    (re.compile(r"\bhalf past ([\w-]+)", re.IGNORECASE), r"\1:30"),
    (re.compile(r"\b(?:a )?quarter past ([\w-]+)", re.IGNORECASE), r"\1:15"),
    (re.compile(r"\bheures? et demie\b", re.IGNORECASE), "heures 30"),
    (re.compile(r"\bheures? et quart\b", re.IGNORECASE), "heures 15"),
)
_BEFORE = re.compile(r"\b(?:a )?quarter (?:to|of) (\d{1,2})\b", re.IGNORECASE)
_MOINS = re.compile(r"\b(\d{1,2}) ?h(?:eures?)? moins (?:le|un|1) quart\b", re.IGNORECASE)
_HALF = re.compile(r"\b(\d+) and a half\b", re.IGNORECASE)
_OH = re.compile(r"(?<=\d) (?:oh|o)(?= \d)|\b(?:oh|o)(?= \d)", re.IGNORECASE)
_POINT = re.compile(r"(?<=\d) (?:point|dot) (?=\d)", re.IGNORECASE)
_MEETING = re.compile(r"\brendez-vous\b", re.IGNORECASE)
"""A noun, and no order to anybody."""
_SENTENCE = re.compile(r"[.!?…]+(?:\s+|$)|\n+")


@dataclass(frozen=True)
class Text:
    """A text in a language; what is read from it is kept."""

    raw: str
    language: str

    @cached_property
    def compact(self) -> str:
        """With plain spaces and apostrophes, and spoken addresses put together."""
        return compact(_MEETING.sub("rendezvous", self.raw.translate(_SPACES)))

    @cached_property
    def addresses(self) -> set[str]:
        """Those of pages and mailboxes, in lower case."""
        return {found.rstrip(".,;:!?)'").lower() for found in ADDRESS.findall(self.compact)}

    @cached_property
    def plain(self) -> str:
        """Without its addresses."""
        return ADDRESS.sub(" , ", self.compact)

    @cached_property
    def digits(self) -> str:
        """Without its addresses, with numbers and times in digits where the language is known."""
        return in_digits(self.plain, self.language)

    @cached_property
    def halves(self) -> list[tuple[str, str, bool]]:
        """What stands before and after each sign that something is taken back."""
        return halves(self.plain)

    @cached_property
    def unmarked(self) -> str:
        """As ``digits``, without the signs that something is taken back."""
        return in_digits(without_markers(self.plain), self.language)

    @cached_property
    def words(self) -> list[str]:
        """All its words in lower case."""
        return words(self.compact)

    @cached_property
    def flat(self) -> str:
        """In lower case."""
        return self.compact.lower()

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Each of its words once, in lower case; "father-in-law" is three."""
        return frozenset(re.findall(r"[^\W_]+", self.flat))

    @cached_property
    def known(self) -> frozenset[str]:
        """Its words without accents, also the halves of those with a hyphen or an apostrophe."""
        found = set[str]()
        for word in self.words:
            bare = folded(word)
            found |= {bare, *re.split(r"['-]", bare), bare.removesuffix("'s")}
        return frozenset(found)

    @cached_property
    def letters(self) -> str:
        """Its letters and digits without anything between: "git hub" stands for "GitHub"."""
        return "".join(letter for letter in folded(self.compact.lower()) if letter.isalnum())

    @cached_property
    def sentences(self) -> list[str]:
        """What stands between full stops and line ends."""
        return [part for part in _SENTENCE.split(self.compact) if part.strip()]

    def part(self, text: str) -> "Text":
        """Another text in the same language."""
        return Text(text, self.language)


def in_digits(text: str, language: str) -> str:
    """The text with its number words in digits, where the language is known."""
    text = _PERCENT.sub("%", _NO_ONE.sub("nobody", text))
    for pattern, minutes in _CLOCK:
        text = pattern.sub(minutes, text)
    if language in _READ:
        from text_to_num import alpha2digit

        # Its Rust code panics on half a surrogate pair.
        text = str(alpha2digit(text.encode("utf-8", "replace").decode("utf-8"), language, 0))
    text = _POINT.sub(".", _OH.sub(" 0", text))
    for pattern in (_BEFORE, _MOINS):
        text = pattern.sub(lambda found: f"{(int(found[1]) - 2) % 12 + 1}:45", text)
    return _HALF.sub(r"\1.5", text)
