"""Settings: declared once as rows, read from TOML with repair, written back without loss."""

from dictate.settings.declared import (
    SECTIONS,
    History,
    Hotkey,
    Insertion,
    Interface,
    Microphone,
    Recognition,
    Rewriting,
    Sounds,
)
from dictate.settings.rows import Row, row, rows
from dictate.settings.store import Store

__all__ = [
    "SECTIONS",
    "History",
    "Hotkey",
    "Insertion",
    "Interface",
    "Microphone",
    "Recognition",
    "Rewriting",
    "Row",
    "Sounds",
    "Store",
    "row",
    "rows",
]
