"""A keyboard that the X server takes for a real one.

The app types through the server's XTEST keyboard. A person's hand must come from another device,
or tests could not tell the two apart: these events come from the slave "Xvfb … keyboard", carry
its number, and auto-repeat as a real key does.
"""

import contextlib
from collections.abc import Iterator

from Xlib import XK, X, display, error
from Xlib.ext import xinput
from Xlib.protocol import rq

from tests.waiting import wait_for

_DEVICE_KEY_PRESS, _DEVICE_KEY_RELEASE = 1, 2
"""Offsets from the first event of the XInput extension (XIproto.h)."""

CODES = {
    "ctrl_l": 37, "ctrl_r": 105, "shift_l": 50, "shift_r": 62, "alt_l": 64, "alt_r": 108,
    "super_l": 133, "super_r": 134, "space": 65, "f9": 75, "pause": 127, "insert": 118,
    "esc": 9, "menu": 135, "scroll_lock": 78, "caps_lock": 66, "num_lock": 77, "c": 54, "d": 40,
    "f": 41, "v": 55, "enter": 36,
}  # fmt: skip
"""Key codes of the evdev keymap, the same for all layouts; letters as on a US keyboard."""


class _FakeDeviceKey(rq.Request):  # type: ignore[misc]  # untyped base
    """XTestFakeInput for one device: the request that python-xlib's own form has no field for."""

    _request = rq.Struct(
        rq.Card8("opcode"), rq.Opcode(2), rq.RequestLength(),
        rq.Card8("event_type"), rq.Card8("detail"), rq.Pad(2), rq.Card32("time"), rq.Pad(23),
        rq.Card8("device"),
    )  # fmt: skip


class PhysicalKeyboard:
    """Presses keys by name ("ctrl_r", "f9") or by key code, as a hand would."""

    def __init__(self, display_name: str) -> None:
        self._display = display.Display(display_name)
        self._pressed: list[int] = []
        self.device = wait_for(self._find_device, what="the server's own keyboard")
        """The number of the device, as XInput counts."""

    def _find_device(self) -> int:
        self._display.xinput_query_version()
        for device in self._display.xinput_query_device(xinput.AllDevices).devices:
            slave = device.use == xinput.SlaveKeyboard
            if slave and "Xvfb" in device.name and "XTEST" not in device.name:
                return int(device.deviceid)
        return 0

    def press(self, key: str | int) -> None:
        """Push a key down and leave it there; it auto-repeats."""
        code = self.code(key)
        self._send(_DEVICE_KEY_PRESS, code)
        self._pressed.append(code)

    def release(self, key: str | int) -> None:
        """Let a key go."""
        code = self.code(key)
        self._send(_DEVICE_KEY_RELEASE, code)
        if code in self._pressed:
            self._pressed.remove(code)

    def tap(self, key: str | int) -> None:
        """Press a key and let it go at once."""
        self.press(key)
        self.release(key)

    @contextlib.contextmanager
    def holding(self, *keys: str | int) -> Iterator[None]:
        """Hold keys for the length of a ``with``, let go in the opposite order."""
        for key in keys:
            self.press(key)
        try:
            yield
        finally:
            for key in reversed(keys):
                self.release(key)

    def code(self, key: str | int) -> int:
        """The key code of a name; other characters are looked up in the layout in use."""
        if isinstance(key, int):
            return key
        if key in CODES:
            return CODES[key]
        code = int(self._display.keysym_to_keycode(XK.string_to_keysym(key)))
        assert code, f"no key called {key}"
        return code

    def close(self) -> None:
        """Let go of everything that is still down and of the display."""
        with contextlib.suppress(error.ConnectionClosedError):  # a test may end the server
            for code in reversed(self._pressed):
                self._send(_DEVICE_KEY_RELEASE, code)
            self._display.close()

    def _send(self, kind: int, code: int) -> None:
        base = self._display.query_extension("XInputExtension").first_event
        _FakeDeviceKey(
            display=self._display.display,
            opcode=self._display.query_extension("XTEST").major_opcode,
            event_type=base + kind, detail=code, time=X.CurrentTime, device=self.device,
        )  # fmt: skip
        self._display.sync()
