"""Modifiers and hot keys of macOS, by pyobjc (NSEvent, Quartz) and ctypes (Carbon)."""

import ctypes
import itertools
import threading
from collections.abc import Callable
from typing import Any

from dictate.errors import HotkeyError
from dictate.hotkeys.macos import OURS, Change
from dictate.translations import tr

_HID = 1
"""kCGEventSourceStateHIDSystemState: the hardware, not what programs press."""
_KEY_DOWN, _USER_DATA = 10, 42
"""kCGEventKeyDown, kCGEventSourceUserData."""
_FLAGS_CHANGED = 1 << 12
"""NSEventMaskFlagsChanged."""
_APPLIED = (1 << 20, 0, 1 << 17)
"""Command, nothing, Shift: on AZERTY a digit wants Shift."""
_PRESSED, _RELEASED, _NOT_HANDLED = 5, 6, -9874
"""kEventHotKeyPressed, kEventHotKeyReleased, eventNotHandledErr."""
_PATIENCE = 5.0
"""Seconds for the main thread to come to its work."""

_numbers = itertools.count(1)
_Callback = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class _Pair(ctypes.Structure):
    """EventTypeSpec and EventHotKeyID: a four-letter code and a number."""

    _fields_ = (("code", ctypes.c_uint32), ("number", ctypes.c_uint32))


class Carbon:
    """See ``macos.MacOS``."""

    def watch(self, on_change: Callable[[Change], None]) -> Callable[[], None]:
        import Quartz
        from AppKit import NSEvent

        def seen(event: Any) -> None:  # noqa: ANN401 - an NSEvent
            data = Quartz.CGEventGetIntegerValueField(event.CGEvent(), _USER_DATA)
            on_change(Change(event.keyCode(), event.modifierFlags(), data == OURS))

        def seen_here(event: Any) -> Any:  # noqa: ANN401 - the NSEvent goes on to our windows
            seen(event)
            return event

        monitors = (
            NSEvent.addGlobalMonitorForEventsMatchingMask_handler_(_FLAGS_CHANGED, seen),
            NSEvent.addLocalMonitorForEventsMatchingMask_handler_(_FLAGS_CHANGED, seen_here),
        )

        def end() -> None:
            for monitor in filter(None, monitors):
                NSEvent.removeMonitor_(monitor)

        return end

    def grab(
        self,
        code: int,
        modifiers: int,
        on_press: Callable[[], None],
        on_release: Callable[[], None],
    ) -> Callable[[], None]:
        carbon = _library()
        number = next(_numbers)

        def called(_next: int, event: int, _data: int) -> int:
            key = _Pair()
            carbon.GetEventParameter(
                event, _four("----"), _four("hkid"), None, ctypes.sizeof(key), None,
                ctypes.byref(key),
            )  # fmt: skip
            if key.number != number:
                return _NOT_HANDLED
            (on_press if carbon.GetEventKind(event) == _PRESSED else on_release)()
            return 0

        callback = _Callback(called)
        kinds = (_Pair * 2)(_Pair(_four("keyb"), _PRESSED), _Pair(_four("keyb"), _RELEASED))
        handler, key, target = (
            ctypes.c_void_p(),
            ctypes.c_void_p(),
            carbon.GetEventDispatcherTarget(),
        )
        status = carbon.InstallEventHandler(
            target, callback, len(kinds), kinds, None, ctypes.byref(handler)
        )
        if status:
            raise OSError(status)
        status = carbon.RegisterEventHotKey(
            code, modifiers, _Pair(_four("DICT"), number), target, 0, ctypes.byref(key)
        )
        if status:
            carbon.RemoveEventHandler(handler)
            raise OSError(status)

        def end() -> None:
            carbon.UnregisterEventHotKey(key)
            carbon.RemoveEventHandler(handler)
            kept.clear()

        kept = [callback]  # Carbon holds no reference to it
        return end

    def code(self, character: str) -> int | None:
        import Quartz
        from AppKit import NSEvent

        keys = [
            (code, NSEvent.eventWithCGEvent_(Quartz.CGEventCreateKeyboardEvent(None, code, True)))
            for code in range(51)  # the letters and digits
        ]
        for applied in _APPLIED:
            for code, event in keys:
                if event.charactersByApplyingModifiers_(applied) == character:
                    return code
        return None

    def downs(self) -> int:
        import Quartz

        return int(Quartz.CGEventSourceCounterForEventType(_HID, _KEY_DOWN))

    def is_down(self, code: int) -> bool:
        import Quartz

        return bool(Quartz.CGEventSourceKeyState(_HID, code))

    def on_main(self, work: Callable[[], None]) -> None:
        from Foundation import NSOperationQueue, NSThread

        if NSThread.isMainThread():
            work()
            return
        done, failed = threading.Event(), []

        def run() -> None:
            try:
                work()
            except HotkeyError as error:
                failed.append(error)
            finally:
                done.set()

        NSOperationQueue.mainQueue().addOperationWithBlock_(run)
        if not done.wait(_PATIENCE):
            raise HotkeyError(tr("The app is too busy to watch the hotkey."), tr("Try again."))
        if failed:
            raise failed[0]


def _four(text: str) -> int:
    return int.from_bytes(text.encode("ascii"), "big")


def _library() -> ctypes.CDLL:
    carbon = ctypes.CDLL("/System/Library/Frameworks/Carbon.framework/Carbon")
    number, pointer = ctypes.c_uint32, ctypes.c_void_p
    carbon.GetEventDispatcherTarget.restype = pointer
    carbon.GetEventKind.argtypes = [pointer]
    carbon.GetEventKind.restype = number
    size = ctypes.c_size_t  # ItemCount and ByteCount are unsigned long
    carbon.GetEventParameter.argtypes = [pointer, number, number, pointer, size, pointer, pointer]
    carbon.InstallEventHandler.argtypes = [pointer, _Callback, size, pointer, pointer, pointer]
    carbon.RegisterEventHotKey.argtypes = [number, number, _Pair, pointer, number, pointer]
    carbon.UnregisterEventHotKey.argtypes = carbon.RemoveEventHandler.argtypes = [pointer]
    return carbon
