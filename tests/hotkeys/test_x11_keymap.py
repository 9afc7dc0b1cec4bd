"""Parts of the X11 hotkey that need no X server."""

import struct

from dictate.hotkeys._x11_keymap import Chord, subsets
from dictate.hotkeys._x11_raw import pressed


def test_every_combination_of_locks() -> None:
    assert sorted(subsets({2, 16})) == [0, 2, 16, 18]
    assert subsets(set()) == (0,)
    assert Chord(frozenset({75}), 0, subsets({2, 16})).locks == 18


def test_keys_that_are_down_are_read_from_a_device_state() -> None:
    def keys(*codes: int) -> bytes:
        bits = sum(1 << code for code in codes)
        return struct.pack("=BBBx32s", 0, 36, 248, bits.to_bytes(32, "little"))

    buttons = struct.pack("=BBBx32s", 1, 36, 10, b"\xff" * 32)
    assert pressed(keys(9, 105, 255), 1) == {9, 105, 255}
    assert pressed(buttons + keys(75), 2) == {75}
    assert pressed(keys(), 1) == frozenset()
    assert pressed(b"", 0) == frozenset()
    assert pressed(buttons, 1) == frozenset()
