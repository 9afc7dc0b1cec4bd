import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dictate.ui import notifier

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={folder}</listen>
  <servicedir>{folder}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
_SERVICE = """[D-BUS Service]
Name=org.freedesktop.Notifications
Exec=/bin/false
"""


@contextmanager
def bus(folder: Path) -> Iterator[str]:
    """A session bus that can start only the services described in ``folder``."""
    config = folder / "bus.conf"
    config.write_text(_BUS.format(folder=folder))
    arguments = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


def asked(address: str) -> str:
    """The answer of a fresh process; Qt keeps its connection to the bus of the first question."""
    code = "from dictate.ui import notifier; print(notifier.present('linux'))"
    env = os.environ | {"DBUS_SESSION_BUS_ADDRESS": address}
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, env=env, stdout=subprocess.PIPE, text=True, timeout=60, check=True
    )
    return done.stdout.strip()


def test_nobody_on_the_bus_shows_notifications(tmp_path: Path) -> None:
    with bus(tmp_path) as address:
        assert asked(address) == "False"


def test_one_that_is_started_on_demand_counts(tmp_path: Path) -> None:
    (tmp_path / "notifications.service").write_text(_SERVICE)
    with bus(tmp_path) as address:
        assert asked(address) == "True"


def test_without_a_bus_there_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    assert not notifier.present("linux")


def test_a_bus_that_does_not_answer_has_nobody(tmp_path: Path) -> None:
    assert asked(f"unix:path={tmp_path}/gone") == "False"


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_the_system_shows_them(platform: str) -> None:
    assert notifier.present(platform)
