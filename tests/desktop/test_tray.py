"""The tray icon and the status window on a real X server, as people see and use them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.desktop.desk import Desk
from tests.desktop.targets import XTerm
from tests.waiting import wait_for

ROOT = Path(__file__).parents[2]
Box = tuple[int, int, int, int]
CORNER: Box = (1180, 0, 1280, 32)
"""Where the tray is on the screen."""
BELOW: Box = (880, 36, 1280, 400)
"""Where its menu and its notices come up."""


class Interface:
    """The user interface in a process of its own, on a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._calls = desk.folder / "calls"
        self._screen = desk.folder / "screen.png"
        with self._calls.open("wb") as calls:
            self.process = desk.spawn(
                sys.executable, "-m", "tests.desktop.tray_app",
                stdin=subprocess.PIPE, stdout=calls, env={"PYTHONPATH": str(ROOT)},
            )  # fmt: skip

    def show(self, **view: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(view).encode() + b"\n")
        self.process.stdin.flush()

    def calls(self) -> list[list[object]]:
        return [json.loads(line) for line in self._calls.read_text("utf-8").splitlines()]

    def wait_for_calls(self, *calls: list[object]) -> None:
        wait_for(lambda: self.calls() == list(calls), what=f"the calls {calls}")

    def picture(self, box: Box) -> Image.Image:
        with Image.open(self._desk.screenshot(self._screen)) as screen:
            return screen.convert("RGB").crop(box)

    def reds(self) -> list[tuple[int, int]]:
        """Where the tray is as red as a recording, on the screen."""
        picture = self.picture(CORNER)
        left, top = CORNER[:2]
        every = [(x, y) for x in range(picture.width) for y in range(picture.height)]
        return [(left + x, top + y) for x, y in every if red(picture.getpixel((x, y)))]

    def find(self) -> tuple[int, int]:
        """The middle of the icon; shows a recording to see it."""
        self.show(phase="recording")
        spots = wait_for(lambda: len(self.reds()) > 150 and self.reds(), what="a red icon")
        xs, ys = zip(*spots, strict=True)
        return round(sum(xs) / len(xs)), round(sum(ys) / len(ys))

    def click(self, spot: tuple[int, int], button: int) -> None:
        x, y = spot
        self._desk.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def open_menu(self, spot: tuple[int, int]) -> None:
        before = self.picture(BELOW)
        self.click(spot, 3)
        wait_for(lambda: self.picture(BELOW) != before, what="the menu")

    def keys(self, *keys: str) -> None:
        self._desk.run("xdotool", "key", "--delay", "60", *keys)


def red(color: object) -> bool:
    assert isinstance(color, tuple)
    return bool(color[0] > 150 and color[0] > 2 * color[1] and color[0] > 2 * color[2])


@pytest.fixture
def interface(desk: Desk) -> Interface:
    return Interface(desk)


@pytest.fixture
def bare() -> Iterator[Desk]:
    """A desktop without a tray."""
    with Desk(tray=False) as one:
        yield one


def window(desk: Desk) -> str:
    return desk.run("xdotool", "search", "--onlyvisible", "--name", "^Dictate$").strip()


def test_the_icon_is_red_while_recording_and_only_then(interface: Interface) -> None:
    interface.find()
    for phase in ("transcribing", "idle"):
        interface.show(phase=phase)
        wait_for(lambda: not interface.reds(), what=f"no red when {phase}")
    ready = interface.picture(CORNER)
    interface.show(message="The microphone is gone.")
    wait_for(lambda: interface.picture(CORNER) != ready, what="another icon for trouble")


def test_a_left_click_starts_and_stops(interface: Interface) -> None:
    interface.click(interface.find(), 1)
    interface.wait_for_calls(["toggle"])


def test_the_menu_is_used_by_mouse_and_keyboard(interface: Interface) -> None:
    icon = interface.find()
    interface.open_menu(icon)
    interface.keys("Down", "Down", "Return")
    interface.wait_for_calls(["cancel"])


def test_a_microphone_is_chosen(interface: Interface) -> None:
    icon = interface.find()
    interface.open_menu(icon)
    # Stop, Cancel, Style, Microphone (nothing was dictated yet); into it, and to the second row.
    interface.keys("Down", "Down", "Down", "Down", "Right", "Down", "Return")
    interface.wait_for_calls(["source", "usb"])


def test_the_menu_stays_open_while_the_state_changes(interface: Interface) -> None:
    interface.open_menu(interface.find())
    interface.keys("Down", "Down")
    recording = interface.picture(BELOW)
    interface.show(phase="transcribing", text="Hello.")
    wait_for(lambda: interface.picture(BELOW) != recording, what="the menu to follow")
    interface.keys("Return")
    interface.wait_for_calls(["cancel"])


def test_a_menu_that_grows_stays_on_the_screen(interface: Interface) -> None:
    interface.open_menu(interface.find())
    long = interface.picture(BELOW)
    interface.show(phase="recording", text="A rather long text that was dictated, and more of it.")
    wait_for(lambda: interface.picture(BELOW) != long, what="the menu to follow")
    # A border ends it on the right: what ran out of the screen would have none.
    edge = (1279, 60, 1280, 200)
    wait_for(
        lambda: len({interface.picture(edge).getpixel((0, y)) for y in range(140)}) == 1,
        what="the right border of the menu",
    )


def test_quitting_by_the_menu_ends_the_process(interface: Interface) -> None:
    interface.open_menu(interface.find())
    interface.keys("Up", "Return")
    assert interface.process.wait(10) == 0
    assert interface.calls() == [["quit"]]


def test_a_signal_ends_the_process(interface: Interface) -> None:
    interface.find()
    interface.process.terminate()
    assert interface.process.wait(10) == 0
    assert interface.calls() == [["quit"]]


def test_a_notice_is_seen(interface: Interface) -> None:
    interface.find()
    before = interface.picture(BELOW)
    interface.show(tell="The text is on the clipboard.", hint="Paste it.")
    wait_for(lambda: interface.picture(BELOW) != before, what="the notice")


def test_a_tray_that_comes_late_gets_the_icon(bare: Desk) -> None:
    interface = Interface(bare)
    wait_for(lambda: window(bare), what="the status window")
    bare.start_tray()
    interface.find()
    wait_for(lambda: not window(bare), what="the window to go")


def test_without_a_tray_the_window_comes_up_and_leaves_the_keyboard_alone(bare: Desk) -> None:
    terminal = XTerm(bare)
    terminal.start()
    interface = Interface(bare)
    wait_for(lambda: window(bare), what="the status window")
    assert bare.focused_window() == terminal.window
    bare.focus(int(window(bare)))
    interface.keys("space")  # the first button
    interface.wait_for_calls(["toggle"])
    interface.keys("alt+F4")
    assert interface.process.wait(10) == 0
    assert interface.calls() == [["toggle"], ["quit"]]
