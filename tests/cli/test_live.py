"""How words are shown while they are recognised: on a terminal (emulated), and in a pipe."""

import io
import os
import pty
import select
import signal
import subprocess
import sys
from pathlib import Path

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.cli._live import Growing, Lines, settled
from dictate.transcription import Live
from tests.accuracy import word_error_rate
from tests.cli.test_transcribe import SAID, SPEECH, home, long_sound, start, transcribe
from tests.waiting import wait_for

__all__ = ["home"]

COLUMNS = 20


def terminal(columns: int) -> tuple[pyte.Stream, pyte.Screen]:
    screen = pyte.Screen(columns, 30)
    return pyte.Stream(screen), screen


class Terminal(io.StringIO):
    """Shows what is written as a terminal of ``COLUMNS`` columns would."""

    def __init__(self) -> None:
        super().__init__()
        self._stream, self.screen = terminal(COLUMNS)

    def write(self, text: str) -> int:
        self._stream.feed(text.replace("\n", "\r\n"))
        return len(text)

    def shown(self) -> str:
        """The text, its lines put together again; a full line goes on without a space."""
        return "".join(self.screen.display).rstrip()


@pytest.fixture(autouse=True)
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(COLUMNS))


WORDS = st.lists(st.text("abcé", min_size=1, max_size=9), min_size=1, max_size=12)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=6))
def test_a_terminal_shows_the_text_as_it_is_known(news) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(COLUMNS))
        out = Terminal()
        show = Growing(out)
        committed = ""
        for more, perhaps in news:
            show(Live(committed, " " + " ".join(perhaps)))
            assert out.shown() == committed + " " + " ".join(perhaps)
            committed = f"{committed} {' '.join(more)}".strip()
            show(Live(committed))
            assert out.shown() == committed
        show.finish(committed + " end.")
        assert out.shown() == committed + " end."


def test_a_terminal_takes_back_what_changed() -> None:
    out = Terminal()
    show = Growing(out)
    show(Live("", "He was not"))
    show(Live("We came...", " and perhaps we will"))
    show(Live("We came and went.", ""))
    assert out.shown() == "We came and went."


def test_a_pipe_gets_lines_that_stay() -> None:
    out = io.StringIO()
    show = Lines(out)
    for live in (
        Live("", "He was"),
        Live("We came..."),
        Live("We came...", " perhaps"),
        Live("We came and went."),
        Live("We came and went. It rained."),
    ):
        show(live)
    assert out.getvalue() == "We came\nand went.\n" or out.getvalue() == "We\ncame and went.\n"
    show.finish("We came and went. It rained.")
    assert out.getvalue().split() == ["We", "came", "and", "went.", "It", "rained."]
    assert out.getvalue().endswith("It rained.\n")


def test_settled_is_in_whole_words() -> None:
    assert settled("We came.", "We came. And went.") == 8
    assert settled("We came...", "We came and went.") == 3
    assert settled("", "We") == 0
    assert settled("We", "") == 0


# --- the command ----------------------------------------------------------------------------


def test_a_file_is_heard_at_its_own_pace_and_shown(home: Path) -> None:
    code, out, err = transcribe(home, "--live", "--language", "en", SPEECH)
    assert (code, err) == (0, "")
    assert word_error_rate([(SAID, out)]) <= 0.3, out


def test_another_format_goes_out_when_all_is_known(home: Path, tmp_path: Path) -> None:
    code, out, err = transcribe(home, "--live", "--language", "en", "--format", "srt", SPEECH)
    assert code == 0
    assert out.startswith("1\n00:00:0")
    assert word_error_rate([(SAID, err)]) <= 0.3, err


def test_what_makes_no_sense_is_said(home: Path) -> None:
    for words in ((), ("--live", SPEECH, SPEECH)):
        code, _, err = transcribe(home, *words)
        assert code == 2
        assert "FILE" in err


def test_ctrl_c_ends_the_recording_and_keeps_the_words(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    master, slave = pty.openpty()
    path = long_sound(tmp_path)
    process = start(home, "--live", "--language", "en", path, stdout=slave, stderr=slave)
    os.close(slave)
    stream, screen = terminal(120)

    def shows(words: str) -> bool:
        while select.select([master], [], [], 0)[0]:
            try:
                stream.feed(os.read(master, 4096).decode())
            except OSError:  # the other end is closed
                break
        return words in " ".join(screen.display)

    wait_for(lambda: shows("Dashwood"), 90)
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 0
    assert shows("Dashwood")
    assert screen.cursor.x == 0, "the text is finished, and its line"
    os.close(master)


def test_no_microphone_is_one_sentence(home: Path) -> None:
    environment = {**os.environ, "DICTATE_HOME": str(home), "PULSE_SERVER": "none", "LC_ALL": "C"}
    command = [sys.executable, "-m", "dictate", "transcribe", "--live"]
    done = subprocess.run(
        command,
        check=False,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=100,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(b"dictate: ")
    assert b"Traceback" not in done.stderr
