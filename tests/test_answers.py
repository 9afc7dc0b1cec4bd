"""What the running app tells other programs."""

import json
from dataclasses import dataclass

from dictate.answers import Answers
from dictate.machine import Phase
from dictate.view import View


class App:
    def present(self) -> None: ...

    def reload(self) -> None: ...

    def quit(self) -> None: ...

    def hotkey_label(self) -> str:
        return "F9"


@dataclass
class Showing:
    """As much of a dictation as "status" asks."""

    view: View

    toggle = start = stop = cancel = lambda self: None


def test_no_word_that_was_dictated_is_told() -> None:
    answers = Answers(App())
    view = View(Phase.RECORDING, text="secret", committed="secret", tentative=" secret")
    answers.dictation = Showing(view)  # type: ignore[assignment]
    told = answers({"do": "status"})
    assert (told["phase"], told["hotkey"]) == ("recording", "F9")
    assert "secret" not in json.dumps(told)
