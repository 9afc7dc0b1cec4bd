"""Where the app is seen: in the tray, or in a window where there is none."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from dictate.ui.controls import Controls
from dictate.ui.status_window import StatusWindow
from dictate.ui.tray import Tray
from dictate.view import View

LOOK = 2000
"""Milliseconds between looks for a tray host while there is none."""
LOOK_AGAIN = 10_000
"""Milliseconds between looks whether it is still there."""
_PATIENCE = 2
"""Looks in vain before the window comes up: panels start late at log-in and restart at times."""


class Surface(QObject):
    """Keeps the tray icon where there is a tray host, and the status window where there is none.

    ``available`` says whether there is one. A StatusNotifier host that comes late is not noticed by
    an icon made before it, so the icon is made when the host is there.
    """

    def __init__(
        self,
        controls: Controls,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__()
        self._controls = controls
        self._available = available
        self._view = View()
        self._vain = 0
        self.tray: Tray | None = None
        self.window: StatusWindow | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self.look()

    def reflect(self, view: View) -> None:
        """Show ``view``."""
        self._view = view
        for place in (self.tray, self.window):
            if place is not None:
                place.reflect(view)

    def tell(self, text: str) -> None:
        """Show a notice where it is seen."""
        if self.tray is None or not self.tray.tell(text):
            self._made_window().tell(text)

    def look(self) -> None:
        """See whether a tray host has come or gone."""
        if self._available():
            self._vain = 0
            self._move_in()
        else:
            self._vain += 1
            if self._vain >= _PATIENCE:
                self._move_out()
        self._timer.start(LOOK_AGAIN if self.tray is not None and not self._vain else LOOK)

    def close(self) -> None:
        """Show nothing any more."""
        self._timer.stop()
        self._drop_tray()
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
            self.window = None

    def _move_in(self) -> None:
        if self.tray is not None:
            return
        self.tray = Tray(self._controls)
        self.tray.reflect(self._view)
        if self.window is not None:
            self.window.alone = False
            self.window.hide()

    def _move_out(self) -> None:
        self._drop_tray()
        window = self._made_window()
        if not window.alone:
            window.alone = True
            window.show()

    def _drop_tray(self) -> None:
        if self.tray is not None:
            self.tray.close()
            self.tray = None

    def _made_window(self) -> StatusWindow:
        if self.window is None:
            self.window = StatusWindow(self._controls)
            self.window.reflect(self._view)
        return self.window
