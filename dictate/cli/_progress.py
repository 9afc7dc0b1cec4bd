"""How far long work with a model is, on standard error."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dictate.models.source import Progress

_MOST = 20
"""Characters of what is done, beside a bar."""


@contextmanager
def progress(name: str, kind: Callable[[str], str] = str) -> Iterator["Progress"]:
    """A bar on a terminal, otherwise a line whenever something else is done.

    ``kind`` makes one of texts that differ and yet tell of the same.
    """
    if not sys.stderr.isatty():
        said: set[str] = set()

        def line(_done: int, _total: int, text: str) -> None:
            if (what := kind(text)) not in said:
                said.add(what)
                print(f"{name}: {text}", file=sys.stderr)

        yield line
        return

    from tqdm import tqdm

    with tqdm(unit="B", unit_scale=True, desc=name, leave=False, file=sys.stderr) as bar:
        shown = ""

        def draw(done: int, total: int, text: str) -> None:
            nonlocal shown
            bar.total = total
            if text != shown:
                shown = text
                bar.set_description(f"{name}: {text[:_MOST]}")
            bar.update(done - bar.n)

        yield draw
