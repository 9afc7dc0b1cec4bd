"""The number under which the X server knows a character (its keysym)."""

_RETURN, _TAB = 0xFF0D, 0xFF09

_OLD = {
    "€": 0x20AC, "Œ": 0x13BC, "œ": 0x13BD, "Ÿ": 0x13BE, "…": 0x0AAE, "–": 0x0AAA, "—": 0x0AA9,
    "‘": 0x0AD0, "’": 0x0AD1, "“": 0x0AD2, "”": 0x0AD3, "„": 0x0AFE, "•": 0x0AE6, "™": 0x0AC9,
    "†": 0x0AF1, "‡": 0x0AF2, "‚": 0x0AFD, "Š": 0x01A9, "š": 0x01B9, "Ž": 0x01AE, "ž": 0x01BE,
    "ł": 0x01B3, "Ł": 0x01A3, "ő": 0x01F5, "ű": 0x01FB, "ğ": 0x02BB, "ş": 0x01BA, "ı": 0x02B9,
}  # fmt: skip
"""Characters that layouts still carry under a number from before Unicode (keysymdef.h).

Not complete, and need not be: a character missing here is typed on a spare key.
"""


def typable(text: str) -> str:
    """``text`` with one kind of newline and without the control characters no key stands for."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in text if char in "\n\t" or not _control(ord(char)))


def keysym(char: str) -> int:
    """The keysym of one character; Enter and Tab for newline and tab."""
    if char == "\n":
        return _RETURN
    if char == "\t":
        return _TAB
    code = ord(char)
    if code <= 0xFF:  # Latin-1 characters are their own numbers
        return code
    return _OLD.get(char, 0x0100_0000 | code)


def _control(code: int) -> bool:
    return code < 0x20 or 0x7F <= code < 0xA0
