"""What happens to a recording: its text is waited for, kept, rewritten, inserted."""

import json
import logging
import os
import threading
from collections.abc import Callable
from dataclasses import asdict, replace

from dictate import __version__
from dictate.errors import CancelledError, DictateError, InsertionError
from dictate.history import Entry, History
from dictate.machine import Ending, Phase
from dictate.parts import Job, Parts, Result
from dictate.ports import Ended, Outcome, Target, Transcript
from dictate.rewriting import Written
from dictate.styles import Kind
from dictate.translations import current, tr

KEEP_FROM = 1.0
"""Seconds: a shorter recording without words was a slip of the finger and is not kept."""

log = logging.getLogger(__name__)


class Recipe:
    """Takes one session at a time from sound to text in the window. For the working thread."""

    def __init__(
        self, history: History, reached: Callable[[int, Phase], None], hands_free: threading.Event
    ) -> None:
        """``hands_free`` is clear while the user holds the key for the next session."""
        self._history = history
        self._reached = reached
        self._hands_free = hands_free
        self._nagged = ""
        """The last trouble with rewriting that was said."""

    def dictate(self, job: Job) -> Result:
        """Wait for the text, keep it, rewrite it, insert it. Raises ``DictateError``."""
        try:
            _go_on(job)
            transcript = job.transcript.result()
        except CancelledError:
            job.take.discard()
            raise
        except DictateError as error:
            raise type(error)(error.message, _kept(error.hint, job)) from error
        if not transcript.text:
            return self._silence(job)
        number = self._keep(job, transcript)
        if number is not None:
            job.take.discard()
        try:
            written = self._write(job, transcript)
        except CancelledError:
            self._forget(number)
            raise
        self._note(number, written)
        return self._told(job, self._deliver(job, written.text, number), written)

    def _write(self, job: Job, transcript: Transcript) -> Written:
        """The text in the style of the job. Raises ``CancelledError`` only."""
        if job.style.kind is Kind.REWRITE:
            self._reached(job.session, Phase.REWRITING)
        return job.parts.rewriting.write(
            job.style, transcript.text, transcript.language, job.cancelled.is_set,
            terms=job.parts.hints.vocabulary,
        )  # fmt: skip

    def _told(self, job: Job, result: Result, written: Written) -> Result:
        """The result, with why the rewrite is not in it. What is missing is said once."""
        if not written.trouble:
            self._nagged = ""
        if not written.refused or result.message:
            return result
        if written.trouble:
            if written.trouble.message == self._nagged:
                return result
            self._nagged = written.trouble.message
            return replace(result, message=written.trouble.message, hint=written.trouble.hint)
        style = job.style.name(current())
        message = tr("“{style}” was not used: {reason}.", style=style, reason=written.refused)
        return replace(result, message=message, hint=tr("Your own words were inserted."))

    def _deliver(self, job: Job, text: str, number: int | None) -> Result:
        """Insert, and note in the history how it ended. The text stays in reach, whatever comes."""
        try:
            outcome = self._insert(job, text)
        except CancelledError:
            self._forget(number)
            raise
        except DictateError as error:
            self._settle(number, "", "failed", error.message)
            return Result(Ending.FAILED, text, error.message, error.hint)
        except Exception:
            # Whatever it is, the words must stay in reach: they are in the menu.
            log.exception("recipe: unexpected, while inserting")
            message = tr("Something went wrong inside Dictate.")
            self._settle(number, "", "failed", message)
            hint = tr("The text is in the menu: copy it, or insert it again.")
            return Result(Ending.FAILED, text, message, hint)
        inserted = text if outcome.ended is Ended.INSERTED else ""
        self._settle(number, inserted, outcome.ended.value, outcome.reason)
        return _result(job, text, outcome)

    def _silence(self, job: Job) -> Result:
        mute = job.take.judge(job.parts.microphone.describe())
        self._put_away(job)
        trouble = job.trouble or mute
        if trouble is None:
            return Result(Ending.SILENCE)
        return Result(Ending.SILENCE, message=trouble.message, hint=trouble.hint)

    @staticmethod
    def _put_away(job: Job) -> None:
        """Keep a recording without text for a while, unless it is too short to hold words."""
        if job.take.seconds < KEEP_FROM:
            job.take.discard()

    def _keep(self, job: Job, transcript: Transcript) -> int | None:
        """Write the text down before anything can happen to it; None when that failed."""
        entry = Entry(
            started=job.started,
            seconds=round(job.take.seconds, 2),
            application=job.target.application if job.target else "",
            engine=job.parts.engine.describe(),
            model=job.parts.model,
            language=transcript.language,
            raw=transcript.text,
            style=job.style.id,
            version=__version__,
        )
        try:
            return self._history.add(entry)
        except DictateError as error:
            log.warning("work: not kept: %s", error.message)
            job.trouble = job.trouble or error
            return None

    def _note(self, number: int | None, written: Written) -> None:
        """Keep what was made of the text."""
        if number is None or written.task is None:
            return
        answer = written.answer
        entry = Entry(
            started="",
            seconds=0.0,
            rewritten=answer.text if answer else "",
            prompt=json.dumps(asdict(written.task), ensure_ascii=False),
            rewriter=answer.model if answer else "",
            digest=answer.digest if answer else "",
            refused=written.trace,
        )
        try:
            self._history.rewrite(number, entry)
        except DictateError as error:  # the words are kept; only the trace is missing
            log.warning("recipe: the history misses a rewrite: %s", error.message)

    def _insert(self, job: Job, text: str) -> Outcome:
        self._reached(job.session, Phase.INSERTING)
        while not self._hands_free.wait(0.05):
            _go_on(job)
        _go_on(job)
        whole = text + " " if job.parts.trailing_space else text
        if elsewhere := _elsewhere(job):
            return _leave(job.parts, text, elsewhere)
        return job.parts.injector.insert(whole, job.target)

    def _forget(self, number: int | None) -> None:
        if number is None:
            return
        try:
            self._history.remove(number)
        except DictateError as error:
            log.warning("recipe: a cancelled text stays in the history: %s", error.message)

    def _settle(self, number: int | None, inserted: str, ended: str, reason: str) -> None:
        if number is None:
            return
        try:
            self._history.finish(number, inserted, ended, reason)
        except DictateError as error:  # the words are in the window; only the note is missing
            log.warning("work: the history misses an ending: %s", error.message)

    @staticmethod
    def repeat(parts: Parts, text: str) -> Result:
        """Insert a text once more. Raises ``DictateError``."""
        target = parts.focus.focused() if parts.focus else None
        if parts.focus is not None and (nowhere := _nowhere(target)):
            outcome = _leave(parts, text, nowhere)
        else:
            outcome = parts.injector.insert(text, target)
        return Result(Ending.DONE, text, outcome.reason, _paste_hint(outcome))


def _go_on(job: Job) -> None:
    """Raise ``CancelledError`` when the user called the session off."""
    if job.cancelled.is_set():
        raise CancelledError


def _elsewhere(job: Job) -> str:
    """Why the text must not go where the keyboard is now, or "" when it may."""
    if job.parts.focus is None:
        return ""
    now = job.parts.focus.focused()
    if nowhere := _nowhere(now):
        return nowhere
    if now is None or job.target is None or now.id != job.target.id:
        return tr("You are in another window than when you spoke.")
    return ""


def _nowhere(now: Target | None) -> str:
    """Why a window cannot take a text at all, or "" when it may."""
    if now is None:
        return tr("No window is active.")
    if now.pid == os.getpid():
        return tr("The active window is Dictate’s own.")
    return ""


def _leave(parts: Parts, text: str, reason: str) -> Outcome:
    if parts.clipboard is None:
        raise InsertionError(reason, tr("The text is in the history."))
    parts.clipboard.copy(text)
    return Outcome(Ended.ON_CLIPBOARD, reason)


def _paste_hint(outcome: Outcome) -> str:
    if outcome.ended is Ended.ON_CLIPBOARD:
        return tr("The text is on the clipboard: paste it where you want it.")
    return ""


def _result(job: Job, text: str, outcome: Outcome) -> Result:
    """Trouble with the text comes first, trouble while recording second."""
    if outcome.reason or job.trouble is None:
        return Result(Ending.DONE, text, outcome.reason, _paste_hint(outcome))
    return Result(Ending.DONE, text, job.trouble.message, job.trouble.hint)


def _kept(hint: str, job: Job) -> str:
    if job.take.path is None:
        return hint
    kept = tr("Your recording is kept: dictate transcribe {path}", path=f'"{job.take.path}"')
    return f"{hint}\n{kept}".strip()
