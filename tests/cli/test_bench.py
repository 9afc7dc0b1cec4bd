"""``dictate bench`` as people start it, and what it says."""

import json
import os
import pty
import signal
import subprocess
import sys
import termios
from dataclasses import replace
from pathlib import Path

import pytest

from dictate import cli, translations
from dictate.cli import _bench_report as report
from dictate.cli._bench_speech import recorded
from dictate.errors import MicrophoneError
from dictate.measuring.advice import Advice, Likely
from dictate.measuring.bench import Found
from dictate.measuring.results import Measured, Search, Threads
from dictate.measuring.speech import TEXTS
from tests.engines.recordings import CORPUS, model
from tests.fakes import FakeMicrophone, FakeVoice, tone
from tests.measuring.stopwatch import model as known

SPEECH = CORPUS / "librivox" / "sense_and_sensibility_01_austen_64kb-0880.wav"
TINY, BASE = "tiny.en-q8_0", "base-q8_0"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user who has two models."""
    folder = tmp_path_factory.mktemp("home")
    for name in (TINY, BASE):
        command = [sys.executable, "-m", "dictate", "models", "import", str(model(name))]
        subprocess.run(command, env=environment(folder), check=True, capture_output=True)
    return folder


def environment(home: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "DICTATE_HOME": str(home), "LC_ALL": "C.UTF-8", **more}


def bench(home: Path, *words: str | Path, **env: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "dictate", "bench", *map(str, words)],
        env=environment(home, **env), encoding="utf-8", capture_output=True, timeout=110,
        check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def test_every_model_is_measured_and_one_recommended(home: Path) -> None:
    done = bench(home, "--quick", "--json", "--language", "en")
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert [one["model"] for one in found["models"]] == [TINY, BASE]
    assert found["synthetic"] is True
    assert found["advice"]["model"] in (TINY, BASE)
    for one in found["models"]:
        assert one["memory"] > 40_000_000
        assert one["load"] > 0
        assert one["greedy"]["wait"] > 0
        assert set(one["greedy"]["work_per_second"]) == {"3", "8", "15"}
        assert one["greedy"]["errors"]["en"] <= 0.5
        assert one["beam"] is None
    kept = json.loads((home / "state" / "bench.json").read_text("utf-8"))
    assert set(kept["models"]) == {TINY, BASE}
    if (os.cpu_count() or 1) > 1:
        assert found["threads"]["best"] >= 1
        assert kept.get("threads") == (found["threads"] if found["busy"] <= 0.3 else None)


def test_a_recording_and_a_named_model(home: Path) -> None:
    done = bench(home, "--quick", "--model", TINY, "--file", SPEECH, "--language", "en")
    assert (done.returncode, done.stderr) == (0, "")
    rows = [line.split() for line in done.stdout.splitlines()]
    assert [row[1] for row in rows if row and row[0] == TINY] == ["greedy"]
    assert not any(row and row[0] == BASE for row in rows)
    assert "Errors" not in done.stdout.split("Wait:")[1], "nobody knows what was said"


def test_the_number_of_threads_that_is_set_is_used(home: Path) -> None:
    config = [sys.executable, "-m", "dictate", "config", "set", "engines.whispercpp.threads"]
    subprocess.run([*config, "1"], env=environment(home), check=True, capture_output=True)
    try:
        done = bench(home, "--quick", "--json", "--model", TINY, "--language", "en")
    finally:
        subprocess.run([*config, "0"], env=environment(home), check=True, capture_output=True)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["threads"] is None
    assert found["models"][0]["threads"] == 1
    assert "1 threads" in found["models"][0]["device"]


def test_without_a_synthesiser_it_says_what_to_do(home: Path, tmp_path: Path) -> None:
    done = bench(home, PATH=str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    first, *rest = done.stderr.splitlines()
    assert "espeak-ng is not installed" in first
    assert any("dictate bench --microphone" in line for line in rest)
    assert any("dictate bench --file SOUND" in line for line in rest)


def test_without_a_model_there_is_nothing_to_measure(tmp_path: Path) -> None:
    done = bench(tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "No model is installed" in done.stderr
    assert "dictate models install base-q8_0" in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--model", "small"), "“small” is not installed"),
        (("--model", "huge"), "no model called “huge”"),
        (("--language", "ja"), "no text in “ja”"),
        (("--microphone",), "needs a terminal"),
        (("--file", "nothing.wav"), "no file “nothing.wav”"),
        (("--file", str(SPEECH), "--language", "fr", "--model", TINY), "English only"),
    ],
)
def test_what_cannot_be_measured_is_said(home: Path, words: tuple[str, ...], said: str) -> None:
    done = bench(home, *words)
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 2, "one sentence and a hint"


def test_a_recording_without_speech_is_refused(home: Path, tmp_path: Path) -> None:
    import soundfile

    path = tmp_path / "hum.wav"
    soundfile.write(path, tone(4.0, 0.1), 16_000)
    done = bench(home, "--file", path)
    assert done.returncode == 1
    assert "Nobody speaks in" in done.stderr


@pytest.mark.parametrize("words", [["--file", "a", "--microphone"], ["--model"], ["base"]])
def test_what_is_not_understood(words: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["bench", *words])
    assert caught.value.code == 2


def test_ctrl_c_ends_it_and_a_terminal_sees_how_far_it_is(home: Path) -> None:
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 100))
    process = subprocess.Popen(
        [sys.executable, "-m", "dictate", "bench", "--model", TINY, "--language", "en"],
        env=environment(home), stdin=theirs, stdout=subprocess.PIPE, stderr=theirs,
        start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    while f"{TINY}: greedy".encode() not in shown:
        shown += os.read(ours, 4096)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: everybody in the foreground
    out, _ = process.communicate(timeout=60)
    os.close(ours)
    assert process.returncode == 130
    assert out == b""
    assert b"Traceback" not in shown


# --- what it says ---------------------------------------------------------------------------


def took(name: str, wait: float, *, beam: bool = False) -> Measured:
    points = ((3.0, wait), (8.0, 1.5 * wait), (15.0, 2 * wait))
    return Measured(
        name, "", "", "", "en", 0.21, 243_000_000, 2, "", Search(points, {"en": 0.082}),
        Search(((3.0, 2 * wait),)) if beam else None,
    )  # fmt: skip


def result(found: list[Measured], advice: Advice, **more: object) -> report.Result:
    threads = Threads(2, {1: 0.93, 2: 0.52}, TINY, "")
    models = [(known(one.model), one) for one in found]
    whole = report.Result(Found(0.0, threads, models), advice, BASE, ("en", "fr"), "auto", True)
    return replace(whole, **more)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def language_restored():
    yield
    translations.use("auto")


def said(capsys: pytest.CaptureFixture[str], shown: report.Result, language: str = "en") -> str:
    translations.use(language)
    report.for_people(shown)
    return capsys.readouterr().out


def test_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    found = [took(TINY, 0.2), took(BASE, 0.4, beam=True)]
    lines = said(capsys, result(found, Advice(known(BASE), keeps_up=True))).splitlines()
    assert lines[0] == "Threads: 2 (the same speech took 0.93 s with 1, 0.52 s with 2)"
    head, tiny, base, beam = lines[2:6]
    assert tiny.split() == [TINY, "greedy", "26.7", "0.20", "s", "0.07", "0.04", "0.03", "0.21",
                            "s", "243", "MB", "en", "8", "%"]  # fmt: skip
    assert beam.split()[:4] == ["beam", "3.8", "0.80", "s"]
    assert len(head) == len(tiny) == len(base), "columns are aligned"
    assert max(map(len, lines)) <= 100


def test_french(capsys: pytest.CaptureFixture[str]) -> None:
    shown = said(capsys, result([took(BASE, 0.4)], Advice(known(BASE), keeps_up=True)), "fr")
    assert "0,40 s" in shown
    assert "0.4" not in shown
    assert "Le meilleur ici : base-q8_0." in shown


@pytest.mark.parametrize(
    ("advice", "in_use", "sentences"),
    [
        (Advice(known(BASE), keeps_up=True), BASE,
         ("Best here: base-q8_0.", "0.40 s after you let go", "It is the one in use.")),
        (Advice(known(BASE), keeps_up=True), TINY, ("dictate models use base-q8_0",)),
        (Advice(known(BASE), True, Likely(known("small-q8_0"), Search(((3.0, 0.9),)))), BASE,
         ("small-q8_0 hears better", "3.3 × speech", "0.90 s of wait", "estimate",
          "dictate models install small-q8_0")),
        (Advice(known(BASE)), BASE, ("keeps up", "base-q8_0 is the fastest")),
        (Advice(known(BASE), False, Likely(known("tiny-q8_0"), Search(((3.0, 0.9),)))), BASE,
         ("tiny-q8_0 probably keeps up", "dictate models install tiny-q8_0")),
        (Advice(None), BASE,
         ("None of these models is for what you speak: en, fr.",
          "dictate models install base-q8_0")),
    ],
)  # fmt: skip
def test_the_advice_says_what_to_type(
    capsys: pytest.CaptureFixture[str], advice: Advice, in_use: str, sentences: tuple[str, ...]
) -> None:
    shown = said(capsys, result([took(BASE, 0.4)], advice, in_use=in_use))
    for sentence in sentences:
        assert sentence in shown


def test_a_model_that_was_too_slow_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    shown = result([took(BASE, 0.4)], Advice(known(BASE), keeps_up=True))
    shown.found.too_slow.append((known("large-v3"), Search(((3.0, 31.2),))))
    assert "large-v3 was not measured: it would take about 31 s" in said(capsys, shown)


def test_a_busy_machine_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    shown = result([took(BASE, 0.4)], Advice(known(BASE), keeps_up=True))
    assert "busy" not in said(capsys, shown)
    shown.found.busy = 0.64
    assert said(capsys, shown).startswith("Other programs keep the processor busy (64 %)")


def test_a_synthetic_voice_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    shown = result([took(BASE, 0.4)], Advice(known(BASE), keeps_up=True))
    assert "synthetic voice" in said(capsys, shown)
    assert "synthetic voice" not in said(capsys, replace(shown, synthetic=False))


# --- reading aloud --------------------------------------------------------------------------


class Reader(FakeMicrophone):
    """A microphone, and the terminal of somebody who speaks until they press Enter."""

    def __init__(self, *seconds: float) -> None:
        super().__init__()
        self._seconds = iter(seconds)

    def microphone(self) -> "Reader":
        return self

    def voice(self) -> FakeVoice:
        return FakeVoice()

    def isatty(self) -> bool:
        return True

    def readline(self) -> str:
        self.hear(tone(1.0, 0.0))
        self.hear(tone(next(self._seconds)))
        return "\n"


def test_the_texts_are_read_by_the_user(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reader = Reader(3.0, 7.0, 40.0)
    monkeypatch.setattr(sys, "stdin", reader)
    speech = recorded("fr", 3, reader)  # type: ignore[arg-type]
    assert speech("en") == ()
    short, middle, long = speech("fr")
    assert [one.said for one in (short, middle, long)] == list(TEXTS["fr"])
    assert short.seconds == pytest.approx(3.5, abs=0.1), "with half a second before"
    assert middle.seconds == pytest.approx(7.5, abs=0.1)
    assert long.seconds == 29.0, "an engine takes 30 s"
    assert (reader.started, reader.stopped) == (3, 3)
    shown = capsys.readouterr().err
    assert all(text in shown for text in TEXTS["fr"])


def test_silence_is_no_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader(0.0)
    monkeypatch.setattr(sys, "stdin", reader)
    with pytest.raises(MicrophoneError, match="Nothing was heard"):
        recorded("en", 3, reader)  # type: ignore[arg-type]
    assert reader.stopped == 1
