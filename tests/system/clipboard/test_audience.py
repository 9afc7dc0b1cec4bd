"""Who has read: the target, or somebody else."""

import pytest
from Xlib import X

from dictate.ports import Target
from dictate.system.clipboard import x11
from tests.desktop.desk import Desk
from tests.system.clipboard.client import Client
from tests.system.clipboard.programs import (
    BIG,
    HINT,
    TEXT,
    xclip,
)

pytestmark = pytest.mark.desktop


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
