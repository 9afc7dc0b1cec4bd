"""The menu: everything that can be asked of the app. The tray has one, the window another."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from dictate import __version__
from dictate.machine import Phase
from dictate.translations import tr
from dictate.ui.choice import Choice, Rows, plain
from dictate.ui.controls import Controls
from dictate.ui.state import shortened, words
from dictate.view import View


class Menu(QMenu):
    """Built once; a view changes texts and check marks only, also while the menu is open."""

    def __init__(self, controls: Controls, parent: QWidget | None = None) -> None:
        super().__init__(tr("Dictate"), parent)
        self.setAccessibleName(tr("Dictate"))
        self._controls = controls
        self._says = self._fixed("")
        self.addSeparator()
        self._toggle = self.addAction(tr("Start dictation"), controls.toggle)
        self._cancel = self.addAction(tr("Cancel dictation"), controls.cancel)
        self._last = QMenu(self)
        self.addMenu(self._last)
        self._last.addAction(tr("Copy"), controls.copy_last)
        self._last.addAction(tr("Insert again"), controls.insert_again)
        self.addSeparator()
        self._style = self._choice(tr("Style"), controls.choose_style, tr("No style"))
        self._microphone = self._choice(
            tr("Microphone"), controls.choose_source, tr("No microphone found")
        )
        self._language = self._choice(tr("Language"), controls.choose_language, tr("No language"))
        self._model = self._choice(tr("Model"), controls.choose_model, tr("No model installed"))
        self.addSeparator()
        self._pause = self.addAction(tr("Pause hotkey"))
        self._pause.setCheckable(True)
        self._pause.triggered.connect(controls.pause)
        self.addAction(tr("Open log"), self._open_log)
        self._fixed(tr("Dictate {version}", version=__version__))
        self.addSeparator()
        self.addAction(tr("Quit"), controls.quit)
        # On the whole menu and not on each submenu: not every tray host tells of submenus.
        self.aboutToShow.connect(self._refresh)
        self.reflect(View())
        self._refresh()

    def reflect(self, view: View) -> None:
        """Show ``view``."""
        says = words(view)
        hotkey = self._controls.hotkey_label()
        self._says.setText(plain(f"{says} · {hotkey}" if hotkey else says))
        recording = view.phase is Phase.RECORDING
        self._toggle.setText(tr("Stop dictation") if recording else tr("Start dictation"))
        self._cancel.setEnabled(view.phase is not Phase.IDLE)
        last = tr("Last: {text}", text=shortened(view.text, 40)) if view.text else ""
        title = last or tr("Nothing dictated yet")
        self._last.setTitle(plain(title))
        self._last.setAccessibleName(title)
        self._last.setEnabled(bool(view.text))
        self._pause.setChecked(view.paused)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stay on the screen: a text may grow while the menu is open, and Qt lets it run out."""
        super().resizeEvent(event)
        if self.isVisible():
            QTimer.singleShot(0, self._come_in)

    def _come_in(self) -> None:
        screen = self.screen().availableGeometry()
        right, bottom = screen.right() + 1 - self.width(), screen.bottom() + 1 - self.height()
        self.move(
            max(screen.left(), min(self.x(), right)), max(screen.top(), min(self.y(), bottom))
        )

    def _refresh(self) -> None:
        controls = self._controls
        self._style.offer(controls.styles(), controls.style())
        self._microphone.offer(self._sources(), controls.source())
        self._language.offer(controls.languages(), controls.language())
        self._model.offer(controls.models(), controls.model())

    def _sources(self) -> Rows:
        rows = [(source.id, source.label) for source in self._controls.sources()]
        chosen = self._controls.source()
        if chosen != "auto" and chosen not in dict(rows):
            rows.append((chosen, tr("{name} (not connected)", name=chosen)))
        return [("auto", tr("System default")), *rows] if rows else []

    def _choice(self, title: str, choose: Callable[[str], None], nothing: str) -> Choice:
        choice = Choice(title, choose, nothing, self)
        self.addMenu(choice)
        return choice

    def _fixed(self, text: str) -> QAction:
        """A row that only tells something."""
        action = self.addAction(text)
        action.setEnabled(False)
        return action

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._controls.log_path())))
