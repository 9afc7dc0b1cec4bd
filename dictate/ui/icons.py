"""The icons, drawn from our own SVG files for every size and both kinds of panel."""

import os
import sys
from functools import lru_cache

from PySide6.QtCore import QRectF, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dictate import resources
from dictate.ui.state import State

APP_ID = "io.github.dictate.Dictate"
SIZES = (16, 20, 22, 24, 32, 44, 48, 64)
"""Edges in pixels that panels ask for; 22 is common on Linux, 16 on Windows, 44 is 22 at 2×."""

_GRID = 22.0
"""The tray icons are drawn on a square of this many units."""

_WINDOWS_THEME = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"


@lru_cache
def app_icon() -> QIcon:
    """The icon of the app itself, for windows and notifications."""
    return _icon(APP_ID, whole=True)


@lru_cache
def state_icon(state: State, *, dark: bool, platform: str = sys.platform) -> QIcon:
    """The tray icon of a state, for a ``dark`` or a light panel.

    On macOS the menu bar paints it: black ink becomes a template image. Recording and trouble keep
    their colours, as they are told by them too and stand on any menu bar.
    """
    mac = platform == "darwin"
    template = mac and state not in (State.RECORDING, State.TROUBLE)
    icon = _icon(f"{state.value}-{'dark' if dark else 'light'}", whole=not mac)
    icon.setIsMask(template)
    return icon


def panel_is_dark(platform: str = sys.platform) -> bool:
    """Whether the panel is likely dark. A wrong guess costs contrast only: icons have a halo."""
    if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
        return True  # its top bar is black in the light style too
    if platform == "win32":  # the taskbar has a theme apart from that of the windows
        theme = QSettings(_WINDOWS_THEME, QSettings.Format.NativeFormat)
        return not theme.value("SystemUsesLightTheme", 0, int)
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme is not Qt.ColorScheme.Unknown:
        return scheme is Qt.ColorScheme.Dark
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def _icon(name: str, *, whole: bool) -> QIcon:
    """Draw ``resources/icons/<name>.svg``; without its halo when not ``whole``."""
    path = resources.path("icons", f"{name}.svg")
    drawing = QSvgRenderer(str(path))
    if not drawing.isValid():
        raise FileNotFoundError(path)
    icon = QIcon()
    for size in SIZES:
        for ratio in (1, 2):
            pixmap = _pixmap(drawing, size * ratio, whole=whole)
            pixmap.setDevicePixelRatio(ratio)
            icon.addPixmap(pixmap)
    return icon


def _pixmap(drawing: QSvgRenderer, edge: int, *, whole: bool) -> QPixmap:
    pixmap = QPixmap(edge, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if whole:
        drawing.render(painter, QRectF(0, 0, edge, edge))
    else:
        scale = edge / _GRID
        glyph = drawing.boundsOnElement("glyph")
        corner = glyph.topLeft() * scale
        drawing.render(painter, "glyph", QRectF(corner, glyph.size() * scale))
    painter.end()
    return pixmap
