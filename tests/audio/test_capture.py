"""The microphone on a real sound server: whole utterances, and every way a device can fail."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from dictate.ports import RATE
from tests.audio.recorder import Recorder, loaded, place
from tests.desktop.pulse import Pulse
from tests.waiting import wait_for


def _hears_something(record: Recorder) -> bool:
    return bool(record("heard")["peak"] > 0.1)


def _running(record: Recorder) -> bool:
    return bool(record("heard")["samples"] > 0)


def test_a_whole_utterance_arrives(pulse: Pulse, tmp_path: Path, speech: Path) -> None:
    with Recorder(pulse.env, tmp_path) as record:
        record("start")
        wait_for(lambda: _running(record))
        pulse.play(speech)
        answer = record("stop")
        said = loaded(speech)
        at, likeness = place(said, record.heard)
    assert answer["troubles"] == []
    assert likeness > 0.98
    assert at + len(said) <= len(record.heard) + RATE // 20
    assert np.isfinite(record.heard).all()
    assert record.heard.dtype == np.float32


def test_speech_that_began_before_the_key_is_in_the_pre_roll(
    pulse: Pulse, tmp_path: Path, speech: Path
) -> None:
    silence = tmp_path / "silence.wav"
    soundfile.write(silence, np.zeros(RATE // 2), RATE)
    with Recorder(pulse.env, tmp_path) as record:
        record("start")
        wait_for(lambda: _running(record))
        record("stop")  # the microphone stays open
        pulse.play(silence)
        player = pulse.play(speech, wait=False)
        wait_for(lambda: pulse.pactl("list", "short", "sink-inputs"), what="the voice")
        record("start")
        answer = wait_for(lambda: record("heard") if _running(record) else None)
        assert player.wait(30) == 0
        record("stop")
        at, likeness = place(loaded(speech), record.heard)
    assert 0.2 * RATE < answer["first"] <= 0.31 * RATE
    assert likeness > 0.98, at


def test_what_was_said_up_to_the_release_arrives(
    pulse: Pulse, tmp_path: Path, speech: Path
) -> None:
    """Stop in the middle of a word: no more than the sound server's own delay may be missing."""
    with Recorder(pulse.env, tmp_path) as record:
        record("start")
        wait_for(lambda: _running(record))
        lengths = []
        for _ in range(3):
            pulse.play(speech, wait=False)
            wait_for(lambda: _hears_something(record))
            before = record("heard")["samples"]
            lengths.append(record("stop")["samples"] - before)
            record("start")
        record("stop")
    # Blocks on their way when stop is called are waited for, and then no more.
    assert all(0.01 * RATE < length < 0.4 * RATE for length in lengths), lengths


def test_the_microphone_closes_some_time_after(pulse: Pulse, tmp_path: Path) -> None:
    with Recorder(pulse.env, tmp_path, keep_open=1.0) as record:
        record("start")
        wait_for(lambda: _running(record))
        record("stop")
        assert pulse.recorders() == 1
        assert record("state")["name"] == "TestMic"
        record("start")  # the clock begins anew
        record("stop")
        wait_for(lambda: pulse.recorders() == 0, what="the lazy close")
        assert record("state")["name"] == ""


def test_the_microphone_closes_at_once_when_asked_to(pulse: Pulse, tmp_path: Path) -> None:
    with Recorder(pulse.env, tmp_path, keep_open=0.0) as record:
        record("start")
        wait_for(lambda: _running(record))
        record("stop")
        wait_for(lambda: pulse.recorders() == 0, timeout=1.0)


def test_a_muted_microphone_delivers_zeros(pulse: Pulse, tmp_path: Path, speech: Path) -> None:
    pulse.mute()
    with Recorder(pulse.env, tmp_path) as record:
        record("start")
        pulse.play(speech)
        answer = record("stop")
    assert answer["samples"] > RATE
    assert answer["peak"] == 0.0


def test_unplugged_in_the_middle(pulse: Pulse, tmp_path: Path, speech: Path) -> None:
    """The last microphone goes: what was said is kept; plugged in again, the next one works."""
    with Recorder(pulse.env, tmp_path) as record:
        record("start")
        pulse.play(speech, wait=False)
        wait_for(lambda: _hears_something(record))
        pulse.unload("mic")
        pulse.unload("speaker")
        wait_for(lambda: record("heard")["troubles"], timeout=5, what="a word about it")
        answer = record("stop")
        assert len(answer["troubles"]) == 1
        assert answer["peak"] > 0.1
        with pytest.raises(RuntimeError, match="There is no microphone"):
            record("start")
        pulse.stop()
        pulse.start()
        record("start")
        wait_for(lambda: _running(record), what="the next dictation")
        assert record("stop")["troubles"] == []


def test_suspended_in_the_middle(pulse: Pulse, tmp_path: Path, speech: Path) -> None:
    with Recorder(pulse.env, tmp_path) as record:
        record("start")
        pulse.play(speech, wait=False)
        wait_for(lambda: _hears_something(record))
        pulse.suspend()
        wait_for(lambda: record("heard")["troubles"], timeout=4, what="a word about it")
        answer = record("stop")
        assert "stopped delivering sound" in answer["troubles"][0]
        assert answer["peak"] > 0.1
        pulse.suspend(on=False)
        record("start")
        wait_for(lambda: _running(record), what="the next dictation")
        assert record("stop")["troubles"] == []


def test_suspended_while_nobody_dictates(pulse: Pulse, tmp_path: Path) -> None:
    """A stream that died in its idle time is opened anew by the next dictation."""
    with Recorder(pulse.env, tmp_path) as record:
        record("start")
        wait_for(lambda: _running(record))
        record("stop")
        pulse.suspend()
        record("start")
        wait_for(lambda: record("heard")["troubles"], timeout=4)
        record("stop")
        pulse.suspend(on=False)
        record("start")
        wait_for(lambda: _running(record))


def test_no_microphone_and_then_one(pulse: Pulse, tmp_path: Path) -> None:
    pulse.unload("mic")
    pulse.unload("speaker")
    with Recorder(pulse.env, tmp_path) as record:
        with pytest.raises(RuntimeError, match=r"There is no microphone\. Plug one in"):
            record("start")
        assert record("state")["name"] == ""
        pulse.stop()
        pulse.start()
        record("start")
        wait_for(lambda: _running(record))


def test_no_sound_server_and_then_one(pulse: Pulse, tmp_path: Path) -> None:
    """PortAudio's list is empty then, and stays so until it is made anew."""
    pulse.stop()
    with Recorder(pulse.env, tmp_path) as record:
        with pytest.raises(RuntimeError, match="There is no microphone"):
            record("start")
        pulse.start()
        record("start")
        wait_for(lambda: _running(record))


def test_unplugged_with_another_left(pulse: Pulse, tmp_path: Path, speech: Path) -> None:
    """The sound server moves the recording to the other microphone: it just goes on."""
    pulse.load_source("desk", "DeskMic")
    with Recorder(pulse.env, tmp_path, source="pulse:desk") as record:
        record("start")
        wait_for(lambda: _running(record))
        pulse.unload("desk")
        assert record("state")["name"] == "TestMic (“desk” is missing)"
        pulse.play(speech)
        answer = record("stop")
    assert answer["troubles"] == []
    assert answer["peak"] > 0.1


def test_the_sound_server_restarts(pulse: Pulse, tmp_path: Path, speech: Path) -> None:
    with Recorder(pulse.env, tmp_path) as record:
        record("start")
        pulse.play(speech, wait=False)
        wait_for(lambda: _hears_something(record))
        pulse.stop()
        wait_for(lambda: record("heard")["troubles"], timeout=5)
        record("stop")
        with pytest.raises(RuntimeError, match="There is no microphone"):
            record("start")
        pulse.start()
        record("start")
        wait_for(lambda: _running(record), what="the next dictation")
        assert record("stop")["troubles"] == []


def test_a_chosen_microphone_is_used(pulse: Pulse, tmp_path: Path, speech: Path) -> None:
    pulse.load_speaker("room")
    pulse.load_source("desk", "DeskMic", "room.monitor")
    with Recorder(pulse.env, tmp_path, source="pulse:desk") as record:
        record("start")
        wait_for(lambda: _running(record))
        assert record("state")["name"] == "DeskMic"
        pulse.play(speech)
        assert record("heard")["peak"] < 0.01
        pulse.play(speech, device="room")
        assert record("stop")["peak"] > 0.1


def test_a_missing_microphone_is_stood_in_for(pulse: Pulse, tmp_path: Path, speech: Path) -> None:
    with Recorder(pulse.env, tmp_path, source="pulse:gone") as record:
        record("start")
        wait_for(lambda: _running(record))
        assert record("state")["name"] == "TestMic (“gone” is missing)"
        pulse.play(speech)
        assert record("stop")["peak"] > 0.1


def test_twenty_dictations_leave_nothing_behind(pulse: Pulse, tmp_path: Path) -> None:
    with Recorder(pulse.env, tmp_path, keep_open=0.0) as record:
        states = []
        for _ in range(20):
            record("start")
            wait_for(lambda: _running(record))
            record("stop")
            states.append(record("state"))
    assert states[-1]["threads"] == states[0]["threads"] == ["MainThread"]
    assert states[-1]["files"] <= states[0]["files"]


def test_sounds_do_not_disturb_the_recording(pulse: Pulse, tmp_path: Path) -> None:
    with Recorder(pulse.env, tmp_path) as record:
        record("start")
        wait_for(lambda: _running(record))
        record("chime", "start")
        wait_for(lambda: _hears_something(record), what="the sound in the room")
        wait_for(lambda: record("state")["threads"] == ["MainThread", "dictate-feed"])
        answer = record("stop")
    assert answer["troubles"] == []
    assert not pulse.pactl("list", "short", "sink-inputs")


def test_sounds_without_a_speaker_are_silent(tmp_path: Path) -> None:
    with Pulse() as pulse, Recorder(pulse.env, tmp_path) as record:
        pulse.stop()
        record("chime", "trouble")
        wait_for(lambda: record("state")["threads"] == ["MainThread"])


def test_the_microphones_are_listed(pulse: Pulse, tmp_path: Path) -> None:
    with Recorder(pulse.env, tmp_path) as record:
        assert record("sources") == [["pulse:mic", "TestMic", True]]
        pulse.load_source("desk", "Micro_intégré")
        assert ["pulse:desk", "Micro_intégré", False] in record("sources")
        pulse.unload("desk")
        pulse.unload("mic")
        assert record("sources") == [["pulse:speaker.monitor", "Monitor of Speaker", True]]
