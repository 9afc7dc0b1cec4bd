"""Runs one rule on a text, for tests."""

import re
from collections.abc import Callable
from typing import Any

from dictate.clean.tokens import Token, read, write


def applied(rule: Callable[..., list[Token]], text: str, *more: Any, **named: Any) -> str:
    return write(rule(read(text), *more, **named))


def words(text: str) -> list[str]:
    """The words in small letters, without marks."""
    return re.findall(r"[^\W_]+", text.casefold())
