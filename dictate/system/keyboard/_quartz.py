"""Key events of macOS, by pyobjc and ctypes.

The key of "v" is asked for on the main thread, where alone macOS lets a program ask for its layout:
once at the start and again whenever the layout changes. So pasting never waits for that thread.
"""

import ctypes
from typing import Any

from dictate.system.keyboard.macos import COMMAND, OURS

_V_ON_QWERTY = 9
"""kVK_ANSI_V: until the layout is known, and for layouts that have no "v"."""

_LAYOUT_CHANGED = "com.apple.Carbon.TISNotifySelectedKeyboardInputSourceChanged"
"""kTISNotifySelectedKeyboardInputSourceChanged, a distributed notification."""

_PRIVATE, _HID = -1, 1
"""kCGEventSourceStatePrivate (our modifiers alone count), kCGEventSourceStateHIDSystemState."""

_SESSION_TAP = 1
"""kCGSessionEventTap: where events of the user's session enter."""


class Events:
    """See ``macos.Quartz``."""

    def __init__(self) -> None:
        import Quartz
        from Foundation import NSDistributedNotificationCenter, NSOperationQueue

        self._quartz = Quartz
        self._source = Quartz.CGEventSourceCreate(_PRIVATE)
        Quartz.CGEventSourceSetUserData(self._source, OURS)
        self._carbon = ctypes.CDLL("/System/Library/Frameworks/Carbon.framework/Carbon")
        self._carbon.IsSecureEventInputEnabled.restype = ctypes.c_ubyte
        self._v = _V_ON_QWERTY
        main = NSOperationQueue.mainQueue()
        main.addOperationWithBlock_(self._look_up)
        center = NSDistributedNotificationCenter.defaultCenter()
        self._observer = center.addObserverForName_object_queue_usingBlock_(
            _LAYOUT_CHANGED, None, main, self._layout_changed
        )

    def secure_input(self) -> bool:
        return bool(self._carbon.IsSecureEventInputEnabled())

    def held(self) -> int:
        return int(self._quartz.CGEventSourceFlagsState(_HID))

    def paste_code(self) -> int:
        return self._v

    def press(self, code: int, modifiers: int) -> None:
        for down in (True, False):
            event = self._quartz.CGEventCreateKeyboardEvent(self._source, code, down)
            self._quartz.CGEventSetFlags(event, modifiers)
            self._quartz.CGEventPost(_SESSION_TAP, event)

    def write(self, text: str) -> None:
        units = len(text.encode("utf-16-le")) // 2
        for down in (True, False):
            event = self._quartz.CGEventCreateKeyboardEvent(self._source, 0, down)
            self._quartz.CGEventSetFlags(event, 0)
            self._quartz.CGEventKeyboardSetUnicodeString(event, units, text)
            self._quartz.CGEventPost(_SESSION_TAP, event)

    def _layout_changed(self, _notification: Any) -> None:  # noqa: ANN401 - an NSNotification
        self._look_up()

    def _look_up(self) -> None:
        """Find the key that writes "v" with Command held. Main thread."""
        from AppKit import NSEvent

        self._v = _V_ON_QWERTY
        for code in range(51):  # the letters and digits
            key = self._quartz.CGEventCreateKeyboardEvent(None, code, True)
            event = NSEvent.eventWithCGEvent_(key)
            if event.charactersByApplyingModifiers_(COMMAND) == "v":
                self._v = code
                return
