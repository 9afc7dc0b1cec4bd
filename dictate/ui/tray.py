"""The icon in the tray."""

import sys

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from dictate.translations import tr
from dictate.ui import notifier
from dictate.ui.controls import Controls
from dictate.ui.icons import panel_is_dark, state_icon
from dictate.ui.menu import Menu
from dictate.ui.state import shortened, state, words
from dictate.view import View

_NOTICE = 10_000
"""Milliseconds that a notice stays, where the desktop lets us choose."""
_TIP = 120
"""Characters of a tooltip; Windows cuts at 127."""


class Tray(QObject):
    """Shows the state, takes clicks, and carries notices. Made when a tray host is there."""

    def __init__(self, controls: Controls, platform: str = sys.platform) -> None:
        super().__init__()
        self._mac = platform == "darwin"  # there a click opens the menu, and nothing else
        self._controls = controls
        self._view = View()
        self._told = QElapsedTimer()
        self.menu = Menu(controls)
        self.icon = self._made_icon()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._redraw)
        self.reflect(self._view)
        self.icon.show()

    def reflect(self, view: View) -> None:
        """Show ``view``. Nothing reaches the tray host when it looks the same as before."""
        renew = state(view) is not state(self._view) and self._asks_attention()
        self._view = view
        if renew:
            self._renew()
        self._redraw()
        tip = self._tip()
        if tip != self.icon.toolTip():
            self.icon.setToolTip(tip)
        self.menu.reflect(view)

    def tell(self, text: str) -> bool:
        """Show a notice. False when this desktop has nothing that would show it."""
        if not self.icon.supportsMessages() or (self._registered() and not notifier.present()):
            return False
        self.icon.showMessage(tr("Dictate"), text, self.icon.icon(), _NOTICE)
        self._told.start()
        return True

    def close(self) -> None:
        """Leave the tray."""
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._redraw)
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _made_icon(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self)
        icon.setContextMenu(self.menu)
        icon.activated.connect(self._clicked)
        return icon

    def _renew(self) -> None:
        """Put a new icon in the place of the old one."""
        self._told.invalidate()
        self.icon.hide()
        self.icon.deleteLater()
        self.icon = self._made_icon()
        self._redraw()
        self.icon.show()

    def _registered(self) -> bool:
        """Whether this is a StatusNotifier icon, which knows no place of its own.

        Its notices go to the desktop's notification service; others show a balloon themselves.
        """
        return self.icon.geometry().isEmpty()

    def _asks_attention(self) -> bool:
        """Whether the tray host still shows the icon of the last notice instead of ours.

        Qt sets NeedsAttention for as long as the notice stays and has no way to take it back.
        """
        lately = self._told.isValid() and not self._told.hasExpired(_NOTICE)
        return lately and self._registered()

    def _redraw(self) -> None:
        icon = state_icon(state(self._view), dark=panel_is_dark())
        if icon.cacheKey() != self.icon.icon().cacheKey():
            self.icon.setIcon(icon)

    def _tip(self) -> str:
        hotkey = self._controls.hotkey_label()
        parts = [tr("Dictate"), words(self._view), self._view.message or hotkey]
        return shortened(" · ".join(part for part in parts if part), _TIP)

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger and not self._mac:
            self._controls.toggle()
