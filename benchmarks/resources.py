"""What recognition takes: time to load, memory, processor time while idle and while speaking.

The app's own flow in a process of its own, without a window, and the process of its engine; against
it the plain binding with the same model, which only transcribes.
"""

import multiprocessing
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks import dictations
from benchmarks.corpora import Clip, human
from benchmarks.given import Given
from benchmarks.listeners import Listener, listening
from benchmarks.needs import AbsentError
from benchmarks.processes import Tree
from benchmarks.rig import Rig
from benchmarks.tables import Measure, Table, measures
from benchmarks.ways import AtEnd

IDLE, QUICK_IDLE = 20.0, 5.0
"""Seconds over which the idle app is watched."""
SPOKEN, QUICK_SPOKEN = 60.0, 12.0
SEED = 5
NOTES = (
    "ratio: to the plain binding above; idle and speaking in percent of one core",
    "memory: resident, all processes; what they share counts once for each",
)


def measure(given: Given) -> Iterator[Table]:
    """One table."""
    model, quick = given.model, given.quick
    clip = dictations.of_length(human("en", given.corpus), QUICK_SPOKEN if quick else SPOKEN, SEED)
    begun = time.perf_counter()
    with listening([AtEnd(model)]) as (plain,):
        loading = time.perf_counter() - begun
        found = _plain(plain, clip, loading)
    with _app(model) as (pipe, tree):
        found += _ours(pipe, tree, clip, QUICK_IDLE if quick else IDLE, found)
    yield measures(f"Resources, {model}", found, NOTES)


def _plain(plain: Listener, clip: Clip, loading: float) -> list[Measure]:
    tree = Tree(plain.pid)
    heard = plain.hear(clip.samples, clip.language)
    return [
        Measure("plain binding: start and load", (loading,)),
        Measure("… memory after a recording", (tree.memory(),), "MB"),
        Measure("… work for a second of speech", (heard.work / clip.seconds * 100,), "%"),
    ]


def _ours(
    pipe: Connection, tree: Tree, clip: Clip, idle: float, plain: list[Measure]
) -> list[Measure]:
    empty = tree.memory()
    loading = _ask(pipe, None)
    loaded, before = tree.memory(), tree.work()
    time.sleep(idle)  # nothing is waited for: this is what is measured
    idling = (tree.work() - before) / idle * 100
    before = tree.work()
    _ask(pipe, clip)
    speaking = (tree.work() - before) / clip.seconds * 100
    after = tree.memory()
    start, memory, work = (one.median for one in plain)
    return [
        Measure("app: start of the engine and load", (loading,), ratio=loading / start),
        Measure("… memory before", (empty,), "MB", empty / memory),
        Measure("… memory, model loaded", (loaded,), "MB", loaded / memory),
        Measure("… memory after a dictation", (after,), "MB", after / memory),
        Measure("… idle, model loaded", (idling,), "%"),
        Measure("… speaking", (speaking,), "%", speaking / work),
    ]


@contextmanager
def _app(model: str) -> Iterator[tuple[Connection, Tree]]:
    context = multiprocessing.get_context("spawn")
    pipe, theirs = context.Pipe()
    with tempfile.TemporaryDirectory() as folder:
        process = context.Process(target=_serve, args=(theirs, Path(folder), model))
        process.start()
        theirs.close()
        try:
            pipe.recv()
            assert process.pid is not None
            yield pipe, Tree(process.pid)
        finally:
            pipe.close()
            process.join()


def _ask(pipe: Connection, clip: Clip | None) -> float:
    """Load the model, or dictate the clip; return how long it took."""
    pipe.send(clip)
    try:
        return float(pipe.recv())
    except EOFError as error:
        raise AbsentError("the app without a window ended: see above") from error


def _serve(pipe: Connection, home: Path, model: str) -> None:
    with Rig(home, model, "en") as rig:
        pipe.send(0.0)
        while True:
            try:
                clip = pipe.recv()
            except EOFError:
                return
            pipe.send(rig.load() if clip is None else rig.dictate(clip).waited)
