"""Key input and rights of processes on Windows, by ctypes."""

import ctypes
import sys
from collections.abc import Sequence
from typing import Any

from dictate.system.keyboard.windows import OURS, Stroke


class KeyInput(ctypes.Structure):
    """INPUT with its KEYBDINPUT; the last field fills the union up to the size of MOUSEINPUT."""

    class _Key(ctypes.Structure):
        _fields_ = (
            ("vk", ctypes.c_uint16), ("scan", ctypes.c_uint16), ("flags", ctypes.c_uint32),
            ("time", ctypes.c_uint32), ("extra", ctypes.c_size_t), ("rest", ctypes.c_uint32 * 2),
        )  # fmt: skip

    _fields_ = (("type", ctypes.c_uint32), ("key", _Key))


class User32:
    """See ``windows.Win32``."""

    def __init__(self) -> None:
        self._user32 = _library("user32")
        self._kernel32 = _library("kernel32")
        self._advapi32 = _library("advapi32")
        handle = ctypes.c_void_p
        self._user32.GetAsyncKeyState.restype = ctypes.c_int16
        self._user32.GetForegroundWindow.restype = handle
        self._user32.GetWindowThreadProcessId.argtypes = [handle, handle]
        self._kernel32.GetCurrentProcessId.restype = ctypes.c_uint32
        self._kernel32.OpenProcess.restype = handle
        self._kernel32.CloseHandle.argtypes = [handle]
        self._advapi32.OpenProcessToken.argtypes = [handle, ctypes.c_uint32, handle]
        size = ctypes.c_uint32
        self._advapi32.GetSidSubAuthority.argtypes = [handle, size]
        self._advapi32.GetSidSubAuthority.restype = ctypes.POINTER(size)
        self._advapi32.GetTokenInformation.argtypes = [handle, size, handle, size, handle]

    def is_down(self, vk: int) -> bool:
        return bool(self._user32.GetAsyncKeyState(vk) & 0x8000)

    def scan(self, vk: int) -> int:
        return int(self._user32.MapVirtualKeyW(vk, 0))  # MAPVK_VK_TO_VSC

    def send(self, strokes: Sequence[Stroke]) -> int:
        inputs = (KeyInput * len(strokes))()
        for one, stroke in zip(inputs, strokes, strict=True):
            one.type = 1  # INPUT_KEYBOARD
            one.key.vk, one.key.scan, one.key.flags = stroke.vk, stroke.scan, stroke.flags
            one.key.extra = OURS
        return int(self._user32.SendInput(len(inputs), inputs, ctypes.sizeof(KeyInput)))

    def foreground(self) -> int:
        pid = ctypes.c_uint32()
        window = self._user32.GetForegroundWindow()
        self._user32.GetWindowThreadProcessId(window, ctypes.byref(pid))
        return pid.value

    def integrity(self, pid: int) -> int | None:
        pid = pid or self._kernel32.GetCurrentProcessId()
        process = self._kernel32.OpenProcess(0x1000, 0, pid)  # QUERY_LIMITED_INFORMATION
        token, size, label = ctypes.c_void_p(), ctypes.c_uint32(), ctypes.create_string_buffer(128)
        opened = process and self._advapi32.OpenProcessToken(process, 8, ctypes.byref(token))
        known = opened and self._advapi32.GetTokenInformation(
            token, 25, label, len(label), ctypes.byref(size)  # TokenIntegrityLevel
        )  # fmt: skip
        for handle in filter(None, (token.value, process)):
            self._kernel32.CloseHandle(handle)
        if not known:
            return None
        sid = ctypes.c_void_p.from_buffer(label)  # TOKEN_MANDATORY_LABEL begins with a pointer
        return int(self._advapi32.GetSidSubAuthority(sid, 0).contents.value)


def _library(name: str) -> Any:  # noqa: ANN401 - a WinDLL, which other systems do not know
    if sys.platform == "win32":
        return ctypes.WinDLL(name, use_last_error=True)
    raise OSError(name)
