import os
import sys

import pytest

from dictate.measuring import machine

CPUINFO = "processor\t: 0\nmodel\t\t: 2\nmodel name\t: AMD Ryzen 7\nflags\t: fpu\n"
BOARD = "processor\t: 0\nCPU part\t: 0xd08\n\nHardware\t: BCM2835\nModel\t\t: Raspberry Pi 4\n"


def test_the_processor_is_named() -> None:
    assert machine.processor_in(CPUINFO) == "AMD Ryzen 7"
    assert machine.processor_in(BOARD) == "Raspberry Pi 4"
    assert machine.processor_in("") == ""


def test_the_facts_tell_machines_apart() -> None:
    facts = machine.facts()
    assert set(facts) == {"processor", "cores", "pywhispercpp"}
    assert all(facts.values())
    assert machine.facts() == facts


def test_cores() -> None:
    assert 1 <= machine.physical() <= machine.usable()


@pytest.mark.skipif(sys.platform != "linux", reason="Linux limits processes to cores")
def test_only_cores_that_may_be_used_count() -> None:
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    try:
        assert machine.usable() == machine.physical() == machine.facts()["cores"] == 1
    finally:
        os.sched_setaffinity(0, before)


def test_how_busy_it_is() -> None:
    assert 0.0 <= machine.busy() <= 1.0


def test_memory_of_this_process_and_those_it_started() -> None:
    import subprocess

    alone = machine.resident()
    assert 5_000_000 < alone < machine.memory()
    code = "held = bytearray(b'x') * 80_000_000; print(flush=True); input()"
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    assert child.stdin is not None
    try:
        child.stdout.readline()
        assert machine.resident() - alone > 70_000_000
    finally:
        child.stdin.close()
        child.stdout.close()
        child.wait()
    assert machine.resident() - alone < 70_000_000
