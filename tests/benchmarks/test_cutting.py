import numpy as np
import pytest

from benchmarks.corpora import librivox
from benchmarks.cuts import Remembering, changed
from benchmarks.cutting import cuts, tails
from benchmarks.dictations import all_of
from dictate import segments
from dictate.engines import _parameters
from dictate.ports import RATE, Hints
from tests.fakes import FakeEngine


def test_constants_are_changed_for_a_while() -> None:
    before = segments.MOST
    with changed(segments, {"MOST": 7}):
        assert segments.MOST == 7
    assert before == segments.MOST
    with pytest.raises(AttributeError, match="LEAST"), changed(segments, {"LEAST": 7}):
        pass


def test_every_setting_that_is_tried_exists() -> None:
    for tried in cuts().values():
        for values in tried.values():
            with changed(segments, values):
                pass
    for name in ("MARGIN", "NARROWEST"):
        assert hasattr(_parameters, name)


def test_settings_of_the_cut_change_the_pieces() -> None:
    table = tails("", all_of(librivox(), 60.0, 1))
    found = {row.name: [float(cell) for cell in row.cells] for row in table.rows}
    assert found["at most 12 s"][2] <= 12.6
    assert found["of 0.4 s from 3 s on"][5] > found["of 0.4 s from 9 s on"][5]
    assert found["as it is"][4] <= 20.6


def test_an_engine_remembers_the_last_words() -> None:
    fake = FakeEngine("one two three")
    engine = Remembering(fake, 2)
    for _ in range(2):
        engine.transcribe(np.zeros(RATE, np.float32), Hints("en"), lambda: False)
    assert [hints.vocabulary for hints in fake.hints] == [(), ("two three",)]
    assert fake.heard == [pytest.approx(1.0, abs=1 / RATE)] * 2
