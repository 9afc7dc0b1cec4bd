"""All formats come back, and only where they should."""

import os
import signal
import threading
import time

import pytest
from Xlib import X

from dictate.system.clipboard import _reader, x11
from tests.desktop.desk import Desk
from tests.system.clipboard.client import Client
from tests.system.clipboard.programs import (
    BIG,
    HINT,
    TEXT,
    copy_with_qt,
    copy_with_xclip,
    everything,
    xclip,
)

pytestmark = pytest.mark.desktop


def test_all_formats_come_back_byte_for_byte(
    clipboard: x11.X11Clipboard, client: Client, desk: Desk
) -> None:
    program = copy_with_qt(desk)
    before = {one: everything(desk, client, one) for one in ("CLIPBOARD", "PRIMARY")}
    assert {"UTF8_STRING", "text/html", "image/png"} <= before["CLIPBOARD"].keys()
    loan = clipboard.lend(TEXT, None)
    for selection in ("CLIPBOARD", "PRIMARY"):
        assert client.read("UTF8_STRING", selection) == TEXT.encode()
        assert client.read(HINT, selection) == b"secret"
    desk.end(program)  # from here on there is only our memory of it
    loan.give_back()
    after = {one: everything(desk, client, one) for one in ("CLIPBOARD", "PRIMARY")}
    assert after == before
    assert HINT not in client.targets()


def test_a_large_text_comes_back(clipboard: x11.X11Clipboard, desk: Desk) -> None:
    copy_with_xclip(desk, BIG)
    loan = clipboard.lend(TEXT, None)
    assert xclip(desk, "clipboard") == TEXT.encode()
    loan.give_back()
    assert xclip(desk, "clipboard") == BIG


def test_what_is_ours_already_comes_back_too(clipboard: x11.X11Clipboard, desk: Desk) -> None:
    clipboard.copy("mine")
    for text in ("one", "two"):
        clipboard.lend(text, None).give_back()
    assert xclip(desk, "clipboard") == b"mine"


def test_an_empty_clipboard_is_empty_again(clipboard: x11.X11Clipboard, client: Client) -> None:
    loan = clipboard.lend(TEXT, None)
    assert client.read("UTF8_STRING") == TEXT.encode()
    loan.give_back()
    for selection in ("CLIPBOARD", "PRIMARY"):
        assert not client.display.get_selection_owner(client.atom(selection))


def test_what_somebody_copied_in_between_stays(clipboard: x11.X11Clipboard, desk: Desk) -> None:
    copy_with_xclip(desk, b"before")
    loan = clipboard.lend(TEXT, None)
    copy_with_xclip(desk, b"meanwhile")
    loan.give_back()
    assert xclip(desk, "clipboard") == b"meanwhile"
    assert xclip(desk, "primary") is None


def test_left_text_is_a_plain_copy(clipboard: x11.X11Clipboard, client: Client, desk: Desk) -> None:
    copy_with_xclip(desk, b"before")
    loan = clipboard.lend(TEXT, None)
    assert loan.leave()
    assert client.read("UTF8_STRING", "CLIPBOARD") == TEXT.encode()
    assert HINT not in client.targets("CLIPBOARD")
    assert xclip(desk, "primary") is None, "the marked words are as they were: none"
    loan.give_back()
    assert xclip(desk, "clipboard") == TEXT.encode()


def test_text_is_not_left_over_what_somebody_has_copied(
    clipboard: x11.X11Clipboard, desk: Desk
) -> None:
    copy_with_xclip(desk, b"before")
    loan = clipboard.lend(TEXT, None)
    copy_with_xclip(desk, b"copied meanwhile")
    assert not loan.leave()
    assert xclip(desk, "clipboard") == b"copied meanwhile"


@pytest.mark.parametrize("number", [signal.SIGSTOP, signal.SIGKILL])
def test_an_owner_that_hangs_or_dies_costs_no_dictation(
    clipboard: x11.X11Clipboard,
    desk: Desk,
    caplog: pytest.LogCaptureFixture,
    number: signal.Signals,
) -> None:
    program = copy_with_xclip(desk, b"before")
    os.kill(program.pid, number)
    began = time.monotonic()
    loan = clipboard.lend(TEXT, None)
    assert time.monotonic() - began < 10.0, "an owner that hangs is not waited for"
    assert xclip(desk, "clipboard") == TEXT.encode()
    loan.give_back()
    assert xclip(desk, "clipboard") is None
    assert ("cannot be put back" in caplog.text) == (number == signal.SIGSTOP), "a loss is told"
    os.kill(program.pid, signal.SIGKILL)


def test_a_busy_owner_is_waited_for(clipboard: x11.X11Clipboard, desk: Desk) -> None:
    program = copy_with_xclip(desk, b"before")
    os.kill(program.pid, signal.SIGSTOP)
    wake = threading.Timer(0.8, os.kill, (program.pid, signal.SIGCONT))
    wake.start()
    loan = clipboard.lend(TEXT, None)
    wake.join()
    loan.give_back()
    assert xclip(desk, "clipboard") == b"before"


def test_an_owner_that_dies_while_it_is_read(
    clipboard: x11.X11Clipboard, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_reader, "FIRST_SIGN", _reader.WHOLE)
    dying = Client(desk.env["DISPLAY"])
    dying.own("CLIPBOARD")

    def live() -> None:
        dying.wait(lambda event: event.type == X.SelectionRequest)
        dying.close()

    life = threading.Thread(target=live)
    life.start()
    began = time.monotonic()
    loan = clipboard.lend(TEXT, None)
    assert time.monotonic() - began < _reader.WHOLE, "its death is noticed, not waited out"
    life.join()
    assert xclip(desk, "clipboard") == TEXT.encode()
    loan.give_back()


def test_more_than_there_is_room_for_is_left_out(
    clipboard: x11.X11Clipboard, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_reader.SelectionReader.__init__, "__defaults__", (1_000_000, 3.0))
    copy_with_xclip(desk, BIG)
    clipboard.lend(TEXT, None).give_back()
    assert xclip(desk, "clipboard") is None
