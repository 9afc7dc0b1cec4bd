"""A stand-in for the app: remembers what the interface asked."""

from pathlib import Path

from dictate.ports import Source


class FakeControls:
    """``asked`` lists the calls in order, each a name and its arguments."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.microphones = [Source("usb", "USB Mic"), Source("built-in", "Built-in", default=True)]
        self.installed = [("base-q8_0", "Base (q8_0)"), ("tiny.en", "Tiny, English")]
        self.hotkey = "Right Ctrl"
        self.chosen = {"source": "auto", "language": "auto", "style": "clean", "model": "base-q8_0"}
        self.log = Path("dictate.log").resolve()

    def toggle(self) -> None:
        self.asked.append(("toggle",))

    def cancel(self) -> None:
        self.asked.append(("cancel",))

    def insert_again(self) -> None:
        self.asked.append(("insert_again",))

    def copy_last(self) -> None:
        self.asked.append(("copy_last",))

    def pause(self, on: bool) -> None:
        self.asked.append(("pause", on))

    def sources(self) -> list[Source]:
        return self.microphones

    def choose_source(self, source: str) -> None:
        self._choose("source", source)

    def source(self) -> str:
        return self.chosen["source"]

    def languages(self) -> list[tuple[str, str]]:
        return [("auto", "Automatic"), ("en", "English"), ("fr", "French")]

    def choose_language(self, code: str) -> None:
        self._choose("language", code)

    def language(self) -> str:
        return self.chosen["language"]

    def styles(self) -> list[tuple[str, str]]:
        return [("verbatim", "Verbatim"), ("clean", "Clean"), ("email", "Email")]

    def choose_style(self, name: str) -> None:
        self._choose("style", name)

    def style(self) -> str:
        return self.chosen["style"]

    def models(self) -> list[tuple[str, str]]:
        return self.installed

    def choose_model(self, name: str) -> None:
        self._choose("model", name)

    def model(self) -> str:
        return self.chosen["model"]

    def hotkey_label(self) -> str:
        return self.hotkey

    def log_path(self) -> Path:
        return self.log

    def quit(self) -> None:
        self.asked.append(("quit",))

    def _choose(self, what: str, value: str) -> None:
        self.chosen[what] = value
        self.asked.append((what, value))
