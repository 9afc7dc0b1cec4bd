import io
import os

import pytest

from dictate.injectors.stdout import create
from dictate.ports import Ended, NoOptions, Outcome, Tools
from tests.fakes import FakeClipboard


def test_a_text_is_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    printer = create(NoOptions(), Tools())
    assert printer.insert("L’été à 12 €", None) == Outcome(Ended.INSERTED)
    assert capsys.readouterr().out == "L’été à 12 €\n"


def test_a_closed_pipe_leaves_the_text_on_the_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    raw = io.FileIO(writing, "w")
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(io.BufferedWriter(raw), "utf-8"))
    clipboard = FakeClipboard()
    outcome = create(NoOptions(), Tools(clipboard)).insert("hello", None)
    assert outcome.ended is Ended.ON_CLIPBOARD
    assert "Broken pipe" in outcome.reason
    assert clipboard.text == "hello"
    raw.close()
