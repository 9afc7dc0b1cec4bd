"""A setting is one row of a frozen dataclass: default, label, unit and limits in one place.

The TOML file, ``dictate config``, the form in the settings window and the docs come from the rows.
"""

import math
from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, get_type_hints

from dictate.errors import DictateError, SettingsError
from dictate.translations import tr

Check = Callable[[str], object]


@dataclass(frozen=True)
class Row:
    """One setting, read from its dataclass field.

    ``kind`` is bool, int, float, str or tuple (of str). ``low`` and ``high`` are inclusive.
    ``check`` parses a string and raises ``DictateError`` when it does not like it.
    """

    name: str
    kind: type
    default: Any
    label: str
    unit: str = ""
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    check: Check | None = None

    def read(self, value: object) -> Any:  # noqa: ANN401 - as many types as settings have
        """The value as this row's type and within its limits. Raises ``SettingsError``."""
        found = _as(self.kind, value)
        if found is None:
            raise SettingsError(
                tr("{name} cannot be {value}.", name=self.name, value=repr(value)), self._expected()
            )
        if isinstance(found, (int, float)) and not isinstance(found, bool):
            self._within(found)
        if self.choices and found not in self.choices:
            raise SettingsError(
                tr("{name} cannot be “{value}”.", name=self.name, value=found), self._expected()
            )
        if self.check is not None:
            for text in found if isinstance(found, tuple) else (found,):
                try:
                    self.check(text)
                except DictateError as error:
                    raise SettingsError(error.message, error.hint) from error
        return found

    def parse(self, text: str) -> Any:  # noqa: ANN401 - as many types as settings have
        """Read a value as typed on a command line; lists are separated by commas."""
        if self.kind is bool:
            words = {"true": True, "yes": True, "on": True, "1": True}
            words |= {"false": False, "no": False, "off": False, "0": False}
            return self.read(words.get(text.strip().lower(), text))
        if self.kind in (int, float):
            try:
                return self.read(self.kind(text))
            except ValueError:
                return self.read(text)
        if self.kind is tuple:
            return self.read([part.strip() for part in text.split(",") if part.strip()])
        return self.read(text)

    def _within(self, number: float) -> None:
        low_missed = self.low is not None and number < self.low
        high_missed = self.high is not None and number > self.high
        if low_missed or high_missed or math.isnan(number):
            raise SettingsError(
                tr("{name} cannot be {value}.", name=self.name, value=number), self._expected()
            )

    def _expected(self) -> str:
        if self.choices:
            return tr("Choose one of: {names}.", names=", ".join(self.choices))
        if self.low is not None and self.high is not None:
            limits = f"{self.low:g} – {self.high:g} {tr(self.unit)}".strip()
            return tr("It takes a number: {limits}.", limits=limits)
        kinds = {bool: "true, false", int: "1, 2, 3…", float: "0.5", str: "“…”", tuple: "[“…”]"}
        return tr("It takes a value like {example}.", example=kinds[self.kind])


def row(
    default: object,
    label: str,
    *,
    unit: str = "",
    low: float | None = None,
    high: float | None = None,
    choices: tuple[str, ...] = (),
    check: Check | None = None,
) -> Any:  # noqa: ANN401 - stands for a value of the field's own type, as dataclasses.field does
    """Declare a setting. ``label`` is marked for translation by the caller."""
    extra = {"label": label, "unit": unit, "low": low, "high": high, "choices": choices}
    return field(default=default, metadata={**extra, "check": check})


def rows(section: type) -> list[Row]:
    """The rows of a settings dataclass, in their order."""
    hints = get_type_hints(section)
    return [_row(one, hints[one.name]) for one in fields(section)]


def _row(one: "Field[Any]", hint: Any) -> Row:  # noqa: ANN401 - a type or a generic alias
    kind = getattr(hint, "__origin__", hint)
    if one.default is MISSING:
        raise TypeError(f"setting {one.name} has no default")
    return Row(one.name, kind, one.default, **one.metadata)


def _as(kind: type, value: object) -> Any:  # noqa: ANN401 - as many types as settings have
    """``value`` as ``kind`` when that loses nothing, else None."""
    if kind is tuple:
        good = isinstance(value, (list, tuple)) and all(isinstance(part, str) for part in value)
        return tuple(str(part) for part in value) if good else None  # type: ignore[attr-defined]
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if kind is int and isinstance(value, bool):
        return None
    if not isinstance(value, kind):
        return None
    return str(value) if kind is str else value  # tomlkit's strings are a subclass
