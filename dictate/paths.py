"""The folders Dictate keeps its files in, private to the user.

``DICTATE_HOME`` puts them all under one folder (portable use, tests). Otherwise each is where the
platform wants it, by platformdirs. Models are data, not cache: caches are purged.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from dictate.errors import DictateError
from dictate.translations import tr

if TYPE_CHECKING:
    from platformdirs.api import PlatformDirsABC

APP = "dictate"


def config() -> Path:
    """Settings and styles."""
    return _folder("config", lambda dirs: dirs.user_config_path)


def models() -> Path:
    """Model files."""
    return _folder("data", lambda dirs: dirs.user_data_path) / "models"


def data() -> Path:
    """The history."""
    return _folder("data", lambda dirs: dirs.user_data_path)


def recordings() -> Path:
    """Journals of dictations: 16 kHz, 16-bit, mono WAV."""
    return _folder("data", lambda dirs: dirs.user_data_path) / "recordings"


def state() -> Path:
    """The log."""
    return _folder("state", lambda dirs: dirs.user_state_path)


def runtime() -> Path:
    """The control socket; gone after a restart of the machine."""
    return _folder("run", lambda dirs: dirs.user_runtime_path)


def policy() -> Path:
    """An administrator's read-only settings, which win over the user's."""
    if home := os.environ.get("DICTATE_HOME"):
        return Path(home) / "policy.toml"
    if os.name == "nt":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Dictate" / "policy.toml"
    return Path("/etc/dictate/policy.toml")


def private(folder: Path) -> Path:
    """Make ``folder`` (and its parents) if need be, readable by the user alone; return it."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if sys.platform != "win32":
        found = folder.stat()
        if found.st_mode & 0o077 and found.st_uid == os.getuid():
            folder.chmod(0o700)
    return folder


def usable(folder: Path) -> Path:
    """Make ``folder`` as ``private`` does. Raises ``DictateError`` when that cannot be."""
    try:
        return private(folder)
    except OSError as error:
        raise DictateError(
            tr("The folder {path} cannot be used: {reason}", path=folder, reason=error.strerror),
            tr("Check that it belongs to you, or set DICTATE_HOME to a folder that does."),
        ) from error


def _folder(name: str, platform: "Callable[[PlatformDirsABC], Path]") -> Path:
    if home := os.environ.get("DICTATE_HOME"):
        return Path(home) / name
    from platformdirs import PlatformDirs

    return platform(PlatformDirs(APP, appauthor=False))
