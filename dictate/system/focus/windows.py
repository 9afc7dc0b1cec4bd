"""Which window has the keyboard on Windows: the foreground window and its program.

Store apps all show as ApplicationFrameHost; their windows are told apart all the same.
"""

import ctypes
import sys
from pathlib import PureWindowsPath
from typing import Any, Protocol

from dictate.ports import Focus, NoOptions, Target
from dictate.translations import tr

PLATFORMS = ("win32",)
PRIORITY = 100
Options = NoOptions

_LONGEST = 32_768
"""Characters in the longest path of Windows, with its final zero."""


class Win32(Protocol):
    """The few calls to Windows that are needed."""

    def foreground(self) -> int:
        """The handle of the foreground window; 0 while it changes, or the screen is locked."""

    def pid(self, window: int) -> int:
        """The process of a window; 0 when it is gone."""

    def title(self, window: int) -> str:
        """Its title."""

    def program(self, pid: int) -> str:
        """The full path of a process's program; "" when it may not be known."""


class WindowsFocus:
    """The foreground window."""

    def __init__(self, win32: Win32) -> None:
        self._win32 = win32

    def focused(self) -> Target | None:
        """See ``ports.Focus``."""
        window = self._win32.foreground()
        if not window:
            return None
        pid = self._win32.pid(window)
        program = PureWindowsPath(self._win32.program(pid)).stem
        return Target(str(window), program, self._win32.title(window), pid)


class _User32:
    """``Win32`` by ctypes."""

    def __init__(self) -> None:
        self._user32 = _library("user32")
        self._kernel32 = _library("kernel32")
        handle = ctypes.c_void_p
        self._user32.GetForegroundWindow.restype = handle
        self._user32.GetWindowThreadProcessId.argtypes = [handle, handle]
        self._user32.GetWindowTextW.argtypes = [handle, ctypes.c_wchar_p, ctypes.c_int]
        self._kernel32.OpenProcess.restype = handle
        self._kernel32.CloseHandle.argtypes = [handle]
        image = [handle, ctypes.c_uint32, ctypes.c_wchar_p, handle]
        self._kernel32.QueryFullProcessImageNameW.argtypes = image

    def foreground(self) -> int:
        return self._user32.GetForegroundWindow() or 0

    def pid(self, window: int) -> int:
        found = ctypes.c_uint32()
        self._user32.GetWindowThreadProcessId(window, ctypes.byref(found))
        return found.value

    def title(self, window: int) -> str:
        text = ctypes.create_unicode_buffer(512)
        self._user32.GetWindowTextW(window, text, len(text))
        return text.value

    def program(self, pid: int) -> str:
        process = self._kernel32.OpenProcess(0x1000, 0, pid)  # QUERY_LIMITED_INFORMATION
        if not process:
            return ""
        path, size = ctypes.create_unicode_buffer(_LONGEST), ctypes.c_uint32(_LONGEST)
        read = self._kernel32.QueryFullProcessImageNameW
        known = read(process, 0, path, ctypes.byref(size))
        self._kernel32.CloseHandle(process)
        return path.value if known else ""


def _library(name: str) -> Any:  # noqa: ANN401 - a WinDLL, which other systems do not know
    if sys.platform == "win32":
        return ctypes.WinDLL(name, use_last_error=True)
    raise OSError(name)


def problem() -> str | None:
    """Why it cannot work here."""
    return None if sys.platform == "win32" else tr("This works on Windows only.")


def create(_options: NoOptions) -> Focus:
    """Ask Windows each time."""
    return WindowsFocus(_User32())
