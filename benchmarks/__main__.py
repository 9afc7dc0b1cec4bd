"""``python -m benchmarks [PART…]``: what Dictate costs and how well it hears, on this machine.

Every figure stands beside a baseline on the same audio in the same run: trust the ratios, not the
seconds. Without parts all are run, each shortened as by ``--quick``: some ten minutes.

- ``dictation``: the real app on a private desktop, from the key to the text in the window
- ``waiting``: letting go to text, against the length of the dictation
- ``accuracy``: errors of our pieces against the whole at the end; clean and degraded speech
- ``peers``: faster-whisper with the same weights
- ``settings``: what each setting of the engine, and each length of a cut, is worth
- ``resources``: loading, memory, processor time
- ``silence``: what is written where nobody speaks
- ``vocabulary``: names and terms
"""

import argparse
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

from benchmarks import accuracy, peers, resources, settings, waiting
from benchmarks.given import Given
from benchmarks.needs import AbsentError, machine
from benchmarks.tables import Table


def _dictation(given: Given) -> Iterator[Table]:
    from benchmarks import dictation  # it needs a desktop's libraries

    yield from dictation.measure(given)


def _settings(given: Given) -> Iterator[Table]:
    from benchmarks import cutting

    yield from settings.measure(given)
    yield from cutting.measure(given)


def _silence(given: Given) -> Iterator[Table]:
    yield from _module("benchmarks.silence", *(("--step", "40") if given.quick else ()))


def _vocabulary(given: Given) -> Iterator[Table]:
    yield from _module("benchmarks.vocabulary", *(("--terms", "12") if given.quick else ()))


def _module(name: str, *arguments: str) -> Iterator[Table]:
    """A part with a command line of its own, which prints its own tables."""
    if find_spec(name) is None:
        raise AbsentError(f"no {name}")
    if subprocess.run([sys.executable, "-m", name, *arguments], check=False).returncode:
        raise AbsentError(f"{name} failed: see above")
    yield from ()


PARTS: dict[str, Callable[[Given], Iterator[Table]]] = {
    "waiting": waiting.measure,
    "accuracy": accuracy.measure,
    "peers": peers.measure,
    "settings": _settings,
    "resources": resources.measure,
    "silence": _silence,
    "vocabulary": _vocabulary,
    "dictation": _dictation,
}


def main() -> int:
    """Measure and print; 1 when a part could not be measured."""
    options = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    options.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    options.add_argument("--rounds", type=int, default=5, help="dictations on the desktop")
    options.add_argument("--model", default="base-q8_0")
    options.add_argument("--language", default="en", choices=accuracy.LANGUAGES, help="of waiting")
    options.add_argument("--corpus", type=Path, help="a folder with recordings and manifest.tsv")
    options.add_argument("--quick", action="store_true", help="fewer recordings")
    options.add_argument("--texts", type=Path, help="a file that every text is added to, as JSON")
    found = options.parse_args()
    if unknown := [part for part in found.parts if part not in PARTS]:
        options.error(f"no part called {', '.join(unknown)}; there are {', '.join(PARTS)}")
    quick = found.quick or not found.parts
    given = Given(
        found.model, found.corpus, found.language, found.rounds, quick=quick, texts=found.texts
    )
    print(machine(), flush=True)
    return max(_run(part, given) for part in found.parts or PARTS)


def _run(part: str, given: Given) -> int:
    print(f"\n== {part}, {given.model}", flush=True)
    try:
        for table in PARTS[part](given):
            print(f"\n{table}", flush=True)
    except AbsentError as error:
        print(f"not measured: {error}", flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
