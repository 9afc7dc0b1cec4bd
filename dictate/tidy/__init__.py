"""What is made of recognised text before anybody sees it."""

from dictate.tidy.cleaning import tidy
from dictate.tidy.joining import join, meet

__all__ = ["join", "meet", "tidy"]
