"""The clipboard of Windows, by ctypes."""

import ctypes
import sys
from typing import Any


class User32:
    """See ``windows.Win32``. Open and close on the same thread: the window belongs to it."""

    def __init__(self) -> None:
        self._window: int | None = None
        self._user32 = _library("user32")
        self._kernel32 = _library("kernel32")
        handle, number = ctypes.c_void_p, ctypes.c_uint32
        self._user32.CreateWindowExW.argtypes = [
            number, ctypes.c_wchar_p, ctypes.c_wchar_p, number, *[ctypes.c_int] * 4,
            *[handle] * 4,
        ]  # fmt: skip
        for call in ("CreateWindowExW", "GetClipboardData", "SetClipboardData"):
            getattr(self._user32, call).restype = handle
        for call in ("DestroyWindow", "OpenClipboard"):
            getattr(self._user32, call).argtypes = [handle]
        self._user32.SetClipboardData.argtypes = [number, handle]
        self._kernel32.GlobalAlloc.argtypes = [number, ctypes.c_size_t]
        for call in ("GlobalAlloc", "GlobalLock"):
            getattr(self._kernel32, call).restype = handle
        self._kernel32.GlobalSize.restype = ctypes.c_size_t
        for call in ("GlobalLock", "GlobalUnlock", "GlobalSize", "GlobalFree"):
            getattr(self._kernel32, call).argtypes = [handle]

    def open(self) -> bool:
        # SetClipboardData fails for who opened without a window. A message-only one (parent -3)
        # is enough; it is closed again at once, since nobody reads its messages.
        create = self._user32.CreateWindowExW
        self._window = create(0, "STATIC", None, 0, 0, 0, 0, 0, -3, None, None, None)
        if self._user32.OpenClipboard(self._window):
            return True
        self._user32.DestroyWindow(self._window)
        return False

    def close(self) -> None:
        self._user32.CloseClipboard()
        self._user32.DestroyWindow(self._window)

    def sequence(self) -> int:
        return int(self._user32.GetClipboardSequenceNumber())

    def formats(self) -> list[int]:
        found = [self._user32.EnumClipboardFormats(0)]
        while found[-1]:
            found.append(self._user32.EnumClipboardFormats(found[-1]))
        return found[:-1]

    def name(self, kind: int) -> str:
        text = ctypes.create_unicode_buffer(256)
        self._user32.GetClipboardFormatNameW(kind, text, len(text))
        return text.value

    def register(self, name: str) -> int:
        return int(self._user32.RegisterClipboardFormatW(name))

    def read(self, kind: int) -> bytes | None:
        memory = self._user32.GetClipboardData(kind)
        start = self._kernel32.GlobalLock(memory) if memory else None
        if not start:
            return None
        data = ctypes.string_at(start, self._kernel32.GlobalSize(memory))
        self._kernel32.GlobalUnlock(memory)
        return data

    def empty(self) -> None:
        self._user32.EmptyClipboard()

    def write(self, kind: int, data: bytes) -> bool:
        memory = self._kernel32.GlobalAlloc(2, len(data))  # GMEM_MOVEABLE
        start = self._kernel32.GlobalLock(memory) if memory else None
        if not start:
            return False
        ctypes.memmove(start, data, len(data))
        self._kernel32.GlobalUnlock(memory)
        if self._user32.SetClipboardData(kind, memory):  # now it belongs to Windows
            return True
        self._kernel32.GlobalFree(memory)
        return False


def _library(name: str) -> Any:  # noqa: ANN401 - a WinDLL, which other systems do not know
    if sys.platform == "win32":
        return ctypes.WinDLL(name, use_last_error=True)
    raise OSError(name)
