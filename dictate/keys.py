"""Names of keys and combinations: ``ctrl_r``, ``f9``, ``ctrl+alt+space``.

A *lone modifier* ("ctrl_r") names one physical key. A *combination* names modifiers of either side
and one other key; a single key without modifiers ("f9") counts as a combination.
"""

from dataclasses import dataclass

from dictate.errors import HotkeyError
from dictate.translations import mark, tr

MODIFIERS = ("ctrl", "alt", "shift", "super")
LONE = {
    "ctrl_l": mark("Left Ctrl"), "ctrl_r": mark("Right Ctrl"),
    "shift_l": mark("Left Shift"), "shift_r": mark("Right Shift"),
    "alt_l": mark("Left Alt"), "alt_r": mark("Right Alt"),
    "super_l": mark("Left Super"), "super_r": mark("Right Super"),
    "fn": mark("Fn"),
}  # fmt: skip
NAMED = {
    "space": mark("Space"), "pause": mark("Pause"), "scroll_lock": mark("Scroll Lock"),
    "caps_lock": mark("Caps Lock"), "insert": mark("Insert"), "menu": mark("Menu"),
    "esc": mark("Escape"), "enter": mark("Enter"), "tab": mark("Tab"),
    "home": mark("Home"), "end": mark("End"), "page_up": mark("Page Up"),
    "page_down": mark("Page Down"), "print_screen": mark("Print Screen"),
}  # fmt: skip
_MODIFIER_LABELS = {
    "ctrl": mark("Ctrl"), "alt": mark("Alt"), "shift": mark("Shift"), "super": mark("Super"),
}  # fmt: skip
_ALIASES = {
    "control": "ctrl", "option": "alt", "altgr": "alt_r", "cmd": "super", "win": "super",
    "meta": "super", "escape": "esc", "return": "enter", "rctrl": "ctrl_r", "right_ctrl": "ctrl_r",
    "cmd_r": "super_r", "cmd_l": "super_l", "option_r": "alt_r", "option_l": "alt_l",
}  # fmt: skip


@dataclass(frozen=True)
class Keys:
    """A parsed hotkey. ``modifiers`` are in the order of ``MODIFIERS``; ``key`` is never empty."""

    key: str
    modifiers: tuple[str, ...] = ()

    @property
    def lone(self) -> bool:
        """Whether it is one modifier key alone, which can only be watched, not grabbed."""
        return self.key in LONE

    def __str__(self) -> str:
        return "+".join((*self.modifiers, self.key))

    def label(self) -> str:
        """How a person reads it: "Right Ctrl", "Ctrl+Alt+Space"."""
        names = [tr(_MODIFIER_LABELS[name]) for name in self.modifiers]
        known = LONE | NAMED
        names.append(tr(known[self.key]) if self.key in known else self.key.upper())
        return "+".join(names)


def parse(text: str) -> Keys:
    """Read a hotkey's name. Raises ``HotkeyError`` with the reason when it is none."""
    parts = [_ALIASES.get(part, part) for part in text.lower().replace(" ", "").split("+")]
    *modifiers, key = parts
    if not key:
        raise HotkeyError(
            tr("“{text}” is not a hotkey.", text=text),
            tr("Write it like ctrl_r, f9 or ctrl+alt+space."),
        )
    if unknown := [name for name in modifiers if name not in MODIFIERS]:
        raise HotkeyError(
            tr("“{name}” is not a modifier key.", name=unknown[0]),
            tr("Use ctrl, alt, shift or super before the +."),
        )
    if key in LONE and modifiers:
        raise HotkeyError(
            tr("“{text}” mixes a lone modifier with others.", text=text),
            tr("Use either one modifier key alone, like ctrl_r, or a combination with a key."),
        )
    if key not in LONE and key not in NAMED and not _plain(key):
        raise HotkeyError(
            tr("There is no key called “{key}”.", key=key),
            tr("Write it like ctrl_r, f9 or ctrl+alt+space."),
        )
    ordered = tuple(name for name in MODIFIERS if name in modifiers)
    if len(key) == 1 and not set(ordered) - {"shift"}:
        raise HotkeyError(
            tr("“{text}” would take a letter from your keyboard.", text=text),
            tr("Add ctrl, alt or super, or choose a function key."),
        )
    return Keys(key, ordered)


def _plain(key: str) -> bool:
    """A letter, a digit, or f1 to f24."""
    if len(key) == 1:
        return key.isalnum()
    return key[0] == "f" and key[1:].isdigit() and 1 <= int(key[1:]) <= 24
