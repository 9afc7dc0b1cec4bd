"""Brings the translation files up to date with the sentences in the code.

    python resources/translations/extract.py           # new ones come in unfinished, old ones go
    python resources/translations/extract.py --check   # change nothing; 1 when work is left

Sentences are the first arguments of ``tr`` and ``mark``. The files are Qt Linguist's. (Qt's own
``lupdate`` reads Python, but only its own functions, and our core knows no Qt.)
"""

import argparse
import ast
import re
import string
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

HERE = Path(__file__).resolve().parent
CODE = HERE.parent.parent / "dictate"
FUNCTIONS = ("tr", "mark")


def sentences() -> dict[str, list[str]]:
    """Every sentence and the files it stands in, in the order of the code."""
    found: dict[str, list[str]] = {}
    for path in sorted(CODE.rglob("*.py")):
        name = path.relative_to(CODE.parent).as_posix()
        for text in _calls(ast.parse(path.read_text("utf-8"))):
            places = found.setdefault(text, [])
            if name not in places:
                places.append(name)
    return found


def _calls(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        function = node.func
        name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
        first = node.args[0]
        if name in FUNCTIONS and isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value


def translations(path: Path) -> dict[str, str]:
    """The finished translations of a file."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found


def render(language: str, found: dict[str, list[str]], done: dict[str, str]) -> str:
    """The whole file."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = "dictate"
    for text, places in found.items():
        message = ET.SubElement(context, "message")
        for place in places:
            ET.SubElement(message, "location", filename=place)
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in done:
            translation.text = done[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(top)
    body = ET.tostring(top, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def problems(path: Path) -> list[str]:
    """What is left to do in a file: missing, obsolete or wrongly filled sentences."""
    found, done = sentences(), translations(path)
    left = [f"not translated: {text!r} ({places[0]})" for text, places in found.items()
            if text not in done]  # fmt: skip
    left += [f"not in the code any more: {text!r}" for text in done if text not in found]
    left += [f"other fields than {text!r}: {other!r}" for text, other in done.items()
             if _fields(text) != _fields(other)]  # fmt: skip
    return left


def _fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def main() -> int:
    """Update or check every language."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("--check", action="store_true")
    check = options.parse_args().check
    left = 0
    for path in sorted(HERE.glob("dictate_*.ts")):
        language = re.sub(r"dictate_|\.ts", "", path.name)
        if not check:
            path.write_text(render(language, sentences(), translations(path)), "utf-8")
        for problem in problems(path):
            print(f"{path.name}: {problem}")
            left += 1
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
