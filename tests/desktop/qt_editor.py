"""A small Qt editor for tests: what it shows is mirrored to a file.

Run as ``python qt_editor.py FILE``. The file is replaced in one piece within 20 ms of a change.
While ``FILE.clear`` exists, the editor empties itself and removes it.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

TITLE = "Qt editor under test"


class Editor(QPlainTextEdit):
    """A plain text edit that tells the test what it shows."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._clear = path.with_name(path.name + ".clear")
        self.setWindowTitle(TITLE)
        self.resize(600, 400)
        self.textChanged.connect(self._mirror)
        self._timer = QTimer(self, interval=20)
        self._timer.timeout.connect(self._clear_if_asked)
        self._timer.start()
        self._mirror()

    def _mirror(self) -> None:
        # toRawText keeps no-break spaces, which toPlainText turns into plain ones.
        text = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        fresh = self._path.with_name(self._path.name + ".new")
        fresh.write_text(text, encoding="utf-8", newline="")
        fresh.replace(self._path)

    def _clear_if_asked(self) -> None:
        if self._clear.exists():
            self.clear()
            self._clear.unlink()


def main() -> int:
    """Show the editor until it is closed."""
    application = QApplication(sys.argv)
    editor = Editor(Path(sys.argv[1]))
    editor.show()
    editor.activateWindow()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
