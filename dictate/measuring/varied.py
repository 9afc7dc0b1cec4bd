"""The settings with some of the engine's changed, for trying."""

from dataclasses import replace
from typing import Any, TypeVar

from dictate.settings import Store, rows

Section = TypeVar("Section")


class Varied(Store):
    """The user's settings, but for ``changes`` to the options of engines that have them."""

    def __init__(self, changes: dict[str, object]) -> None:
        super().__init__()
        self._changes = changes

    def section(self, name: str, declared: type[Section]) -> Section:
        """As ``Store.section``, changed."""
        found: Any = super().section(name, declared)
        if not name.startswith("engines."):
            return found  # type: ignore[no-any-return]
        known = {row.name for row in rows(declared)}
        changes = {key: value for key, value in self._changes.items() if key in known}
        return replace(found, **changes)  # type: ignore[no-any-return]
