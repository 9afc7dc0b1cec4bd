"""What a process and its children use: the app and its engine together."""

from typing import TYPE_CHECKING

from benchmarks.needs import AbsentError

if TYPE_CHECKING:
    import psutil


class Tree:
    """A process with all that it started and that still run."""

    def __init__(self, pid: int) -> None:
        """Raises ``AbsentError``."""
        try:
            import psutil
        except ImportError as error:
            raise AbsentError(f"{error} (pip install -e .[benchmarks])") from error
        self._top: psutil.Process = psutil.Process(pid)

    def work(self) -> float:
        """Seconds of processor time used so far, over all threads."""
        times = [one.cpu_times() for one in self._all()]
        return float(sum(one.user + one.system for one in times))

    def memory(self) -> float:
        """Megabytes resident; what two of them share counts twice."""
        return float(sum(one.memory_info().rss for one in self._all()) / 1e6)

    def _all(self) -> "list[psutil.Process]":
        return [self._top, *self._top.children(recursive=True)]
