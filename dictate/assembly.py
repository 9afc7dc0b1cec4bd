"""Makes the parts of a dictation from the settings: the best adapter of each kind that works here.

What did not change is not made again: a model stays in memory when only the microphone changes.
"""

from dataclasses import dataclass, replace
from typing import Any, Protocol
from weakref import WeakSet

from dictate import registry
from dictate.apart.engine import Apart
from dictate.audio.chime import Chime
from dictate.errors import UnavailableError
from dictate.machine import Mode, Rules
from dictate.models import check
from dictate.parts import Parts
from dictate.ports import (
    Clipboard,
    Engine,
    Focus,
    Hints,
    Hotkey,
    Keyboard,
    Microphone,
    Tools,
    Voice,
)
from dictate.rewriting import Rewriting
from dictate.settings import Hotkey as HotkeySettings
from dictate.settings import Insertion, Recognition, Sounds, Store
from dictate.settings import Microphone as MicrophoneSettings
from dictate.settings import Rewriting as RewritingSettings
from dictate.styles import Library, Style


class _Closing(Protocol):
    def close(self) -> None: ...


@dataclass
class _Made:
    key: tuple[Any, ...]
    part: Any


class Assembly:
    """Joins adapters and settings. Not for several threads at once."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.styles = Library()
        self._made: dict[str, _Made] = {}
        self._engines: WeakSet[Apart] = WeakSet()
        """All that somebody may still use: a dictation keeps the engine that it began with."""

    def parts(self) -> Parts:
        """Everything for a dictation. Raises ``DictateError`` when a needed kind has no adapter."""
        recognition = self.store.section("recognition", Recognition)
        insertion = self.store.section("insertion", Insertion)
        sounds = self.store.section("sounds", Sounds)
        tools = self.tools()
        printing = insertion.method == "stdout"
        return Parts(
            voice=self.voice(),
            rewriting=self.rewriting(),
            style=self.style,
            engine=self.engine(recognition.model),
            injector=self._make("injectors", insertion.method, tools),
            chime=self._once("chime", (sounds,), lambda: Chime(sounds)),
            focus=None if printing else self.focus(),
            clipboard=tools.clipboard,
            hints=self.hints(),
            rules=self.rules(),
            model=recognition.model,
            trailing_space=insertion.trailing_space,
            unload_after=recognition.unload_after,
            # Last: it begins to load PortAudio, which swallows what is written to stderr meanwhile.
            microphone=self.microphone(),
        )

    def microphone(self) -> Microphone:
        """The microphone of the settings."""
        settings = self.store.section("microphone", MicrophoneSettings)
        made: Microphone = self._make("audio.microphone", settings.backend, settings)
        return made

    def voice(self) -> Voice:
        """What tells speech from noise."""
        made: Voice = self._make("audio.voice", "auto")
        return made

    def engine(self, model: str) -> Engine:
        """The engine of the settings, with ``model``, in a process of its own; not started yet."""
        settings = self.store.section("recognition", Recognition)
        candidate = registry.pick("engines", settings.engine)
        options = self._options(candidate)

        def make() -> Apart:
            return Apart(candidate.module.__name__, options, model, check.ensure)

        made: Apart = self._once("engines", (candidate.name, options, model), make)
        self._engines.add(made)
        return made

    def rewriting(self) -> Rewriting:
        """What rewrites, with the language model of the settings, if one is chosen."""
        settings = self.store.section("rewriting", RewritingSettings)
        settings = replace(settings, style="")  # another style needs no other model
        rewriter = self._optional("rewriters", settings) if settings.model else None
        made: Rewriting = self._once(
            "rewriting", (settings, rewriter), lambda: Rewriting(rewriter, settings.deadline)
        )
        return made

    def style(self) -> Style:
        """The style of the settings. Raises ``StyleError``."""
        return self.styles.find(self.store.section("rewriting", RewritingSettings).style)

    def focus(self) -> Focus | None:
        """What knows the focused window, if anything can here."""
        found: Focus | None = self._optional("system.focus")
        return found

    def tools(self) -> Tools:
        """The clipboard and the keyboard, as far as they work here."""
        clipboard: Clipboard | None = self._optional("system.clipboard")
        keyboard: Keyboard | None = self._optional("system.keyboard")
        return Tools(clipboard, keyboard, self.focus())

    def hotkey(self) -> Hotkey:
        """A new hotkey, watching nothing yet. Raises ``UnavailableError`` with the reasons."""
        settings = self.store.section("hotkey", HotkeySettings)
        candidate = registry.pick("hotkeys", settings.backend)
        made: Hotkey = candidate.module.create(self._options(candidate))
        return made

    def hints(self) -> Hints:
        """What the user told about their speech."""
        settings = self.store.section("recognition", Recognition)
        return Hints(settings.language, settings.languages, settings.vocabulary)

    def rules(self) -> Rules:
        """How the hotkey works."""
        settings = self.store.section("hotkey", HotkeySettings)
        return Rules(Mode(settings.mode), tap=settings.tap, longest=float(settings.longest))

    def close(self) -> None:
        """Let go of what holds something: the clipboard hands over what it owns."""
        for made in self._made.values():
            if hasattr(made.part, "close"):
                closing: _Closing = made.part
                closing.close()
        self._made.clear()
        for engine in list(self._engines):
            engine.close()

    def _optional(self, kind: str, *extra: Any) -> Any:  # noqa: ANN401 - a port of that kind
        try:
            return self._make(kind, "auto", *extra)
        except UnavailableError:
            return None

    def _make(self, kind: str, wanted: str, *extra: Any) -> Any:  # noqa: ANN401 - any port
        candidate = registry.pick(kind, wanted)
        options = self._options(candidate)
        return self._once(
            kind,
            (candidate.name, options, *extra),
            lambda: candidate.module.create(options, *extra),
        )

    def _options(self, candidate: registry.Candidate) -> Any:  # noqa: ANN401 - its own dataclass
        name = f"{candidate.kind}.{candidate.name}"
        return self.store.section(name, candidate.module.Options)

    def _once(self, name: str, key: tuple[Any, ...], make: Any) -> Any:  # noqa: ANN401
        made = self._made.get(name)
        if made is None or made.key != key:
            made = self._made[name] = _Made(key, make())
        return made.part
