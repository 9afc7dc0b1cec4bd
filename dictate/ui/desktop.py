"""The app on the desktop: what the composition root shows views in, and runs."""

import logging
import sys

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dictate import __version__
from dictate.errors import UnavailableError
from dictate.translations import tr
from dictate.ui import display
from dictate.ui.controls import Controls
from dictate.ui.icons import APP_ID, app_icon
from dictate.ui.interrupts import Interrupts
from dictate.ui.notices import Notices
from dictate.ui.surface import Surface
from dictate.view import View

log = logging.getLogger(__name__)


class Desktop(QObject):
    """Tray, status window and notices. Made and run on the main thread.

    ``show``, ``tell`` and ``quit`` may be called from any thread, also before ``run`` and after it.
    Nothing is shown and ``controls`` is asked nothing until ``run``.
    Raises ``UnavailableError`` where no window can be shown: Qt itself would abort the process.
    """

    # All queued: the caller never waits for the GUI. QApplication.quit() called straight from
    # another thread can deadlock. Signals of bool are avoided: PySide6 6.12 on Python 3.11 loses a
    # reference to True or False with every emit and aborts in the end.
    _viewed = Signal(object)
    _told = Signal(str, str)
    _ended = Signal()

    def __init__(self, controls: Controls) -> None:
        self._app = _application()
        super().__init__()
        self._controls = controls
        self._view = View()
        self._quitting = False
        self._surface: Surface | None = None
        self._notices = Notices(self._present)
        queued = Qt.ConnectionType.QueuedConnection
        self._viewed.connect(self._reflect, queued)
        self._told.connect(self._notices.tell, queued)
        self._ended.connect(self._end, queued)

    def show(self, view: View) -> None:
        """Show ``view``; its message is told when it is new."""
        self._viewed.emit(view)

    def tell(self, message: str, hint: str = "") -> None:
        """Tell the user something, once even when it is said many times."""
        self._told.emit(message, hint)

    def quit(self) -> None:
        """Let ``run`` return."""
        self._ended.emit()

    def run(self) -> int:
        """Show the app until ``quit``; return the exit code. SIGINT and SIGTERM ask to quit."""
        interrupts = Interrupts(self._interrupted)
        self._surface = Surface(self._controls)
        try:
            return self._app.exec()
        finally:
            interrupts.close()
            self._surface.close()
            self._surface = None

    @Slot(object)
    def _reflect(self, view: View) -> None:
        before, self._view = self._view, view
        if self._surface is not None:
            self._surface.reflect(view)
        news = (view.session, view.message) != (before.session, before.message)
        if view.message and news:
            self._notices.tell(view.message, view.hint)

    def _present(self, text: str) -> None:
        if self._surface is not None:
            self._surface.tell(text)

    @Slot()
    def _end(self) -> None:
        self._app.exit(0)  # quit() asks every window first, and ours answers by asking to quit

    def _interrupted(self) -> None:
        if self._quitting:  # asked twice: the app does not wait for anything any more
            self._end()
        self._quitting = True
        self._controls.quit()


def _logged(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:  # noqa: ARG001 - Qt's
    """Qt's own messages go to the log; every start on X11 has a harmless one about the tray."""
    log.log(logging.ERROR if kind is QtMsgType.QtCriticalMsg else logging.DEBUG, "Qt: %s", text)


def _application() -> QApplication:
    """The one QApplication of this process."""
    qInstallMessageHandler(_logged)
    running = QApplication.instance()
    if not isinstance(running, QApplication):
        problem = display.problem()
        if problem is not None:
            raise UnavailableError(
                problem, tr("Start Dictate in a desktop session, or try “dictate demo”.")
            )
        running = QApplication(sys.argv[:1])
    running.setApplicationName("dictate")
    running.setApplicationDisplayName(tr("Dictate"))
    running.setApplicationVersion(__version__)
    running.setWindowIcon(app_icon())
    running.setQuitOnLastWindowClosed(False)
    QGuiApplication.setDesktopFileName(APP_ID)
    return running
