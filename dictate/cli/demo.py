"""``dictate demo``: one spoken sentence goes the whole way, and each stage shows its time.

Nothing is played and nothing is sent anywhere: espeak-ng speaks into a file, and a microphone that
hears files takes it in at the pace of speech, as a real one would.
"""

import argparse
import re
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from dictate.errors import EngineError
from dictate.translations import current, tr

if TYPE_CHECKING:
    from dictate.assembly import Assembly
    from dictate.listening import Sound
    from dictate.ports import Hints, Microphone, Transcript

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

Found = TypeVar("Found")


@dataclass(frozen=True)
class Sample:
    """What is spoken, by which voice of espeak-ng, at how many words a minute."""

    text: str
    voice: str
    pace: int


SAMPLES = {
    "en": Sample(
        "Please send me the report before Friday, and book a table for our guests.", "en-gb", 140
    ),
    # At a quicker pace the small models no longer follow this voice in French.
    "fr": Sample("Merci beaucoup pour votre message. Je vous réponds demain matin.", "fr-fr", 125),
}


def register(commands: "Commands") -> None:
    """Add the command."""
    text = tr("let a spoken sample go the whole way, and show the time each stage takes")
    demo = commands.add_parser("demo", help=text, description=text)
    spoken = demo.add_mutually_exclusive_group()
    spoken.add_argument(
        "--microphone", action="store_true", help=tr("speak yourself, until you press Enter")
    )
    spoken.add_argument("--text", help=tr("what is spoken instead of the sample"))
    demo.add_argument("--language", choices=tuple(SAMPLES), help=tr("the language that is spoken"))
    demo.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Take one sentence through every stage. Raises ``DictateError`` when one cannot be done."""
    from dictate.assembly import Assembly
    from dictate.ports import Hints
    from dictate.settings import Store

    assembly = Assembly(Store())
    try:
        with tempfile.TemporaryDirectory(prefix="dictate-demo-") as folder:
            if given.microphone:
                hints = Hints(given.language) if given.language else assembly.hints()
                _heard(_stages(assembly, Path(folder), assembly.microphone(), _entered, hints))
            else:
                language = given.language or current()
                _spoken(assembly, Path(folder), given.text or SAMPLES[language].text, language)
    finally:
        assembly.close()
    return 0


def _spoken(assembly: "Assembly", folder: Path, text: str, language: str) -> None:
    """espeak-ng says it, and what is heard is compared with it."""
    from dictate.audio.microphone.file import FileMicrophone
    from dictate.measuring.espeak import speak
    from dictate.ports import Hints

    voice, pace = SAMPLES[language].voice, SAMPLES[language].pace
    wav = folder / "spoken.wav"
    instead = tr("Or speak yourself: dictate demo --microphone")
    print(tr("Spoken: {text}", text=text))
    _stage(tr("speak"), lambda: speak(text, voice, pace, wav, instead), lambda _: "espeak-ng")
    microphone = FileMicrophone(str(wav))
    over = microphone.finished.is_set
    transcript = _stages(assembly, folder, microphone, over, Hints(language))
    _heard(transcript)
    right, total = agreement(text, transcript.text)
    print(tr("{right} of {total} words as spoken.", right=right, total=total))


def _entered() -> bool:
    """Wait for the user, who speaks meanwhile."""
    print(tr("Speak now; press Enter when you have finished."), flush=True)
    sys.stdin.readline()
    return True


def agreement(spoken: str, heard: str) -> tuple[int, int]:
    """How many of the spoken words were heard, in their order, and how many were spoken."""
    from difflib import SequenceMatcher

    wanted, found = _words(spoken), _words(heard)
    blocks = SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks), len(wanted)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _stages(
    assembly: "Assembly",
    folder: Path,
    microphone: "Microphone",
    over: Callable[[], bool],
    hints: "Hints",
) -> "Transcript":
    """The way of one dictation, without a window at its end."""
    from dictate.cli._follow import follow
    from dictate.settings import Recognition
    from dictate.transcription import Transcription

    voice = assembly.voice()
    model = assembly.store.section("recognition", Recognition).model
    engine = assembly.engine(model)

    def recognise(sound: "Sound") -> "Transcript":
        return Transcription(sound, engine, voice, hints, lambda: False).run()

    try:
        _stage(tr("load"), engine.load, lambda _: engine.describe())
        with ExitStack() as stack:
            recording = follow(microphone, folder, over, recognise)
            _, rest = _stage(
                tr("listen"),
                lambda: stack.enter_context(recording),
                lambda found: _length(found[0]),
            )
            return _stage(tr("finish"), rest, lambda found: found.language)
    finally:
        engine.unload()


def _length(seconds: float) -> str:
    return tr("{seconds} s of sound, recognised meanwhile", seconds=f"{seconds:.1f}")


def _stage(
    label: str, work: Callable[[], Found], describe: Callable[[Found], str] = lambda _: ""
) -> Found:
    begun = time.perf_counter()
    found = work()
    took = time.perf_counter() - begun
    print(f"  {label:<14}{took:7.2f} s   {describe(found)}".rstrip(), flush=True)
    return found


def _heard(transcript: "Transcript") -> None:
    if not transcript.text:
        raise EngineError(tr("Nothing was recognised."), tr("See what works here: dictate doctor"))
    print(tr("Heard: {text}", text=transcript.text))
