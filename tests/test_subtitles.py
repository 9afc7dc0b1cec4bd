import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.ports import Phrase, Transcript, Word
from dictate.subtitles import FORMATS, as_json, srt, txt, vtt

SHORT = Transcript(
    "Hello <you> & me. Bye.",
    "en",
    (Phrase("Hello <you> & me.", 0.5, 2.25), Phrase("Bye.", 3661.0, 3661.5)),
)


def test_txt_is_the_text() -> None:
    assert txt(SHORT) == "Hello <you> & me. Bye.\n"
    assert txt(Transcript("")) == ""


def test_srt() -> None:
    assert srt(SHORT) == (
        "1\n00:00:00,500 --> 00:00:02,250\nHello <you> & me.\n"
        "\n2\n01:01:01,000 --> 01:01:01,833\nBye.\n"
    )


def test_vtt_escapes_what_would_be_markup() -> None:
    assert vtt(SHORT) == (
        "WEBVTT\n\n00:00:00.500 --> 00:00:02.250\nHello &lt;you&gt; &amp; me.\n"
        "\n01:01:01.000 --> 01:01:01.833\nBye.\n"
    )
    assert vtt(Transcript("")) == "WEBVTT\n"


def test_json_says_everything() -> None:
    said = Transcript("Déjà.", "fr", (Phrase("Déjà.", 0, 1),), (Word("Déjà.", 0, 1, 0.98765),))
    text = as_json(said)
    assert "Déjà" in text
    assert json.loads(text) == {
        "text": "Déjà.",
        "language": "fr",
        "phrases": [{"start": 0, "end": 1, "text": "Déjà."}],
        "words": [{"start": 0, "end": 1, "text": "Déjà.", "probability": 0.9877}],
    }


phrases = st.lists(
    st.builds(
        lambda text, start, length: Phrase(text, start, start + length),
        st.text(max_size=300), st.floats(0, 9000), st.floats(0, 20),
    ),
    max_size=5,
)  # fmt: skip


@given(phrases, st.sampled_from(sorted(FORMATS)))
def test_any_transcript_can_be_written(found: list[Phrase], name: str) -> None:
    assert isinstance(FORMATS[name](Transcript("x", "en", tuple(found))), str)


@pytest.mark.parametrize("writer", [srt, vtt])
@given(phrases)
def test_no_blank_line_within_a_cue(writer: object, found: list[Phrase]) -> None:
    text = writer(Transcript("x", "en", tuple(found)))  # type: ignore[operator]
    blocks = [block for block in text.strip("\n").split("\n\n") if block and block != "WEBVTT"]
    assert len([block for block in blocks if re.search(" --> ", block)]) == len(blocks)
