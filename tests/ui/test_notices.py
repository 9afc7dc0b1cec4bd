from pytestqt.qtbot import QtBot

from dictate.ui.notices import MOST, REPEAT, Notices


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def made() -> tuple[Notices, list[str], Clock]:
    said: list[str] = []
    clock = Clock()
    return Notices(said.append, clock), said, clock


def after_the_pause(notices: Notices) -> None:
    """What the timer does when its time is up."""
    notices._pause.stop()
    notices._pause.timeout.emit()


def test_the_first_is_said_at_once_with_its_hint(qtbot: QtBot) -> None:
    notices, said, _ = made()
    notices.tell("The microphone is gone.", "Plug it in.")
    assert said == ["The microphone is gone.\nPlug it in."]


def test_the_same_is_not_said_twice_in_a_row(qtbot: QtBot) -> None:
    notices, said, clock = made()
    for _ in range(100):
        notices.tell("No.")
    after_the_pause(notices)
    assert said == ["No."]
    clock.now += REPEAT
    notices.tell("No.")
    assert said == ["No.", "No."]


def test_a_storm_is_said_together(qtbot: QtBot) -> None:
    notices, said, _ = made()
    for number in range(1, 51):
        notices.tell(f"Trouble {number}.")
    assert said == ["Trouble 1."]
    after_the_pause(notices)
    assert len(said) == 2
    assert said[1].splitlines() == ["Trouble 48.", "Trouble 49.", "Trouble 50."]
    assert len(said[1].splitlines()) == MOST


def test_the_pause_ends_by_itself(qtbot: QtBot) -> None:
    notices, said, _ = made()
    notices._pause.setInterval(20)
    notices.tell("One.")
    notices.tell("Two.")
    qtbot.waitUntil(lambda: said == ["One.", "Two."])
