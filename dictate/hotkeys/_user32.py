"""The hook and the key state of Windows, by pynput and ctypes."""

import ctypes
import sys
from collections.abc import Callable
from typing import Any

from dictate.hotkeys.windows import OURS, Stroke


class User32:
    """See ``windows.Win32``."""

    def __init__(self) -> None:
        self._user32 = _library("user32")
        self._user32.GetAsyncKeyState.restype = ctypes.c_int16
        self._user32.OpenInputDesktop.restype = ctypes.c_void_p
        self._user32.CloseDesktop.argtypes = [ctypes.c_void_p]
        unsigned = [ctypes.c_ubyte, ctypes.c_ubyte, ctypes.c_uint32, ctypes.c_size_t]
        self._user32.keybd_event.argtypes = unsigned

    def listen(self, on_stroke: Callable[[Stroke], bool]) -> Callable[[], None]:
        from pynput import keyboard

        def strokes(_message: int, data: Any) -> bool:  # noqa: ANN401 - a KBDLLHOOKSTRUCT
            down = not data.flags & 0x80  # LLKHF_UP
            at, extra = data.time / 1000, data.dwExtraInfo or 0
            if on_stroke(Stroke(data.vkCode, data.scanCode, down, at, extra)):
                listener.suppress_event()
            return False  # pynput is to do nothing more with it

        def end() -> None:
            listener.stop()
            listener.join(1.0)

        listener = keyboard.Listener(win32_event_filter=strokes)
        listener.start()
        listener.wait()
        return end

    def is_down(self, vk: int) -> bool:
        return bool(self._user32.GetAsyncKeyState(vk) & 0x8000)

    def locked(self) -> bool:
        desktop = self._user32.OpenInputDesktop(0, 0, 1)  # DESKTOP_READOBJECTS
        if desktop:
            self._user32.CloseDesktop(desktop)
        return not desktop

    def mask(self) -> None:
        for flags in (0, 2):  # down, KEYEVENTF_KEYUP; 0xE8 is assigned to nothing
            self._user32.keybd_event(0xE8, 0, flags, OURS)


def _library(name: str) -> Any:  # noqa: ANN401 - a WinDLL, which other systems do not know
    if sys.platform == "win32":
        return ctypes.WinDLL(name, use_last_error=True)
    raise OSError(name)
