"""Writes marks where they were said, in place of those that the engine guessed there."""

from dataclasses import dataclass

from dictate.clean.language import Capitals, Command, Language
from dictate.clean.spoken import Found, commands
from dictate.clean.tokens import Kind, Token, ends_sentence, line_break, mark, raised

_SEPARATING = frozenset({",", ";", ":", "…", "..."})
_QUOTES = frozenset('"“”«»')


@dataclass
class _Page:
    """What is written, and what is still to come.

    ``guessed`` is the engine's mark just before a command. ``opened``: the engine has opened quotes
    beside a spoken one, so those that it closes are too many.
    """

    written: list[Token]
    rest: list[Token]
    capitals: Capitals
    guessed: Token | None = None
    opened: bool = False


def with_spoken_marks(tokens: list[Token], language: Language) -> list[Token]:
    """The tokens with each spoken mark written as one."""
    page, at = _Page([], list(tokens), language.capitals), 0
    for found in commands(tokens, language):
        page.written += page.rest[at : found.start]
        beside = page.written[-1] if at < found.start else None
        page.guessed = beside if beside is not None and beside.kind is Kind.MARK else None
        at = _PLACES[found.command.place](page, found)
    return page.written + page.rest[at:]


def _after(page: _Page, found: Found) -> int:
    """Behind the word before, as commas and full stops. Returns where to go on, as all do."""
    sign = found.command.mark
    if page.guessed is not None and _separates(page.guessed) and not _abbreviates(page, sign):
        page.written.pop()
    at = _skip(page, found.end)
    if sign == "." and [token.plain for token in page.written[-2:]] in ([".", '"'], [".", "»"]):
        del page.written[-2]
    if not page.written or page.written[-1].plain != sign:
        page.written.append(mark(sign))
    if at < len(page.rest):
        page.rest[at] = _spaced(page.rest[at])
        if sign in _SEPARATING:
            page.rest[at] = _lowered(page.rest[at], page.capitals)
    return at


def _open(page: _Page, found: Found) -> int:
    """Before the word that follows: « ( [."""
    gap = page.rest[found.start].gap
    if _is_same_quote(page.guessed, found.command):
        gap, page.opened = page.written.pop().gap, True
    elif _is_comma(page.guessed) and found.command.mark in "([":
        page.written.pop()
    at = _skip(page, found.end)
    page.written.append(mark(found.command.mark, gap))
    if at < len(page.rest) and page.rest[at].kind is not Kind.BREAK:
        page.rest[at] = page.rest[at]._replace(gap=_inside(found.command))
    return at


def _close(page: _Page, found: Found) -> int:
    """Behind the word before, as ) and », and what comes then has a space."""
    at = found.end
    if at < len(page.rest) and _is_same_quote(page.rest[at], found.command):
        at, page.opened = at + 1, False
    after = page.rest[at].plain if at < len(page.rest) else ""
    if page.opened and _is_same_quote(page.guessed, found.command):
        page.written.pop()
        page.opened = False
        at += after == ","
    elif _is_comma(page.guessed):
        page.written.pop()
        at += after == ","
    elif page.guessed is not None and ends_sentence(page.guessed):
        at += after in {",", "."}
    page.written.append(mark(found.command.mark, _inside(found.command)))
    if at < len(page.rest):
        page.rest[at] = _spaced(page.rest[at])
    return at


def _between(page: _Page, found: Found) -> int:
    """Between two words, with spaces, as a dash."""
    if _is_comma(page.guessed):
        page.written.pop()
    at = _skip(page, found.end)
    begins = not page.written or page.written[-1].kind is Kind.BREAK
    page.written.append(mark(found.command.mark, "" if begins else " "))
    if at < len(page.rest) and page.rest[at].kind is not Kind.BREAK:
        token = page.rest[at] if begins else _lowered(page.rest[at], page.capitals)
        page.rest[at] = token._replace(gap=" ")
    return at


def _glue(page: _Page, found: Found) -> int:
    """Between two words, without spaces, as a hyphen."""
    if _is_comma(page.guessed):
        page.written.pop()
    at = _skip(page, found.end)
    page.written.append(mark(found.command.mark))
    if at < len(page.rest):
        page.rest[at] = page.rest[at]._replace(gap="")
    return at


def _line(page: _Page, found: Found) -> int:
    """A new line. The mark before it stays: "Dear John,"."""
    at = _skip(page, found.end)
    breaks = found.command.mark
    if page.written and page.written[-1].kind is Kind.BREAK:
        breaks = page.written.pop().text + breaks
    page.written.append(line_break(breaks))
    if at < len(page.rest):
        page.rest[at] = raised(page.rest[at])._replace(gap="")
    return at


_PLACES = {
    "after": _after,
    "open": _open,
    "close": _close,
    "between": _between,
    "glue": _glue,
    "line": _line,
}


def _separates(token: Token) -> bool:
    return token.plain in _SEPARATING or ends_sentence(token)


def _is_comma(token: Token | None) -> bool:
    return token is not None and token.plain == ","


def _abbreviates(page: _Page, sign: str) -> bool:
    """Whether the full stop before a spoken comma is that of "etc."."""
    stop, written = sign != "." and page.written[-1].plain == ".", page.written
    return stop and len(written) > 1 and written[-2].plain in page.capitals.abbreviations


def _skip(page: _Page, at: int) -> int:
    """Behind the marks that the engine set after a command."""
    while at < len(page.rest) and _separates(page.rest[at]):
        at += 1
    if page.opened and at < len(page.rest) and page.rest[at].plain in _QUOTES:
        at, page.opened = at + 1, False
    return at


def _spaced(token: Token) -> Token:
    """The token with a space before it, if it is one that needs it."""
    needs = token.kind in (Kind.WORD, Kind.OPAQUE) and not token.gap
    return token._replace(gap=" ") if needs else token


def _lowered(token: Token, capitals: Capitals) -> Token:
    """A small word without the capital of a sentence that it does not begin."""
    small = token.plain in capitals.small and (len(token.text) == 1 or token.text[1:].islower())
    if small and token.kind is Kind.WORD:
        return token._replace(text=token.text[:1].lower() + token.text[1:])
    return token


def _is_same_quote(token: Token | None, command: Command) -> bool:
    """Whether the engine wrote a quote beside the words for one."""
    return token is not None and command.mark in _QUOTES and token.plain in _QUOTES


def _inside(command: Command) -> str:
    """The space between a mark and what it encloses."""
    return " " if command.mark in "«»" else ""
