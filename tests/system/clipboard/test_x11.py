"""Copying, and the end of it all."""

import os
import threading
import time

import pytest
from Xlib import X

from dictate.errors import InsertionError
from dictate.ports import NoOptions
from dictate.system import _display
from dictate.system.clipboard import x11
from tests.desktop.desk import Desk
from tests.system.clipboard.client import Client, ClipboardManager
from tests.system.clipboard.programs import (
    BIG,
    HINT,
    TEXT,
    xclip,
)
from tests.waiting import wait_for

pytestmark = pytest.mark.desktop


def test_a_copy_is_there_in_every_format(clipboard: x11.X11Clipboard, client: Client) -> None:
    clipboard.copy(TEXT)
    for name in ("UTF8_STRING", "text/plain;charset=utf-8", "text/plain", "TEXT"):
        assert client.read(name) == TEXT.encode()
        assert name in client.targets()
    assert client.read("STRING") is None, "not Latin-1"
    assert HINT not in client.targets()
    assert client.targets("PRIMARY") == []
    clipboard.copy("naïve")
    assert client.read("STRING") == "naïve".encode("latin-1")


def test_what_every_owner_must_answer(clipboard: x11.X11Clipboard, client: Client) -> None:
    clipboard.copy(TEXT)
    stamp = client.read("TIMESTAMP")
    assert stamp is not None
    assert memoryview(stamp).cast("I")[0] > 0
    asked = [client.atom(one) for one in ("UTF8_STRING", "FIRST", "image/png", "SECOND")]
    client.window.change_property(client.atom("ANSWER"), client.atom("ATOM_PAIR"), 32, asked)
    assert client.ask("MULTIPLE")
    pairs = client.window.get_full_property(client.atom("ANSWER"), X.AnyPropertyType).value
    assert list(pairs) == [*asked[:3], X.NONE]
    first = client.window.get_full_property(client.atom("FIRST"), X.AnyPropertyType)
    assert first.value == TEXT.encode()


def test_a_large_copy_is_read_in_pieces(clipboard: x11.X11Clipboard, desk: Desk) -> None:
    clipboard.copy(BIG.decode())
    assert xclip(desk, "clipboard", "-t", "UTF8_STRING") == BIG


def test_a_reader_that_stops_halfway_harms_nobody(
    clipboard: x11.X11Clipboard, client: Client, desk: Desk
) -> None:
    clipboard.copy(BIG.decode())
    assert client.ask("UTF8_STRING")  # INCR announced, never read
    client.window.destroy()
    client.display.sync()
    assert xclip(desk, "clipboard", "-t", "UTF8_STRING") == BIG


def test_a_clipboard_manager_inherits(clipboard: x11.X11Clipboard, desk: Desk) -> None:
    manager = ClipboardManager(desk.env["DISPLAY"])
    clipboard.copy(TEXT)
    clipboard.close()
    manager.join(5.0)
    assert manager.asked[0] == "SAVE_TARGETS"
    assert "UTF8_STRING" in manager.asked
    assert manager.saved == TEXT.encode()
    manager.client.close()


def test_nothing_leaks(desk: Desk) -> None:
    def used() -> tuple[int, int]:
        return threading.active_count(), len(os.listdir("/proc/self/fd"))  # noqa: PTH208

    before = used()
    for _ in range(5):
        clipboard = x11.create(NoOptions())
        clipboard.lend(TEXT, None).give_back()
        clipboard.copy(TEXT)
        clipboard.close()
    wait_for(lambda: used() <= before, what=f"{before} threads and files again")


def test_an_x_server_that_went_is_an_error(clipboard: x11.X11Clipboard, desk: Desk) -> None:
    loan = clipboard.lend(TEXT, None)
    desk.end(desk.server)
    began = time.monotonic()
    loan.give_back()  # tells the log, and no more
    with pytest.raises(InsertionError):
        loan.leave()
    with pytest.raises(InsertionError):
        clipboard.copy(TEXT)
    assert time.monotonic() - began < 2.0
    assert "X server" in (x11.problem() or "")


def test_a_held_x_server_is_an_error(client: Client, desk: Desk) -> None:
    client.display.grab_server()
    client.display.sync()
    with pytest.raises(InsertionError):
        _display.open_display(0.1)
    assert x11.problem() is not None
    client.display.ungrab_server()
    client.display.sync()
    wait_for(lambda: x11.problem() is None, what="the X server answers again")
