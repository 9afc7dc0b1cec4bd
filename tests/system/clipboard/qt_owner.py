"""A program that has copied: text, HTML and a picture at once, as a word processor does.

Run as ``python qt_owner.py``; it prints "ready" when it owns both selections.
"""

import sys

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QClipboard, QColor, QGuiApplication, QImage


def content() -> QMimeData:
    """What is copied."""
    data = QMimeData()
    data.setText("Un « texte » à 12 €")
    data.setHtml("<p>Un « <b>texte</b> » à 12 €</p>")
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill(QColor("tomato"))
    data.setImageData(picture)
    return data


def main() -> int:
    """Copy and stay."""
    application = QGuiApplication(sys.argv)
    clipboard = application.clipboard()
    for selection in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        clipboard.setMimeData(content(), selection)
    QTimer.singleShot(0, lambda: print("ready", flush=True))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
