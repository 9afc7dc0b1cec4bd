"""Tells whether a rewritten text still says what was said. Pure.

A language model that was told not to answer answers all the same, now and then; that is why every
rewrite is checked, and why the plain text is used when any guard finds something.
"""

from collections.abc import Sequence

from dictate.guards import content, denial, echoes, facts, manner
from dictate.guards.certainty import certainty
from dictate.guards.courtesy import courtesy
from dictate.guards.finding import LIMITS, Finding, Strictness
from dictate.guards.names import names
from dictate.guards.opposites import opposites
from dictate.guards.order import order
from dictate.guards.person import person
from dictate.guards.text import Text
from dictate.guards.words import FUNCTION
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
    first, second = Text(said, language), Text(written, into or language)
    limits = LIMITS[strictness]
    if language not in FUNCTION and strictness is not Strictness.TRANSLATION:
        limits = content.UNKNOWN
    found = [
        echoes.markup(said, written),
        echoes.talk(said, written),
        echoes.prompt(said, written, told),
        echoes.vocabulary(said, written, terms),
        content.length(first, second, limits),
        content.sentences(first, second, limits),
        facts.figures(first, second),
        facts.dates(first, second),
        facts.addresses(first, second),
        names(first, second),
        denial.negation(first, second),
        order(first, second),
        manner.question(first, second),
        manner.tongue(first, second),
        person(first, second, strictness),
        certainty(first, second, strictness),
        opposites(first, second),
        courtesy(first, second),
    ]
    if strictness is not Strictness.TRANSLATION:
        found += content.meaning(first, second, limits)
    return [one for one in found if one is not None]
