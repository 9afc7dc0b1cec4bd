import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from dictate.errors import ModelError
from dictate.models import catalogue, convert, ct2, structure
from tests.models import real

MADE_HERE = [model for model in catalogue.load().models.values() if model.weights]


@pytest.mark.parametrize("model", MADE_HERE, ids=lambda model: model.name)
def test_the_official_file_comes_out_byte_for_byte(model: catalogue.Model) -> None:
    sha256, sha1, size = hashlib.sha256(), hashlib.sha1(), 0
    for piece in convert.convert(real.weights(model.weights), real.tables(), model.kind):
        sha256.update(piece)
        sha1.update(piece)
        size += len(piece)
    assert (size, sha256.hexdigest(), sha1.hexdigest()) == (model.size, model.sha256, model.sha1)


def test_six_models_can_be_made() -> None:
    kinds = ("", "-q5_1", "-q8_0")
    wanted = {f"{name}{kind}" for name in ("base", "tiny.en") for kind in kinds}
    assert {model.name for model in MADE_HERE} == wanted


def test_memory_stays_small() -> None:
    weights = real.weights("base")
    program = (
        "import re, sys; from pathlib import Path; from dictate.models import convert;"
        "from tests.models import real;"
        "[len(p) for p in convert.convert(Path(sys.argv[1]), real.tables(), 'q8_0')];"
        # Not ru_maxrss: a child starts with the peak of the process that forked it.
        "print(re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(weights)], check=True, capture_output=True, text=True
    )
    assert int(done.stdout) < 500_000  # KiB, on Linux


def test_what_is_made_has_the_structure() -> None:
    found = structure.read(real.real_model("tiny.en-q8_0"))
    assert (found.audio_state, found.audio_layers, found.multilingual) == (384, 4, False)


@pytest.mark.parametrize("keep", [0, 3, 40, 5000, 1_000_000])
def test_cut_weights_are_refused(keep: int, tmp_path: Path) -> None:
    cut = tmp_path / "model.bin"
    with real.weights("tiny.en").open("rb") as whole:
        cut.write_bytes(whole.read(keep))
    with pytest.raises(ModelError, match=r"model\.bin does not hold Whisper weights"):
        list(convert.convert(cut, real.tables(), "f16"))


def test_another_models_weights_are_refused(tmp_path: Path) -> None:
    other = tmp_path / "model.bin"
    with real.weights("tiny.en").open("rb") as whole:
        start = whole.read(200_000)
    other.write_bytes(start.replace(b"WhisperSpec", b"WhistleSpec"))
    with pytest.raises(ModelError, match="WhistleSpec"):
        ct2.read(other)
