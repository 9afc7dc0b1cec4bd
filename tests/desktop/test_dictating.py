"""Hold the key, speak, let go: with real keys, real speech, the real model and real windows."""

import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dictate.machine import Rules
from tests.accuracy import word_error_rate
from tests.desktop.app import LIBRIVOX, App
from tests.desktop.desk import Desk
from tests.desktop.physical_keyboard import PhysicalKeyboard
from tests.desktop.pulse import Pulse
from tests.desktop.targets import TARGETS, QtEditor, XTerm
from tests.waiting import wait_for

SPOKEN = LIBRIVOX / "sense_and_sensibility_01_austen_64kb-0880.wav"
WORDS = "he was not an ill disposed young man"
BOUND = 0.35
"""Word error rate of eight words of a real reader with the base model: three may be wrong."""
FRENCH = "Bonjour, je vous remercie de votre lettre. Je suis très content de vous voir ici."


@pytest.fixture
def pulse(desk: Desk) -> Iterator[Pulse]:
    with Pulse(home=desk.home) as one:
        yield one


@pytest.fixture
def app(desk: Desk, pulse: Pulse, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    app = App(desk, pulse, monkeypatch)
    yield app
    if app.process is not None and app.process.poll() is None:
        assert app.close() == 0, app.log()
        assert "Traceback" not in app.log(), app.log()


@pytest.fixture
def keyboard(physical_keyboard: PhysicalKeyboard) -> PhysicalKeyboard:
    return physical_keyboard


def dictate(
    app: App, keyboard: PhysicalKeyboard, speech: Path = SPOKEN, key: str = "ctrl_r"
) -> None:
    """What a user does, who lets a moment pass between two presses of a key."""
    begun = time.monotonic()
    wait_for(lambda: time.monotonic() - begun > 2 * Rules().debounce)
    with keyboard.holding(key):
        app.wait_for_phase("recording")
        app.pulse.play(speech)


def wrong(text: str, words: str = WORDS) -> float:
    return word_error_rate([(words, text)])


@pytest.mark.parametrize(
    ("desk", "target"), [("us", "xterm"), ("fr", "mousepad"), ("de", "qt")], indirect=["desk"]
)
def test_words_stand_in_the_window(
    desk: Desk, app: App, keyboard: PhysicalKeyboard, target: str, tmp_path: Path
) -> None:
    window = TARGETS[target](desk)
    window.start()
    app.start()
    dictate(app, keyboard)
    status = app.wait_for_ending(1)
    assert status["ending"] == "done", status
    text = app.last().raw
    window.wait_for_text(text)
    assert wrong(text) <= BOUND, text
    assert app.recordings() == [], "the text is safe, the sound is gone"
    assert app.last().ended == "inserted"


def test_french(desk: Desk, app: App, keyboard: PhysicalKeyboard, qt_editor: QtEditor) -> None:
    speech = desk.folder / "french.wav"
    subprocess.run(["espeak-ng", "-v", "fr", "-s", "140", "-w", speech, FRENCH], check=True)
    app.set("recognition.languages", "fr,en")
    app.start()
    dictate(app, keyboard, speech)
    app.wait_for_ending(1)
    entry = app.last()
    qt_editor.wait_for_text(entry.raw)
    assert entry.language == "fr"
    assert wrong(entry.raw, FRENCH) <= 0.3, entry.raw  # a robot’s voice, the base model


def test_f9_leaks_nothing_into_a_terminal(
    app: App, keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    app.set("hotkey.keys", "f9")
    app.start()
    dictate(app, keyboard, key="f9")
    app.wait_for_ending(1)
    text = app.last().raw
    xterm.wait_for_text(text)
    assert "\x1b" not in xterm.read()


def test_another_window_gets_nothing(
    desk: Desk, app: App, keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    other = QtEditor(desk)
    other.start()
    desk.focus(xterm.window)
    app.start()
    with keyboard.holding("ctrl_r"):
        app.wait_for_phase("recording")
        app.pulse.play(SPOKEN)
        desk.focus(other.window)
    status = app.wait_for_ending(1)
    assert "another window" in status["message"]
    text = app.last().raw
    assert wrong(text) <= BOUND
    assert desk.run("xclip", "-o", "-selection", "clipboard") == text
    assert other.read() == ""
    assert xterm.read() == ""
    assert app.last().ended == "clipboard"


def test_the_clipboard_is_as_it_was(
    desk: Desk, app: App, keyboard: PhysicalKeyboard, qt_editor: QtEditor
) -> None:
    picture = desk.folder / "picture.png"
    Image.new("RGB", (300, 200), "teal").save(picture)
    desk.run("sh", "-c", f"xclip -selection clipboard -t image/png -i {picture} >/dev/null 2>&1")
    wait_for(lambda: "image/png" in targets(desk), what="the picture on the clipboard")
    app.start()
    dictate(app, keyboard)
    app.wait_for_ending(1)
    qt_editor.wait_for_text(app.last().raw)
    wait_for(lambda: "image/png" in targets(desk), what="the picture back on the clipboard")
    out = desk.folder / "out.png"
    desk.run("sh", "-c", f"xclip -selection clipboard -t image/png -o > {out}")
    assert out.read_bytes() == picture.read_bytes()


def targets(desk: Desk) -> str:
    return desk.run("sh", "-c", "xclip -selection clipboard -t TARGETS -o || true")


def test_escape_cancels_while_the_key_is_held(
    app: App, keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    app.set("hotkey.keys", "f9")
    app.start()
    with keyboard.holding("f9"):
        app.wait_for_phase("recording")
        app.pulse.play(SPOKEN)
        keyboard.tap("esc")
        status = app.wait_for_ending(1)
    assert status["ending"] == "cancelled"
    dictate(app, keyboard, key="f9")
    assert app.wait_for_ending(2)["ending"] == "done"
    xterm.wait_for_text(app.last().raw)  # the second text, and no escape character


def test_escape_cancels_in_toggle_mode(app: App, keyboard: PhysicalKeyboard, xterm: XTerm) -> None:
    app.set("hotkey.mode", "toggle")
    app.start()
    keyboard.tap("ctrl_r")
    app.wait_for_phase("recording")
    app.pulse.play(SPOKEN)
    keyboard.tap("esc")
    assert app.wait_for_ending(1)["ending"] == "cancelled"
    assert xterm.read() == ""
    keyboard.tap("esc")
    wait_for(lambda: xterm.read() == "\x1b", what="Escape in the terminal, now that we are idle")


def test_a_shortcut_with_the_hotkey_is_no_dictation(
    app: App, keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    app.start()
    with keyboard.holding("ctrl_r", "c"):
        pass
    status = app.wait_for_ending(1)
    assert status["ending"] == "cancelled"
    wait_for(lambda: xterm.read() == "\x03", what="Ctrl+C in the terminal")


def test_toggle_by_key(app: App, keyboard: PhysicalKeyboard, xterm: XTerm) -> None:
    app.set("hotkey.mode", "toggle")
    app.start()
    keyboard.tap("ctrl_r")
    app.wait_for_phase("recording")
    app.pulse.play(SPOKEN)
    keyboard.tap("ctrl_r")
    app.wait_for_ending(1)
    text = app.last().raw
    assert wrong(text) <= BOUND
    xterm.wait_for_text(text)


def test_a_tap_latches_and_a_hold_does_not(
    app: App, keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    app.set("hotkey.mode", "tap_or_hold")
    app.set("hotkey.tap", "2.0")  # what is spoken is longer, and a busy machine slower than a tap
    app.start()
    keyboard.press("ctrl_r")
    app.wait_for_phase("recording")
    keyboard.release("ctrl_r")  # a short tap
    app.pulse.play(SPOKEN)
    assert app.status["phase"] == "recording"
    keyboard.tap("ctrl_r")
    assert app.wait_for_ending(1)["ending"] == "done"
    dictate(app, keyboard)
    assert app.wait_for_ending(2)["ending"] == "done"


def test_typing_leaves_the_clipboard_alone(
    desk: Desk, app: App, keyboard: PhysicalKeyboard, qt_editor: QtEditor
) -> None:
    desk.run("sh", "-c", "printf kept | xclip -selection clipboard -i >/dev/null 2>&1")
    app.set("insertion.method", "typing")
    app.start()
    dictate(app, keyboard)
    app.wait_for_ending(1)
    qt_editor.wait_for_text(app.last().raw)
    assert desk.run("xclip", "-o", "-selection", "clipboard") == "kept"


def test_alt_tab_while_the_words_are_recognised_takes_them_nowhere(
    desk: Desk, app: App, keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    """While Alt is held the old window still counts as active; the switch comes when it goes up."""
    other = QtEditor(desk)
    other.start()
    desk.focus(xterm.window)
    app.start()
    dictate(app, keyboard)
    with keyboard.holding("alt_l"):
        keyboard.tap("Tab")
        wait_for(lambda: app.status["phase"] in ("inserting", "idle"), what="the insertion")
    app.wait_for_ending(1)
    entry = app.last()
    assert other.read() == ""
    if entry.ended == "clipboard":  # as it should; unless the words were there before the switch
        assert desk.run("xclip", "-o", "-selection", "clipboard") == entry.raw
    else:
        assert xterm.read() == entry.raw


def test_toggle_by_command(app: App, xterm: XTerm) -> None:
    app.start()
    assert app.command("toggle").returncode == 0
    app.wait_for_phase("recording")
    app.pulse.play(SPOKEN)
    assert app.command("toggle").returncode == 0
    app.wait_for_ending(1)
    xterm.wait_for_text(app.last().raw)
    assert app.command("status").stdout.strip() == "idle"


def test_a_second_app_says_that_one_is_running(app: App) -> None:
    app.start()
    second = app.command()
    assert second.returncode == 1
    assert "already running" in second.stderr
    assert app.status["phase"] == "idle"


def test_silence_inserts_nothing(app: App, keyboard: PhysicalKeyboard, xterm: XTerm) -> None:
    quiet = app.desk.folder / "noise.wav"
    subprocess.run(
        ["sox", "-n", "-r", "48000", "-c", "1", quiet, "synth", "2.5", "brownnoise", "vol", "0.02"],
        check=True,
    )
    app.start()
    dictate(app, keyboard, quiet)
    assert app.wait_for_ending(1)["ending"] == "silence"
    assert xterm.read() == ""


def test_a_mute_microphone_is_said(app: App, keyboard: PhysicalKeyboard, xterm: XTerm) -> None:
    app.start()
    app.pulse.mute()
    dictate(app, keyboard)
    status = app.wait_for_ending(1)
    assert status["message"], status
    assert xterm.read() == ""
    app.pulse.mute(False)
    dictate(app, keyboard)
    assert app.wait_for_ending(2)["ending"] == "done"
    xterm.wait_for_text(app.last().raw)


def test_without_a_microphone_and_with_one_again(
    app: App, keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    app.set("microphone.keep_open", "0")
    app.start()
    app.pulse.stop()
    with keyboard.holding("ctrl_r"):
        status = app.wait_for_ending(1)
    assert status["ending"] == "failed"
    assert re.search("microphone|sound", status["message"], re.IGNORECASE), status
    app.pulse.start()
    dictate(app, keyboard)
    assert app.wait_for_ending(2)["ending"] == "done"
    xterm.wait_for_text(app.last().raw)


def test_the_microphone_is_unplugged_while_speaking(
    app: App, keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    app.start()
    with keyboard.holding("ctrl_r"):
        app.wait_for_phase("recording")
        app.pulse.play(SPOKEN)
        app.pulse.stop()
        status = app.wait_for_ending(1)
    assert status["ending"] == "done", status
    assert status["message"], "the user is told that the microphone went away"
    assert wrong(app.last().raw) <= BOUND
    xterm.wait_for_text(app.last().raw)
    app.pulse.start()
    xterm.clear()
    dictate(app, keyboard)
    assert app.wait_for_ending(2)["ending"] == "done"
    xterm.wait_for_text(app.last().raw)


def test_the_tray_icon_is_red_while_recording(
    desk: Desk, app: App, keyboard: PhysicalKeyboard, tmp_path: Path
) -> None:
    app.start()
    before = reddish(desk.screenshot(tmp_path / "idle.png"))
    with keyboard.holding("ctrl_r"):
        app.wait_for_phase("recording")
        wait_for(
            lambda: reddish(desk.screenshot(tmp_path / "recording.png")) > before + 40,
            what="a red icon",
        )
    app.wait_for_ending(1)
    wait_for(lambda: reddish(desk.screenshot(tmp_path / "after.png")) <= before + 5, what="no red")


def reddish(path: Path) -> int:
    """Pixels of the panel that are clearly red."""
    panel = np.asarray(Image.open(path).convert("RGB").crop((900, 0, 1280, 40)))
    red, green, blue = panel[..., 0], panel[..., 1], panel[..., 2]
    return int(((red > 180) & (green < 90) & (blue < 100)).sum())


def test_a_killed_app_leaves_the_recording_behind(
    app: App, keyboard: PhysicalKeyboard, xterm: XTerm
) -> None:
    app.start()
    with keyboard.holding("ctrl_r"):
        app.wait_for_phase("recording")
        app.pulse.play(SPOKEN)
        assert app.process is not None
        app.process.kill()
        app.process.wait()
    (kept,) = app.recordings()
    done = app.command("transcribe", str(kept))
    assert done.returncode == 0, done.stderr
    assert wrong(done.stdout) <= BOUND
    app.start()
    dictate(app, keyboard)
    assert app.wait_for_ending(1)["ending"] == "done"


def test_the_log_never_holds_a_word(app: App, keyboard: PhysicalKeyboard, xterm: XTerm) -> None:
    app.start()
    dictate(app, keyboard)
    app.wait_for_ending(1)
    log = (app.home / "state" / "dictate.log").read_text().lower() + app.log().lower()
    said = [word for word in ("disposed", "young") if word in app.last().raw.lower()]
    assert said
    assert [word for word in said if word in log] == []
