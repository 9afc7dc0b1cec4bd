"""Addresses of pages and mailboxes, written or said. Pure."""

import re

_ENDINGS = "com|org|net|fr|eu|io|gouv|edu|de|ch|be|ca|uk|dev|app|info|ai|me"
ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>«»\"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|"
    rf"\b[\w-]+(?:\.[\w-]+)*\.(?:{_ENDINGS})\b(?:/[^\s<>«»\"]*)?",
    re.IGNORECASE,
)
_JOINERS = {
    "dot": ".", "point": ".", "dash": "-", "hyphen": "-", "tiret": "-", "underscore": "_",
    "slash": "/", "barre oblique": "/", "at sign": "@", "arobase": "@", "at": "@",
    "tiret bas": "_",
}  # fmt: skip
_PIECE = r"[a-z0-9][\w-]*"
_BETWEEN = r"(?:dot|point|dash|hyphen|tiret bas|tiret|underscore)"
_HOST = rf"{_PIECE}(?: {_BETWEEN} {_PIECE})*(?: (?:dot|point) |\.)(?:{_ENDINGS})\b"
_SAID = (
    re.compile(
        rf"\b{_PIECE}(?: {_BETWEEN} {_PIECE}| ?\. ?{_PIECE})* (?:at sign|arobase|at) {_HOST}",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_HOST}(?: (?:slash|barre oblique) {_PIECE})*", re.IGNORECASE),
)
_JOINER = re.compile(
    rf" ?\b({'|'.join(sorted(_JOINERS, key=len, reverse=True))})\b ?", re.IGNORECASE
)


def compact(text: str) -> str:
    """The text with addresses that were said word by word put together: "ann at site dot org"."""
    for pattern in _SAID:
        text = pattern.sub(lambda found: _together(found[0]), text)
    return text


def _together(said: str) -> str:
    if " " not in said:
        return said
    return _JOINER.sub(lambda found: _JOINERS[found[1].lower()], said).replace(" ", "")
