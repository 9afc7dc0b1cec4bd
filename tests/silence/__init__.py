"""Sounds in which nobody speaks: the set on which a dictation must stay empty."""
