"""Tells whether a rewritten text still says what was said. Pure.

A language model that was told not to answer answers all the same, now and then; that is why every
rewrite is checked, and why the plain text is used when any guard finds something.
"""

from collections.abc import Sequence

from dictate.guards import content, echoes, facts, manner
from dictate.guards.finding import LIMITS, Finding, Strictness
from dictate.translations import tr

__all__ = ["Finding", "Strictness", "check"]


def check(
    said: str,
    written: str,
    language: str,
    strictness: Strictness,
    *,
    into: str = "",
    told: Sequence[str] = (),
    terms: Sequence[str] = (),
) -> list[Finding]:
    """Everything that speaks against ``written`` as another form of ``said``; [] when nothing does.

    ``language`` is that of ``said``, ``into`` the one it is translated into. ``told`` is what the
    model was told besides the text, ``terms`` the user's vocabulary.
    """
    if not written.strip():
        return [Finding("empty", tr("it is empty"))]
    limits = LIMITS[strictness]
    found = [
        echoes.markup(said, written),
        echoes.talk(said, written),
        echoes.prompt(said, written, told),
        echoes.vocabulary(said, written, terms),
        content.length(said, written, limits),
        facts.figures(said, written, language, into),
        facts.addresses(said, written),
        facts.names(said, written, language, into),
        manner.negation(said, written, language, into, strictness),
        manner.question(said, written, language),
        manner.tongue(said, written, language, into),
    ]
    if strictness is not Strictness.TRANSLATION:
        found += [
            content.recall(said, written, language, limits),
            content.novelty(said, written, language, limits),
        ]
    return [one for one in found if one is not None]
