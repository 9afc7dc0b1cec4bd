"""A minute is dictated, its engine is killed in the middle, and every word is there."""

import os
import signal
import threading
from pathlib import Path

import numpy as np
import pytest

from dictate.apart.engine import Apart
from dictate.audio.voice import silero
from dictate.engines.whispercpp import Options
from dictate.ports import RATE, Hints, NoOptions, Samples
from dictate.take import Take
from dictate.transcription import Live, Transcription
from tests.accuracy import word_error_rate
from tests.apart.conftest import engines
from tests.engines.recordings import librivox, model

LENGTH = 60.0


def minute() -> tuple[str, Samples]:
    """Sentences with pauses between, for a minute, and what is said in them."""
    said, parts, samples = [], [], 0
    while samples < LENGTH * RATE:
        for text, sound in librivox():
            said.append(text)
            parts += [sound, np.zeros(RATE * 6 // 10, np.float32)]
        samples = sum(map(len, parts))
    return " ".join(said), np.concatenate(parts)


class Killer:
    """Kills the engine after some words, and once more after some more."""

    def __init__(self) -> None:
        self.blows = 0
        self.news = threading.Event()

    def __call__(self, live: Live) -> None:
        self.news.set()
        if self.blows < 2 and len(live.committed) > 100 * (1 + 2 * self.blows):
            os.kill(engines()[0], signal.SIGKILL)
            self.blows += 1

    def speak(self, sound: Samples, take: Take) -> None:
        """Faster than people, but so that there is something to say after the blows."""
        for at in range(0, len(sound), RATE):
            take.add(sound[at : at + RATE])
            self.news.wait(0.3)
            self.news.clear()
        take.end()


@pytest.mark.timeout(300)
def test_killed_twice_in_the_middle_and_no_word_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DICTATE_HOME", str(tmp_path))
    engine = Apart("dictate.engines.whispercpp", Options(beam="greedy"), "tiny.en-q8_0", model)
    said, sound = minute()
    take, killer = Take(tmp_path / "recordings", "minute"), Killer()
    transcription = Transcription(
        take, engine, silero.create(NoOptions()), Hints("en"), lambda: False, live=killer
    )
    speaker = threading.Thread(target=killer.speak, args=(sound, take))
    speaker.start()
    try:
        found = transcription.run()
    finally:
        speaker.join()
        engine.close()
        take.discard()
    assert killer.blows == 2
    assert word_error_rate([(said, found.text)]) <= 0.15, found.text
    assert transcription.tally.seconds <= len(sound) / RATE
