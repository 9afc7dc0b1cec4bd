"""What the processor can do: instructions and cores. Quick, no side effects."""

import os
import platform
import sys
from pathlib import Path

CPUINFO = Path("/proc/cpuinfo")
NEEDED = ("avx2", "fma", "f16c", "bmi2")
"""What the wheels for x86-64 are built with; a processor without one kills the process (SIGILL)."""
MOST_THREADS = 8
"""More threads wait for each other longer than they help."""

_PF_AVX2 = 40  # Windows, winnt.h: PF_AVX2_INSTRUCTIONS_AVAILABLE


def missing_instructions() -> list[str]:
    """Those of ``NEEDED`` that this processor lacks; empty where that cannot be known."""
    missing: list[str] = []
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return missing
    if sys.platform == "linux":
        missing = missing_from(_cpuinfo())
    elif sys.platform == "win32":
        import ctypes

        # There is no such question for FMA; every processor with AVX2 but VIA's has it.
        if not ctypes.windll.kernel32.IsProcessorFeaturePresent(_PF_AVX2):
            missing = ["avx2"]
    return missing


def missing_from(cpuinfo: str) -> list[str]:
    """Those of ``NEEDED`` that the text of /proc/cpuinfo does not list."""
    for line in cpuinfo.splitlines():
        if line.startswith("flags"):
            flags = line.partition(":")[2].split()
            return [name for name in NEEDED if name not in flags]
    return []


def threads() -> int:
    """As many threads as help: as many as ``dictate bench`` found on this machine, or a guess."""
    from dictate.measuring import store

    measured = store.threads()
    return measured.best if measured else guess()


def guess() -> int:
    """One thread a physical core that this process may use."""
    if sys.platform == "linux":
        usable = len(os.sched_getaffinity(0))
        cores = cores_in(_cpuinfo()) or usable
    else:
        usable = os.cpu_count() or 1
        twofold = platform.machine().lower() in ("x86_64", "amd64")  # two threads a core, mostly
        cores = usable // 2 if twofold else usable
    return max(1, min(usable, cores, MOST_THREADS))


def cores_in(cpuinfo: str) -> int:
    """Physical cores in the text of /proc/cpuinfo; 0 where it does not tell."""
    found = set()
    package = ""
    for line in cpuinfo.splitlines():
        key, _, value = line.partition(":")
        if key.strip() == "physical id":
            package = value.strip()
        elif key.strip() == "core id":
            found.add((package, value.strip()))
    return len(found)


def _cpuinfo() -> str:
    try:
        return CPUINFO.read_text("utf-8", errors="replace")
    except OSError:
        return ""
