"""Measures threads and then models, one after the other, and keeps what was found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from dictate.errors import CancelledError, DictateError, ModelError
from dictate.measuring import machine, speed, store, threads
from dictate.measuring.advice import keeps_up
from dictate.measuring.family import estimated
from dictate.measuring.results import Measured, Search, Threads
from dictate.measuring.speech import Stretch
from dictate.measuring.speed import Setup
from dictate.models.catalogue import MULTILINGUAL, Model
from dictate.translations import tr

Speech = Callable[[str], Sequence[Stretch]]
"""Stretches in a language, the shortest first; none where there is no speech in it."""

Shown = Callable[[int, int, str], None]
"""Told how many calls are done, how many there are at most, and what the next is for."""

ENGLISH = "en"
BUSY = 0.3
"""Share of the processors in use by others from which on figures are doubtful."""


@dataclass(frozen=True)
class Job:
    """What is to be measured, and with what.

    ``models``: the smallest first; ``asked_for``: by name, so that none is left out for being slow.
    ``languages``: those of the speech, at least one. ``threads``: the engine's setting, 0 where the
    best number is to be used, None where it has no such setting.
    """

    models: Sequence[Model]
    speech: Speech
    languages: Sequence[str]
    threads: int | None = 0
    asked_for: bool = False


@dataclass
class Found:
    """What was found. ``failures`` are sentences for the user about what could not be done."""

    busy: float = 0.0
    """Share of the processors that was in use before anything began."""
    threads: Threads | None = None
    models: list[tuple[Model, Measured]] = field(default_factory=list)
    too_slow: list[tuple[Model, Search]] = field(default_factory=list)
    """Models that were not measured since each call would take too long, and what is estimated."""
    failures: list[DictateError] = field(default_factory=list)

    @property
    def doubtful(self) -> bool:
        """Whether other programs kept the machine busy."""
        return self.busy > BUSY


class Bench:
    """One run, for one thread."""

    def __init__(self, job: Job, setup: Setup, shown: Shown) -> None:
        self._job = job
        self._shown = shown
        budget = min(setup.plan.budget, setup.plan.total / max(1, len(job.models)))
        plan = replace(setup.plan, budget=budget)
        self._setup = replace(setup, plan=plan, told=self._next)
        self._count = 0
        """Threads that models are measured with; 0 for the engine's own number."""
        self._doing = ""
        self._done = 0
        self._total = 0
        self.found = Found()

    def run(self) -> Found:
        """Measure everything. Raises ``CancelledError``; other trouble is a failure found."""
        self.found.busy = machine.busy()
        counts = threads.candidates(machine.physical(), machine.usable())
        for_threads = threads.calls(counts, self._setup.plan)
        for_models = [self._calls(model) for model in self._job.models]
        self._total = for_threads + sum(for_models)
        self._attempt(lambda: self._threads(counts))
        self._done = for_threads
        for model, calls in zip(self._job.models, for_models, strict=True):
            before = self._done
            self._doing = model.name
            self._attempt(lambda model=model: self._model(model))  # type: ignore[misc]
            self._done = before + calls
        return self.found

    def _attempt(self, work: Callable[[], None]) -> None:
        """What goes wrong with one does not stop the others."""
        try:
            work()
        except CancelledError:
            raise
        except DictateError as error:
            if str(error) not in map(str, self.found.failures):
                self.found.failures.append(error)

    def _next(self, what: str) -> None:
        if self._setup.stopping():
            raise CancelledError
        self._shown(self._done, self._total, f"{self._doing}: {what}")
        self._done += 1

    def _threads(self, counts: Sequence[int]) -> None:
        if self._job.threads != 0 or len(counts) < 2:
            return
        if self._setup.plan.reuse and (known := store.threads()):
            self.found.threads = known
            self._count = known.best
            return
        model = self._job.models[0]
        stretches = self._stretches(model)
        stretch = stretches[min(1, len(stretches) - 1)]
        self._doing = model.name
        self.found.threads = threads.measure(self._setup, model.name, counts, stretch)
        if not self.found.doubtful:  # a wrong number would slow down every dictation
            self._count = self.found.threads.best
            store.keep_threads(self.found.threads)

    def _model(self, model: Model) -> None:
        stretches = self._stretches(model)
        if (search := self._far_too_slow(model)) is not None:
            self.found.too_slow.append((model, search))
            return
        measured = speed.measure(self._setup, model, self._count, stretches, self._others(model))
        if self._job.threads:
            measured = replace(measured, threads=self._job.threads)
        self.found.models.append((model, measured))
        store.keep(measured)

    def _far_too_slow(self, model: Model) -> Search | None:
        """What is estimated when it keeps up by no means and a call takes all the time there is."""
        if self._job.asked_for or not self.found.models:
            return None
        known, measured = self.found.models[-1]
        search = estimated(measured.greedy, known, model)
        return search if search.wait > self._setup.plan.budget and not keeps_up(search) else None

    def _stretches(self, model: Model) -> Sequence[Stretch]:
        """Speech that the model understands. Raises ``ModelError`` when there is none."""
        for language in (*self._job.languages, ENGLISH):
            if _understands(model, language) and (found := self._job.speech(language)):
                return found
        raise ModelError(
            tr("{name} understands English only, and the speech is not English.", name=model.name),
            tr("Say what is spoken: --language en"),
        )

    def _others(self, model: Model) -> list[Stretch]:
        """The longest stretch in each of the user's other languages."""
        if not self._setup.plan.others:
            return []
        languages = [code for code in self._job.languages if _understands(model, code)]
        found = [self._job.speech(code) for code in languages[1 : 1 + self._setup.plan.others]]
        return [stretches[-1] for stretches in found if stretches]

    def _calls(self, model: Model) -> int:
        try:
            stretches = self._stretches(model)
        except ModelError:
            return 0
        return speed.calls(len(stretches), len(self._others(model)), self._setup.plan)


def _understands(model: Model, language: str) -> bool:
    return model.languages == MULTILINGUAL or language == ENGLISH
