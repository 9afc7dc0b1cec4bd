"""Dictate: hold a key, speak, let go, and the words stand in the window you were in."""

__version__ = "0.1.0"
