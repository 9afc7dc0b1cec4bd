"""Styles: what is made of a text after it was recognised. Each is one TOML file."""

from dictate.styles.library import Library
from dictate.styles.style import VERBATIM, Example, Kind, Style

__all__ = ["VERBATIM", "Example", "Kind", "Library", "Style"]
