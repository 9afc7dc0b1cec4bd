"""Recordings in which nobody speaks, from Debian's packages. None of them is kept here.

- ``bucklespring-data``: the keys of a typewriter-like keyboard, one by one (GPL-2+).
- ``openttd-opensfx``: machines, trains, horns, bells, wind, animals, tools (CC BY-SA, CC0).
- ``sonic-pi-samples``: loops of drums, guitar, piano, tabla, synthesisers, a printer (CC0).
- ``asterisk-moh-opsound-g722``: five pieces of music for people who wait (CC BY-SA).
- ``oxygen-sounds``, ``sound-theme-freedesktop``: what desktops play (GPL, CC BY-SA, CC0).

For trials by hand, where they are installed: ``lincity-ng-data`` (a town), ``frozen-bubble-data``
(music), ``gcompris-qt-data`` (instruments, animals, rain, doors, in Qt's own archives).
"""

import shutil
import struct
import subprocess
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
import soundfile
import soxr

from dictate.ports import RATE, Samples

SHARE = Path("/usr/share")
OPENSFX = SHARE / "games/openttd/baseset/opensfx/opensfx.cat"
FOLDERS = {
    "bucklespring-data": SHARE / "buckle/wav",
    "sonic-pi-samples": SHARE / "sonic-pi/samples",
    "asterisk-moh-opsound-g722": SHARE / "asterisk/moh",
    "oxygen-sounds": SHARE / "sounds",
    "sound-theme-freedesktop": SHARE / "sounds/freedesktop/stereo",
}
BY_HAND = {
    "lincity-ng-data": SHARE / "games/lincity-ng/sounds",
    "frozen-bubble-data": SHARE / "games/frozen-bubble/snd",
}
PATTERNS = {"oxygen-sounds": "Oxygen-*.ogg", "bucklespring-data": "*-0.wav"}
VOICES = (
    "audio-channel-", "choir", "voxy", "Oooh", "Applause", "growl", "applause", "Croud", "School",
    "Market", "Residential", "Commune", "Shanty", "University", "Health", "Monument", "snore",
    "Substation", "FireStation",
    "noh", "chronos/", "equality/eat", "italy", "youcannot",
)  # fmt: skip
"""Parts of names of sounds in which people call, sing or talk."""
LONGEST = 30.0
"""Seconds that are read of one file; a piece of music gives several such."""


def missing() -> list[str]:
    """The packages that the tests need and that are not installed."""
    absent = [name for name, folder in FOLDERS.items() if not any(_files(name, folder))]
    return absent + ([] if OPENSFX.is_file() else ["openttd-opensfx"])


@lru_cache
def recorded(*, by_hand: bool = False) -> tuple[tuple[str, Samples], ...]:
    """Every recording that is installed: (package and name, sound), at most ``LONGEST`` long."""
    found = []
    for package, folder in (FOLDERS | (BY_HAND if by_hand else {})).items():
        for path in _files(package, folder):
            found += _pieces(f"{package}: {path.stem}", read(path))
    found += [(f"openttd-opensfx: {name}", sound) for name, sound in _opensfx()]
    if by_hand:
        found += _gcompris()
    return tuple(found)


def keys() -> list[Samples]:
    """Single keys, pressed and let go."""
    return [sound for name, sound in recorded() if name.startswith("bucklespring-data")]


def read(path: Path) -> Samples:
    """A sound file, mono, at our rate."""
    if path.suffix == ".g722":
        return _decoded(path)
    sound, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return _ours(sound, rate)


def _ours(sound: Samples, rate: int) -> Samples:
    mono = sound.mean(axis=1)
    return np.ascontiguousarray(mono if rate == RATE else soxr.resample(mono, rate, RATE))


def _decoded(path: Path) -> Samples:
    program = shutil.which("ffmpeg")
    assert program, "ffmpeg is not installed; run ./installer/test"
    wanted = ["-f", "f32le", "-ac", "1", "-ar", str(RATE), "pipe:1"]
    done = subprocess.run(
        [program, "-v", "error", "-i", path, *wanted], check=True, capture_output=True
    )
    return np.frombuffer(done.stdout, dtype="<f4").astype(np.float32)


def _files(package: str, folder: Path) -> list[Path]:
    kinds = {".wav", ".flac", ".ogg", ".oga", ".g722"}
    return [
        path
        for path in sorted(folder.glob(PATTERNS.get(package, "*")))
        if path.suffix in kinds and not path.is_symlink() and not _voiced(path.name)
    ]


def _voiced(name: str) -> bool:
    return any(part in name for part in VOICES)


def _pieces(name: str, sound: Samples) -> list[tuple[str, Samples]]:
    size = int(LONGEST * RATE)
    cut = [sound[start : start + size] for start in range(0, sound.size, size)]
    return [
        (name if number == 0 else f"{name} ({number + 1})", piece)
        for number, piece in enumerate(cut)
        if number == 0 or piece.size > RATE
    ]


def _opensfx() -> Iterator[tuple[str, Samples]]:
    """OpenTTD's archive: a table of offsets and sizes, then for each sound its name and a WAV."""
    if not OPENSFX.is_file():
        return
    data = OPENSFX.read_bytes()
    count = (struct.unpack_from("<I", data)[0] & 0x7FFFFFFF) // 8
    for number in range(count):
        at = struct.unpack_from("<I", data, number * 8)[0] & 0x7FFFFFFF
        title = data[at + 1 : at + 1 + data[at]].rstrip(b"\0").decode("latin-1")
        wave = data.index(b"RIFF", at)
        size = struct.unpack_from("<I", data, wave + 4)[0] + 8
        sound = _wav(data[wave : wave + size])
        if sound.size and not _voiced(title):
            yield title.split('".')[0].strip('"'), sound


def _wav(data: bytes) -> Samples:
    import io

    sound, rate = soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)
    return _ours(sound, rate) if len(sound) else np.zeros(0, np.float32)


def _gcompris() -> list[tuple[str, Samples]]:
    """The sounds of an educational game: archives that Qt opens."""
    import io

    from PySide6.QtCore import QDirIterator, QFile, QIODevice, QResource

    found = []
    for archive in sorted((SHARE / "gcompris-qt/rcc").glob("*.rcc")):
        root = f"/silence/{archive.stem}"
        if not QResource.registerResource(str(archive), root):
            continue
        names = QDirIterator(f":{root}", QDirIterator.IteratorFlag.Subdirectories)
        while names.hasNext():
            path = names.next()
            if Path(path).suffix not in {".ogg", ".wav"} or _voiced(path):
                continue
            file = QFile(path)
            file.open(QIODevice.OpenModeFlag.ReadOnly)
            sound, rate = soundfile.read(
                io.BytesIO(bytes(file.readAll().data())), dtype="float32", always_2d=True
            )
            found += _pieces(f"gcompris: {archive.stem}/{Path(path).stem}", _ours(sound, rate))
        QResource.unregisterResource(str(archive), root)
    return found
