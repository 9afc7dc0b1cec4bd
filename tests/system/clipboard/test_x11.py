"""The X11 clipboard against other programs: xclip, Qt, and small ones of our own."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from Xlib import X

from dictate.errors import InsertionError
from dictate.ports import NoOptions, Target
from dictate.system import _display
from dictate.system.clipboard import x11
from tests.desktop.desk import Desk
from tests.system.clipboard import qt_owner
from tests.system.clipboard.client import Client, ClipboardManager
from tests.waiting import wait_for

pytestmark = pytest.mark.desktop
HINT = "x-kde-passwordManagerHint"
TEXT = "L’été à 12 € : « œuvre » 👍🏽"
BIG = ("Trois mégaoctets, ligne après ligne.\n" * 80_000).encode()[:3_000_000]


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """An X server with nothing else on it."""
    with Desk(manager=False, tray=False) as one:
        monkeypatch.setenv("DISPLAY", one.env["DISPLAY"])
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        yield one


@pytest.fixture
def clipboard(desk: Desk) -> Iterator[x11.X11Clipboard]:
    made = x11.create(NoOptions())
    yield made
    made.close()


@pytest.fixture
def client(desk: Desk) -> Iterator[Client]:
    made = Client(desk.env["DISPLAY"])
    yield made
    made.close()


def xclip(desk: Desk, *words: str) -> bytes | None:
    """What xclip, a process of its own, reads; None when it is refused."""
    command = ["xclip", "-o", "-selection", *words]
    done = subprocess.run(command, env=desk.env, capture_output=True, timeout=20, check=False)
    return done.stdout if done.returncode == 0 else None


def copy_with_xclip(desk: Desk, data: bytes, *words: str) -> "subprocess.Popen[bytes]":
    """Another program copies."""
    command = ["-i", "-quiet", "-selection", *(words or ("clipboard",))]
    program = desk.spawn("xclip", *command, stdin=subprocess.PIPE)
    assert program.stdin is not None
    program.stdin.write(data)
    program.stdin.close()
    # Read as little as possible: xclip -i owns the selection some time after it starts.
    selection = command[3]
    wait_for(lambda: data[:64] in (xclip(desk, selection, *words[1:]) or b""), what="xclip")
    return program


def copy_with_qt(desk: Desk) -> "subprocess.Popen[bytes]":
    program = desk.spawn(sys.executable, str(Path(qt_owner.__file__)), stdout=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stdout.readline() == b"ready\n"
    return program


def everything(desk: Desk, client: Client, selection: str) -> dict[str, bytes | None]:
    """All that is on a selection, byte for byte, as another process reads it.

    Left out: what is about the selection, and pictures that are given as numbers of things in the
    server, which die with the program that made them.
    """
    about = {"TARGETS", "MULTIPLE", "TIMESTAMP", "SAVE_TARGETS", "PIXMAP", "BITMAP"}
    names = [one for one in client.targets(selection) if one not in about]
    assert names
    return {name: xclip(desk, selection.lower(), "-t", name) for name in names}


# --- copy -----------------------------------------------------------------------------------


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


# --- lend and give back ---------------------------------------------------------------------


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
    loan.leave()
    for selection in ("CLIPBOARD", "PRIMARY"):
        assert client.read("UTF8_STRING", selection) == TEXT.encode()
        assert HINT not in client.targets(selection)
    loan.give_back()
    assert xclip(desk, "clipboard") == TEXT.encode()


@pytest.mark.parametrize("number", [signal.SIGSTOP, signal.SIGKILL])
def test_an_owner_that_hangs_or_dies_costs_no_dictation(
    clipboard: x11.X11Clipboard, desk: Desk, number: signal.Signals
) -> None:
    program = copy_with_xclip(desk, b"before")
    os.kill(program.pid, number)
    began = time.monotonic()
    loan = clipboard.lend(TEXT, None)
    assert time.monotonic() - began < 2.0
    assert xclip(desk, "clipboard") == TEXT.encode()
    loan.give_back()
    assert xclip(desk, "clipboard") is None
    os.kill(program.pid, signal.SIGKILL)


def test_an_owner_that_dies_while_it_is_read(clipboard: x11.X11Clipboard, desk: Desk) -> None:
    dying = Client(desk.env["DISPLAY"])
    dying.own("CLIPBOARD")

    def live() -> None:
        dying.wait(lambda event: event.type == X.SelectionRequest)
        dying.close()

    life = threading.Thread(target=live)
    life.start()
    began = time.monotonic()
    loan = clipboard.lend(TEXT, None)
    assert time.monotonic() - began < 0.4
    life.join()
    assert xclip(desk, "clipboard") == TEXT.encode()
    loan.give_back()


def test_more_than_there_is_room_for_is_left_out(
    clipboard: x11.X11Clipboard, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(x11.SelectionReader.__init__, "__defaults__", (1_000_000, 3.0))
    copy_with_xclip(desk, BIG)
    clipboard.lend(TEXT, None).give_back()
    assert xclip(desk, "clipboard") is None


# --- who has read ---------------------------------------------------------------------------


def test_only_the_target_counts(clipboard: x11.X11Clipboard, client: Client, desk: Desk) -> None:
    shown = client.display.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
    loan = clipboard.lend(TEXT, Target(f"x11:{shown.id:#x}"))
    assert xclip(desk, "clipboard") == TEXT.encode()  # somebody who reads all that is copied
    assert xclip(desk, "primary") == TEXT.encode()
    assert not loan.taken(0.1)
    client.targets()
    client.read(HINT)
    assert not loan.taken(0.1), "to look is not to read"
    client.read("UTF8_STRING")  # through another window than the one it shows
    assert loan.taken(5.0)


def test_another_connection_of_the_same_program_counts(
    clipboard: x11.X11Clipboard, client: Client, desk: Desk
) -> None:
    second = Client(desk.env["DISPLAY"])
    loan = clipboard.lend(TEXT, Target(f"x11:{second.window.id:#x}"))
    client.read("UTF8_STRING")
    assert loan.taken(5.0)
    second.close()


def test_a_large_text_is_taken_with_its_last_byte(
    clipboard: x11.X11Clipboard, client: Client, desk: Desk
) -> None:
    loan = clipboard.lend(BIG.decode(), Target(f"x11:{client.window.id:#x}"))
    client.ask("UTF8_STRING")
    assert not loan.taken(0.1)
    loan.leave()
    assert xclip(desk, "clipboard") == BIG


def test_without_a_target_the_clipboard_manager_does_not_count(
    clipboard: x11.X11Clipboard, client: Client, desk: Desk
) -> None:
    client.own("CLIPBOARD_MANAGER")
    loan = clipboard.lend(TEXT, None)
    client.read("UTF8_STRING")
    assert not loan.taken(0.1)
    xclip(desk, "clipboard")
    assert loan.taken(5.0)


# --- the end --------------------------------------------------------------------------------


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
    assert x11.problem() is None
