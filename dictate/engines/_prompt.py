"""The user's names and terms as a prompt that whisper reads before listening. Pure."""

from collections.abc import Iterable

from dictate.engines._guard import words

LONGEST = 200
"""Tokens. Whisper reads 223 at most, the last ones; ours must not push each other out."""
BYTES_PER_TOKEN = 3
"""Fewer than names usually have (about 4), so that the bound holds."""


def prompt(vocabulary: Iterable[str]) -> str:
    """The terms as one line, as many as fit, "" for none."""
    terms: dict[str, None] = {}
    used = 0
    for entry in vocabulary:
        term = " ".join(entry.split()).strip(" ,.;")
        if not term or term in terms:
            continue
        used += 1 + -(-len(term.encode()) // BYTES_PER_TOKEN)
        if used > LONGEST:
            break
        terms[term] = None
    return ", ".join(terms) + "." if terms else ""


def is_echo(text: str, given: str) -> bool:
    """Whether ``text`` may be the prompt read back instead of what was said.

    Someone may really say these words, so the caller listens again without the prompt.
    """
    heard, told = words(text), words(given)
    if not heard or not told:
        return False
    if len(told) >= 3 and _contains(heard, told):
        return True
    return len(heard) >= 3 and _contains(told, heard)


def _contains(whole: list[str], part: list[str]) -> bool:
    return any(
        whole[start : start + len(part)] == part for start in range(len(whole) - len(part) + 1)
    )
