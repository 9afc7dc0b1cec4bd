"""The keyboard as the X server has it now: which key gives which character."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from Xlib.display import Display

SHIFT, LEVEL3, CAPS_LOCK, INSERT = 0xFFE1, 0xFE03, 0xFFE5, 0xFF63
"""Keysyms of keys that are pressed as such. ``LEVEL3`` is AltGr."""

_HELD = frozenset({*range(0xFFE1, 0xFFEF), LEVEL3, 0xFE11, 0xFF7E})
"""Keysyms that change others while held: Shift_L to Hyper_R, the level shifts, the group."""

_COLUMNS = {0: (0, 1, 4, 5), 1: (2, 3, 6, 7)}
"""Where the core protocol has the four levels of the first two groups (XKB protocol, 12.1)."""


@dataclass(frozen=True)
class Stroke:
    """One key press. ``level`` is 0 for the bare key, +1 with Shift, +2 with AltGr."""

    code: int
    level: int


class Layout:
    """A snapshot of layout, group and lock keys."""

    def __init__(self, display: "Display") -> None:
        from Xlib import X

        first = display.display.info.min_keycode
        last = display.display.info.max_keycode
        rows = display.get_keyboard_mapping(first, last - first + 1)
        self._rows = {first + at: list(row) for at, row in enumerate(rows)}
        self.modifiers = {code for row in display.get_modifier_mapping() for code in row if code}
        # AltGr of the German and French layouts stands in no row of the modifier mapping.
        self.modifiers |= {code for code, row in self._rows.items() if _HELD.intersection(row[:1])}
        state = display.screen().root.query_pointer().mask
        self.caps = bool(state & X.LockMask)
        self._strokes = self._find_strokes(group=(state >> 13) & 3)

    def stroke(self, keysym: int) -> Stroke | None:
        """The easiest way to a keysym, None when no key has it."""
        return self._strokes.get(keysym)

    def code(self, keysym: int) -> int:
        """The code of a key that is pressed bare, such as Shift; 0 when there is none."""
        stroke = self._strokes.get(keysym)
        return stroke.code if stroke and not stroke.level else 0

    def spare(self) -> list[int]:
        """Codes that no key of this layout uses."""
        return [
            code for code, row in self._rows.items() if not any(row) and code not in self.modifiers
        ]

    def _find_strokes(self, group: int) -> dict[int, Stroke]:
        columns = _COLUMNS.get(group)
        found: dict[int, Stroke] = {}
        for code, row in self._rows.items():
            here = _columns(row, columns)
            for level, at in enumerate(here):
                symbol = row[at] if at < len(row) else 0
                if symbol and (symbol not in found or found[symbol].level > level):
                    found[symbol] = Stroke(code, level)
        with_altgr = any(stroke.level == 0 for symbol, stroke in found.items() if symbol == LEVEL3)
        return {one: stroke for one, stroke in found.items() if stroke.level < 2 or with_altgr}


def _columns(row: list[int], columns: tuple[int, ...] | None) -> tuple[int, ...]:
    """Where a key's row has the levels of the group in use.

    The core protocol shows two groups. ``columns`` is None for a third or fourth: then only the
    keys that no layout changes are known, Enter, Insert, Shift and their like. Dead keys and AltGr
    (0xFE00 to 0xFEFF) do change.
    """
    if columns is None:
        return _COLUMNS[0] if row and 0xFF00 <= row[0] <= 0xFFFF else ()
    return columns if any(row[at] for at in columns if at < len(row)) else _COLUMNS[0]
