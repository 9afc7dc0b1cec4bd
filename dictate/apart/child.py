"""The beginning of the engine's process. What it does then is told in ``_work``.

Only what Python brings is imported here: OpenMP reads its environment when the first library that
uses it is loaded, and that may be NumPy's.
"""

import contextlib
import faulthandler
import os
from typing import TYPE_CHECKING

from dictate.apart import _confinement

if TYPE_CHECKING:
    from pathlib import Path

    from dictate.apart.memory import Shared
    from dictate.apart.messages import Pipe

ENVIRONMENT = {"OMP_WAIT_POLICY": "passive", "GOMP_SPINCOUNT": "0"}
"""Threads that wait must sleep, not spin; see docs/decisions/recognition.md."""


def main(pipe: "Pipe", shared: "Shared") -> None:
    """Serve the parent at the other end of ``pipe`` until it goes away."""
    _confinement.confine()
    for name, value in ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    _hush()
    from dictate.apart._work import serve

    serve(pipe, shared)


def _hush() -> None:
    """Standard output is the parent's, for texts. Last words of native code go into a file."""
    from dictate import paths
    from dictate.errors import DictateError

    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    with contextlib.suppress(OSError, DictateError):  # a read-only disk: recognising goes on
        crashes = _opened(paths.usable(paths.state()) / "engine-crash.log")
        os.dup2(crashes, 2)
        faulthandler.enable(2)


def _opened(path: "Path") -> int:
    from dictate import logs

    if path.exists() and path.stat().st_size > logs.LIMIT:
        path.unlink()
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
