"""``dictate devices``: the microphones, and whether the one in use hears anything."""

import argparse
import contextlib
import dataclasses
import json
import queue
from typing import TYPE_CHECKING

from dictate.errors import DictateError
from dictate.translations import tr

if TYPE_CHECKING:
    from dictate.ports import Microphone, Samples, Source

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_SECONDS = 2.0
_BAR = 30


def register(commands: "Commands") -> None:
    """Add the command."""
    text = tr("list the microphones")
    devices = commands.add_parser("devices", help=text, description=text)
    devices.add_argument("--json", action="store_true", help=tr("for programs"))
    devices.add_argument(
        "--test", action="store_true", help=tr("record two seconds and show how loud it was")
    )
    devices.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    from dictate.audio.sources import sources
    from dictate.settings import Microphone, Store

    wanted = Store().section("microphone", Microphone).source
    found = sources()
    if given.test:
        return _test()
    if given.json:
        print(json.dumps([_plain(source, wanted) for source in found], ensure_ascii=False))
    elif not found:
        print(tr("There is no microphone."))
    else:
        for source in found:
            print("*" if _used(source, wanted) else " ", source.label)
            print("   ", source.id)
        print(tr("Choose one: dictate config set microphone.source ID (or auto)"))
    return 0


def _used(source: "Source", wanted: str) -> bool:
    return source.id == wanted or (wanted == "auto" and source.default)


def _plain(source: "Source", wanted: str) -> dict[str, object]:
    return {**dataclasses.asdict(source), "used": _used(source, wanted)}


def _test() -> int:
    from dictate.assembly import Assembly
    from dictate.loudness import judge
    from dictate.settings import Store

    assembly = Assembly(Store())
    try:
        samples, name = _record(assembly.microphone())
    finally:
        assembly.close()
    peak = float(abs(samples).max()) if len(samples) else 0.0
    print(f"{name}  [{'#' * round(peak * _BAR):<{_BAR}}] {peak:.0%}")
    if (wrong := judge(samples, name)) is not None:
        raise wrong
    return 0


def _record(microphone: "Microphone") -> tuple["Samples", str]:
    """Two seconds of sound, and the name of the microphone. Raises its ``MicrophoneError``."""
    import numpy as np

    blocks: list[Samples] = []
    faults: queue.SimpleQueue[DictateError] = queue.SimpleQueue()
    print(tr("Say something…"), flush=True)
    microphone.start(blocks.append, faults.put)
    name = microphone.describe()
    with contextlib.suppress(queue.Empty):
        raise faults.get(timeout=_SECONDS)
    microphone.stop()
    return np.concatenate([np.empty(0, np.float32), *blocks]), name
