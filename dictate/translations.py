"""The words people read, in their language.

The English sentence in the code is the key; ``resources/translations/dictate_<language>.ts`` (a Qt
Linguist file) holds the others. The file is read only when a sentence must be translated, so an
English command line pays nothing.
"""

import os
from collections.abc import Callable
from functools import lru_cache

LANGUAGES = ("en", "fr")
_wanted: list[str | Callable[[], str]] = ["auto"]


def use(language: str | Callable[[], str]) -> None:
    """Speak ``language`` ("en", "fr") from now on; "auto" follows the system.

    A function is asked once, when the first sentence is needed.
    """
    _wanted[0] = language


def current() -> str:
    """The two-letter code of the language in use: one of ``LANGUAGES``."""
    wanted = _wanted[0]
    if callable(wanted):
        _wanted[0] = "auto"  # what is said while asking is said in the system's language
        wanted = _wanted[0] = wanted()
    return _system_language() if wanted == "auto" else wanted


def mark(text: str) -> str:
    """Mark a sentence for translation where it is declared; ``tr`` it where it is shown."""
    return text


def tr(text: str, /, **values: object) -> str:
    """Return ``text`` in the language in use, with ``{name}`` fields filled from ``values``."""
    language = current()
    shown = text if language == "en" else _catalogue(language).get(text, text)
    return shown.format(**values) if values else shown


@lru_cache(maxsize=1)
def _system_language() -> str:
    """Follow LC_ALL, LC_MESSAGES and LANG, as gettext does; ask the system where none is set."""
    import locale

    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    name = next((name for name in names if name), "") or (locale.getlocale()[0] or "")
    return next((code for code in LANGUAGES if name.lower().startswith(code)), "en")


@lru_cache
def _catalogue(language: str) -> dict[str, str]:
    from xml.etree import ElementTree as ET

    from dictate import resources

    path = resources.path("translations", f"dictate_{language}.ts")
    if not path.exists():
        return {}
    # Our own file, shipped with the code: no foreign XML reaches this parser.
    tree = ET.parse(path)  # noqa: S314
    found: dict[str, str] = {}
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found
