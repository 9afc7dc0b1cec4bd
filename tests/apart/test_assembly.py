"""The engine as the app makes it: in a process of its own, which ends with the app."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dictate.assembly import Assembly
from dictate.errors import ModelError
from dictate.ports import Hints
from dictate.settings import Store
from tests.apart.conftest import engines
from tests.engines.recordings import librivox, model

NAME = "tiny.en-q8_0"


@pytest.fixture
def assembly(home: Path) -> Iterator[Assembly]:
    models = home / "data" / "models"
    models.mkdir(parents=True, mode=0o700)
    (models / f"ggml-{NAME}.bin").symlink_to(model(NAME))
    one = Assembly(Store())
    yield one
    one.close()
    assert engines() == []


def test_the_app_recognises_in_a_process_of_its_own(assembly: Assembly) -> None:
    engine = assembly.engine(NAME)
    assert engine is assembly.engine(NAME)
    assert "young man" in engine.transcribe(librivox()[1][1], Hints("en"), lambda: False).text
    assert len(engines()) == 1


def test_a_missing_model_is_told_and_leaves_no_process(assembly: Assembly) -> None:
    engine = assembly.engine("base-q8_0")
    with pytest.raises(ModelError, match="not installed"):
        engine.load()
    assert engines() == []


def test_every_engine_ends_with_the_app(assembly: Assembly) -> None:
    """Also those that were replaced, whoever still has them."""
    first = assembly.engine(NAME)
    first.load()
    assembly.engine("base-q8_0")
    assembly.engine(NAME).load()
    assert assembly.engine(NAME) is not first
    del first
    assert len(engines()) == 2
    assembly.close()
    assert engines() == []


def test_the_app_itself_loads_no_native_code(home: Path) -> None:
    code = (
        "import sys\n"
        "from dictate.apart.engine import Apart\n"
        "from dictate.engines.whispercpp import Options\n"
        "from tests.engines.recordings import model\n"
        "if __name__ == '__main__':\n"
        f"    one = Apart('dictate.engines.whispercpp', Options(), '{NAME}', model)\n"
        "    one.load()\n"
        "    assert 'CPU' in one.describe()\n"
        "    one.close()\n"
        "    assert '_pywhispercpp' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
