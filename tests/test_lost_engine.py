"""A minute is dictated, its engine is killed in the middle of calls, and every word is there."""

import logging
from pathlib import Path

import numpy as np
import pytest

from dictate.apart.engine import Apart
from dictate.audio.voice import silero
from dictate.ports import RATE, Hints, NoOptions, Samples
from dictate.take import Take
from dictate.transcription import Live, Transcription
from tests.accuracy import word_error_rate
from tests.apart import mortal
from tests.engines.recordings import librivox, model

LENGTH = 60.0
PIECE = 1_500
"""Samples said at a time; never just a frame, so that nobody waits for the next."""


def minute() -> tuple[str, Samples]:
    """Sentences with pauses between, for a minute, and what is said in them."""
    said, parts, samples = [], [], 0
    while samples < LENGTH * RATE:
        for text, sound in librivox():
            said.append(text)
            parts += [sound, np.zeros(RATE * 6 // 10, np.float32)]
        samples = sum(map(len, parts))
    return " ".join(said), np.concatenate(parts)


class Speaker:
    """Speaks while the engine works, and has it killed after some words and after some more."""

    def __init__(self, sound: Samples, take: Take, blow: Path) -> None:
        self._sound = sound
        self._take = take
        self._blow = blow
        self.said = 0
        self.blows = 0

    def stopping(self) -> bool:
        """Asked every 20 ms while the engine works: speaks some five times as fast as people."""
        self._take.add(self._sound[self.said : self.said + PIECE])
        self.said += PIECE
        if self.said >= len(self._sound):
            self._take.end()
        return False

    def told(self, live: Live) -> None:
        if self.blows < 2 and len(live.committed) > 100 * (1 + 2 * self.blows):
            self._blow.touch()
            self.blows += 1


@pytest.mark.timeout(300)
def test_killed_twice_in_the_middle_of_a_call_and_no_word_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("DICTATE_HOME", str(tmp_path))
    caplog.set_level(logging.WARNING)
    blow = tmp_path / "blow"
    options = mortal.Options(beam="greedy", blow=str(blow))
    engine = Apart(mortal.__name__, options, "tiny.en-q8_0", model)
    said, sound = minute()
    take = Take(tmp_path / "recordings", "minute")
    speaker = Speaker(sound, take, blow)
    transcription = Transcription(
        take, engine, silero.create(NoOptions()), Hints("en"), speaker.stopping, live=speaker.told
    )
    try:
        found = transcription.run()
    finally:
        engine.close()
        take.discard()
    lost = [line for line in caplog.messages if "the process is lost" in line]
    assert (len(lost), speaker.blows, blow.exists()) == (2, 2, False), caplog.text
    assert word_error_rate([(said, found.text)]) <= 0.15, found.text
    assert transcription.tally.seconds <= len(sound) / RATE
