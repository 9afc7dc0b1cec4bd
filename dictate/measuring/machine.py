"""The machine: what measurements depend on, its cores, and the memory that processes take."""

import contextlib
import os
import platform
import sys
from functools import lru_cache
from importlib import metadata
from pathlib import Path

CPUINFO = Path("/proc/cpuinfo")
_LOOK = 0.5


def facts() -> dict[str, str | int]:
    """What a measurement holds for; another machine, or another build of the engine, differs."""
    return {"processor": _processor(), "cores": usable(), "pywhispercpp": _version()}


def usable() -> int:
    """Logical cores that this process may use."""
    if sys.platform == "linux":
        count = len(os.sched_getaffinity(0))
    else:
        count = os.cpu_count() or 1
    return count


def physical() -> int:
    """Cores of which each can compute for itself, as far as this process may use them."""
    import psutil

    return min(usable(), psutil.cpu_count(logical=False) or usable())


def memory() -> int:
    """All of the machine's memory, in bytes."""
    import psutil

    return int(psutil.virtual_memory().total)


def busy() -> float:
    """The share of the processors that is in use, over half a second."""
    import psutil

    return float(psutil.cpu_percent(_LOOK)) / 100


def resident() -> int:
    """Bytes of memory that this process and those it started hold now."""
    import psutil

    own = psutil.Process()
    total = 0
    for process in (own, *own.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):  # it has just ended
            total += process.memory_info().rss
    return total


@lru_cache(maxsize=1)
def _processor() -> str:
    """What the processor calls itself."""
    if sys.platform == "linux":
        name = processor_in(_cpuinfo())
    elif sys.platform == "darwin":
        name = _brand()
    else:
        name = platform.processor()
    return name or platform.machine()


def processor_in(cpuinfo: str) -> str:
    """The model name in the text of /proc/cpuinfo; "" where it has none, as on many ARM boards."""
    for line in cpuinfo.splitlines():
        key, _, value = line.partition(":")
        if key.strip() in ("model name", "Model"):
            return value.strip()
    return ""


def _cpuinfo() -> str:
    try:
        return CPUINFO.read_text("utf-8", errors="replace")
    except OSError:  # a sandbox without /proc
        return ""


def _brand() -> str:
    """The processor's name on macOS, where ``platform`` knows "arm" only."""
    import ctypes

    libc = ctypes.CDLL(None)
    found = ctypes.create_string_buffer(256)
    size = ctypes.c_size_t(len(found))
    name = b"machdep.cpu.brand_string"
    if libc.sysctlbyname(name, found, ctypes.byref(size), None, ctypes.c_size_t(0)):
        return ""
    return found.value.decode(errors="replace")


@lru_cache(maxsize=1)
def _version() -> str:
    try:
        return metadata.version("pywhispercpp")
    except metadata.PackageNotFoundError:
        return ""
