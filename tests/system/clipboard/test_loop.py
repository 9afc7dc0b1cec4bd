"""The thread behind the selections."""

import threading

import pytest

from dictate.errors import InsertionError
from dictate.system.clipboard._loop import EventLoop

pytestmark = pytest.mark.desktop


@pytest.mark.usefixtures("desk")
def test_a_call_that_came_too_late_is_never_made() -> None:
    loop = EventLoop(lambda _event: None, lambda: None)
    loop.start()
    go, busy = threading.Event(), threading.Event()
    made: list[str] = []

    def block() -> None:
        busy.set()
        go.wait(10.0)

    blocker = threading.Thread(target=loop.call, args=(block, 10.0))
    blocker.start()
    assert busy.wait(5.0)
    with pytest.raises(InsertionError):
        loop.call(lambda: made.append("late"), 0.05)
    go.set()
    loop.call(lambda: made.append("next"))
    blocker.join()
    loop.close()
    assert made == ["next"]
