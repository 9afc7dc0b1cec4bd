"""``python -m benchmarks.clean``: what the style "Clean" costs for 200 words.

Processor time, the best of many runs, beside one pass of one regular expression over the same text
in the same run: trust the ratios, not the milliseconds.
"""

import re
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice

from dictate.clean import Wishes, clean

WORDS = 200
ROUNDS = 50

_MESSY = {
    "en": (
        "Um, so I I think that we should, you know, send the report to Mr. Smith on Monday comma "
        "before the meeting at 10:30 period It has twenty-three mistakes in it, most of them on "
        "page 14, and w- we need it question mark Let me know at anna@example.org. "
    ),
    "fr": (
        "Euh, bonjour virgule je je voulais vous dire que le rapport sera envoyé lundi, hein, à "
        "M. Dupont avant la réunion de 10:30 point Il contient vingt-trois erreurs, surtout page "
        "14; il faut il faut le relire, n'est-ce pas? Écrivez à anna@example.org. "
    ),
}
_PLAIN = {
    "en": (
        "The report will be sent to Mr. Smith on Monday, before the meeting in the large hall. "
        "It is longer than the last one, because nobody found the time to make it short. "
    ),
    "fr": (
        "Le rapport sera envoyé lundi à M. Dupont, avant la réunion dans la grande salle. Il est "
        "plus long que le dernier, parce que personne n’a trouvé le temps de le faire court. "
    ),
}
_BASELINE = re.compile(r"\b(?:um|uh|erm|euh|heu|hum)\b,? *", re.IGNORECASE)


def main() -> None:
    """Measure and print the table."""
    print(f"{'':44} {'ms':>8} {'ratio':>7}")
    for language in ("en", "fr"):
        messy, plain = _words(_MESSY[language]), _words(_PLAIN[language])
        base = _milliseconds(partial(_BASELINE.sub, "", messy))
        _show(f"{language}: one regular expression", base, base)
        _show(f"{language}: a messy dictation", _cost(messy, language), base)
        _show(f"{language}: a messy one, numbers in digits", _cost(messy, language, "digits"), base)
        _show(f"{language}: nothing to clean", _cost(plain, language), base)


def _words(text: str) -> str:
    return " ".join(islice(cycle(text.split()), WORDS))


def _cost(text: str, language: str, numbers: str = "as recognised") -> float:
    wishes = Wishes(numbers=numbers)
    return _milliseconds(partial(clean, text, language, wishes))


def _milliseconds(run: Callable[[], object]) -> float:
    """The least processor time of a run, after one that loads what is loaded once."""
    run()
    taken = []
    for _ in range(ROUNDS):
        begun = time.process_time_ns()
        run()
        taken.append(time.process_time_ns() - begun)
    return min(taken) / 1e6


def _show(name: str, cost: float, base: float) -> None:
    print(f"{name:44} {cost:8.3f} {cost / base:7.0f}")


if __name__ == "__main__":
    main()
