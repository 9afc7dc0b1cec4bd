"""What is old goes, what is not stays."""

import os
import time
from pathlib import Path

from dictate.cleaning import clean
from dictate.history import Entry, History
from dictate.settings import History as Settings

DAY = 86_400


def test_old_recordings_and_texts_go(tmp_path: Path) -> None:
    recordings = tmp_path / "recordings"
    recordings.mkdir()
    for name, days in {"old.wav": 8, "new.wav": 6, "old.txt": 100}.items():
        path = recordings / name
        path.write_bytes(b"x")
        os.utime(path, (time.time() - days * DAY,) * 2)
    history = History(tmp_path / "history.sqlite")
    history.add(Entry("2001-01-01T00:00:00+00:00", 1.0, raw="old"))
    clean(Settings(keep_days=90, keep_audio_days=7), history, recordings)
    assert {path.name for path in recordings.iterdir()} == {"new.wav", "old.txt"}
    assert history.last() is None
    history.close()


def test_nothing_there_is_no_error(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    clean(Settings(), history, tmp_path / "nowhere")
    history.close()
