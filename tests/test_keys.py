"""Names of hotkeys: what is understood, what is refused and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.errors import HotkeyError
from dictate.keys import LONE, MODIFIERS, NAMED, Keys, parse


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("ctrl_r", Keys("ctrl_r")),
        ("Right_Ctrl", Keys("ctrl_r")),
        ("AltGr", Keys("alt_r")),
        ("F9", Keys("f9")),
        ("f24", Keys("f24")),
        ("pause", Keys("pause")),
        ("Escape", Keys("esc")),
        ("ctrl+alt+space", Keys("space", ("ctrl", "alt"))),
        ("alt + ctrl + space", Keys("space", ("ctrl", "alt"))),
        ("Win+Shift+D", Keys("d", ("shift", "super"))),
        ("ctrl+1", Keys("1", ("ctrl",))),
        ("ctrl+é", Keys("é", ("ctrl",))),
        ("ctrl+ctrl+space", Keys("space", ("ctrl",))),
    ],
)
def test_understood(text: str, keys: Keys) -> None:
    assert parse(text) == keys


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not a hotkey"),
        ("ctrl+", "not a hotkey"),
        ("hyper+a", "not a modifier"),
        ("f9+f10", "not a modifier"),
        ("ctrl_r+space", "not a modifier"),
        ("ctrl+shift_r", "mixes a lone modifier"),
        ("ctrl", "no key called"),
        ("f25", "no key called"),
        ("f0", "no key called"),
        ("volume", "no key called"),
        ("ctrl+,", "no key called"),
        ("a", "would take a letter"),
        ("shift+a", "would take a letter"),
    ],
)
def test_refused_with_a_reason_and_a_hint(text: str, says: str) -> None:
    with pytest.raises(HotkeyError) as caught:
        parse(text)
    assert says in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "label"),
    [("ctrl_r", "Right Ctrl"), ("ctrl+alt+space", "Ctrl+Alt+Space"), ("super+f9", "Super+F9")],
)
def test_labels_are_for_people(text: str, label: str) -> None:
    assert parse(text).label() == label


def test_only_lone_modifiers_are_lone() -> None:
    assert parse("shift_r").lone
    assert not parse("f9").lone
    assert not parse("ctrl+alt+space").lone


@given(
    st.sets(st.sampled_from(MODIFIERS)),
    st.sampled_from([*NAMED, *(f"f{number}" for number in range(1, 25))]),
)
def test_what_is_written_can_be_read_again(modifiers: set[str], key: str) -> None:
    keys = parse("+".join([*modifiers, key]))
    assert set(keys.modifiers) == modifiers
    assert parse(str(keys)) == keys
    assert keys.label()


@given(st.sampled_from(sorted(LONE)))
def test_lone_modifiers_can_be_read_again(key: str) -> None:
    assert parse(str(parse(key))) == Keys(key)


@given(st.text(max_size=12))
def test_nonsense_gives_keys_or_a_reason(text: str) -> None:
    reason = ""
    try:
        assert parse(str(parse(text))) == parse(text)
    except HotkeyError as error:
        reason = error.message
    assert reason or parse(text).key
