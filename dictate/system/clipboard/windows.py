"""Lends the clipboard of Windows for the moment of a paste.

Saved is what lies in global memory: text, HTML, RTF, bitmaps as DIB, file lists, formats of apps.
Not saved are bare handles (of a metafile, a palette), which are of no use once their owner let go.
There is no receipt of the reading: the text stays for a fixed time.
"""

import logging
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

from dictate.errors import InsertionError
from dictate.ports import Clipboard, Loan, NoOptions, Target
from dictate.translations import tr

PLATFORMS = ("win32",)
PRIORITY = 100
Options = NoOptions

READING = 0.5
"""Seconds that a program gets to read the text: what others in this field settled on."""

_PATIENCE = 1.0
"""Seconds to wait for another program that has the clipboard open."""

_TEXT = 13
"""CF_UNICODETEXT."""

_HANDLES = {2, 3, 9, 14, 0x80, 0x82, 0x83, 0x8E, *range(0x200, 0x400)}
"""CF_BITMAP, CF_METAFILEPICT, CF_PALETTE, CF_ENHMETAFILE, CF_OWNERDISPLAY, CF_DSP…, private and
GDI formats: no global memory. Windows makes the bitmap again from its CF_DIB."""

_OLE = {"DataObject", "Ole Private Data"}
"""OLE's own bookkeeping: it points into the program that copied."""

_CONCEALED = {
    "ExcludeClipboardContentFromMonitorProcessing": bytes(4),
    "CanIncludeInClipboardHistory": bytes(4),
    "CanUploadToCloudClipboard": bytes(4),
}
"""Formats that keep text out of the history (Win+V), the cloud and clipboard managers, see
https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats"""

log = logging.getLogger(__name__)


class Win32(Protocol):
    """The few calls to Windows that are needed; all but ``sequence`` want an open clipboard."""

    def open(self) -> bool:
        """Open the clipboard; False while another program has it."""

    def close(self) -> None:
        """Let others use it again."""

    def sequence(self) -> int:
        """A number that grows with every change of the clipboard."""

    def formats(self) -> list[int]:
        """What it holds, in the owner's order."""

    def name(self, kind: int) -> str:
        """The name of a registered format; "" for a standard one."""

    def register(self, name: str) -> int:
        """The number of a format's name."""

    def read(self, kind: int) -> bytes | None:
        """The memory of one format; None when there is none after all."""

    def empty(self) -> None:
        """Drop everything and become the owner."""

    def write(self, kind: int, data: bytes) -> bool:
        """Add a format; False when Windows does not take it."""


class WindowsClipboard:
    """The clipboard. ``wait`` sleeps for some seconds."""

    def __init__(self, win32: Win32, wait: Callable[[float], None] = time.sleep) -> None:
        self._win32 = win32
        self._wait = wait

    def copy(self, text: str) -> None:
        """See ``ports.Clipboard``."""
        with self._open():
            self._put({_TEXT: _encoded(text)})

    def lend(self, text: str, reader: Target | None) -> Loan:  # noqa: ARG002 - no receipt here
        """See ``ports.Clipboard``."""
        with self._open():
            saved = self._save()
            marks = {self._win32.register(name): data for name, data in _CONCEALED.items()}
            try:
                self._put({**marks, _TEXT: _encoded(text)})
            except InsertionError:
                self._put(saved)
                raise
        # Not before it is closed: closing adds CF_TEXT and its like, which counts as a change.
        return _WindowsLoan(self, saved, self._win32.sequence(), self._wait)

    def unchanged(self, sequence: int) -> bool:
        """Whether nobody has copied since ``sequence``."""
        return self._win32.sequence() == sequence

    def put_back(self, saved: Mapping[int, bytes], sequence: int) -> None:
        """Make the clipboard hold ``saved``, unless it has changed since ``sequence``."""
        with self._open():  # first: opening waits for a program that is just copying
            if self.unchanged(sequence):
                self._put(saved)

    def _save(self) -> dict[int, bytes]:
        kinds = (kind for kind in self._win32.formats() if kind not in _HANDLES)
        read = {
            kind: self._win32.read(kind) for kind in kinds if self._win32.name(kind) not in _OLE
        }
        return {kind: data for kind, data in read.items() if data is not None}

    def _put(self, content: Mapping[int, bytes]) -> None:
        self._win32.empty()
        for kind, data in content.items():
            if not self._win32.write(kind, data):
                raise InsertionError(
                    tr("Windows did not take the text for the clipboard."), tr("Try again.")
                )

    @contextmanager
    def _open(self) -> Iterator[None]:
        deadline = time.monotonic() + _PATIENCE
        while not self._win32.open():
            if time.monotonic() >= deadline:
                raise InsertionError(
                    tr("Another program keeps the clipboard to itself."),
                    tr("Try again; if it stays so, close clipboard and remote desktop programs."),
                )
            self._wait(0.02)
        try:
            yield
        finally:
            self._win32.close()


class _WindowsLoan:
    """What was on the clipboard, to be put back once."""

    def __init__(
        self,
        clipboard: WindowsClipboard,
        saved: Mapping[int, bytes],
        sequence: int,
        wait: Callable[[float], None],
    ) -> None:
        self._clipboard = clipboard
        self._saved: Mapping[int, bytes] | None = saved
        self._sequence = sequence
        self._wait = wait

    def expect(self) -> None:
        """See ``ports.Loan``: nobody tells who reads."""

    def taken(self, timeout: float) -> bool:
        """See ``ports.Loan``: nobody tells, so time decides."""
        self._wait(min(timeout, READING))
        return True

    def give_back(self) -> None:
        """See ``ports.Loan``."""
        saved, self._saved = self._saved, None
        try:
            if saved is not None:
                self._clipboard.put_back(saved, self._sequence)
        except InsertionError as error:  # the text is inserted all the same
            log.warning("clipboard: not given back: %s", error)

    def leave(self) -> bool:
        """See ``ports.Loan``."""
        self._saved = None
        return self._clipboard.unchanged(self._sequence)


def _encoded(text: str) -> bytes:
    lines = text.replace("\r\n", "\n").replace("\n", "\r\n")
    return f"{lines}\0".encode("utf-16-le")


def problem() -> str | None:
    """Why it cannot work here."""
    return None if sys.platform == "win32" else tr("This works on Windows only.")


def create(_options: NoOptions) -> Clipboard:
    """Touch nothing yet."""
    from dictate.system.clipboard._user32 import User32

    return WindowsClipboard(User32())
