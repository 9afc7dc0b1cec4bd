"""What the engine's process gives up before it loads anything.

It needs a model file and the processor: no keyboard, no network, no more rights than it has. What
the kernel does not know is left out; nothing here is needed for recognising.
"""

import ctypes
import logging
import os
import signal
import sys
from multiprocessing import parent_process
from pathlib import Path

log = logging.getLogger(__name__)

_SIGKILL = 9
_PR_SET_PDEATHSIG = 1
_PR_SET_NAME = 15
_PR_SET_NO_NEW_PRIVS = 38
_LANDLOCK_CREATE_RULESET, _LANDLOCK_RESTRICT_SELF = 444, 446  # the same on every architecture
_LANDLOCK_VERSION_FLAG = 1
LANDLOCK_WITH_NETWORK = 4
"""The version of Landlock that knows TCP (Linux 6.7)."""


def confine() -> None:
    """Call this first, while there is one thread."""
    # Ctrl+C on a terminal is for the parent, which cancels or ends. It was blocked until here.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource

        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
        # A memory image holds what somebody said.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # The limit does not bind a program that takes images from the kernel; an empty one does.
        _write("/proc/self/coredump_filter", "0")
        # When memory runs out, the engine goes, which can be started again, not the app.
        _write("/proc/self/oom_score_adj", "500")
        _linux()


def _linux() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NAME, b"dictate-engine", 0, 0, 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    # The closed pipe says the same, but only to Python; native code may hold Python's lock.
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    parent = parent_process()
    if parent is not None and parent.pid != os.getppid():
        os._exit(0)  # it died before it could be watched
    if landlock() >= LANDLOCK_WITH_NETWORK:
        _no_tcp(libc)


def landlock() -> int:
    """The version of Landlock in the kernel; below 1 when it has none."""
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.syscall(_LANDLOCK_CREATE_RULESET, None, 0, _LANDLOCK_VERSION_FLAG))


def _no_tcp(libc: ctypes.CDLL) -> None:
    """Neither bind nor connect: a rule set that handles both and allows neither."""
    handled = (ctypes.c_uint64 * 2)(0, 0b11)  # files, network
    rules = libc.syscall(
        _LANDLOCK_CREATE_RULESET, handled, ctypes.c_size_t(ctypes.sizeof(handled)), 0
    )
    if rules < 0:
        return
    libc.syscall(_LANDLOCK_RESTRICT_SELF, rules, 0)
    os.close(rules)


def _write(path: str, text: str) -> None:
    try:
        Path(path).write_text(text, encoding="ascii")
    except OSError as error:  # a sandbox without /proc, or a kernel without this
        log.debug("engine: %s: %s", path, error.strerror)
