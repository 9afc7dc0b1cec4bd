import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictate.measuring.results import Search

SEARCH = Search(((3.0, 0.5), (8.0, 0.7), (15.0, 1.4)))


@pytest.mark.parametrize(
    ("seconds", "work"),
    [(1.0, 0.5), (3.0, 0.5), (5.5, 0.6), (8.0, 0.7), (11.5, 1.05), (15.0, 1.4), (30.0, 2.8)],
)
def test_work_is_read_between_the_points_and_beyond(seconds: float, work: float) -> None:
    assert SEARCH.work(seconds) == pytest.approx(work)


def test_what_people_want_to_know() -> None:
    assert SEARCH.wait == pytest.approx(0.5)
    assert SEARCH.share(8.0) == pytest.approx(0.0875)
    assert SEARCH.pace == pytest.approx(8.0 / 0.7)


def test_one_point_is_enough() -> None:
    only = Search(((4.0, 2.0),))
    assert only.wait == 2.0
    assert only.work(8.0) == pytest.approx(4.0)


@given(
    st.lists(
        st.tuples(st.floats(0.5, 30), st.floats(0.01, 60)),
        min_size=1, max_size=5, unique_by=lambda point: point[0],
    ),
    st.floats(0.1, 40), st.floats(0.1, 40),
)  # fmt: skip
def test_more_speech_is_never_less_work(
    points: list[tuple[float, float]], one: float, other: float
) -> None:
    search = Search(tuple(sorted(points)))
    less, more = sorted((one, other))
    assert 0 < search.work(less) <= search.work(more) * (1 + 1e-9)
