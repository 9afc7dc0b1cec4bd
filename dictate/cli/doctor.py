"""``dictate doctor``: what works on this machine, what does not, and what to do about it."""

import argparse
import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from dictate.errors import DictateError, RemoteError
from dictate.translations import tr

if TYPE_CHECKING:
    from dictate.assembly import Assembly
    from dictate.ports import Report

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def register(commands: "Commands") -> None:
    """Add the command."""
    text = tr("check what works here and what is missing")
    doctor = commands.add_parser("doctor", help=text, description=text)
    doctor.add_argument("--json", action="store_true", help=tr("for programs"))
    doctor.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    reports = list(examine())
    if given.json:
        from dataclasses import asdict

        print(json.dumps([asdict(report) for report in reports], ensure_ascii=False, indent=1))
    else:
        for report in reports:
            _print(report)
    return 0 if all(report.works for report in reports) else 1


def _print(report: "Report") -> None:
    mark_of = "✓" if report.works else "✗"
    print(mark_of, tr("{name}: {text}", name=report.name, text=report.text))
    for line in report.hint.splitlines():
        print(f"    → {line}")
    for line in report.details:
        print(f"    {line}")


def examine() -> "Iterator[Report]":
    """Every finding, as soon as it is made."""
    from dictate.assembly import Assembly
    from dictate.registry import LABELS
    from dictate.settings import Store

    assembly = Assembly(Store())
    yield _system()
    yield _settings(assembly)
    yield _model(assembly)
    for kind, label in LABELS.items():
        yield _adapters(kind, tr(label))
    yield _attempt(tr("Microphones"), _microphones)
    yield _attempt(tr("Device in use"), lambda: _device(assembly))
    yield _space()
    yield _app()


def _report(
    name: str, works: bool, text: str, hint: str = "", details: tuple[str, ...] = ()
) -> "Report":
    from dictate.ports import Report

    return Report(name, works, text, hint, details)


def _attempt(name: str, look: Callable[[], tuple[str, tuple[str, ...]]]) -> "Report":
    try:
        text, details = look()
    except DictateError as error:
        return _report(name, False, error.message, error.hint)
    return _report(name, True, text, details=details)


def _system() -> "Report":
    import os
    import platform

    from dictate import __version__

    session = os.environ.get("XDG_SESSION_TYPE", "")
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
    text = f"Dictate {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return _report(tr("System"), True, ", ".join(part for part in (text, desktop, session) if part))


def _settings(assembly: "Assembly") -> "Report":
    from dictate.settings import SECTIONS

    store = assembly.store
    for name, declared in SECTIONS.items():
        store.section(name, declared)
    hint = tr("Correct it with: dictate config set") if store.repairs else ""
    return _report(tr("Settings"), not store.repairs, str(store.path), hint, tuple(store.repairs))


def _model(assembly: "Assembly") -> "Report":
    from dictate.models import check
    from dictate.settings import Recognition

    name = assembly.store.section("recognition", Recognition).model
    return _attempt(tr("Model"), lambda: (str(check.ensure(name)), ()))


def _adapters(kind: str, label: str) -> "Report":
    """The adapter that "auto" takes, and why the others are not to be had."""
    from dictate import registry

    candidates = registry.survey(kind)
    details = tuple(f"{one.name}: {one.problem}" for one in candidates if one.problem)
    usable = [one for one in candidates if one.problem is None and one.priority > 0]
    if not usable:
        return _report(label, False, tr("nothing works here"), details=details)
    return _report(label, True, usable[0].name, details=details)


def _microphones() -> tuple[str, tuple[str, ...]]:
    from dictate.audio.sources import sources
    from dictate.errors import MicrophoneError

    found = sources()
    if not found:
        raise MicrophoneError(
            tr("There is no microphone."), tr("Plug one in, or check the sound settings.")
        )
    default = next((one for one in found if one.default), found[0])
    return default.label, tuple(f"{one.id}  {one.label}" for one in found)


def _device(assembly: "Assembly") -> tuple[str, tuple[str, ...]]:
    """Load the model: only then is the truth about the device known."""
    from dictate.settings import Recognition

    engine = assembly.engine(assembly.store.section("recognition", Recognition).model)
    engine.load()
    try:
        return engine.describe(), ()
    finally:
        engine.unload()


def _space() -> "Report":
    import shutil

    from dictate import paths

    try:
        folder = paths.usable(paths.data())
    except DictateError as error:
        return _report(tr("Disk"), False, error.message, error.hint)
    free = shutil.disk_usage(folder).free
    enough = free > 500_000_000  # an hour of recording is 115 MB, a model up to 3 GB
    hint = "" if enough else tr("Make room: recordings and models need it.")
    text = tr("{size} GB free in {path}", size=f"{free / 1e9:.1f}", path=paths.data())
    return _report(tr("Disk"), enough, text, hint)


def _app() -> "Report":
    from dictate.cli.running import PHASES
    from dictate.remote import ask

    try:
        answer = ask({"do": "status"})
    except RemoteError as error:
        return _report(tr("App"), True, error.message)
    return _report(tr("App"), True, tr("running, {phase}", phase=tr(PHASES[answer["phase"]])))
