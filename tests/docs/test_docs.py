"""What the documentation names is there: files, commands, options, settings, modules."""

import argparse
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

from dictate import cli
from dictate.settings import SECTIONS, rows

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
FENCE = re.compile(r"^```.*?$(.*?)^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`]+)`")
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
FOLDERS = tuple(f"{path.name}/" for path in ROOT.iterdir() if path.is_dir())
SUFFIXES = (".py", ".toml", ".md", ".ts", ".ps1", ".yaml", ".yml", ".svg", ".desktop")
COMMANDS = ("dictate", "./installer/run", "installer/run.ps1")
PLACEHOLDER = re.compile(r"[A-ZÀ-Ý_…\[\]|.]+")
MADE_LATER = {".venv/", ".models/"}
"""Folders that set-up makes."""


def quoted(page: Path) -> list[str]:
    """Everything in code type: in the text, and each line of the blocks."""
    text = page.read_text("utf-8")
    lines = [line.strip() for block in FENCE.findall(text) for line in block.splitlines()]
    spans = [" ".join(span.split()) for span in CODE.findall(FENCE.sub("", text))]
    return [*spans, *filter(None, lines)]


def cases(found: list[tuple[Path, str]]) -> list[object]:
    once = dict.fromkeys(found)
    return [pytest.param(page, it, id=f"{page.relative_to(ROOT)}: {it}") for page, it in once]


def paths() -> list[tuple[Path, str]]:
    found = []
    for page in PAGES:
        for code in quoted(page):
            for word in code.split():
                name = word.strip("\"'(),;:").removeprefix("./")
                if not re.fullmatch(r"[\w.][\w./-]*", name) or name in MADE_LATER:
                    continue
                if name.startswith(FOLDERS) or (name.endswith(SUFFIXES) and name[0] != "."):
                    found.append((page, name))
    return found


def commands() -> list[tuple[Path, str]]:
    return [
        (page, code)
        for page in PAGES
        for code in quoted(page)
        if code.split()[0].replace("\\", "/") in COMMANDS and " " in code
    ]


def modules() -> list[tuple[Path, str]]:
    dotted = re.compile(r"dictate(?:\.\w+)+")
    return [
        (page, code)
        for page in PAGES
        for code in quoted(page)
        if dotted.fullmatch(code.rstrip("()"))
    ]


def test_there_is_something_to_check():
    assert {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"} <= {page.name for page in PAGES}
    assert len(paths()) > 30
    assert len(commands()) > 15
    assert modules()


@pytest.mark.parametrize(("page", "name"), cases(paths()))
def test_path_exists(page, name):
    """From the root, from the package, beside the page; or a file of that name somewhere."""
    bases = (ROOT, ROOT / "dictate", page.parent)
    if any((base / name).exists() for base in bases):
        return
    assert "/" not in name, f"{name} does not exist"
    assert name in _file_names(), f"no file is called {name}"


def _file_names() -> set[str]:
    places = ("dictate", "docs", "installer", "resources", "tests", "benchmarks")
    found = {path.name for place in places for path in (ROOT / place).rglob("*")}
    return found | {path.name for path in ROOT.iterdir()} | {"settings.toml", "policy.toml"}


@pytest.mark.parametrize(
    ("page", "target"),
    cases([(page, link) for page in PAGES for link in LINK.findall(page.read_text("utf-8"))]),
)
def test_link_leads_somewhere(page, target):
    assert target.startswith("https://") or (page.parent / target).exists()


@pytest.mark.parametrize(("page", "name"), cases(modules()))
def test_module_exists(page, name):
    """A module, or something in one."""
    pkgutil.resolve_name(name.rstrip("()"))


@pytest.mark.parametrize(("page", "command"), cases(commands()))
def test_command_is_understood(page, command):
    """Each word is a command, an option or a choice; WORDS IN CAPITALS stand for something."""
    given = re.split(r"\s(?:[#|>&]|\()", command)[0].split()[1:]
    parser = cli.parser()
    before = ""
    for word in given:
        if word.startswith("-"):
            assert word.split("=")[0] in parser._option_string_actions, f"no option {word}"
        elif word in _subcommands(parser):
            parser = _subcommands(parser)[word]
        elif before in ("get", "set"):
            _assert_setting(word)
        elif not PLACEHOLDER.fullmatch(word):
            assert _takes_words(parser), f"no command {word}"
        before = word


def _subcommands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _takes_words(parser: argparse.ArgumentParser) -> bool:
    """Whether it has arguments, rather than commands of its own, to give words to."""
    if _subcommands(parser):
        return False
    return any(action.nargs != 0 and action.dest != "help" for action in parser._actions)


def _assert_setting(name: str) -> None:
    if PLACEHOLDER.fullmatch(name):
        return
    section, _, key = name.rpartition(".")
    declared = SECTIONS.get(section) or importlib.import_module(f"dictate.{section}").Options
    assert key in {row.name for row in rows(declared)}, f"no setting {name}"


def test_user_guide_lists_every_setting_with_its_default():
    guide = (ROOT / "docs" / "user-guide.md").read_text("utf-8")
    _, _, table = guide.partition("| Setting |")
    listed = dict(re.findall(r"^\| `(\w+\.\w+)` \| (.*?) \|", table, re.MULTILINE))
    wanted = {
        f"{section}.{row.name}": _shown(row.default)
        for section, declared in SECTIONS.items()
        for row in rows(declared)
    }
    assert listed == wanted


def _shown(value: object) -> str:
    if value in ((), ""):
        return "–"
    if isinstance(value, bool):
        return "`true`" if value else "`false`"
    return f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_path_of_somebodys_machine(page):
    somebodys = re.compile(r"(?<![\w.~])/(?:home|root|Users|tmp|work)/\w+")
    assert not somebodys.findall(page.read_text("utf-8"))


def test_every_decision_is_in_the_index():
    folder = ROOT / "docs" / "decisions"
    pages = {page.name for page in folder.glob("*.md")} - {"README.md"}
    # A page that is missing there: add its row to docs/decisions/README.md.
    assert pages == set(LINK.findall((folder / "README.md").read_text("utf-8")))


def test_pages_that_the_code_refers_to_exist():
    named = re.compile(r"docs/[\w/-]+\.md")
    texts = [path.read_text("utf-8") for path in (ROOT / "dictate").rglob("*.py")]
    missing = {page for text in texts for page in named.findall(text) if not (ROOT / page).exists()}
    assert not missing
