"""Days, months and words such as "tomorrow", the same in each language. Pure."""

import re

from dictate.guards.text import Text

_NAMES = {
    "en": "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday "
    "today tomorrow yesterday noon midnight",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui demain hier midi minuit",
    "de": "januar februar märz april mai juni juli august september oktober november dezember "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag heute morgen gestern mittag "
    "mitternacht",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre lunes martes miércoles jueves viernes sábado domingo hoy mañana ayer "
    "mediodía medianoche",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani ieri "
    "mezzogiorno mezzanotte",
}
_KEYS = _NAMES["en"].split()
_BY_LANGUAGE = {code: dict(zip(text.split(), _KEYS, strict=True)) for code, text in _NAMES.items()}
_ALSO = {"fr": {"aout": "august", "fevrier": "february", "decembre": "december"}}
_DOUBTFUL = {"may", "march"}
"""English words that are months only beside a number or "in", or with a capital."""
_MONTH = re.compile(
    r"\d(?:st|nd|rd|th)?\s(?:of\s)?(?P<a>may|march)\b|\b(?P<b>may|march)\s\d|"
    r"\b(?:in|since|until|by|next|last|of|before|after)\s(?P<c>may|march)\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"(?<=[a-z,]\s)(May|March)\b")


def dates(text: Text) -> list[str]:
    """The English names of the days and months in a text, and "tomorrow", "noon" and the like."""
    known = _BY_LANGUAGE.get(text.language, {}) | _ALSO.get(text.language, {})
    if not known:
        return []
    found = []
    for word in re.findall(r"[^\W\d_]+(?:'hui)?", text.digits):
        key = known.get(word.lower()) or known.get(word.lower().removesuffix("s"))
        if key and not (text.language == "en" and key in _DOUBTFUL):
            found.append(key)
    if text.language == "en":
        found += [(match["a"] or match["b"] or match["c"]).lower()
                  for match in _MONTH.finditer(text.digits)]  # fmt: skip
        found += [
            match.lower() for match in _CAPITAL.findall(text.digits) if match.lower() not in found
        ]
    return found


def without_months(text: Text) -> str:
    """Its words with digits, and no "May" that is a month."""
    if text.language != "en":
        return text.digits
    return _CAPITAL.sub(
        "", _MONTH.sub(lambda found: re.sub("may", "", found[0], flags=re.I), text.digits)
    )
