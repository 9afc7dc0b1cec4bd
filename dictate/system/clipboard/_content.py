"""What a selection of the X server holds: the same thing in several formats."""

from array import array
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from Xlib.display import Display
    from Xlib.xobject.drawable import Window

CONCEALED = "x-kde-passwordManagerHint"
"""Offered with the value "secret": clipboard managers keep no copy (KeePassXC, Klipper, …)."""

PIECE = 64 * 1024
"""Bytes in one property of a large transfer: well under every server's longest request."""


@dataclass(frozen=True)
class Format:
    """One format. ``kind`` is the atom of the property's type, ``bits`` the size of its items."""

    kind: int
    bits: int
    data: bytes


Content = Mapping[int, Format]
"""Formats by the atom that asks for them, in the order of the owner's preference."""


def text_content(display: "Display", text: str, *, concealed: bool = False) -> dict[int, Format]:
    """The formats of a text."""
    atom = display.intern_atom
    utf8 = Format(atom("UTF8_STRING"), 8, text.encode("utf-8", "replace"))
    content = {atom("UTF8_STRING"): utf8}
    for name in ("text/plain;charset=utf-8", "text/plain"):
        content[atom(name)] = Format(atom(name), 8, utf8.data)
    content[atom("TEXT")] = utf8
    with suppress(UnicodeEncodeError):  # a STRING is Latin-1 by definition: offered where it can be
        content[atom("STRING")] = Format(atom("STRING"), 8, text.encode("latin-1"))
    if concealed:
        content[atom(CONCEALED)] = Format(atom(CONCEALED), 8, b"secret")
    return content


def put(window: "Window", property_: int, piece: Format) -> None:
    """Write a piece of at most ``PIECE`` bytes into a property of any program's window."""
    window.change_property(property_, piece.kind, piece.bits, piece.data)


def get(window: "Window", property_: int, room: int) -> Format | None:
    """Read a whole property of up to ``room`` bytes and delete it; None when it is not there.

    Raises ``TooLargeError``.
    """
    from Xlib import X

    parts: list[bytes] = []
    offset = 0
    while True:
        # Piece by piece: python-xlib copies all it has with every 200 kB that arrive.
        reply = window.get_property(property_, X.AnyPropertyType, offset // 4, PIECE // 4)
        if reply is None:
            return None
        data = reply.value.tobytes() if isinstance(reply.value, array) else bytes(reply.value)
        parts.append(data)
        offset += len(data)
        if offset > room:
            raise TooLargeError
        if not reply.bytes_after:
            window.delete_property(property_)
            return Format(reply.property_type, reply.format, b"".join(parts))


class TooLargeError(Exception):
    """There is more in the selection than we are ready to keep."""
