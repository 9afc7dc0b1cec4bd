"""The parent takes our own values from the child, and nothing else."""

import os
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.apart.messages import Broken, Done, Failed, Logged, encode, failed, from_child
from dictate.errors import CancelledError, EngineError
from dictate.ports import Phrase, Transcript, Word

WHOLE = Transcript("Ja. “Ja.”", "de", (Phrase("Ja.", 0.0, 1.0),), (Word("Ja", 0.0, 1.0, 0.5),))


@pytest.mark.parametrize(
    "message",
    [
        Done(3, "an engine", WHOLE),
        Failed(4, "EngineError", "said", "hint"),
        Broken(5, "MemoryError"),
        Logged("name", 20, "text", 1.5),
    ],
)
def test_what_is_sent_arrives(message: Done | Failed | Broken | Logged) -> None:
    assert from_child(encode(message)) == message


class _Harm:
    def __reduce__(self):
        return os.mkdir, ("harm",)


@pytest.mark.parametrize(
    "data",
    [
        pickle.dumps(_Harm()),
        pickle.dumps(EngineError("x")),
        pickle.dumps(Transcript("x")),
        pickle.dumps(None),
        pickle.dumps(eval),
        encode(Done(1, "x", WHOLE))[:-10],
        b"",
    ],
)
def test_anything_else_is_refused(data, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match=r"unreadable|no answer"):
        from_child(data)
    assert not list(tmp_path.iterdir())


@given(st.binary(max_size=200))
def test_noise_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"unreadable|no answer"):
        from_child(data)


def test_errors_keep_their_class() -> None:
    assert isinstance(failed(1, CancelledError()).error(), CancelledError)
    found = failed(1, EngineError("said", "hint")).error()
    assert (type(found), found.message, found.hint) == (EngineError, "said", "hint")
    assert type(Failed(1, "os", "said", "").error()) is EngineError
