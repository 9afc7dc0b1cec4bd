"""``python -m benchmarks``: what a dictation costs on this machine, on a private desktop.

Every figure stands beside the plain pywhispercpp call on the same audio in the same run: trust the
ratios, not the seconds. ``--rounds N`` repeats each measurement; medians and maxima are printed.
"""

import argparse

from benchmarks.dictation import measure


def main() -> None:
    """Measure and print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--model", default="base-q8_0", choices=["base-q8_0", "tiny.en-q8_0"])
    given = options.parse_args()
    rows = measure(given.rounds, given.model)
    print(f"{'':44} {'median':>10} {'max':>10} {'ratio':>7}")
    for row in rows:
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        median, most = f"{row.median:.3f} {row.unit}", f"{row.most:.3f} {row.unit}"
        print(f"{row.name:44} {median:>10} {most:>10} {ratio:>7}")


if __name__ == "__main__":
    main()
