"""One dictation from the key to the window, over fakes of the ports and the real rest."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from dictate.dictation import Dictation
from dictate.errors import EngineError, InsertionError, MicrophoneError, RewriteError
from dictate.history import History
from dictate.machine import Ending, Mode, Phase, Rules
from dictate.parts import Parts
from dictate.ports import RATE, Clipboard, Ended, Outcome, Samples, Target
from dictate.rewriting import Rewriting
from dictate.styles import Library
from dictate.view import View
from tests.fakes import (
    FakeChime,
    FakeClipboard,
    FakeEngine,
    FakeFocus,
    FakeInjector,
    FakeMicrophone,
    FakeRewriter,
    FakeVoice,
    tone,
)
from tests.waiting import wait_for


class Bench:
    """A dictation and everything around it, in reach of the test."""

    def __init__(self, folder: Path, rules: Rules) -> None:
        self.microphone = FakeMicrophone()
        self.engine = FakeEngine()
        self.injector = FakeInjector()
        self.focus = FakeFocus()
        self.chime = FakeChime()
        self.clipboard = FakeClipboard()
        self.down: bool | None = None
        self.views: list[View] = []
        self.recordings = folder / "recordings"
        self.history = History(folder / "history.sqlite")
        clipboard: Clipboard = self.clipboard
        self.parts = Parts(
            self.microphone, FakeVoice(), self.engine, self.injector, self.chime, self.focus,
            clipboard, rules=rules, model="fake",
        )  # fmt: skip
        self.dictation = Dictation(
            self.parts, self.history, self.recordings, self.views.append, lambda: self.down
        )

    @property
    def view(self) -> View:
        return self.dictation.view

    def until(self, look: Callable[[], object], what: str) -> None:
        wait_for(look, what=f"{what}; now {self.view}")

    def phase(self, phase: Phase) -> None:
        self.until(lambda: self.view.phase is phase, phase.value)

    def ended(self, ending: Ending, session: int = 1) -> None:
        self.until(
            lambda: self.view.session == session and self.view.ending is ending, ending.value
        )

    def speak(self, seconds: float = 1.5) -> None:
        """Hold the key, speak, let go."""
        session = self.view.session + 1
        self.dictation.press()
        self.until(lambda: self.view.session == session and self.microphone.started, "recording")
        self.phase(Phase.RECORDING)
        self.microphone.hear(tone(seconds))
        self.dictation.release()

    def kept(self) -> list[Path]:
        return sorted(self.recordings.glob("*.wav"))


@pytest.fixture
def rules() -> Rules:
    return Rules(debounce=0.0)


@pytest.fixture
def bench(tmp_path: Path, rules: Rules) -> Iterator[Bench]:
    bench = Bench(tmp_path, rules)
    yield bench
    bench.engine.go_on.set()
    bench.dictation.close()
    bench.history.close()


def test_words_reach_the_window(bench: Bench) -> None:
    bench.speak()
    bench.ended(Ending.DONE)
    assert bench.injector.inserted == [("Hello there.", Target("window 1", "editor", "letter.txt"))]
    assert bench.view.text == "Hello there."
    assert bench.view.message == ""
    assert bench.chime.played == ["start", "stop"]
    assert bench.kept() == []


def test_the_whole_recording_is_recognised(bench: Bench) -> None:
    bench.speak(2.0)
    bench.ended(Ending.DONE)
    assert sum(bench.engine.heard) == pytest.approx(2.0, abs=0.1)


def quiet(seconds: float) -> Samples:
    return np.zeros(int(seconds * RATE), np.float32)


def test_words_are_known_while_the_user_speaks(bench: Bench) -> None:
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(np.concatenate([tone(4), quiet(1.5)]))
    bench.until(lambda: bench.view.committed == "Hello there.", "committed")
    assert bench.view.phase is Phase.RECORDING
    bench.microphone.hear(np.concatenate([tone(1), quiet(0.3)]))
    bench.until(lambda: bench.view.tentative == " Hello there.", "tentative")
    bench.dictation.release()
    bench.ended(Ending.DONE)
    assert bench.injector.inserted[0][0] == "Hello there. Hello there."
    assert (bench.view.committed, bench.view.tentative) == ("", "")
    assert len(bench.engine.heard) == 2, "the tail was ready"


def test_an_engine_that_fails_while_the_user_speaks_costs_no_word(bench: Bench) -> None:
    bench.engine.refuse = EngineError("out of memory")
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(np.concatenate([tone(4), quiet(1.5)]))
    bench.until(lambda: bench.engine.asked, "the engine was asked")
    bench.microphone.hear(tone(2))
    bench.engine.refuse = None
    bench.dictation.release()
    bench.ended(Ending.DONE)
    assert sum(bench.engine.heard) == pytest.approx(7.0, abs=1.1)
    assert bench.kept() == []


def test_a_bug_while_the_user_speaks_waits_for_the_end(bench: Bench) -> None:
    bench.engine.refuse = ZeroDivisionError("a bug")
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(np.concatenate([tone(4), quiet(1.5)]))
    bench.until(lambda: bench.engine.asked, "the engine was asked")
    bench.microphone.hear(tone(2))
    assert bench.view.phase is Phase.RECORDING
    bench.dictation.release()
    bench.ended(Ending.FAILED)
    (kept,) = bench.kept()
    assert kept.stat().st_size > 6.9 * 2 * RATE


def test_a_new_model_is_loaded_when_it_is_chosen(bench: Bench) -> None:
    bench.dictation.warm()
    bench.until(lambda: bench.engine.loaded, "loaded before the first word")
    other = FakeEngine("Other words.")
    bench.dictation.use(replace(bench.parts, engine=other))
    bench.until(lambda: other.loaded and not bench.engine.loaded, "the other took its place")


def test_the_text_is_in_the_history_before_it_is_inserted(bench: Bench) -> None:
    found: list[str] = []

    class Looking(FakeInjector):
        def insert(self, text: str, target: Target | None) -> Outcome:
            with sqlite3.connect(bench.history._path) as other:
                found.extend(raw for (raw,) in other.execute("SELECT raw FROM dictation"))
            return super().insert(text, target)

    bench.dictation.use(replace(bench.parts, injector=Looking()))
    bench.speak()
    bench.ended(Ending.DONE)
    assert found == ["Hello there."]
    last = bench.history.last()
    assert last is not None
    assert (last.inserted, last.ended, last.application) == ("Hello there.", "inserted", "editor")
    assert (last.model, last.engine, last.language) == ("fake", "fake engine", "en")


def test_another_window_gets_nothing(bench: Bench) -> None:
    bench.engine.go_on.clear()
    bench.speak()
    bench.until(bench.engine.busy.is_set, "recognising")
    bench.focus.target = Target("window 2", "chat")
    bench.engine.go_on.set()
    bench.ended(Ending.DONE)
    assert bench.injector.inserted == []
    assert bench.clipboard.text == "Hello there."
    assert "another window" in bench.view.message
    assert "paste" in bench.view.hint
    last = bench.history.last()
    assert last is not None
    assert (last.raw, last.inserted, last.ended) == ("Hello there.", "", "clipboard")


@pytest.mark.parametrize("when", ["before", "after"])
def test_no_window_at_all_gets_nothing(bench: Bench, when: str) -> None:
    if when == "before":
        bench.focus.target = None
    bench.engine.go_on.clear()
    bench.speak()
    bench.until(bench.engine.busy.is_set, "recognising")
    bench.focus.target = None if when == "after" else Target("window 1")
    bench.engine.go_on.set()
    bench.ended(Ending.DONE)
    assert bench.injector.inserted == []
    assert bench.clipboard.text == "Hello there."


def test_where_the_window_cannot_be_known_it_is_inserted(bench: Bench) -> None:
    bench.dictation.use(replace(bench.parts, focus=None))
    bench.speak()
    bench.ended(Ending.DONE)
    assert bench.injector.inserted == [("Hello there.", None)]


def test_silence_says_nothing_and_touches_nothing(bench: Bench) -> None:
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    noise = np.random.default_rng(1).normal(0, 0.004, 24_000).astype(np.float32)
    bench.microphone.hear(noise)
    bench.dictation.release()
    bench.ended(Ending.SILENCE)
    assert bench.engine.heard == []
    assert bench.injector.inserted == []
    assert bench.clipboard.text is None
    assert bench.view.message == ""


def test_a_mute_microphone_is_said(bench: Bench) -> None:
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(np.zeros(32_000, np.float32))
    bench.dictation.release()
    bench.ended(Ending.SILENCE)
    assert bench.view.message
    assert bench.view.hint
    assert "trouble" in bench.chime.played


def test_no_microphone_is_said_and_the_next_dictation_works(bench: Bench) -> None:
    bench.microphone.refuse = MicrophoneError("There is no microphone.", "Plug one in.")
    bench.dictation.press()
    bench.ended(Ending.FAILED)
    assert (bench.view.message, bench.view.hint) == ("There is no microphone.", "Plug one in.")
    assert bench.kept() == []
    bench.dictation.release()
    bench.microphone.refuse = None
    bench.speak()
    bench.ended(Ending.DONE, session=2)
    assert bench.view.message == ""
    assert len(bench.injector.inserted) == 1


def test_what_was_said_before_the_microphone_went_is_used(bench: Bench) -> None:
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(tone(1.5))
    bench.microphone.unplug(MicrophoneError("The microphone was unplugged.", "Plug it in."))
    bench.ended(Ending.DONE)
    assert bench.injector.inserted[0][0] == "Hello there."
    assert bench.view.message == "The microphone was unplugged."


def test_a_failed_recognition_keeps_the_recording(bench: Bench) -> None:
    bench.engine.refuse = EngineError("The model is damaged.", "Install it again.")
    bench.speak()
    bench.ended(Ending.FAILED)
    assert bench.view.message == "The model is damaged."
    (kept,) = bench.kept()
    assert str(kept) in bench.view.hint
    assert kept.stat().st_size > 1.4 * 32_000
    bench.engine.refuse = None
    bench.speak()
    bench.ended(Ending.DONE, session=2)


def test_a_bug_in_an_adapter_does_not_end_the_app(bench: Bench) -> None:
    bench.engine.refuse = ZeroDivisionError("a bug")
    bench.speak()
    bench.ended(Ending.FAILED)
    assert "went wrong" in bench.view.message
    assert len(bench.kept()) == 1
    bench.engine.refuse = None
    bench.speak()
    bench.ended(Ending.DONE, session=2)


def test_a_failed_insertion_is_said_and_the_text_is_in_the_history(bench: Bench) -> None:
    bench.injector.refuse = InsertionError("The keyboard is not to be had.", "Do this.")
    bench.speak()
    bench.ended(Ending.FAILED)
    last = bench.history.last()
    assert last is not None
    assert last.raw == "Hello there."
    assert bench.view.text == "Hello there."


def test_a_bug_while_inserting_leaves_the_text_in_reach(bench: Bench) -> None:
    bench.injector.refuse = ZeroDivisionError("a bug")
    bench.speak()
    bench.ended(Ending.FAILED)
    assert bench.view.text == "Hello there."
    assert "menu" in bench.view.hint
    last = bench.history.last()
    assert last is not None
    assert (last.raw, last.ended) == ("Hello there.", "failed")


def test_a_library_that_is_missing_does_not_end_the_work(bench: Bench) -> None:
    load = bench.engine.load

    def missing() -> None:
        raise ImportError("libgomp.so.1")

    bench.engine.load = missing
    bench.speak()
    bench.ended(Ending.FAILED)
    bench.engine.load = load
    bench.speak()
    bench.ended(Ending.DONE, session=2)


def test_a_bug_while_recording_uses_what_was_said(bench: Bench) -> None:
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(tone(1.5))

    def bug() -> bool:
        raise ZeroDivisionError("a bug")

    bench.dictation._held = bug
    bench.ended(Ending.DONE)
    assert bench.injector.inserted[0][0] == "Hello there."
    assert "went wrong" in bench.view.message


def test_cancelling_the_second_leaves_the_first(bench: Bench) -> None:
    bench.engine.go_on.clear()
    bench.speak()
    bench.until(bench.engine.busy.is_set, "recognising")
    bench.dictation.press()  # the next one: the first text waits for the key
    bench.phase(Phase.RECORDING)
    bench.engine.go_on.set()
    bench.until(lambda: bench.history.last() is not None, "the first is recognised")
    bench.dictation.cancel()  # the second
    bench.dictation.release()
    bench.until(lambda: bench.injector.inserted, "the first is inserted all the same")
    assert bench.kept() == []


def test_text_left_on_the_clipboard_is_said(bench: Bench) -> None:
    bench.injector.outcome = Outcome(Ended.ON_CLIPBOARD, "The window took nothing.")
    bench.speak()
    bench.ended(Ending.DONE)
    assert bench.view.message == "The window took nothing."
    assert "trouble" in bench.chime.played


def test_a_broken_history_does_not_hold_the_text_back(tmp_path: Path, rules: Rules) -> None:
    (tmp_path / "history.sqlite").write_bytes(b"no database" * 1000)
    bench = Bench(tmp_path, rules)
    bench.speak()
    bench.ended(Ending.DONE)
    assert bench.injector.inserted[0][0] == "Hello there."
    assert "history" in bench.view.message
    assert len(bench.kept()) == 1, "the recording stays while the text is nowhere else"
    bench.dictation.close()


def test_cancel_while_recording(bench: Bench) -> None:
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(tone(0.5))
    bench.dictation.cancel()
    bench.ended(Ending.CANCELLED)
    bench.dictation.release()
    bench.speak()
    bench.ended(Ending.DONE, session=2)
    assert len(bench.injector.inserted) == 1
    assert len(bench.engine.heard) == 1
    assert bench.kept() == []


def test_cancel_while_transcribing(bench: Bench) -> None:
    bench.engine.go_on.clear()
    bench.speak(1.5)
    bench.until(bench.engine.busy.is_set, "recognising")
    bench.dictation.cancel()
    bench.ended(Ending.CANCELLED)
    bench.until(lambda: not bench.kept(), "what was cancelled is forgotten")
    bench.engine.go_on.set()
    bench.speak()
    bench.ended(Ending.DONE, session=2)
    assert len(bench.injector.inserted) == 1


def test_toggle(tmp_path: Path) -> None:
    bench = Bench(tmp_path, Rules(mode=Mode.TOGGLE, debounce=0.0))
    bench.dictation.press()
    bench.dictation.release()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(tone(1.5))
    assert bench.view.phase is Phase.RECORDING
    bench.dictation.press()
    bench.dictation.release()
    bench.ended(Ending.DONE)
    assert bench.injector.inserted[0][0] == "Hello there."
    bench.dictation.close()


def test_a_lost_key_up_is_noticed(bench: Bench) -> None:
    bench.down = True
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(tone(1.5))
    bench.down = False
    bench.ended(Ending.DONE)
    assert len(bench.injector.inserted) == 1


def test_the_longest_dictation_ends_by_itself_and_says_so(tmp_path: Path) -> None:
    bench = Bench(tmp_path, Rules(longest=0.3, debounce=0.0))
    bench.down = True
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(tone(1.5))
    bench.ended(Ending.DONE)
    assert bench.injector.inserted[0][0] == "Hello there."
    assert "longest" in bench.view.message
    bench.dictation.close()


def test_speaking_again_at_once_loses_neither(bench: Bench) -> None:
    bench.engine.go_on.clear()
    bench.speak()
    bench.until(bench.engine.busy.is_set, "recognising the first")
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    assert bench.view.session == 2
    bench.microphone.hear(tone(1.5))
    bench.engine.go_on.set()
    bench.until(lambda: bench.history.last() is not None, "the first is recognised")
    assert bench.injector.inserted == [], "nothing is typed while the key is held"
    bench.dictation.release()
    bench.ended(Ending.DONE, session=2)
    assert len(bench.injector.inserted) == 2


def test_the_model_is_loaded_while_the_user_speaks(bench: Bench) -> None:
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.until(lambda: bench.engine.loaded, "loading begins at key-down")
    bench.dictation.cancel()


def test_an_unused_model_gives_its_memory_back(bench: Bench) -> None:
    bench.dictation.use(replace(bench.parts, unload_after=0.05))
    bench.speak()
    bench.ended(Ending.DONE)
    bench.until(lambda: not bench.engine.loaded, "unloaded")
    bench.speak()
    bench.ended(Ending.DONE, session=2)


# --- styles ---------------------------------------------------------------------------------

STYLES = Library(Path("/nowhere"))


def in_style(bench: Bench, name: str, rewriter: FakeRewriter | None = None) -> None:
    parts = replace(
        bench.parts,
        style=lambda: STYLES.find(name),
        rewriting=Rewriting(rewriter, lambda text: 5.0),
    )
    bench.dictation.use(parts)


def test_a_rewrite_is_inserted_and_its_trace_kept(bench: Bench) -> None:
    bench.engine.text = "So um we do not meet on on Tuesday."
    rewriter = FakeRewriter("We do not meet on Tuesday.")
    in_style(bench, "polished", rewriter)
    bench.speak()
    bench.ended(Ending.DONE)
    assert bench.injector.inserted[0][0] == "We do not meet on Tuesday."
    assert bench.view.message == ""
    last = bench.history.last()
    assert last is not None
    assert last.raw == "So um we do not meet on on Tuesday."
    assert (last.style, last.rewritten) == ("polished", "We do not meet on Tuesday.")
    assert (last.rewriter, last.digest, last.refused) == ("fake:1b", "abc", "")
    assert "never answer" in last.prompt
    assert rewriter.warmed, "the model got ready while the user spoke"


def test_a_rewrite_that_answers_is_refused_and_said(bench: Bench) -> None:
    bench.engine.text = "What is the capital of Australia?"
    in_style(bench, "polished", FakeRewriter("The capital of Australia is Canberra."))
    bench.speak()
    bench.ended(Ending.DONE)
    assert bench.injector.inserted[0][0] == "What is the capital of Australia?"
    assert "was not used" in bench.view.message
    assert "Canberra" not in bench.view.message
    last = bench.history.last()
    assert last is not None
    assert last.rewritten == "The capital of Australia is Canberra."
    assert "question" in last.refused


def test_a_dead_rewriter_is_said_once(bench: Bench) -> None:
    rewriter = FakeRewriter("Hello there.")
    rewriter.refuse = RewriteError("Ollama is not running.", "Start it.")
    in_style(bench, "polished", rewriter)
    bench.speak()
    bench.ended(Ending.DONE)
    assert (bench.view.message, bench.view.hint) == ("Ollama is not running.", "Start it.")
    bench.speak()
    bench.ended(Ending.DONE, session=2)
    assert bench.view.message == "", "no nagging"
    assert len(bench.injector.inserted) == 2
    rewriter.refuse = None
    bench.speak()
    bench.ended(Ending.DONE, session=3)
    rewriter.refuse = RewriteError("Ollama is not running.", "Start it.")
    bench.speak()
    bench.ended(Ending.DONE, session=4)
    assert bench.view.message == "Ollama is not running."


def test_rules_alone_need_no_rewriter(bench: Bench) -> None:
    bench.engine.text = "So um we meet on on Tuesday."
    in_style(bench, "clean")
    bench.speak()
    bench.ended(Ending.DONE)
    assert "um" not in bench.injector.inserted[0][0].split()
    assert bench.view.message == ""


def test_cancel_while_rewriting(bench: Bench) -> None:
    rewriter = FakeRewriter("Hello there.")
    rewriter.go_on.clear()
    in_style(bench, "polished", rewriter)
    bench.speak()
    bench.phase(Phase.REWRITING)
    bench.dictation.cancel()
    bench.ended(Ending.CANCELLED)
    bench.until(lambda: bench.history.last() is None, "what was cancelled is forgotten")
    assert bench.injector.inserted == []


def test_a_style_that_is_gone_costs_no_word(bench: Bench) -> None:
    in_style(bench, "gone")
    bench.speak()
    bench.ended(Ending.DONE)
    assert bench.injector.inserted[0][0] == "Hello there."
    assert "no style “gone”" in bench.view.message


def test_insert_again(bench: Bench) -> None:
    bench.speak()
    bench.ended(Ending.DONE)
    bench.focus.target = Target("window 9")
    bench.dictation.insert_again()
    bench.until(lambda: len(bench.injector.inserted) == 2, "inserted again")
    assert bench.injector.inserted[1] == ("Hello there.", Target("window 9"))


def test_a_full_disk_is_said_at_once_and_nothing_is_lost(bench: Bench) -> None:
    bench.recordings.parent.mkdir(exist_ok=True)
    bench.recordings.write_text("a file where the folder should be")
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(tone(1.5))
    bench.until(lambda: bench.view.message, "told while recording")
    bench.dictation.release()
    bench.ended(Ending.DONE)
    assert bench.injector.inserted[0][0] == "Hello there."


def test_closing_uses_what_was_said(tmp_path: Path, rules: Rules) -> None:
    bench = Bench(tmp_path, rules)
    bench.dictation.press()
    bench.phase(Phase.RECORDING)
    bench.microphone.hear(tone(1.5))
    bench.dictation.close()
    assert bench.injector.inserted[0][0] == "Hello there."
    assert bench.microphone.closed
    assert not [one for one in threading.enumerate() if one.name.startswith("dictate-")]


def test_cancel_storm(bench: Bench) -> None:
    for _ in range(50):
        bench.dictation.press()
        bench.dictation.cancel()
        bench.dictation.release()
    bench.until(lambda: bench.view.session == 50, "all sessions seen")
    bench.ended(Ending.CANCELLED, session=50)
    bench.speak()
    bench.ended(Ending.DONE, session=51)
    assert len(bench.injector.inserted) == 1
