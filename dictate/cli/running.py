"""``dictate toggle | start | stop | cancel | status``: tell the running app.

These must be quick, since people bind them to keys: no Qt, no numpy, one message each way.
"""

import json
from typing import TYPE_CHECKING

from dictate.translations import mark, tr

if TYPE_CHECKING:
    import argparse

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_COMMANDS = {
    "toggle": mark("start a dictation, or end it and insert the text"),
    "start": mark("start a dictation"),
    "stop": mark("end the dictation and insert the text"),
    "cancel": mark("forget the dictation"),
}
PHASES = {
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


def tell(name: str, *, as_json: bool = False) -> int:
    """Tell the running app ``name``; of a status, print the answer. Returns the exit code."""
    from dictate.remote import ask

    answer = ask({"do": name})
    if name != "status":
        return 0
    if as_json:
        print(json.dumps(answer))
        return 0
    print(tr(PHASES[answer["phase"]]))
    for line in (answer["message"], answer["hint"]):
        if line:
            print(line)
    return 0


def _tell(given: "argparse.Namespace") -> int:
    return tell(given.do)


def _status(given: "argparse.Namespace") -> int:
    return tell("status", as_json=given.json)


def reload() -> None:
    """Let the app, if it runs, take up the settings as they are now."""
    from dictate.errors import RemoteError
    from dictate.remote import ask

    try:
        ask({"do": "reload"})
    except RemoteError:
        return  # it does not run, and reads the file when it starts
