"""Forgets what is older than the user wants it kept: texts, and recordings that gave no text."""

import logging
import time
from pathlib import Path

from dictate import paths
from dictate.history import History
from dictate.settings import History as Settings

_DAY = 86_400.0  # seconds

log = logging.getLogger(__name__)


def clean(settings: Settings, history: History, folder: Path | None = None) -> None:
    """Remove old entries and old recordings. Raises ``DictateError`` when the history fails."""
    for path in old_recordings(folder or paths.recordings(), settings.keep_audio_days):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("cleaning: a recording stays: %s", error.strerror)
        else:
            log.info("cleaning: a recording of over %s days removed", settings.keep_audio_days)
    gone = history.forget(settings.keep_days)
    if gone:
        log.info("cleaning: %s texts of more than %s days removed", gone, settings.keep_days)


def old_recordings(folder: Path, days: int) -> list[Path]:
    """The recordings last written to more than ``days`` ago."""
    limit = time.time() - days * _DAY
    return [path for path in folder.glob("*.wav") if path.stat().st_mtime < limit]
