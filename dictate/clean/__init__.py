"""Clean text of a recognised one, by rules alone: the style "Clean"."""

from dictate.clean.recipe import clean
from dictate.clean.wishes import NUMBERS, QUOTES, SPACES, Wishes

__all__ = ["NUMBERS", "QUOTES", "SPACES", "Wishes", "clean"]
