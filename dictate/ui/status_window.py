"""A small window with what the tray would show, for desktops without a tray."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dictate.machine import Phase
from dictate.translations import tr
from dictate.ui.controls import Controls
from dictate.ui.icons import app_icon, state_icon
from dictate.ui.menu import Menu
from dictate.ui.state import State, state, words
from dictate.view import View

_ICON = 44
_LINES = 3
"""Lines of the last text that are seen without scrolling."""


class StatusWindow(QWidget):
    """State, hotkey, last text and every action.

    Where it stands in for the tray (``alone``), closing it ends the app; else it only hides.
    """

    def __init__(self, controls: Controls) -> None:
        super().__init__()
        self.alone = False
        self._controls = controls
        self._view = View()
        self._notice = ""
        self.setWindowTitle(tr("Dictate"))
        self.setWindowIcon(app_icon())
        # It may come up while somebody writes: the keyboard stays where it is.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._make_parts()
        self._lay_out()
        self._toggle.setFocus()
        self.reflect(self._view)
        self.resize(self.minimumSizeHint())

    def reflect(self, view: View) -> None:
        """Show ``view``."""
        if view.text != self.last_text():
            self._text.setPlainText(view.text)
        if view.session != self._view.session:
            self._notice = ""
        self._view = view
        recording = view.phase is Phase.RECORDING
        self._draw(state(view))
        minutes, seconds = divmod(int(view.seconds), 60)
        says = words(view)
        self._says.setText(f"{says} · {minutes}:{seconds:02}" if recording else says)
        hotkey = self._controls.hotkey_label()
        self._hotkey.setText(tr("Hotkey: {hotkey}", hotkey=hotkey) if hotkey else tr("No hotkey"))
        self._level.setValue(round(100 * view.level))
        self._level.setVisible(recording)
        self._toggle.setText(tr("Stop dictation") if recording else tr("Start dictation"))
        self._cancel.setEnabled(view.phase is not Phase.IDLE)
        self._copy.setEnabled(bool(view.text))
        self._again.setEnabled(bool(view.text))
        self._show_trouble()
        self.menu.reflect(view)

    def last_text(self) -> str:
        """The last text as it is shown."""
        return self._text.toPlainText()

    def trouble(self) -> str:
        """What is shown to be wrong, "" when nothing is."""
        return self._trouble.text()

    def tell(self, text: str) -> None:
        """Show a notice, and the window if it is hidden, without taking the keyboard."""
        self._notice = text
        self._show_trouble()
        self.show()
        QApplication.alert(self)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Hide, or end the app where there is no other way to reach it."""
        if not self.alone:
            event.accept()
            return
        event.ignore()
        if self._view.phase is Phase.RECORDING:
            self._ask()
        else:
            self._controls.quit()

    def _draw(self, shown: State) -> None:
        dark = self.palette().window().color().lightness() < 128
        self._icon.setPixmap(state_icon(shown, dark=dark).pixmap(_ICON, _ICON))

    def _show_trouble(self) -> None:
        said = f"{self._view.message}\n{self._view.hint}".strip()
        text = said or self._notice
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def _ask(self) -> None:
        ask = QMessageBox(self)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setIcon(QMessageBox.Icon.Question)
        ask.setWindowTitle(tr("Dictate"))
        ask.setText(tr("Dictate is recording. Quit all the same?"))
        leave = ask.addButton(tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
        stay = ask.addButton(tr("Keep recording"), QMessageBox.ButtonRole.RejectRole)
        ask.setDefaultButton(stay)
        ask.setEscapeButton(stay)
        leave.clicked.connect(self._controls.quit)
        ask.open()

    def _make_parts(self) -> None:
        controls = self._controls
        self._icon = QLabel()
        self._icon.setAccessibleName(tr("Dictate"))
        self._says = QLabel()
        font = self._says.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self._says.setFont(font)
        self._hotkey = QLabel()
        self._level = QProgressBar(textVisible=False, maximum=100)
        self._level.setFixedHeight(8)
        policy = self._level.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or everything below would jump at every key press
        self._level.setSizePolicy(policy)
        self._level.setAccessibleName(tr("Loudness"))
        self._text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._text.setPlaceholderText(tr("Nothing dictated yet"))
        self._text.setAccessibleName(tr("Last text"))
        edge = round(self._text.document().documentMargin()) + self._text.frameWidth()
        self._text.setMinimumHeight(self._text.fontMetrics().lineSpacing() * _LINES + 2 * edge)
        self._trouble = QLabel(wordWrap=True)
        self._trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.menu = Menu(controls, self)
        self._toggle = _button(tr("Start dictation"), controls.toggle)
        self._cancel = _button(tr("Cancel"), controls.cancel)
        self._copy = _button(tr("Copy"), controls.copy_last)
        self._again = _button(tr("Insert again"), controls.insert_again)
        self._more = QPushButton(tr("Menu"))
        self._more.setMenu(self.menu)

    def _lay_out(self) -> None:
        words_beside = QVBoxLayout()
        words_beside.addWidget(self._says)
        words_beside.addWidget(self._hotkey)
        head = QHBoxLayout()
        head.addWidget(self._icon)
        head.addLayout(words_beside, 1)
        row = QHBoxLayout()
        for button in (self._toggle, self._cancel, self._copy, self._again, self._more):
            row.addWidget(button)
        whole = QVBoxLayout(self)
        whole.addLayout(head)
        whole.addWidget(self._level)
        whole.addWidget(self._trouble)
        whole.addWidget(self._text)
        whole.addLayout(row)


def _button(text: str, action: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(action)
    return button
