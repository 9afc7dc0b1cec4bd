"""Tables as the benchmarks print them: narrow, the ratio first."""

import statistics
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line: its name, then one cell a column, "" where there is nothing to say."""

    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table with a title; ``notes`` are printed below it."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        lines = [(row.name, *row.cells) for row in self.rows]
        grid = [("", *self.columns), *lines]
        widths = [max(len(cells[at]) for cells in grid) for at in range(len(self.columns) + 1)]
        body = [
            "  ".join(
                cell.ljust(width) if at == 0 else cell.rjust(width)
                for at, (cell, width) in enumerate(zip(cells, widths, strict=True))
            ).rstrip()
            for cells in grid
        ]
        return "\n".join([self.title, *body, *self.notes])


@dataclass(frozen=True)
class Measure:
    """Something measured several times; ``ratio`` is against a baseline of the same run."""

    name: str
    values: tuple[float, ...]
    unit: str = "s"
    ratio: float | None = None

    @property
    def median(self) -> float:
        """The middle value."""
        return statistics.median(self.values)

    @property
    def most(self) -> float:
        """The worst value."""
        return max(self.values)


def measures(title: str, found: list[Measure], notes: tuple[str, ...] = ()) -> Table:
    """A table of measurements: ratio, median, maximum."""
    rows = [
        Row(
            one.name,
            (ratio(one.ratio), f"{one.median:.3f} {one.unit}", f"{one.most:.3f} {one.unit}"),
        )
        for one in found
    ]
    return Table(title, ("ratio", "median", "max"), tuple(rows), notes)


def ratio(value: float | None) -> str:
    """A ratio as it is printed, "" for none."""
    return "" if value is None else f"{value:.2f}"


def percent(value: float) -> str:
    """A share as it is printed, in percent."""
    return f"{value * 100:.2f}"
