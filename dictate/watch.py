"""The keys of the app: the hotkey always, the key that cancels only while something is recorded."""

import logging
import threading
from collections.abc import Callable

from dictate.dictation import Dictation
from dictate.errors import DictateError
from dictate.keys import Keys, parse
from dictate.ports import Hotkey
from dictate.settings import Hotkey as Settings

log = logging.getLogger(__name__)


def _nothing() -> None:
    """For edges of a key that mean nothing to us."""


class Watch:
    """Ties hotkeys to a dictation.

    ``start`` and ``stop`` come from one thread; ``recording`` may come from any.
    """

    def __init__(self, make: Callable[[], Hotkey]) -> None:
        """``make`` gives a new hotkey that watches nothing yet."""
        self._make = make
        self._hotkey: Hotkey | None = None
        self._cancel_keys: list[Keys] = []
        self._cancelling: list[Hotkey] = []
        self._cancel: Callable[[], None] = _nothing
        self._recording = False
        self._lock = threading.Lock()
        """Two threads must not take and give back the cancel key across each other."""

    def start(self, settings: Settings, dictation: Dictation) -> None:
        """Watch the hotkey; on ``HotkeyError`` or ``UnavailableError`` none is."""
        self.stop()
        keys = parse(settings.keys)
        hotkey = self._make()
        hotkey.start(keys, dictation.press, dictation.release, dictation.other_key)
        self._hotkey = hotkey
        self._cancel_keys = _cancel_keys(keys, parse(settings.cancel))
        self._cancel = dictation.cancel

    def stop(self) -> None:
        """Watch nothing."""
        if self._hotkey is not None:
            self._hotkey.stop()
            self._hotkey = None

    @property
    def watching(self) -> bool:
        """Whether the hotkey is watched."""
        return self._hotkey is not None

    def held(self) -> bool | None:
        """Whether the hotkey is physically down; None where nobody can say."""
        hotkey = self._hotkey
        return hotkey.held() if hotkey is not None else None

    def recording(self, on: bool) -> None:
        """Take the cancel key away from the focused window while recording, and no longer."""
        with self._lock:
            if on == self._recording:
                return
            self._recording = on
            for hotkey in self._cancelling:
                hotkey.stop()
            self._cancelling.clear()
            if on and self._hotkey is not None:
                for keys in self._cancel_keys:
                    self._try(keys)

    def _try(self, keys: Keys) -> None:
        try:
            hotkey = self._make()
            hotkey.start(keys, self._cancel, _nothing, _nothing)
        except DictateError as error:  # another program has it: the menu can cancel as well
            log.info("cancel key %s is not to be had: %s", keys, error.message)
        else:
            self._cancelling.append(hotkey)


def _cancel_keys(hotkey: Keys, cancel: Keys) -> list[Keys]:
    """The cancel key as it arrives: alone, and with the held hotkey's own modifier."""
    if not hotkey.lone or cancel.lone or hotkey.key == "fn":
        return [cancel]
    family = hotkey.key.partition("_")[0]
    return [cancel, Keys(cancel.key, tuple(sorted({*cancel.modifiers, family})))]
