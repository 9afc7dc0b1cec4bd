"""``dictate transcribe``: sound files, or what is spoken now, to text or subtitles."""

import argparse
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from dictate.cli._interrupts import INTERRUPTED, interruptible
from dictate.errors import AudioFileError, CancelledError
from dictate.translations import tr

if TYPE_CHECKING:
    from dictate.assembly import Assembly
    from dictate.listening import Sound
    from dictate.ports import Engine, Hints, Microphone, Stopping, Transcript

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

FORMATS = ("txt", "srt", "vtt", "json")
LONG = 30.0
"""Seconds of sound from which on a terminal shows how far it is."""
_NAMELESS = "dictation"


def register(commands: "Commands") -> None:
    """Add the command."""
    text = tr("turn sound files into text or subtitles")
    parser = commands.add_parser("transcribe", help=text, description=text)
    parser.add_argument(
        "files", nargs="*", metavar="FILE", type=Path,
        help=tr("any sound or video that soundfile or ffmpeg can read"),
    )  # fmt: skip
    parser.add_argument(
        "--live", action="store_true",
        help=tr("show the words while they are spoken: into the microphone, or in one FILE"),
    )  # fmt: skip
    parser.add_argument("--format", choices=FORMATS, default="txt", help=tr("what to write"))
    parser.add_argument(
        "--language", metavar="xx", help=tr("the language spoken, like fr; auto: find out")
    )
    parser.add_argument(
        "--model", metavar="NAME", help=tr("like base-q8_0; see: dictate models list")
    )
    parser.add_argument(
        "--output", metavar="FILE", type=Path,
        help=tr("where to write; a folder takes one file for each sound"),
    )  # fmt: skip
    parser.set_defaults(run=partial(run, parser))


def run(parser: argparse.ArgumentParser, given: argparse.Namespace) -> int:
    """Transcribe every file; one that cannot be read does not stop the others."""
    if given.live and len(given.files) > 1:
        parser.error(tr("--live takes one FILE, or none to listen to the microphone"))
    if not given.live and not given.files:
        parser.error(tr("name a FILE, or use --live to speak"))
    from dictate.assembly import Assembly
    from dictate.settings import Store

    if given.output and len(given.files) > 1 and not given.output.is_dir():
        raise AudioFileError(
            tr("Several texts do not fit into one file, {path}.", path=given.output),
            tr("Name a folder that exists with --output."),
        )
    assembly = Assembly(Store())
    try:
        with interruptible() as interrupted:
            if given.live:
                return _live(given, assembly, interrupted)
            return _all(given, assembly, interrupted)
    except CancelledError:
        print(file=sys.stderr)
        return INTERRUPTED
    finally:
        assembly.close()


def _all(given: argparse.Namespace, assembly: "Assembly", stopping: "Stopping") -> int:
    transcribe = _transcriber(given, assembly, stopping)
    failed = 0
    for path in given.files:
        if len(given.files) > 1:
            print(f"==> {path} <==", file=sys.stderr)
        try:
            _write(transcribe(path), given, path)
        except AudioFileError as error:
            failed = 1
            print(f"dictate: {error.message}", file=sys.stderr)
            for line in error.hint.splitlines():
                print(f"  {line}", file=sys.stderr)
    return failed


def _transcriber(
    given: argparse.Namespace, assembly: "Assembly", stopping: "Stopping"
) -> Callable[[Path], "Transcript"]:
    """What makes a transcript of a file. What is wrong for every file is raised here, once."""
    from dictate.audio import files
    from dictate.ports import RATE
    from dictate.transcription import recognise

    engine, hints = _engine(given, assembly)
    voice = assembly.voice()

    def transcribe(path: Path) -> "Transcript":
        samples = files.read(path)
        with _progress(path.name, samples.size / RATE) as told:
            return recognise(samples, engine, voice, hints, stopping, progress=told)

    return transcribe


def _engine(given: argparse.Namespace, assembly: "Assembly") -> tuple["Engine", "Hints"]:
    """The engine, its model loaded, and what it is told."""
    from dictate.settings import Recognition

    settings = assembly.store.section("recognition", Recognition)
    hints = replace(assembly.hints(), timed=given.format != "txt")
    if given.language:
        hints = replace(hints, language=given.language)
    engine = assembly.engine(given.model or settings.model)
    engine.load()
    return engine, hints


def _live(given: argparse.Namespace, assembly: "Assembly", interrupted: "Stopping") -> int:
    """Show the words as they are spoken; Enter or Ctrl+C ends the recording, not the text."""
    from dictate.cli._follow import follow
    from dictate.cli._live import printer
    from dictate.transcription import Transcription

    engine, hints = _engine(given, assembly)
    voice = assembly.voice()
    text_goes_out = given.format == "txt" and given.output is None
    show = printer(sys.stdout if text_goes_out else sys.stderr)
    microphone, over = _spoken(given, assembly, interrupted)

    def recognise(sound: "Sound") -> "Transcript":
        return Transcription(sound, engine, voice, hints, lambda: False, live=show).run()

    with (
        tempfile.TemporaryDirectory(prefix="dictate-live-") as folder,
        follow(microphone, Path(folder), over, recognise) as (_, rest),
    ):
        transcript = rest()
    show.finish(transcript.text)
    if not text_goes_out:
        _write(transcript, given, given.files[0] if given.files else Path(_NAMELESS))
    return 0


def _spoken(
    given: argparse.Namespace, assembly: "Assembly", interrupted: "Stopping"
) -> tuple["Microphone", "Stopping"]:
    """What is listened to, and what tells that it is over."""
    if given.files:
        from dictate.audio.microphone.file import FileMicrophone

        file = FileMicrophone(str(given.files[0]))
        return file, lambda: file.finished.is_set() or interrupted()
    entered = threading.Event()
    if sys.stdin.isatty():
        print(tr("Speak now; press Enter when you have finished."), file=sys.stderr, flush=True)

        def wait() -> None:
            sys.stdin.readline()
            entered.set()

        threading.Thread(target=wait, name="dictate-enter", daemon=True).start()
    return assembly.microphone(), lambda: entered.is_set() or interrupted()


def _write(transcript: "Transcript", given: argparse.Namespace, source: Path) -> None:
    from dictate.subtitles import FORMATS as WRITERS

    text = WRITERS[given.format](transcript)
    if given.output is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    path = given.output
    if path.is_dir():
        path = path / f"{source.stem}.{given.format}"
        written: set[Path] = vars(given).setdefault("written", set())
        if path in written:  # a.mp3 and a.wav are two texts
            path = path.with_name(f"{source.name}.{given.format}")
        written.add(path)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise AudioFileError(
            tr("The text could not be written to {path}: {reason}",
               path=path, reason=error.strerror),
            tr("Check that the folder exists, is yours, and that the disk is not full."),
        ) from error  # fmt: skip


@contextmanager
def _progress(name: str, seconds: float) -> Iterator[Callable[[float, float], None]]:
    """A bar on a terminal for long sound."""
    if seconds < LONG or not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from tqdm import tqdm

    bar_format = "{desc}: {percentage:3.0f}% |{bar}| {elapsed} < {remaining}"
    with tqdm(total=seconds, desc=name, bar_format=bar_format, leave=False) as bar:

        def told(done: float, _total: float) -> None:
            bar.update(max(0.0, done - bar.n))

        yield told
