"""A submenu in which one of several is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

Rows = Sequence[tuple[str, str]]
"""What there is to choose from: a value for the app and a label for people."""


def plain(text: str) -> str:
    """``text`` for an action, in which "&" would mark a mnemonic."""
    return text.replace("&", "&&")


class Choice(QMenu):
    """Radio rows that are changed in place: a menu rebuilt while it is open loses its clicks."""

    def __init__(
        self, title: str, choose: Callable[[str], None], nothing: str, parent: QWidget
    ) -> None:
        """``choose`` gets the value picked; ``nothing`` is shown when there are no rows."""
        super().__init__(title, parent)
        self.setAccessibleName(title)
        self._group = QActionGroup(self)
        self._group.triggered.connect(lambda action: choose(str(action.data())))
        self._rows: list[QAction] = []
        self._nothing = self.addAction(nothing)
        self._nothing.setEnabled(False)

    def offer(self, rows: Rows, chosen: str) -> None:
        """Show ``rows`` with the one whose value is ``chosen`` checked."""
        while len(self._rows) < len(rows):
            action = self.addAction("")
            action.setCheckable(True)
            self._rows.append(self._group.addAction(action))
        for action, (value, label) in zip(self._rows, rows, strict=False):
            action.setText(plain(label))
            action.setData(value)
            action.setVisible(True)
            action.setChecked(value == chosen)
        for action in self._rows[len(rows) :]:
            action.setChecked(False)
            action.setVisible(False)
        self._nothing.setVisible(not rows)
