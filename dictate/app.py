"""The composition root: the running app, and what its menu and its command line ask of it."""

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from dictate import logs, paths, translations
from dictate.answers import Answers
from dictate.assembly import Assembly
from dictate.audio.sources import sources
from dictate.cleaning import clean
from dictate.dictation import Dictation
from dictate.errors import DictateError, RemoteError
from dictate.history import History
from dictate.keys import parse
from dictate.machine import Phase
from dictate.models import check, store
from dictate.ports import Source
from dictate.remote import Server, ask
from dictate.settings import SECTIONS, Interface, Microphone, Recognition, Rewriting, Store, rows
from dictate.settings import History as HistorySettings
from dictate.settings import Hotkey as HotkeySettings
from dictate.translations import tr
from dictate.ui.desktop import Desktop
from dictate.view import View
from dictate.watch import Watch

log = logging.getLogger(__name__)

LAST_PATIENCE = 60.0
"""Seconds that work and devices have to come to an end when the app quits."""

LANGUAGES = {
    "auto": translations.mark("Automatic"),
    "en": translations.mark("English"),
    "fr": translations.mark("French"),
    "de": translations.mark("German"),
    "es": translations.mark("Spanish"),
    "it": translations.mark("Italian"),
    "nl": translations.mark("Dutch"),
    "pt": translations.mark("Portuguese"),
}
"""Offered in the menu; the setting takes every language whisper knows."""


def run(*, verbose: bool = False) -> int:
    """Start the app and stay until it is told to quit; return the exit code."""
    logs.begin(paths.usable(paths.state()) / "dictate.log", verbose=verbose)
    app = App()
    try:
        app.start()
        return app.desktop.run()
    finally:
        app.close()


class App:
    """Implements ``ui.controls.Controls`` and answers ``remote``. Slow work goes to one thread."""

    def __init__(self) -> None:
        self._store = Store()
        translations.use(self._store.section("interface", Interface).language)
        self._answers = Answers(self)
        self._server = Server(self._answers)
        self._begin_alone()
        self.desktop = Desktop(self)
        self._later = ThreadPoolExecutor(1, thread_name_prefix="dictate-app")
        self._looks = ThreadPoolExecutor(1, thread_name_prefix="dictate-look")
        """For looks at devices and files, which may take long: no click waits behind them."""
        self._finding: Future[None] | None = None
        self._assembly = Assembly(self._store)
        self._history = History()
        self._watch = Watch(self._assembly.hotkey)
        self._paused = False
        self._sources: list[Source] = []
        self._dictation = Dictation(
            self._assembly.parts(), self._history, paths.recordings(), self._show, self._watch.held
        )
        self._answers.dictation = self._dictation

    def start(self) -> None:
        """Watch the hotkey and tell what is missing. The rest starts when it is first needed."""
        log.info("app: started")
        for repair in self._store.repairs:
            self.desktop.tell(repair, "")
        self._heed()
        if not self._store.section("recognition", Recognition).unload_after:
            self._dictation.warm()
        self._finding = self._looks.submit(self._find_sources)
        self._looks.submit(self._look_around)
        self._show(self._dictation.view)

    def close(self) -> None:
        """End what is under way, keep what was said, let everything go."""
        logs.end_within(LAST_PATIENCE)
        self._server.close()
        self._watch.stop()
        self._dictation.close()
        self._later.shutdown()
        self._looks.shutdown()
        self._assembly.close()
        self._history.close()
        log.info("app: ended")

    def _begin_alone(self) -> None:
        try:
            self._server.start()
        except RemoteError:
            ask({"do": "present"})  # the other one shows itself
            raise

    def present(self) -> None:
        """Show that the app is here, to somebody who has just started it again."""
        label = self.hotkey_label()
        self.desktop.tell(
            tr("Dictate is already running."),
            tr("Hold {key} and speak.", key=label) if label else "",
        )

    def reload(self) -> None:
        """Take up what ``dictate config set`` wrote."""
        self._later.submit(self._reload)

    # --- ui.controls.Controls, on the GUI thread ---------------------------------------------

    def toggle(self) -> None:
        """Start to record, or end the recording and use it."""
        self._dictation.toggle()

    def cancel(self) -> None:
        """Forget what is being recorded or worked on."""
        self._dictation.cancel()

    def insert_again(self) -> None:
        """Insert the last text once more."""
        self._dictation.insert_again()

    def copy_last(self) -> None:
        """Put the last text on the clipboard."""
        self._later.submit(self._copy, self._dictation.view.text)

    def pause(self, on: bool) -> None:
        """Ignore the hotkey, or heed it again."""
        self._paused = on
        self._later.submit(self._heed)

    def sources(self) -> list[Source]:
        """The microphones that were there a moment ago; asking anew takes too long for a menu."""
        if self._finding is None or self._finding.done():
            self._finding = self._looks.submit(self._find_sources)
        return self._sources

    def choose_source(self, source: str) -> None:
        """Record from this one."""
        self._set("microphone", "source", source)

    def source(self) -> str:
        """The chosen microphone."""
        return self._store.section("microphone", Microphone).source

    def styles(self) -> list[tuple[str, str]]:
        """The styles there are at this moment."""
        language = translations.current()
        return [(style.id, style.name(language)) for style in self._assembly.styles.styles()]

    def choose_style(self, name: str) -> None:
        """Write in this style."""
        self._set("rewriting", "style", name)

    def style(self) -> str:
        """The chosen style."""
        return self._store.section("rewriting", Rewriting).style

    def languages(self) -> list[tuple[str, str]]:
        """Languages to choose from."""
        return [(code, tr(label)) for code, label in LANGUAGES.items()]

    def choose_language(self, code: str) -> None:
        """Expect this language."""
        self._set("recognition", "language", code)

    def language(self) -> str:
        """The chosen language."""
        return self._store.section("recognition", Recognition).language

    def models(self) -> list[tuple[str, str]]:
        """The models on this machine."""
        installed = [one.model.name for one in store.entries() if one.installed == "yes"]
        return [(name, name) for name in installed]

    def choose_model(self, name: str) -> None:
        """Recognise with this model."""
        self._set("recognition", "model", name)

    def model(self) -> str:
        """The chosen model."""
        return self._store.section("recognition", Recognition).model

    def hotkey_label(self) -> str:
        """The hotkey as a person reads it; "" when none is watched."""
        if not self._watch.watching:
            return ""
        return parse(self._store.section("hotkey", HotkeySettings).keys).label()

    def log_path(self) -> Path:
        """The file to open for "Open log"."""
        return paths.state() / "dictate.log"

    def quit(self) -> None:
        """End the app."""
        self.desktop.quit()

    # --- slow work ---------------------------------------------------------------------------

    def _set(self, section: str, name: str, value: str) -> None:
        row = next(row for row in rows(SECTIONS[section]) if row.name == name)
        try:
            self._store.set(section, row, value)
        except DictateError as error:
            self.desktop.tell(error.message, error.hint)
        else:
            self._later.submit(self._apply)

    def _reload(self) -> None:
        """Take up what `dictate config set` wrote."""
        self._store = self._assembly.store = Store()
        self._apply()
        self._heed()

    def _apply(self) -> None:
        try:
            self._dictation.use(self._assembly.parts())
        except DictateError as error:
            self.desktop.tell(error.message, error.hint)

    def _heed(self) -> None:
        """Watch the hotkey of the settings, or none while paused."""
        self._watch.stop()
        if not self._paused:
            try:
                self._watch.start(self._store.section("hotkey", HotkeySettings), self._dictation)
            except DictateError as error:
                self.desktop.tell(error.message, error.hint)
        self._show(self._dictation.view)

    def _find_sources(self) -> None:
        try:
            self._sources = sources()
        except DictateError as error:
            self._sources = []
            self.desktop.tell(error.message, error.hint)

    def _copy(self, text: str) -> None:
        clipboard = self._assembly.tools().clipboard
        try:
            if clipboard is not None and text:
                clipboard.copy(text)
        except DictateError as error:
            self.desktop.tell(error.message, error.hint)

    def _look_around(self) -> None:
        """Say what is missing before it is needed, and forget what is old."""
        try:
            clean(self._store.section("history", HistorySettings), self._history)
            check.ensure(self.model())
        except DictateError as error:
            self.desktop.tell(error.message, error.hint)

    def _show(self, view: View) -> None:
        self._watch.recording(view.phase is Phase.RECORDING)
        self.desktop.show(replace(view, paused=self._paused))
