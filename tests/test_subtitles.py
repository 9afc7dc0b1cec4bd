import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.ports import Phrase, Transcript, Word
from dictate.subtitles import FORMATS, LINE, as_json, cues, shared_out, srt, txt, vtt

SHORT = Transcript(
    "Hello <you> & me. Bye.",
    "en",
    (Phrase("Hello <you> & me.", 0.5, 2.25), Phrase("Bye.", 3661.0, 3661.5)),
)
LONG = (
    "Now, as all books not primarily intended as picture-books consist principally of types "
    "composed to form letterpress, it is of the first importance that the letter used should be "
    "fine in form; especially as no more time is occupied in casting beautiful letters"
)


def test_txt_is_the_text() -> None:
    assert txt(SHORT) == "Hello <you> & me. Bye.\n"
    assert txt(Transcript("")) == ""


def test_srt() -> None:
    assert srt(SHORT) == (
        "1\n00:00:00,500 --> 00:00:02,250\nHello <you> & me.\n"
        "\n2\n01:01:01,000 --> 01:01:01,500\nBye.\n"
    )


def test_vtt_escapes_what_would_be_markup() -> None:
    assert vtt(SHORT) == (
        "WEBVTT\n\n00:00:00.500 --> 00:00:02.250\nHello &lt;you&gt; &amp; me.\n"
        "\n01:01:01.000 --> 01:01:01.500\nBye.\n"
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


def test_long_phrases_are_shown_in_pieces() -> None:
    found = list(cues((Phrase(LONG, 0.0, 18.0),)))
    assert len(found) >= 4
    assert " ".join(cue.text for cue in found) == LONG
    assert all(len(cue.text) <= 2 * LINE for cue in found)
    assert (found[0].start, found[-1].end) == (0.0, 18.0)
    shown = srt(Transcript(LONG, "en", (Phrase(LONG, 0.0, 18.0),)))
    assert all(block.count("\n") <= 4 for block in shown.split("\n\n"))


def test_a_cue_lasts_long_enough_to_be_drawn() -> None:
    (cue,) = cues((Phrase("Oh.", 5.0, 5.0),))
    assert cue.end > cue.start


def test_times_are_shared_by_length() -> None:
    assert shared_out(["aaa", "b"], 0.0, 4.0) == [Phrase("aaa", 0.0, 3.0), Phrase("b", 3.0, 4.0)]
    assert shared_out([], 0.0, 4.0) == []


phrases = st.lists(
    st.builds(
        lambda text, start, length: Phrase(text, start, start + length),
        st.text(max_size=300), st.floats(0, 9000), st.floats(0, 20),
    ),
    max_size=5,
)  # fmt: skip


@given(phrases)
def test_every_word_is_shown_once_and_times_run_forward(found: list[Phrase]) -> None:
    for phrase in found:
        pieces = list(cues((phrase,)))
        assert " ".join(cue.text for cue in pieces).split() == phrase.text.split()
        times = [time for cue in pieces for time in (cue.start, cue.end)]
        assert times == sorted(times)


@given(phrases, st.sampled_from(sorted(FORMATS)))
def test_any_transcript_can_be_written(found: list[Phrase], name: str) -> None:
    assert isinstance(FORMATS[name](Transcript("x", "en", tuple(found))), str)


@pytest.mark.parametrize("writer", [srt, vtt])
@given(phrases)
def test_no_blank_line_within_a_cue(writer: object, found: list[Phrase]) -> None:
    text = writer(Transcript("x", "en", tuple(found)))  # type: ignore[operator]
    blocks = [block for block in text.strip("\n").split("\n\n") if block and block != "WEBVTT"]
    assert len([block for block in blocks if re.search(" --> ", block)]) == len(blocks)
