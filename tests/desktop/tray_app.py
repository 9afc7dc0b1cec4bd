"""The user interface alone, as a program: views come in on stdin, what people ask goes to stdout.

A line in is a JSON object: the fields of a ``View`` (``phase`` by its value), or ``{"tell": "…"}``.
A line out is a JSON list: the call and its arguments.
"""

import json
import sys
import threading
from typing import Any

from dictate.machine import Phase
from dictate.ui.desktop import Desktop
from dictate.view import View
from tests.ui.fake_controls import FakeControls


class Calls(list[tuple[object, ...]]):
    """Prints every call that is added."""

    def append(self, call: tuple[object, ...]) -> None:
        super().append(call)
        print(json.dumps(call), flush=True)


class Controls(FakeControls):
    """Quits when asked to, as the app does."""

    desktop: Desktop

    def __init__(self) -> None:
        super().__init__()
        self.asked = Calls()

    def quit(self) -> None:
        super().quit()
        self.desktop.quit()


def obey(desktop: Desktop, order: dict[str, Any]) -> None:
    if "tell" in order:
        desktop.tell(order["tell"], order.get("hint", ""))
    else:
        desktop.show(View(Phase(order.pop("phase", "idle")), **order))


def listen(desktop: Desktop) -> None:
    for line in sys.stdin:
        obey(desktop, json.loads(line))


def main() -> int:
    controls = Controls()
    controls.desktop = Desktop(controls)
    threading.Thread(target=listen, args=[controls.desktop], daemon=True).start()
    return controls.desktop.run()


if __name__ == "__main__":
    sys.exit(main())
