"""What the keyboards themselves say: raw key events and key states of XInput 2.

python-xlib knows the requests of XInput in part and raw events not at all, so the few fields that
matter are read here. Layouts are those of XI2proto.h and XIproto.h.
"""

import struct
from typing import TYPE_CHECKING

from dictate.hotkeys._presses import RawKey

if TYPE_CHECKING:
    from Xlib.display import Display
    from Xlib.protocol.rq import Event

EXTENSION = "XInputExtension"
_VERSION = (2, 1)
"""From 2.1 on, raw events arrive also while another client has grabbed the keyboard."""
_GENERIC_EVENT, _RAW_PRESS, _RAW_RELEASE = 35, 13, 14
_REPEAT = 1 << 16
# After the event type: device, time, key code, source device, number of valuators, flags.
_RAW = struct.Struct("=HIIHHI")
_QUERY_DEVICE_STATE, _KEY_CLASS = 30, 0
_KEYS_AT = 4
"""Where the bits of the keys begin in the state of a key class."""


def version(display: "Display") -> tuple[int, int]:
    """Agree on a version of XInput, at most 2.2; (0, 0) where the server has none."""
    from Xlib.ext import xinput

    if not display.has_extension(EXTENSION):
        return (0, 0)
    major = display.display.get_extension_major(EXTENSION)
    answer = xinput.XIQueryVersion(
        display=display.display, opcode=major, major_version=2, minor_version=2
    )
    return (answer.major_version, answer.minor_version)


def recent(display: "Display") -> bool:
    """Whether the server's XInput can do what is needed here."""
    return version(display) >= _VERSION


def listen(display: "Display") -> None:
    """Ask for the raw key events of every keyboard, whoever has the focus."""
    from Xlib.ext import xinput

    mask = xinput.RawKeyPressMask | xinput.RawKeyReleaseMask
    display.screen().root.xinput_select_events([(xinput.AllMasterDevices, mask)])
    display.sync()


def read(event: "Event") -> RawKey | None:
    """A raw key event as ours; None for every other event."""
    if event.type != _GENERIC_EVENT or event.evtype not in (_RAW_PRESS, _RAW_RELEASE):
        return None
    _, time, code, source, _, flags = _RAW.unpack_from(event.data)
    return RawKey(event.evtype == _RAW_PRESS, code, source, time, bool(flags & _REPEAT))


def keyboards(display: "Display") -> dict[int, bool]:
    """The number of each keyboard, and whether it is one that programs press (XTEST).

    The server names those itself: "Virtual core XTEST keyboard", one for each pair of pointers.
    """
    from Xlib.ext import xinput

    devices = display.xinput_query_device(xinput.AllDevices).devices
    kinds = (xinput.SlaveKeyboard, xinput.FloatingSlave)
    return {
        int(device.deviceid): " XTEST " in f" {device.name} "
        for device in devices
        if device.use in kinds
    }


def counting(display: "Display", *, software: bool) -> list[int]:
    """The keyboards whose keys count: those under a hand, or all."""
    return [
        number for number, by_program in keyboards(display).items() if software or not by_program
    ]


def down(display: "Display", device: int) -> frozenset[int]:
    """The key codes that are down on one keyboard; empty when it was unplugged.

    ``query_keymap`` would not do: it tells the state of all keyboards together, in which our own
    XTEST release of a modifier hides the finger that still holds it.
    """
    from Xlib import error
    from Xlib.protocol import rq

    class QueryDeviceState(rq.ReplyRequest):  # type: ignore[misc]  # untyped base
        _request = rq.Struct(
            rq.Card8("opcode"), rq.Opcode(_QUERY_DEVICE_STATE), rq.RequestLength(),
            rq.Card8("device"), rq.Pad(3),
        )  # fmt: skip
        _reply = rq.Struct(
            rq.ReplyCode(), rq.Card8("kind"), rq.Card16("sequence_number"), rq.ReplyLength(),
            rq.Card8("classes"), rq.Pad(23), rq.Binary("states"),
        )  # fmt: skip

    major = display.display.get_extension_major(EXTENSION)
    try:
        answer = QueryDeviceState(display=display.display, opcode=major, device=device)
    except error.XError:  # BadDevice: unplugged since it was listed
        return frozenset()
    return pressed(bytes(answer.states), answer.classes)


def pressed(states: bytes, classes: int) -> frozenset[int]:
    """Read the codes that are down from the states of a device's classes."""
    for _ in range(classes):
        kind, length = states[0], states[1]
        if kind == _KEY_CLASS:
            bits = int.from_bytes(states[_KEYS_AT:length], "little")
            return frozenset(code for code in range(bits.bit_length()) if bits >> code & 1)
        states = states[length:]
    return frozenset()
