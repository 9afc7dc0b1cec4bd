"""Makes the lists of words beside it. Run ``python resources/vocabulary/derive.py FOLDER``.

FOLDER holds three unpacked packages: ``scowl`` (Debian ``scowl``: ``usr/share/dict/scowl``),
``spellchecker`` (PyPI ``pyspellchecker``), ``dictionary-fr`` (npm). README.md has their licences.
"""

import gzip
import json
import re
import sys
from pathlib import Path

SCOWL_SIZE = 50
"""SCOWL's measure of how rare a word may be; 50 is what a common dictionary has."""
SEEN = 50
"""A French word counts as common when subtitles have it more often than that."""

_REGIONS = ("english", "american", "british", "british_z")
_WORD = re.compile("[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽž]+")


def scowl(folder: Path, *kinds: str) -> set[str]:
    """Its words of these kinds, up to ``SCOWL_SIZE``."""
    found: set[str] = set()
    for region in _REGIONS:
        for kind in kinds:
            for path in folder.glob(f"{region}-{kind}.*"):
                if int(path.suffix[1:]) <= SCOWL_SIZE:
                    found.update(path.read_text("latin-1").split())
    return found


def english(folder: Path) -> tuple[set[str], set[str]]:
    """Words, those of contractions apart, and names that are no words."""
    entries = {entry for entry in scowl(folder, "words", "contractions") if entry.islower()}
    words = {part for entry in entries for part in _WORD.findall(entry)}
    return words, names(scowl(folder, "upper", "proper-names"), words)


def french(folder: Path, dictionary: Path) -> tuple[set[str], set[str]]:
    """The same, words from one package and names from another."""
    raw = gzip.decompress((folder / "resources" / "fr.json.gz").read_bytes())
    counts: dict[str, int] = json.loads(raw)
    words = {
        part for entry, count in counts.items() if count > SEEN for part in _WORD.findall(entry)
    }
    lines = (dictionary / "index.dic").read_text("utf-8").splitlines()[1:]
    entries = {re.split(r"[/\t]", line)[0] for line in lines}
    return words, names(entries, words)


def names(entries: set[str], words: set[str]) -> set[str]:
    """Entries of one word with a capital that are not words too."""
    return {
        entry
        for entry in entries
        if _WORD.fullmatch(entry) and entry.istitle() and entry.lower() not in words
    }


def main() -> None:
    """Write the four lists."""
    packages = Path(sys.argv[1])
    lists = {
        "en": english(packages / "scowl"),
        "fr": french(packages / "spellchecker", packages / "dictionary-fr"),
    }
    for language, pair in lists.items():
        for kind, entries in zip(("words", "names"), pair, strict=True):
            path = Path(__file__).with_name(f"{language}-{kind}.txt")
            path.write_text("\n".join(sorted(entries)) + "\n", "utf-8", newline="\n")


if __name__ == "__main__":
    main()
