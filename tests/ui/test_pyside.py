"""Guards against faults of PySide6 itself."""

import subprocess
import sys

_EMIT = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    told = Signal(bool)
    given = Signal(object)

application = QCoreApplication([])
sender, seen = Sender(), []
sender.told.connect(seen.append)
sender.given.connect(seen.append)
for _ in range(5000):
    sender.told.emit(True)
    sender.given.emit(True)
print(len(seen))
"""


def test_emitting_true_thousands_of_times_does_not_abort() -> None:
    """PySide6 6.12 loses a reference to True with every emit on Python 3.11; hence the pin."""
    done = subprocess.run(
        [sys.executable, "-c", _EMIT], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "10000"), done.stderr
