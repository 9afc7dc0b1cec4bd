import os
import signal
import stat
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest
import soundfile

from dictate.errors import AudioFileError
from dictate.journal import Journal, read
from dictate.ports import RATE
from tests.waiting import wait_for

_ROOT = Path(__file__).resolve().parents[1]
_BLOCK = np.full(320, 0.25, np.float32)

_SPEAKER = """
import sys, time
from pathlib import Path
import numpy as np
from dictate.take import Take
take = Take(Path(sys.argv[1]), "killed")
for number in range(1_000_000):
    take.add(np.full(320, 0.25, np.float32))
    print(number + 1, flush=True)
    time.sleep(0.005)
"""

_FULL = """
mount -t tmpfs -o size=64k tmpfs "$1" && exec "$2" -c '
import sys
from pathlib import Path
import numpy as np
import soundfile
from dictate.take import Take, read
from tests.waiting import wait_for
folder = Path(sys.argv[1])
take = Take(folder, "full")
said = np.random.default_rng(1).uniform(-0.5, 0.5, 10 * 16_000).astype(np.float32)
for at in range(0, len(said), 320):
    take.add(said[at:at + 320])
trouble = wait_for(lambda: take.trouble)
print(trouble)
take.end()
assert np.array_equal(take.read(0, take.count), said), "the memory lost something"
wait_for(lambda: soundfile.info(str(take.path)).frames < 33_000, what="the true size")
kept = read(take.path)
assert 25_000 < len(kept) < 33_000, len(kept)
assert np.abs(kept - said[:len(kept)]).max() < 1e-4
assert soundfile.info(str(take.path)).frames == len(kept)
take.discard()
assert list(folder.iterdir()) == []
' "$1"
"""

_READ_ONLY = """
mount -t tmpfs -o ro tmpfs "$1" && exec "$2" -c '
import sys
from pathlib import Path
import numpy as np
from dictate.take import Take
from tests.waiting import wait_for
take = Take(Path(sys.argv[1]), "read-only")
take.add(np.ones(16_000, np.float32))
print(wait_for(lambda: take.trouble))
take.end()
assert len(take.read(0, take.count)) == 16_000
assert take.path is None
' "$1"
"""


def _in_own_mounts(script: str, folder: Path) -> str:
    """Run a script that mounts something on ``folder``, in a namespace that nobody else sees."""
    done = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", str(folder),
         sys.executable],
        env={**os.environ, "PYTHONPATH": str(_ROOT), "LC_ALL": "C.UTF-8"}, text=True,
        capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_word_survives_a_killed_process(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", _SPEAKER, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(_ROOT)}, text=True, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert child.stdout is not None
    for _ in range(300):
        added = int(child.stdout.readline())
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    path = tmp_path / "killed.wav"
    samples, rate = soundfile.read(path)
    assert rate == RATE
    assert len(samples) >= (added - 5) * 320  # a few blocks may be on their way
    assert np.abs(samples - 0.25).max() < 1e-4
    assert len(read(path)) == len(samples)


def test_a_full_disk_is_told_once_and_costs_nothing_in_memory(tmp_path: Path) -> None:
    said = _in_own_mounts(_FULL, tmp_path)
    assert "The recording cannot be saved to disk: No space left on device." in said
    assert "It goes on in memory." in said


def test_a_read_only_folder(tmp_path: Path) -> None:
    assert "Read-only file system" in _in_own_mounts(_READ_ONLY, tmp_path)


def test_a_complete_journal_is_a_plain_wav(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "recordings", "plain")
    for _ in range(50):
        journal.write(_BLOCK)
    journal.end()
    path = wait_for(lambda: journal.path)
    wait_for(lambda: soundfile.info(path).frames == 16_000)
    with wave.open(str(path)) as file:
        assert file.getparams()[:4] == (1, 2, RATE, 16_000)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_an_older_recording_of_the_same_name_stays(tmp_path: Path) -> None:
    (tmp_path / "name.wav").write_text("older")
    journal = Journal(tmp_path, "name")
    assert wait_for(lambda: journal.path) == tmp_path / "name-2.wav"
    journal.discard()
    assert (tmp_path / "name.wav").read_text() == "older"


def test_half_a_sample_at_the_end_is_ignored(tmp_path: Path) -> None:
    journal = Journal(tmp_path, "torn")
    journal.write(_BLOCK)
    journal.end()
    path = wait_for(lambda: journal.path)
    wait_for(lambda: len(read(path)) == 320)
    with path.open("ab") as file:
        file.write(b"x")
    assert len(read(path)) == 320


def test_other_files_are_no_journals(tmp_path: Path) -> None:
    other = tmp_path / "other.wav"
    other.write_bytes(b"RIFF" + bytes(100))
    with pytest.raises(AudioFileError, match="is not a recording of Dictate"):
        read(other)
    with pytest.raises(AudioFileError, match="cannot be read: No such file"):
        read(tmp_path / "missing.wav")
