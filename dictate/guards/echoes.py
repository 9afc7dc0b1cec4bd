"""Whether a text holds what no dictation does: talk of an assistant, its orders, markup. Pure."""

import re
from collections.abc import Sequence

from dictate.guards.finding import Finding
from dictate.guards.words import words
from dictate.translations import tr

_MARKUP = re.compile(
    r"""</?(?:dictation|think|thinking|text|output|response|s|im_start|im_end)\b
    | ``` | \*\* | <\| | \|> | \[/?INST\] | ^\#{1,4}\ """,
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
_TALK = re.compile(
    r"""^\W*(?:
    here(?:['’]s|\ is|\ are)\b | sure\b | certainly\b | of\ course\b | absolutely\b
    | great\ question | i(?:['’]m|\ am)\ sorry | i\ (?:cannot|can['’]t|can\ help|apologi[sz]e)
    | as\ an?\ (?:ai|language|assistant) | let\ me\ know\b
    | the\ (?:corrected|rewritten|edited|revised|polished|cleaned|translated)\ (?:text|version)
    | (?:corrected|rewritten|edited|revised|polished|cleaned)(?:\ (?:text|version))?\ ?:
    | (?:output|answer|translation|note)\ ?:
    | voici\b | bien\ s[uû]r\b | certainement\b | d['’]accord\b | avec\ plaisir
    | je\ suis\ d[ée]sol[ée] | je\ ne\ peux\ pas
    | en\ tant\ qu['’](?:ia|intelligence|assistant|mod[èe]le)
    | (?:le\ )?texte\ (?:corrig[ée]|r[ée][ée]crit|traduit|propre)
    | (?:traduction|r[ée]ponse|sortie)\ ?:
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_CLOSING = re.compile(
    r"""(?:let\ me\ know\ if | feel\ free\ to | i\ hope\ this\ helps
    | is\ there\ anything\ else | n['’]h[ée]sitez?\ pas\ [àa]\ me\ (?:dire|demander)
    | j['’]esp[èe]re\ que\ cela)[^.!?]*[.!?]?\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
RUN = 7
"""Words in a row that are also in the prompt: no chance."""
TERMS = 3
"""Terms of the vocabulary side by side, in their order: read out, not said."""


def markup(said: str, written: str) -> Finding | None:
    """No tags, no fences, no headings."""
    found = _MARKUP.search(written)
    if found and found[0].lower() not in said.lower():
        return Finding("markup", tr("it holds marks of a machine"), found[0].strip())
    return None


def talk(said: str, written: str) -> Finding | None:
    """Nothing that assistants say before and after what they were asked for."""
    for pattern in (_TALK, _CLOSING):
        found = pattern.search(written)
        if found and not pattern.search(said) and found[0].strip().lower() not in said.lower():
            return Finding("talk", tr("it talks about the task"), found[0].strip()[:40])
    return None


def prompt(said: str, written: str, told: Sequence[str]) -> Finding | None:
    """Nothing of what the model was told: its prompt, and the examples."""
    spoken, found = _runs(said), _runs(written)
    for text in told:
        if (found & _runs(text)) - spoken:
            return Finding("prompt", tr("it repeats its instructions"))
    return None


def vocabulary(said: str, written: str, terms: Sequence[str]) -> Finding | None:
    """The user's terms are not read out."""
    flat, before = " ".join(words(written)), " ".join(words(said))
    for at in range(len(terms) - TERMS + 1):
        row = " ".join(" ".join(words(term)) for term in terms[at : at + TERMS])
        if row and row in flat and row not in before:
            return Finding("vocabulary", tr("it reads out the vocabulary"))
    return None


def _runs(text: str) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[at : at + RUN]) for at in range(len(found) - RUN + 1)}
