"""What a user wants of the style "Clean"."""

from dataclasses import dataclass

NUMBERS = ("as recognised", "digits", "all digits")
"""How numbers are written: left alone, digits from ten on, or digits wherever that reads well."""
QUOTES = ("auto", "typographic", "straight")
"""Quotes and apostrophes: as the language has it, typographic, or as typewriters had them."""
SPACES = ("unbreakable", "plain")
"""The spaces that French puts before ; : ! ? » and after «."""


@dataclass(frozen=True)
class Wishes:
    """Which rules apply. A text that is already written as wished is not changed."""

    fillers: bool = True
    repeats: bool = True
    spoken_punctuation: bool = True
    capitals: bool = True
    numbers: str = "as recognised"
    symbols: bool = False
    """With digits only: "20 %" and "20 €" for "20 pour cent" and "20 euros"."""
    typography: bool = True
    quotes: str = "auto"
    spaces: str = "unbreakable"
