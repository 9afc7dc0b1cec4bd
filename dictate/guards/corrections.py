"""Where speakers take something back: "on Monday, no wait, on Tuesday". Pure."""

import re

_MARKER = re.compile(
    r"""(?:\b(?P<strong>no,?\ (?:wait|sorry|actually|rather|make\ that)|wait,?\ no|sorry,?\ no
    | sorry,?\ i\ mean(?!t)| (?:no,?\ )?i\ mean(?!t) | or\ rather
    | no,?\ i\ meant | scratch\ that | strike\ that
    | make\ that | correction | let\ me\ rephrase
    | non,?\ (?:attends|attendez|pardon|plutôt|en\ fait|je\ veux\ dire|désolé|excuse[zr]?-?moi)
    | (?:ah|euh|enfin),?\ non | enfin,?\ plutôt | ou\ plutôt | enfin,?\ je\ veux\ dire
    | je\ veux\ dire | je\ me\ corrige | rectification | pas\ (?:pardon|enfin) | pardon,?\ non)
    | \b(?P<weak>sorry|actually|rather|pardon|plutôt|enfin|en\ fait|excusez-moi)
    )\b,?""",
    re.IGNORECASE | re.VERBOSE,
)
_HEAD, _TAIL = 9, 7
"""Words before and after a correction in which both its halves stand."""
_END = re.compile(r"[.!?…]\s|\n")


def without_markers(text: str) -> str:
    """The text with a semicolon for each sign that something is taken back."""
    return _MARKER.sub(lambda found: " ; " if found["strong"] else found[0], text)


def marked(text: str) -> bool:
    """Whether there is still a sign of something taken back."""
    return bool(_MARKER.search(text))


def halves(text: str) -> list[tuple[str, str, bool]]:
    """What stands before and after each sign, within its sentence, and whether the sign is sure."""
    found = []
    places = list(_MARKER.finditer(text))
    for at, place in enumerate(places):
        start = places[at - 1].end() if at else 0
        end = places[at + 1].start() if at + 1 < len(places) else len(text)
        head = _END.split(text[start : place.start()])[-1].split()[-_HEAD:]
        tail = _END.split(text[place.end() : end])[0].split()[:_TAIL]
        found.append((" ".join(head), " ".join(tail), place["strong"] is not None))
    return found
