"""Hotkeys on a real X server, pressed on a keyboard that the server takes for a real one."""

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from Xlib import X, display

from dictate.errors import HotkeyError
from dictate.hotkeys import x11
from dictate.keys import parse
from dictate.ports import NoOptions
from dictate.system.keyboard import x11 as keyboard_x11
from tests.desktop.desk import Desk
from tests.desktop.physical_keyboard import PhysicalKeyboard
from tests.desktop.targets import QtEditor, XTerm
from tests.waiting import wait_for

LAYOUTS = pytest.mark.parametrize("desk", ["us", "fr", "de"], indirect=True)
HELD = 0.45
"""Longer than the 0.2 s after which keys repeat on the test desktop."""


class Watched:
    """A hotkey under test and what it told."""

    def __init__(self, *, software_keys: bool = False) -> None:
        self.told: list[str] = []
        self.times: list[float] = []
        self.hotkey = x11.create(x11.Options(software_keys=software_keys))

    def start(self, keys: str) -> "Watched":
        self.hotkey.start(
            parse(keys), lambda: self._note("press"), lambda: self._note("release"),
            lambda: self._note("other"),
        )  # fmt: skip
        return self

    def _note(self, what: str) -> None:
        self.times.append(time.monotonic())
        self.told.append(what)

    def wait_for(self, *told: str) -> None:
        """Wait until exactly this was told."""
        try:
            wait_for(lambda: self.told == list(told), 10.0)
        except AssertionError as error:
            raise AssertionError(f"told {self.told[-6:]}, not {list(told)[-6:]}") from error


@pytest.fixture
def watched(desk: Desk) -> Iterator[Watched]:
    one = Watched()
    yield one
    one.hotkey.stop()


@pytest.fixture
def second(desk: Desk) -> Iterator[Watched]:
    one = Watched()
    yield one
    one.hotkey.stop()


def repeat_for(seconds: float) -> None:
    """Let a held key repeat: time is what is tested here, not a guess about readiness."""
    threading.Event().wait(seconds)


def settle(desk: Desk, keyboard: PhysicalKeyboard, xterm: XTerm) -> str:
    """Type one more letter into the terminal and return all that it got before that."""
    desk.focus(xterm.window)
    keyboard.tap("v")
    wait_for(lambda: xterm.read().endswith("v"), what="a letter typed last")
    return xterm.read()[:-1]


@LAYOUTS
def test_one_press_and_one_release_while_the_key_repeats(
    desk: Desk, physical_keyboard: PhysicalKeyboard, xterm: XTerm, watched: Watched
) -> None:
    for key in ("ctrl_r", "alt_r", "pause", "f9", "shift_r", "scroll_lock"):
        watched.start(key).told.clear()
        assert watched.hotkey.held() is False
        with physical_keyboard.holding(key):
            watched.wait_for("press")
            repeat_for(HELD)
            assert watched.hotkey.held() is True
            assert watched.told == ["press"]
        watched.wait_for("press", "release")
        assert watched.hotkey.held() is False
    assert settle(desk, physical_keyboard, xterm) == ""


@LAYOUTS
def test_a_combination_leaks_nothing_and_takes_either_order_of_release(
    desk: Desk, physical_keyboard: PhysicalKeyboard, xterm: XTerm, watched: Watched
) -> None:
    watched.start("ctrl+alt+space")
    with physical_keyboard.holding("ctrl_l", "alt_l", "space"):
        watched.wait_for("press")
        repeat_for(HELD)
    watched.wait_for("press", "release")

    watched.told.clear()
    for key in ("ctrl_l", "alt_l", "space"):
        physical_keyboard.press(key)
    watched.wait_for("press")
    for key in ("ctrl_l", "alt_l"):
        physical_keyboard.release(key)
    repeat_for(HELD)
    assert watched.told == ["press"]
    physical_keyboard.release("space")
    watched.wait_for("press", "release")
    assert settle(desk, physical_keyboard, xterm) == ""


def test_a_combination_needs_its_modifiers(
    desk: Desk, physical_keyboard: PhysicalKeyboard, xterm: XTerm, watched: Watched
) -> None:
    watched.start("ctrl+alt+space")
    physical_keyboard.tap("space")
    assert settle(desk, physical_keyboard, xterm) == " "
    assert watched.told == []


def test_locks_do_not_matter(
    desk: Desk, physical_keyboard: PhysicalKeyboard, xterm: XTerm, watched: Watched
) -> None:
    watched.start("f9")
    for lock in ("caps_lock", "num_lock"):
        watched.told.clear()
        physical_keyboard.tap(lock)
        physical_keyboard.tap("f9")
        watched.wait_for("press", "release")
    physical_keyboard.tap("caps_lock")
    assert settle(desk, physical_keyboard, xterm) == ""


def test_quick_taps_are_told_one_by_one(
    desk: Desk, physical_keyboard: PhysicalKeyboard, watched: Watched, second: Watched
) -> None:
    watched.start("ctrl_r")
    second.start("f9")
    for count in range(1, 51):
        physical_keyboard.tap("ctrl_r")
        watched.wait_for(*["press", "release"] * count)
        physical_keyboard.tap("f9")
        second.wait_for(*["press", "release"] * count)


def test_a_burst_of_taps_ends_released(
    desk: Desk, physical_keyboard: PhysicalKeyboard, watched: Watched, second: Watched
) -> None:
    watched.start("ctrl_r")
    second.start("f9")
    for _ in range(100):
        physical_keyboard.tap("ctrl_r")
        physical_keyboard.tap("f9")
    watched.wait_for(*["press", "release"] * 100)
    with physical_keyboard.holding("f9"):
        wait_for(lambda: second.told[-1] == "press", what="the last press")
    wait_for(lambda: second.told[-1] == "release", what="the last release")
    assert second.told == ["press", "release"] * (len(second.told) // 2)


def test_a_taken_combination_is_reported(desk: Desk, watched: Watched) -> None:
    with pytest.raises(HotkeyError) as caught:
        watched.start("super+d")  # openbox shows the desktop with it
    assert "Super+D" in caught.value.message
    assert caught.value.hint
    watched.start("super+f11")  # nothing is left behind that would stand in the way


def test_two_hotkeys_cannot_share_a_key(desk: Desk, watched: Watched, second: Watched) -> None:
    watched.start("f9")
    with pytest.raises(HotkeyError):
        second.start("f9")
    watched.hotkey.stop()
    second.start("f9")


def test_a_key_that_the_layout_lacks_is_reported(desk: Desk, watched: Watched) -> None:
    with pytest.raises(HotkeyError) as caught:
        watched.start("fn")
    assert "Fn" in caught.value.message


@LAYOUTS
def test_keys_that_layouts_name_differently(
    desk: Desk, physical_keyboard: PhysicalKeyboard, watched: Watched
) -> None:
    watched.start("f13")  # a multimedia symbol on all three
    physical_keyboard.tap(191)
    watched.wait_for("press", "release")
    watched.start("ctrl+alt+1").told.clear()  # a shifted symbol on AZERTY
    with physical_keyboard.holding("ctrl_l", "alt_l"):
        physical_keyboard.tap(10)
    watched.wait_for("press", "release")


def test_a_menu_that_has_the_keyboard_hides_no_lone_modifier(
    desk: Desk, physical_keyboard: PhysicalKeyboard, watched: Watched, second: Watched
) -> None:
    watched.start("ctrl_r")
    second.start("f9")
    menu = display.Display(desk.env["DISPLAY"])
    root = menu.screen().root
    now = X.CurrentTime
    assert root.grab_keyboard(False, X.GrabModeAsync, X.GrabModeAsync, now) == X.GrabSuccess
    physical_keyboard.tap("f9")  # belongs to the menu
    physical_keyboard.tap("ctrl_r")
    watched.wait_for("press", "release")
    assert second.told == []
    menu.close()


def test_a_lone_modifier_stays_a_modifier(
    desk: Desk, physical_keyboard: PhysicalKeyboard, xterm: XTerm, watched: Watched
) -> None:
    watched.start("ctrl_r")
    with physical_keyboard.holding("ctrl_r", "c"):
        watched.wait_for("press", "other")
        xterm.wait_for_text("\x03")
    watched.wait_for("press", "other", "release")


def test_the_right_ctrl_is_not_the_left(
    desk: Desk, physical_keyboard: PhysicalKeyboard, watched: Watched
) -> None:
    watched.start("ctrl_r")
    physical_keyboard.tap("ctrl_l")
    physical_keyboard.tap("ctrl_r")
    watched.wait_for("press", "release")


@pytest.mark.parametrize("key", ["ctrl_r", "f9"])
def test_released_while_another_window_has_the_keyboard(
    *,
    desk: Desk,
    physical_keyboard: PhysicalKeyboard,
    xterm: XTerm,
    qt_editor: QtEditor,
    watched: Watched,
    key: str,
) -> None:
    watched.start(key)
    with physical_keyboard.holding(key):
        watched.wait_for("press")
        desk.focus(xterm.window)
        assert watched.told == ["press"]
    watched.wait_for("press", "release")


@pytest.mark.parametrize("key", ["ctrl_r", "f9"])
def test_released_after_the_window_was_destroyed(
    desk: Desk, physical_keyboard: PhysicalKeyboard, watched: Watched, key: str
) -> None:
    terminal = XTerm(desk)
    terminal.start()
    watched.start(key)
    with physical_keyboard.holding(key):
        watched.wait_for("press")
        desk.run("xdotool", "windowkill", str(terminal.window))
        wait_for(lambda: desk.focused_window() != terminal.window, what="the window to go")
        assert watched.told == ["press"]
    watched.wait_for("press", "release")


def test_the_layout_is_switched_while_watching(
    desk: Desk, physical_keyboard: PhysicalKeyboard, xterm: XTerm, watched: Watched
) -> None:
    watched.start("ctrl+alt+q")
    for layout, code in (("us", 24), ("fr", 38), ("us", 24)):  # Q lies where A is on the other
        desk.use_layout(layout)

        def told(code: int = code) -> bool:
            watched.told.clear()
            with physical_keyboard.holding("ctrl_l", "alt_l", code):
                repeat_for(0.05)
            try:  # another thread tells it
                wait_for(lambda: watched.told == ["press", "release"], 1.0)
            except AssertionError:
                return False
            return True

        wait_for(told, what=f"the hotkey on {layout}")
        xterm.clear()
        with physical_keyboard.holding("ctrl_l", "alt_l", code):
            repeat_for(HELD)
        assert settle(desk, physical_keyboard, xterm) == ""


@pytest.mark.parametrize("key", ["ctrl_r", "f9"])
def test_keys_of_programs_neither_press_nor_release(
    desk: Desk, physical_keyboard: PhysicalKeyboard, watched: Watched, key: str
) -> None:
    code = str(physical_keyboard.code(key))
    watched.start(key)
    desk.run("xdotool", "key", code)
    with physical_keyboard.holding(key):
        watched.wait_for("press")
        desk.run("xdotool", "keyup", code)  # what insertion does to held modifiers
        desk.run("xdotool", "type", "text")
        assert watched.hotkey.held() is True
        assert watched.told == ["press"]
    watched.wait_for("press", "release")


TYPED = "Grüße, {L'Été} @ 12 €"
"""On a German keyboard this takes Shift, AltGr and letters that the layout lacks."""


@pytest.mark.parametrize("desk", ["de"], indirect=True)
@pytest.mark.parametrize("key", ["alt_r", "shift_l"])
def test_our_own_typing_does_not_press_the_hotkey(
    desk: Desk, xterm: XTerm, watched: Watched, key: str
) -> None:
    watched.start(key)
    keyboard_x11.create(NoOptions()).type(TYPED)
    xterm.wait_for_text(TYPED)
    assert watched.told == []


@pytest.mark.parametrize("desk", ["de"], indirect=True)
@pytest.mark.parametrize("key", ["ctrl_r", "shift_l"])
def test_our_own_typing_does_not_release_the_hotkey(
    desk: Desk, physical_keyboard: PhysicalKeyboard, xterm: XTerm, watched: Watched, key: str
) -> None:
    watched.start(key)
    typist = keyboard_x11.create(NoOptions())
    with physical_keyboard.holding(key):
        watched.wait_for("press")
        typist.release_modifiers()
        typist.type(TYPED)
        xterm.wait_for_text(TYPED)
        assert watched.hotkey.held() is True
        assert watched.told == ["press"]
    watched.wait_for("press", "release")


@pytest.mark.parametrize("key", ["ctrl_r", "f9"])
def test_keys_of_programs_count_when_asked_for(
    desk: Desk, physical_keyboard: PhysicalKeyboard, key: str
) -> None:
    watched = Watched(software_keys=True).start(key)
    code = str(physical_keyboard.code(key))
    desk.run("xdotool", "keydown", code)
    watched.wait_for("press")
    assert watched.hotkey.held() is True
    desk.run("xdotool", "keyup", code)
    watched.wait_for("press", "release")
    watched.hotkey.stop()


@pytest.mark.parametrize("key", ["ctrl_r", "f9", "ctrl+alt+space"])
def test_escape_can_be_watched_while_the_hotkey_is_held(
    *,
    desk: Desk,
    physical_keyboard: PhysicalKeyboard,
    xterm: XTerm,
    watched: Watched,
    second: Watched,
    key: str,
) -> None:
    watched.start(key)
    *modifiers, last = key.split("+")
    with physical_keyboard.holding(*(f"{name}_l" for name in modifiers), last):
        watched.wait_for("press")
        second.start("esc")
        physical_keyboard.tap("esc")
        second.wait_for("press", "release")
    wait_for(lambda: watched.told[-1] == "release", what="the release")
    physical_keyboard.tap("esc")
    second.wait_for("press", "release", "press", "release")
    assert settle(desk, physical_keyboard, xterm) == ""
    second.hotkey.stop()
    physical_keyboard.tap("esc")
    assert settle(desk, physical_keyboard, xterm) == "v\x1b"


def test_stop_gives_everything_back(
    desk: Desk, physical_keyboard: PhysicalKeyboard, xterm: XTerm, watched: Watched
) -> None:
    def open_files() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    files, threads = open_files(), threading.active_count()
    for keys in ("f9", "ctrl_r") * 5:
        watched.start(keys)
        watched.hotkey.held()
        watched.hotkey.stop()
    wait_for(lambda: (open_files(), threading.active_count()) == (files, threads))
    assert watched.hotkey.held() is None
    physical_keyboard.tap("f9")
    assert settle(desk, physical_keyboard, xterm) == "\x1b[20~"


def test_stop_works_from_a_callback(desk: Desk, physical_keyboard: PhysicalKeyboard) -> None:
    hotkey, stopped = x11.create(x11.Options()), threading.Event()

    def stop() -> None:
        hotkey.stop()
        stopped.set()

    hotkey.start(parse("f9"), stop, lambda: None, lambda: None)
    physical_keyboard.tap("f9")
    assert stopped.wait(10.0)
    wait_for(lambda: "hotkey" not in [thread.name for thread in threading.enumerate()])


@pytest.mark.parametrize("key", ["ctrl_r", "f9"])
def test_a_dead_server_ends_the_watch_and_lets_go(
    desk: Desk,
    physical_keyboard: PhysicalKeyboard,
    watched: Watched,
    caplog: pytest.LogCaptureFixture,
    key: str,
) -> None:
    watched.start(key)
    physical_keyboard.press(key)
    watched.wait_for("press")
    physical_keyboard.release(key)
    watched.wait_for("press", "release")
    physical_keyboard.press(key)
    watched.wait_for("press", "release", "press")
    with caplog.at_level(logging.ERROR):
        desk.end(desk.server)
        watched.wait_for("press", "release", "press", "release")
        wait_for(lambda: "X server went away" in caplog.text, what="a line in the log")
    assert watched.hotkey.held() is None
    assert x11.problem()
    watched.hotkey.stop()


@contextmanager
def held_server(desk: Desk) -> Iterator[None]:
    """Another program holds the X server, but not so long that a test hangs."""
    other, freed = display.Display(desk.env["DISPLAY"]), threading.Event()
    late = threading.Timer(30.0, lambda: (freed.set(), other.close()))
    other.grab_server()
    other.sync()
    late.start()
    try:
        yield
    finally:
        late.cancel()
        late.join()
    assert not freed.is_set()
    other.close()


def test_nobody_waits_for_a_held_server(desk: Desk, watched: Watched, second: Watched) -> None:
    watched.start("ctrl_r")
    second.start("f9")
    assert watched.hotkey.held() is False
    threads = threading.active_count()
    with held_server(desk):
        for _ in range(4):
            assert watched.hotkey.held() is None
        second.hotkey.stop()
        with pytest.raises(HotkeyError):
            second.start("f9")
        assert x11.problem()
    wait_for(lambda: watched.hotkey.held() is False, what="an answer again")
    second.start("f9")  # the keys were given back
    second.hotkey.stop()
    wait_for(lambda: threading.active_count() < threads, what="no threads left behind")


def test_a_hotkey_can_be_stopped_while_the_server_is_held(desk: Desk, watched: Watched) -> None:
    watched.start("f9")
    with held_server(desk):
        assert watched.hotkey.held() is None  # not even a connection to ask over
        watched.hotkey.stop()
    wait_for(lambda: not _named("hotkey"), what="no threads left behind")


def _named(start: str) -> list[str]:
    return [one.name for one in threading.enumerate() if one.name.startswith(start)]


def test_problem_tells_the_truth(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert x11.problem() is None
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert "Wayland" in (x11.problem() or "")
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setenv("DISPLAY", ":4711")
    assert "does not answer" in (x11.problem() or "")
    monkeypatch.delenv("DISPLAY")
    assert "DISPLAY" in (x11.problem() or "")
