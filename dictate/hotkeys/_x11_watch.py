"""The thread that watches one hotkey on an X server."""

import logging
import select
import socket
import threading
from contextlib import ExitStack, suppress

from dictate.errors import HotkeyError
from dictate.hotkeys import _x11_raw as raw
from dictate.hotkeys._presses import Callbacks, Presses
from dictate.hotkeys._x11_connection import bounded, close, connect, hang_up
from dictate.hotkeys._x11_grabs import Grabs
from dictate.hotkeys._x11_keymap import Chord, resolve
from dictate.keys import Keys

log = logging.getLogger(__name__)
_FAREWELL = 1.0
"""Seconds for the thread to give the keys back. It takes milliseconds, unless another program
holds the server; the server also gives them back when it sees that we hung up."""


class Watch:
    """Watches from its making until ``stop``.

    Two connections: raw events are not told to the connection that holds the grab while the grab
    is active, so one listens and another grabs. Raises ``HotkeyError`` when made.
    """

    def __init__(self, keys: Keys, tell: Callbacks, *, software: bool) -> None:
        self._keys = keys
        self._software = software
        with ExitStack() as undo:
            self._ears = connect()
            undo.callback(close, self._ears)
            self._hands = connect()
            undo.callback(close, self._hands)
            with bounded(self._ears, self._hands):
                self._begin(tell)
            undo.pop_all()
        self._wake, self._waker = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="hotkey", daemon=True)
        self._thread.start()

    @property
    def codes(self) -> frozenset[int]:
        """The key codes of the hotkey on the layout in use."""
        return self._presses.codes

    def stop(self) -> None:
        """End the thread and give the keys back. May be called from a callback."""
        with suppress(OSError):  # the thread has ended by itself: the server went away
            self._waker.send(b"x")
        if threading.current_thread() is self._thread:
            return
        self._thread.join(_FAREWELL)
        if self._thread.is_alive():
            log.warning("hotkey: the X server does not answer, hanging up")
            hang_up(self._ears, self._hands)
            self._thread.join(_FAREWELL)

    def _begin(self, tell: Callbacks) -> None:
        lone = self._keys.lone
        chord = resolve(self._hands, self._keys)
        self._chord: Chord | None = chord
        self._keyboards = raw.keyboards(self._ears)
        held = frozenset[tuple[int, int]]()
        if not lone:
            self._grabs = Grabs(self._hands, self._keys)
            self._grabs.take(chord)
            held = frozenset(
                (device, code)
                for device in raw.counting(self._ears, software=self._software)
                for code in raw.down(self._ears, device)
            )
        self._presses = Presses(chord.codes, tell, lone=lone, held=held)
        raw.listen(self._ears)

    # --- the thread -------------------------------------------------------------------------

    def _run(self) -> None:
        from Xlib import error

        try:
            while self._wait():
                self._hear()
                if self._heed_grabs():
                    self._follow_layout()
            if not self._keys.lone:
                self._grabs.drop()
        except (error.ConnectionClosedError, OSError) as reason:
            # Not the exception itself: a kept log record would keep the dead connection open.
            log.error("hotkey: the X server went away, no key is watched: %s", str(reason))  # noqa: TRY400
        finally:
            self._presses.lost()
            self._close()
            self._wake.close()
            self._waker.close()

    def _wait(self) -> bool:
        """Wait for news; False when it is time to stop."""
        while not (self._ears.pending_events() or self._hands.pending_events()):
            ready, _, _ = select.select([self._ears, self._hands, self._wake], [], [])
            if self._wake in ready:
                return False
        return True

    def _hear(self) -> None:
        while self._ears.pending_events():
            key = raw.read(self._ears.next_event())
            if key is not None and self._counts(key.source):
                self._presses.key(key)

    def _heed_grabs(self) -> bool:
        """Pass on what the grab caught; say whether the layout may have changed."""
        from Xlib import X

        changed = False
        while self._hands.pending_events():
            event = self._hands.next_event()
            if event.type == X.KeyPress:
                self._presses.matched(event.detail, event.time)
            changed |= event.type == X.MappingNotify
        return changed

    def _counts(self, source: int) -> bool:
        if source not in self._keyboards:  # plugged in since
            self._keyboards = raw.keyboards(self._ears)
        return self._software or not self._keyboards.get(source, False)

    def _follow_layout(self) -> None:
        """The layout was switched, or just another keyboard used: grab anew only if it matters."""
        try:
            chord = resolve(self._hands, self._keys)
            if chord == self._chord:
                return
            self._chord = None  # if this fails, the next change tries again
            if not self._keys.lone:
                self._grabs.drop()  # a key that is down stays ours until it goes up
                self._grabs.take(chord)
        except HotkeyError as error:
            log.warning("hotkey: %s", error)
            return
        self._chord = chord
        self._presses.codes = chord.codes

    def _close(self) -> None:
        for display in (self._ears, self._hands):
            close(display)
