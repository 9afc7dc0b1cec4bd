import os
import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from dictate.ui.interrupts import Interrupts

posix = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def interrupts(qtbot: QtBot, heard: list[str]) -> Iterator[Interrupts]:
    one = Interrupts(lambda: heard.append("asked"))
    yield one
    one.close()


@pytest.mark.parametrize("number", posix)
def test_a_signal_is_heard_while_qt_waits(
    qtbot: QtBot, interrupts: Interrupts, heard: list[str], number: int
) -> None:
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: heard == ["asked"])


def test_other_signals_are_none_of_its_business(
    qtbot: QtBot, interrupts: Interrupts, heard: list[str]
) -> None:
    seen: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _frame: seen.append(number))
    try:
        os.kill(os.getpid(), signal.SIGUSR1)
        qtbot.waitUntil(lambda: seen == [signal.SIGUSR1])
        os.kill(os.getpid(), signal.SIGTERM)
        qtbot.waitUntil(lambda: bool(heard))
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert heard == ["asked"]


def test_the_signals_are_given_back(qtbot: QtBot) -> None:
    before = [signal.getsignal(number) for number in posix]
    Interrupts(lambda: None).close()
    assert [signal.getsignal(number) for number in posix] == before
    assert signal.set_wakeup_fd(-1) == -1


def test_one_that_is_ignored_stays_so(qtbot: QtBot, heard: list[str]) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        one = Interrupts(lambda: heard.append("asked"))
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        one.close()
    finally:
        signal.signal(signal.SIGHUP, before)
