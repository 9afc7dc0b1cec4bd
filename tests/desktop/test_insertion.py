"""Insertion into real windows: a terminal, a GTK editor and a Qt editor, under real layouts."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator

import pytest
from Xlib import X
from Xlib.display import Display
from Xlib.ext import xtest

from dictate.injectors import paste, typing
from dictate.ports import Ended, Injector, NoOptions, Outcome, Target, Tools
from dictate.system.clipboard import x11 as clipboards
from dictate.system.clipboard._audience import window_of
from dictate.system.focus.x11 import create as create_focus
from dictate.system.keyboard import _pace
from dictate.system.keyboard import x11 as keyboards
from tests.desktop.desk import Desk
from tests.desktop.physical_keyboard import CODES, PhysicalKeyboard
from tests.desktop.targets import TARGETS, GtkEditor, QtEditor, XTerm
from tests.waiting import wait_for

_LONG = (
    "Le ministère a déjà prévu d'aménager l'accès : « où ça ? », demanda Noël. Il paya 25 € à "
    "l'œuvre, puis rentra très tôt. The meeting starts at 9:30, isn't it? "
)
TEXTS = {
    "signs": "0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ AZERTYUIOP azertyuiop",
    "french": "Ça, l'été déjà, où l'œuvre — « naïve » — coûte 12 €… Œdipe, À É È Ê Ç Ù ü ÿ ; l’air",
    "spaces": "Bonjour\u00a0! Combien\u202f? 10\u00a0€",
    "emoji": "ok 😀 👍🏽 👨‍👩‍👧 ❤️ 🇫🇷 日本語 한국어 fin",
    "lines": "line one\nline two\tcolumn\n\nend",
    "repeats": "éééé aaaa ççéé  llll €€ œœœœ",
    "many signs": "".join(chr(0x4E00 + at) for at in range(100)),
    "long": (_LONG * 20)[:2000],
}
METHODS = ("paste", "typing")
LAYOUTS = pytest.mark.parametrize("desk", ["us", "fr", "de"], indirect=True)
Window = XTerm | GtkEditor | QtEditor


@pytest.fixture
def tools(desk: Desk) -> Iterator[Tools]:
    clipboard = clipboards.create(NoOptions())
    yield Tools(clipboard, keyboards.create(NoOptions()))
    clipboard.close()


def injector(method: str, tools: Tools) -> Injector:
    if method == "paste":
        return paste.create(paste.Options(), tools)
    return typing.create(NoOptions(), tools)


def insert(method: str, tools: Tools, window: Window, text: str) -> Outcome:
    target = create_focus(NoOptions()).focused()
    assert target is not None
    assert window_of(target) == window.window
    return injector(method, tools).insert(text, target)


def start(desk: Desk, name: str) -> Window:
    window = TARGETS[name](desk)
    window.start()
    return window


def modifiers(desk: Desk) -> int:
    """The modifiers that are on, as the server sees them (Shift 1, Caps Lock 2, Ctrl 4, …)."""
    display = Display(desk.env["DISPLAY"])
    mask = display.screen().root.query_pointer().mask & 0xFF
    display.close()
    return int(mask)


def keymap(desk: Desk) -> list[list[int]]:
    display = Display(desk.env["DISPLAY"])
    rows = [list(row) for row in display.get_keyboard_mapping(8, 248)]
    display.close()
    return rows


@pytest.fixture(params=TARGETS)
def window(desk: Desk, request: pytest.FixtureRequest) -> Window:
    """Each kind of window in turn, focused."""
    return start(desk, request.param)


@LAYOUTS
@pytest.mark.parametrize("method", METHODS)
def test_every_text_arrives_as_it_is(desk: Desk, tools: Tools, window: Window, method: str) -> None:
    before = keymap(desk)
    for text in TEXTS.values():
        window.clear()
        assert insert(method, tools, window, text) == Outcome(Ended.INSERTED)
        in_one_line = method == "typing" and isinstance(window, XTerm)  # Enter runs commands there
        window.wait_for_text(" ".join(text.splitlines()) if in_one_line else text)
    assert keymap(desk) == before, "borrowed keys were not given back"
    assert modifiers(desk) == 0


@pytest.mark.parametrize("method", METHODS)
def test_a_layout_chosen_while_the_app_runs_counts(
    desk: Desk, tools: Tools, window: Window, method: str
) -> None:
    insert(method, tools, window, "azq ")
    window.wait_for_text("azq ")  # keys mean what the layout says when the window gets to them
    desk.use_layout("fr")
    insert(method, tools, window, "azq ")
    window.wait_for_text("azq azq ")
    desk.use_layout("us,ru")
    desk.run("xdotool", "key", "ISO_Next_Group")
    insert(method, tools, window, "azq ж")
    window.wait_for_text("azq azq azq ж")


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("lock", ["caps_lock", "num_lock"])
def test_lock_keys_change_nothing_and_stay_on(
    tools: Tools, physical_keyboard: PhysicalKeyboard, xterm: XTerm, method: str, lock: str
) -> None:
    physical_keyboard.tap(lock)
    on = wait_for(lambda: modifiers(xterm.desk), what=lock)
    insert(method, tools, xterm, "Été 12 €")
    xterm.wait_for_text("Été 12 €")
    assert modifiers(xterm.desk) == on


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "held", [("ctrl_r",), ("ctrl_l", "alt_l"), ("shift_l",), ("super_l",)], ids="+".join
)
def test_held_modifiers_spoil_nothing_and_none_is_stuck(
    tools: Tools,
    physical_keyboard: PhysicalKeyboard,
    window: Window,
    method: str,
    held: tuple[str, ...],
) -> None:
    with physical_keyboard.holding(*held):
        assert insert(method, tools, window, "hello l'été Q 12€").ended is Ended.INSERTED
        window.wait_for_text("hello l'été Q 12€")
    assert modifiers(window.desk) == 0
    physical_keyboard.tap("d")
    window.wait_for_text("hello l'été Q 12€d")


@pytest.mark.parametrize("desk", ["fr", "de"], indirect=True)
@pytest.mark.parametrize("method", METHODS)
def test_altgr_held_spoils_nothing(
    desk: Desk, tools: Tools, physical_keyboard: PhysicalKeyboard, xterm: XTerm, method: str
) -> None:
    text = "Grüße, {L'Été} @ 12 €"
    with physical_keyboard.holding("alt_r"):
        insert(method, tools, xterm, text)
        xterm.wait_for_text(text)


def test_modifiers_that_go_up_by_themselves_are_waited_for(
    desk: Desk, tools: Tools, physical_keyboard: PhysicalKeyboard
) -> None:
    assert tools.keyboard is not None
    began = time.monotonic()
    tools.keyboard.release_modifiers()
    idle = time.monotonic() - began
    with physical_keyboard.holding("ctrl_r"):
        began = time.monotonic()
        tools.keyboard.release_modifiers()
        held = time.monotonic() - began
        assert held > idle + 1.0, "a held key gets time to go up by itself"
        assert modifiers(desk) == 0
    physical_keyboard.press("ctrl_r")
    hand = threading.Timer(0.2, physical_keyboard.release, ["ctrl_r"])
    hand.start()
    began = time.monotonic()
    tools.keyboard.release_modifiers()
    assert time.monotonic() - began < held - 0.5, "and no more time than it needs"
    hand.join()


def test_the_clipboard_is_as_before(desk: Desk, tools: Tools, window: Window) -> None:
    kept = {"clipboard": b"what I copied", "primary": b"what I marked"}
    for selection, data in kept.items():
        copy(desk, selection, data)
    for text in ("one ", "two ", "three"):
        assert insert("paste", tools, window, text) == Outcome(Ended.INSERTED)
    window.wait_for_text("one two three")
    for selection, data in kept.items():
        assert read(desk, selection) == data


def test_a_marked_passage_is_replaced(desk: Desk, tools: Tools, gtk_editor: GtkEditor) -> None:
    insert("paste", tools, gtk_editor, "old words")
    gtk_editor.wait_for_text("old words")
    desk.run("xdotool", "key", "ctrl+a")
    wait_for(lambda: read(desk, "primary") == b"old words", what="the marking")
    assert insert("paste", tools, gtk_editor, "new") == Outcome(Ended.INSERTED)
    gtk_editor.wait_for_text("new")


def test_a_terminal_runs_no_command_by_itself(desk: Desk, tools: Tools, xterm: XTerm) -> None:
    insert("paste", tools, xterm, "echo one\necho two\n\n")
    xterm.wait_for_text("echo one\necho two")  # shells take a paste as one piece
    xterm.clear()
    insert("typing", tools, xterm, "echo one\necho two\n\n")
    xterm.wait_for_text("echo one echo two")


def test_a_busy_window_gets_the_text_and_not_what_was_copied_before(
    desk: Desk, tools: Tools, window: Window
) -> None:
    """The bug of fixed delays: the clipboard is put back before the window has looked."""
    copy(desk, "clipboard", b"OLD")
    process = desk.run("xdotool", "getwindowpid", str(window.window)).strip()
    script = f"kill -STOP {process}; sleep 1; kill -CONT {process}"
    sleeper = subprocess.Popen(["sh", "-c", script])
    wait_for(lambda: state(process) == "T", what="the window to hang")
    assert insert("paste", tools, window, "new") == Outcome(Ended.INSERTED)
    sleeper.wait()
    window.wait_for_text("new")
    assert read(desk, "clipboard") == b"OLD"


def test_a_window_that_hangs_while_keys_are_borrowed_is_not_typed_nonsense(
    desk: Desk, tools: Tools, qt_editor: QtEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_pace, "LONGEST", 0.3)
    before = keymap(desk)
    process = int(desk.run("xdotool", "getwindowpid", str(qt_editor.window)))
    os.kill(process, signal.SIGSTOP)
    outcome = insert("typing", tools, qt_editor, TEXTS["many signs"])
    assert outcome == Outcome(Ended.ON_CLIPBOARD, "The window does not answer.")
    assert keymap(desk) != before, "the keys are still needed"
    os.kill(process, signal.SIGCONT)
    wait_for(lambda: len(qt_editor.read()) > 10, what="the beginning of the text")
    assert TEXTS["many signs"].startswith(qt_editor.read())
    assert read(desk, "clipboard").decode() == TEXTS["many signs"]
    insert("typing", tools, qt_editor, "a")
    assert keymap(desk) == before


def test_a_window_that_does_not_paste_leaves_the_text_on_the_clipboard(
    desk: Desk, tools: Tools
) -> None:
    copy(desk, "clipboard", b"OLD")
    desk.spawn(
        "xterm", "-T", "deaf", "-xrm", "*VT100.translations: #override Shift<Key>Insert: ignore()"
    )
    window = desk.find_window("^deaf$")
    desk.focus(window)
    pasting = paste.create(paste.Options(wait=0.5), tools)
    outcome = pasting.insert("new", Target(f"x11:{window:#x}", "XTerm"))
    assert outcome.ended is Ended.ON_CLIPBOARD
    assert read(desk, "clipboard") == b"new"


def test_a_program_that_reads_everything_is_not_the_target(
    desk: Desk, tools: Tools, qt_editor: QtEditor
) -> None:
    """A clipboard manager reads at once; that must not end the loan before the window reads."""
    manager = desk.spawn(
        "sh", "-c", "while :; do xclip -o -selection clipboard; xclip -o -selection primary; done"
    )
    for number in range(5):
        qt_editor.clear()
        assert insert("paste", tools, qt_editor, f"text {number}") == Outcome(Ended.INSERTED)
        qt_editor.wait_for_text(f"text {number}")
    desk.end(manager)


def test_other_keys_work_after_a_paste(
    desk: Desk, tools: Tools, physical_keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    insert("paste", tools, xterm, "a")
    xterm.wait_for_text("a")
    physical_keyboard.tap("d")
    xterm.wait_for_text("ad")


def test_keys_that_the_test_itself_holds_on_the_apps_keyboard_are_released(
    desk: Desk, tools: Tools, xterm: XTerm
) -> None:
    display = Display(desk.env["DISPLAY"])
    xtest.fake_input(display, X.KeyPress, CODES["ctrl_l"])
    display.sync()
    insert("paste", tools, xterm, "a")
    xterm.wait_for_text("a")
    assert modifiers(desk) == 0
    display.close()


def copy(desk: Desk, selection: str, data: bytes) -> None:
    """Another program copies."""
    program = desk.spawn("xclip", "-i", "-quiet", "-selection", selection, stdin=subprocess.PIPE)
    assert program.stdin is not None
    program.stdin.write(data)
    program.stdin.close()
    wait_for(lambda: read(desk, selection) == data, what="xclip")


def read(desk: Desk, selection: str) -> bytes:
    """What another program would paste."""
    return desk.run("xclip", "-o", "-selection", selection).encode()


def state(process: str) -> str:
    """The state of a process as the kernel has it: "T" is stopped."""
    with open(f"/proc/{process}/stat") as file:  # noqa: PTH123
        return file.read().rsplit(")", 1)[1].split()[0]
