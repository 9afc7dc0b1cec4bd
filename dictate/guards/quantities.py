"""Numbers with their units. Pure."""

import re
from dataclasses import dataclass
from decimal import Decimal

_NUMBER = re.compile(
    r"(?P<sign>[$€£])?\s?(?P<number>\d+(?:[.,]\d+)*)"
    r"(?:(?:st|nd|rd|th|ers?|ères?|res?|i?[eè]mes?|nde?s?|es?|º|ª)(?![^\W\d_]))?"
)
_UNITS = {
    "€": r"€|euros?|eur", "$": r"\$|dollars?|usd", "£": r"£|pounds?|livres? sterling|sterling|quid",
    "%": r"%", "°": r"°(?: ?[cf])?|degrees?|degr[ée]s?",
    "mg": r"mg|milligram(?:me)?s?", "µg": r"[µμ]g|mcg|microgram(?:me)?s?",
    "kg": r"kg|kilogram(?:me)?s?|kilos?", "g": r"g|gram(?:me)?s?", "t": r"tonn?e?s?",
    "ml": r"ml|mill?ilit(?:er|re)s?", "cl": r"cl|centilit(?:er|re)s?",
    "l": r"l(?!')|lit(?:er|re)s?",
    "mm": r"mm|mill?im[eè]t(?:er|re)s?", "cm": r"cm|centim[eè]t(?:er|re)s?",
    "km": r"km|kilom[eè]t(?:er|re)s?", "m": r"m(?!')|m[eè]t(?:er|re)s?", "mile": r"miles?",
    "ft": r"feet|foot|pieds?", "in": r"inch(?:es)?|pouces?",
    "second": r"seconde?s?", "minute": r"minutes?|mins?", "day": r"days?|jours?",
    "week": r"weeks?|semaines?", "month": r"months?|mois", "year": r"years?|ans?|ann[ée]es?",
    "gb": r"gb|go|gigabytes?|gigaoctets?|gigas?",
    "mb": r"mb|mo|megabytes?|m[ée]gaoctets?|m[ée]gas?",
    "hour": r"h|hours?|heures?|o'clock",
}  # fmt: skip
_FORMS = "|".join(f"(?P<u{at}>{form})" for at, form in enumerate(_UNITS.values()))
_UNIT = re.compile(
    rf"[\s-]?(?:d'|de |of )?(?:{_FORMS})(?![^\W\d_])",
    re.IGNORECASE,
)
_JOIN = re.compile(r"\s*|\s?[-–:./]\s?|\s?(?:h|heures?)\s?", re.IGNORECASE)
_MONEY = re.compile(r"\s?(?:euros?|€|dollars?)\s(?:and |et )?", re.IGNORECASE)
_AFTER_NOON = re.compile(
    r"\s?(?:h(?:eures?)?\s)?(?:p\.?m\b\.?|"
    r"in the (?:afternoon|evening)|at night|de l'après-midi|du soir)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s?(?:to|and|until|till|[-–]|à|et)\s?", re.IGNORECASE)
_SCALES = {"1000", "1000000", "1000000000"}
_SHORT = re.compile(r"\s?k(?![^\W\d_])", re.IGNORECASE)


@dataclass(frozen=True)
class Quantity:
    """Numbers side by side, as a telephone number or a time has them, and their unit or "".

    ``whole`` is what they are together: "427" for 4 2 7 and for 427, "930" for 9:30.
    """

    parts: tuple[str, ...]
    whole: str
    unit: str


@dataclass
class _Group:
    parts: list[str]
    unit: str
    end: int
    money: bool = False
    clock: bool = False


def quantities(digits: str) -> list[Quantity]:
    """The numbers of a text whose number words are digits already, in their order."""
    groups: list[_Group] = []
    for found in _NUMBER.finditer(digits):
        part, last = _plain(found["number"]), groups[-1] if groups else None
        gap = digits[last.end : found.start("number")] if last else "x"
        if last and _MONEY.fullmatch(gap) and len(part) <= 2 and not last.money:
            last.parts.append(part)
            last.money = True
        elif last and not found["sign"] and _JOIN.fullmatch(gap):
            last.clock |= gap.strip().lower() in {":", "h", "heure", "heures"}
            _append(last, part)
        else:
            last = _Group([part], _unit_of(found["sign"] or ""), found.end())
            groups.append(last)
        last.end = found.end()
        if short := _SHORT.match(digits, last.end):
            last.parts[-1] = _times(last.parts[-1], "1000")
            last.end = short.end()
        if unit := _UNIT.match(digits, last.end):
            last.unit = last.unit or _unit_of(unit[0])
    _count_to_24(digits, groups)
    return [_quantity(group) for group in groups]


def _append(group: _Group, part: str) -> None:
    if part in _SCALES and Decimal(group.parts[-1]) < Decimal(part):
        group.parts[-1] = _times(group.parts[-1], part)
    else:
        group.parts.append(part)


def _times(number: str, scale: str) -> str:
    return f"{(Decimal(number) * Decimal(scale)).normalize():f}"


def _unit_of(text: str) -> str:
    found = _UNIT.match(text)
    if not found:
        return ""
    return next(unit for at, unit in enumerate(_UNITS) if found[f"u{at}"] is not None)


def _count_to_24(digits: str, groups: list[_Group]) -> None:
    """3 pm is 15, and so is the 2 of "2 to 4 pm" 14."""
    late = False
    for at in range(len(groups) - 1, -1, -1):
        group = groups[at]
        following = groups[at + 1] if at + 1 < len(groups) else None
        between = _RANGE.match(digits, group.end) if late and following else None
        if _AFTER_NOON.match(digits, group.end):
            late = True
        else:
            late = bool(between and following and _first(group) < _first(following) - 12)
        if late and _first(group) < 12:
            group.parts[0] = str(_first(group) + 12)


def _first(group: _Group) -> int:
    return int(Decimal(group.parts[0]))


def _quantity(group: _Group) -> Quantity:
    parts = group.parts
    if group.clock:
        parts = [parts[0].lstrip("0") or "0", *parts[1:]]
        if len(parts) == 2 and parts[1] == "00":
            parts = parts[:1]
    if group.money and len(parts) == 2:
        whole = _plain(f"{parts[0]}.{parts[1]:0>2}")
    else:
        whole = "".join(parts)
    if len(whole) <= 2:
        whole = whole.lstrip("0") or "0"
    return Quantity(tuple(part.lstrip("0") or "0" for part in parts), whole, group.unit)


def _plain(number: str) -> str:
    """Without marks between thousands, a point before decimals: 1,200.50 is 1200.5 and 3,5 3.5."""
    whole = number
    if not number.startswith("0"):
        whole = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", number)
    if whole.count(".") + whole.count(",") > 1:  # a telephone number or a date
        return re.sub(r"[.,]", "", whole)
    whole = whole.replace(",", ".")
    return whole.rstrip("0").rstrip(".") if "." in whole else whole


def units(found: list[Quantity]) -> dict[str, set[str]]:
    """Which units each number stands with; a time of day may be written with or without its own."""
    by_number: dict[str, set[str]] = {}
    for one in found:
        by_number.setdefault(one.whole, set()).add("" if one.unit == "hour" else one.unit)
    return by_number


def without_units(digits: str) -> str:
    """The text without the units of its numbers, which are written in many ways."""
    spans = [(match.end(), unit.end()) for match in _NUMBER.finditer(digits)
             if (unit := _UNIT.match(digits, match.end()))]  # fmt: skip
    for start, end in reversed(spans):
        digits = digits[:start] + " " + digits[end:]
    return digits
