"""Which key codes and modifiers a hotkey's name means on the keyboard layout in use."""

from dataclasses import dataclass
from itertools import chain, combinations
from typing import TYPE_CHECKING

from dictate.errors import HotkeyError
from dictate.keys import Keys
from dictate.translations import tr

if TYPE_CHECKING:
    from Xlib.display import Display

# Numbers of keysymdef.h. AltGr is Alt_R on a US layout and ISO_Level3_Shift on most others.
_KEYSYMS: dict[str, tuple[int, ...]] = {
    "ctrl_l": (0xFFE3,), "ctrl_r": (0xFFE4,), "shift_l": (0xFFE1,), "shift_r": (0xFFE2,),
    "alt_l": (0xFFE9,), "alt_r": (0xFFEA, 0xFE03), "super_l": (0xFFEB,), "super_r": (0xFFEC,),
    "space": (0x20,), "pause": (0xFF13,), "scroll_lock": (0xFF14,), "caps_lock": (0xFFE5,),
    "insert": (0xFF63,), "menu": (0xFF67,), "esc": (0xFF1B,), "enter": (0xFF0D,),
    "tab": (0xFF09,), "home": (0xFF50,), "end": (0xFF57,), "page_up": (0xFF55,),
    "page_down": (0xFF56,), "print_screen": (0xFF61,),
}  # fmt: skip
_CONTROL, _SHIFT, _LOCK = 4, 1, 2
_ALT, _SUPER, _NUM_LOCK, _SCROLL_LOCK = 0xFFE9, 0xFFEB, 0xFF7F, 0xFF14
_F1 = 0xFFBE
# The usual layouts give F13 to F24 to multimedia symbols; the codes are those of evdev.
_F13, _F13_CODE = 13, 191

Layout = dict[int, tuple[int, ...]]
"""The keysyms of each key code, unshifted first."""


@dataclass(frozen=True)
class Chord:
    """A hotkey on this keyboard: any of ``codes``, with ``mask`` down.

    ``ignored`` holds every combination of locks (Caps, Num, Scroll) that must not matter.
    """

    codes: frozenset[int]
    mask: int
    ignored: tuple[int, ...]

    @property
    def locks(self) -> int:
        """The modifier bits of all the locks."""
        return max(self.ignored)


def resolve(display: "Display", keys: Keys) -> Chord:
    """Find a hotkey on the layout in use. Raises ``HotkeyError`` when there is no such key."""
    low, high = display.display.info.min_keycode, display.display.info.max_keycode
    rows = display.get_keyboard_mapping(low, high - low + 1)
    layout: Layout = {low + index: tuple(row) for index, row in enumerate(rows)}
    codes = _codes(layout, keys.key)
    if not codes:
        raise HotkeyError(
            tr("Your keyboard layout has no key for {keys}.", keys=keys.label()),
            tr("Choose another hotkey in the settings."),
        )
    modifiers = [tuple(row) for row in display.get_modifier_mapping()]

    def bit(keysym: int) -> int:
        return _modifier(layout, modifiers, keysym)

    masks = {"ctrl": _CONTROL, "shift": _SHIFT, "alt": bit(_ALT), "super": bit(_SUPER)}
    locks = {_LOCK, bit(_NUM_LOCK), bit(_SCROLL_LOCK)} - {0}
    return Chord(codes, sum(masks[name] for name in keys.modifiers), subsets(locks))


def subsets(bits: set[int]) -> tuple[int, ...]:
    """Every combination of modifier bits, none included."""
    chosen = chain.from_iterable(combinations(sorted(bits), size) for size in range(len(bits) + 1))
    return tuple(sum(some) for some in chosen)


def _codes(layout: Layout, key: str) -> frozenset[int]:
    wanted = _keysyms(key)
    # A keysym on a shifted level only counts when no key has it plainly: "1" on AZERTY.
    plain = frozenset(code for code, row in layout.items() if row and row[0] in wanted)
    if plain:
        return plain
    shifted = frozenset(code for code, row in layout.items() if any(sym in wanted for sym in row))
    if shifted or not _is_function(key) or int(key[1:]) < _F13:
        return shifted
    return frozenset({_F13_CODE + int(key[1:]) - _F13})


def _keysyms(key: str) -> tuple[int, ...]:
    if key in _KEYSYMS:
        return _KEYSYMS[key]
    if _is_function(key):
        return (_F1 + int(key[1:]) - 1,)
    if len(key) == 1:  # Latin-1 has its own numbers, the rest of Unicode lies above 0x1000000
        return (ord(key),) if ord(key) < 0x100 else (0x1000000 + ord(key),)
    return ()


def _is_function(key: str) -> bool:
    return len(key) > 1 and key[0] == "f" and key[1:].isdigit()


def _modifier(layout: Layout, modifiers: list[tuple[int, ...]], keysym: int) -> int:
    """The bit of the modifier that a keysym belongs to; 0 when it is none."""
    for index, codes in enumerate(modifiers):
        if any(keysym in layout.get(code, ()) for code in codes if code):
            return 1 << index
    return 0
