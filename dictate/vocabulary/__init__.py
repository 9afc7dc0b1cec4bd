"""A user's terms, put where a recogniser misheard them."""

from dictate.vocabulary.correction import Vocabulary, correct

__all__ = ["Vocabulary", "correct"]
