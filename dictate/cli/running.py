"""``dictate toggle | start | stop | cancel | status``: tell the running app.

These must be quick, since people bind them to keys: no Qt, no numpy, one message each way.
"""

import argparse
import json
from typing import TYPE_CHECKING

from dictate.translations import mark, tr

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_COMMANDS = {
    "toggle": mark("start a dictation, or end it and insert the text"),
    "start": mark("start a dictation"),
    "stop": mark("end the dictation and insert the text"),
    "cancel": mark("forget the dictation"),
}
_PHASES = {
    "idle": mark("idle"),
    "recording": mark("recording"),
    "transcribing": mark("transcribing"),
    "rewriting": mark("rewriting"),
    "inserting": mark("inserting"),
}


def register(commands: "Commands") -> None:
    """Add the five commands."""
    for name, text in _COMMANDS.items():
        command = commands.add_parser(name, help=tr(text), description=tr(text))
        command.set_defaults(run=_tell, do=name)
    text = tr("say what the app is doing")
    status = commands.add_parser("status", help=text, description=text)
    status.add_argument("--json", action="store_true", help=tr("for programs"))
    status.set_defaults(run=_status)


def _tell(given: argparse.Namespace) -> int:
    from dictate.remote import ask

    ask({"do": given.do})
    return 0


def _status(given: argparse.Namespace) -> int:
    from dictate.remote import ask

    answer = ask({"do": "status"})
    if given.json:
        print(json.dumps(answer))
        return 0
    print(tr(_PHASES[answer["phase"]]))
    for line in (answer["message"], answer["hint"]):
        if line:
            print(line)
    return 0
