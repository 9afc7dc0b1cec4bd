"""The settings of the core. Adapters declare their own beside themselves, as ``Options``."""

from dataclasses import dataclass

from dictate.keys import parse
from dictate.settings.rows import row
from dictate.translations import mark


@dataclass(frozen=True)
class Hotkey:
    """The key that is held."""

    keys: str = row("ctrl_r", mark("Hotkey"), check=parse)
    mode: str = row("hold", mark("How the hotkey works"), choices=("hold", "toggle", "tap_or_hold"))
    tap: float = row(0.35, mark("Shortest press that is not a tap"), unit="s", low=0.1, high=2.0)
    cancel: str = row("esc", mark("Key that cancels while recording"), check=parse)
    longest: int = row(600, mark("Longest dictation"), unit="s", low=5, high=14_400)
    backend: str = row("auto", mark("How the hotkey is watched"))


@dataclass(frozen=True)
class Microphone:
    """Where sound comes from."""

    source: str = row("auto", mark("Microphone"))
    keep_open: float = row(
        30.0, mark("Keep the microphone open after a dictation"), unit="s", low=0, high=86_400
    )
    backend: str = row("auto", mark("How sound is recorded"))


@dataclass(frozen=True)
class Recognition:
    """How speech becomes text."""

    engine: str = row("auto", mark("Recognition engine"))
    model: str = row("base-q8_0", mark("Model"))
    language: str = row("auto", mark("Language"))
    languages: tuple[str, ...] = row((), mark("My languages (empty: any)"))
    vocabulary: tuple[str, ...] = row((), mark("Names and terms to expect"))
    unload_after: float = row(
        0.0, mark("Free the model's memory when unused (0: never)"), unit="s", low=0, high=86_400
    )


@dataclass(frozen=True)
class Rewriting:
    """Which language model rewrites, and how long may be waited for it."""

    style: str = row("verbatim", mark("Style"))
    model: str = row("", mark("Language model (empty: none)"))
    server: str = row("http://127.0.0.1:11434", mark("Address of Ollama"))
    allow_remote: str = row("", mark("Other server that texts may go to (empty: none)"))
    wait: float = row(2.0, mark("Wait for a rewrite at least"), unit="s", low=0.1, high=600)
    wait_per_character: float = row(
        25.0, mark("Wait longer for each character"), unit="ms", low=0, high=10_000
    )
    longest_wait: float = row(
        15.0, mark("Wait for a rewrite at most"), unit="s", low=0.1, high=3600
    )
    keep_alive: int = row(
        1800,
        mark("Keep the language model in memory after use (-1: for ever)"),
        unit="s",
        low=-1,
        high=604_800,
    )

    def deadline(self, text: str) -> float:
        """How many seconds there are to rewrite ``text``."""
        return min(self.wait + len(text) * self.wait_per_character / 1000, self.longest_wait)


@dataclass(frozen=True)
class Insertion:
    """How text gets into the window."""

    method: str = row("auto", mark("How text is inserted"))
    trailing_space: bool = row(False, mark("Add a space after the text"))


@dataclass(frozen=True)
class Sounds:
    """The short sounds at start and stop."""

    enabled: bool = row(True, mark("Play sounds"))
    volume: int = row(40, mark("Volume"), unit="%", low=0, high=100)


@dataclass(frozen=True)
class History:
    """What is kept of past dictations."""

    keep_days: int = row(90, mark("Keep texts for"), unit=mark("days"), low=0, high=36_500)
    keep_audio_days: int = row(
        7, mark("Keep recordings that gave no text for"), unit=mark("days"), low=0, high=36_500
    )


@dataclass(frozen=True)
class Interface:
    """What people see."""

    language: str = row("auto", mark("Language of the app"), choices=("auto", "en", "fr"))


SECTIONS: dict[str, type] = {
    "hotkey": Hotkey,
    "microphone": Microphone,
    "recognition": Recognition,
    "rewriting": Rewriting,
    "insertion": Insertion,
    "sounds": Sounds,
    "history": History,
    "interface": Interface,
}
