"""The hotkey is always watched, the cancel key only while recording."""

import pytest

from dictate.errors import HotkeyError
from dictate.settings import Hotkey as Settings
from dictate.watch import Watch
from tests.fakes import FakeHotkey


class Calls:
    """Stands where the dictation would, and keeps what is asked of it."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def press(self) -> None:
        self.made.append("press")

    def release(self) -> None:
        self.made.append("release")

    def other_key(self) -> None:
        self.made.append("other")

    def cancel(self) -> None:
        self.made.append("cancel")


class Shop:
    """Gives hotkeys away and remembers them."""

    def __init__(self) -> None:
        self.given: list[FakeHotkey] = []
        self.refuse: dict[str, HotkeyError] = {}

    def __call__(self) -> FakeHotkey:
        hotkey = FakeHotkey()
        start = hotkey.start

        def refusing(keys, *callbacks):
            if str(keys) in self.refuse:
                raise self.refuse[str(keys)]
            start(keys, *callbacks)

        hotkey.start = refusing
        self.given.append(hotkey)
        return hotkey

    def watched(self) -> list[str]:
        return [str(hotkey.keys) for hotkey in self.given if hotkey.keys is not None]


@pytest.fixture
def shop() -> Shop:
    return Shop()


def test_the_hotkey_reaches_the_dictation(shop: Shop) -> None:
    calls = Calls()
    watch = Watch(shop)
    watch.start(Settings(), calls)
    (hotkey,) = shop.given
    hotkey.press()
    hotkey.other()
    hotkey.release()
    assert calls.made == ["press", "other", "release"]
    assert watch.watching
    assert watch.held() is False


def test_escape_is_taken_only_while_recording(shop: Shop) -> None:
    calls = Calls()
    watch = Watch(shop)
    watch.start(Settings(), calls)
    assert shop.watched() == ["ctrl_r"]
    watch.recording(True)
    watch.recording(True)
    # With Right Ctrl held, Escape arrives as Ctrl+Escape.
    assert shop.watched() == ["ctrl_r", "esc", "ctrl+esc"]
    shop.given[1].press()
    assert calls.made == ["cancel"]
    watch.recording(False)
    assert shop.watched() == ["ctrl_r"]


def test_a_combination_needs_only_escape_itself(shop: Shop) -> None:
    watch = Watch(shop)
    watch.start(Settings(keys="f9"), Calls())
    watch.recording(True)
    assert shop.watched() == ["f9", "esc"]


def test_a_cancel_key_that_is_taken_does_not_matter(shop: Shop) -> None:
    shop.refuse["ctrl+esc"] = HotkeyError("taken")
    watch = Watch(shop)
    watch.start(Settings(), Calls())
    watch.recording(True)
    assert shop.watched() == ["ctrl_r", "esc"]


def test_a_hotkey_that_is_taken_is_said(shop: Shop) -> None:
    shop.refuse["f9"] = HotkeyError("taken")
    watch = Watch(shop)
    watch.start(Settings(), Calls())
    with pytest.raises(HotkeyError, match="taken"):
        watch.start(Settings(keys="f9"), Calls())
    assert not watch.watching
    assert watch.held() is None
    watch.recording(True)
    assert shop.watched() == []


def test_stopping_watches_nothing(shop: Shop) -> None:
    watch = Watch(shop)
    watch.start(Settings(), Calls())
    watch.stop()
    assert shop.watched() == []
