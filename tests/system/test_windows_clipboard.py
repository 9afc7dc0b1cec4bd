"""The loan of the clipboard of Windows, with a hand-written clipboard behind it."""

import sys

import pytest

from dictate.errors import InsertionError
from dictate.system.clipboard import windows
from dictate.system.clipboard.windows import WindowsClipboard

TEXT, DIB, BITMAP = 13, 8, 2
HTML, DATA_OBJECT = 0xC001, 0xC002


class FakeWin32:
    """A clipboard that insists on being opened, and counts its changes."""

    def __init__(self) -> None:
        self.content: dict[int, bytes] = {TEXT: b"o\0l\0d\0\0\0", DIB: b"dib", HTML: b"<b>"}
        self.names = {HTML: "HTML Format", DATA_OBJECT: "DataObject"}
        self.busy = 0
        self.changes = 7
        self.refuse: set[int] = set()
        self.opened = False
        self.written = False

    def open(self) -> bool:
        self.busy -= 1
        self.opened = self.busy < 0
        return self.opened

    def close(self) -> None:
        assert self.opened
        self.opened = False
        # Windows adds CF_LOCALE, CF_TEXT and CF_OEMTEXT to a text now, and counts them.
        self.changes += 3 * self.written
        self.written = False

    def sequence(self) -> int:
        return self.changes

    def formats(self) -> list[int]:
        assert self.opened
        return list(self.content)

    def name(self, kind: int) -> str:
        return self.names.get(kind, "")

    def register(self, name: str) -> int:
        number = 0xC100 + len(self.names)
        self.names[number] = name
        return number

    def read(self, kind: int) -> bytes | None:
        assert self.opened
        return self.content[kind]

    def empty(self) -> None:
        assert self.opened
        self.changes += 1
        self.content = {}

    def write(self, kind: int, data: bytes) -> bool:
        assert self.opened
        if kind in self.refuse:
            return False
        self.changes += 1
        self.written = True
        self.content[kind] = data
        return True

    def named(self, name: str) -> bytes:
        return next(self.content[kind] for kind in self.content if self.names.get(kind) == name)


class Waits(list[float]):
    """Remembers how long was waited, without waiting."""

    def __call__(self, seconds: float) -> None:
        self.append(seconds)


def test_everything_that_lies_in_memory_is_saved_and_given_back() -> None:
    win32 = FakeWin32()
    before = dict(win32.content)
    win32.content |= {BITMAP: b"a handle", DATA_OBJECT: b"a pointer"}
    loan = WindowsClipboard(win32, Waits()).lend("salut\nà tous", None)
    assert win32.content[TEXT].decode("utf-16-le") == "salut\r\nà tous\0"
    assert HTML not in win32.content
    loan.give_back()
    assert win32.content == before
    assert not win32.opened


def test_the_lent_text_stays_out_of_histories_and_the_cloud() -> None:
    win32 = FakeWin32()
    WindowsClipboard(win32, Waits()).lend("secret", None)
    assert win32.named("CanIncludeInClipboardHistory") == bytes(4)
    assert win32.named("CanUploadToCloudClipboard") == bytes(4)
    assert win32.named("ExcludeClipboardContentFromMonitorProcessing") is not None


def test_a_copy_is_for_good_and_not_concealed() -> None:
    win32 = FakeWin32()
    WindowsClipboard(win32, Waits()).copy("kept")
    assert list(win32.content) == [TEXT]


def test_what_somebody_else_copied_is_left_alone() -> None:
    win32 = FakeWin32()
    clipboard = WindowsClipboard(win32, Waits())
    loan = clipboard.lend("mine", None)
    clipboard.copy("theirs")
    loan.give_back()
    assert win32.content[TEXT].decode("utf-16-le") == "theirs\0"


def test_what_is_copied_while_we_wait_for_the_clipboard_is_left_alone() -> None:
    win32 = FakeWin32()

    def copy_meanwhile(_seconds: float) -> None:
        win32.content = {TEXT: b"theirs"}
        win32.changes += 1

    loan = WindowsClipboard(win32, copy_meanwhile).lend("mine", None)
    win32.busy = 1
    loan.give_back()
    assert win32.content == {TEXT: b"theirs"}


def test_left_text_is_not_taken_away_again() -> None:
    win32 = FakeWin32()
    loan = WindowsClipboard(win32, Waits()).lend("stays", None)
    loan.leave()
    loan.give_back()
    assert win32.content[TEXT].decode("utf-16-le") == "stays\0"


def test_the_target_gets_half_a_second_to_read() -> None:
    waits = Waits()
    loan = WindowsClipboard(FakeWin32(), waits).lend("x", None)
    assert loan.taken(8.0)
    assert waits == [0.5]


def test_a_clipboard_in_use_is_waited_for() -> None:
    win32, waits = FakeWin32(), Waits()
    win32.busy = 3
    WindowsClipboard(win32, waits).copy("x")
    assert len(waits) == 3
    assert TEXT in win32.content


def test_a_clipboard_that_stays_in_use_is_an_error_and_nothing_changes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(windows, "_PATIENCE", 0.0)
    win32 = FakeWin32()
    before = dict(win32.content)
    win32.busy = 10**9
    with pytest.raises(InsertionError, match="keeps the clipboard"):
        WindowsClipboard(win32, Waits()).lend("x", None)
    assert win32.content == before


def test_a_clipboard_that_is_in_use_when_given_back_harms_nobody(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(windows, "_PATIENCE", 0.0)
    win32 = FakeWin32()
    loan = WindowsClipboard(win32, Waits()).lend("x", None)
    win32.busy = 10**9
    loan.give_back()
    assert "not given back" in caplog.text


def test_a_refused_text_leaves_the_clipboard_as_it_was() -> None:
    win32 = FakeWin32()
    win32.content = {DIB: b"dib"}
    win32.refuse = {TEXT}
    with pytest.raises(InsertionError, match="did not take"):
        WindowsClipboard(win32, Waits()).lend("x", None)
    assert win32.content == {DIB: b"dib"}


def test_elsewhere_it_says_why_it_does_not_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert windows.problem() == "This works on Windows only."
