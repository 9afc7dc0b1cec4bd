"""Makes of a recognised text what its style wants: rules, a language model, and guards after it.

Whatever goes wrong, there is a text: the one without the model.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dictate.clean import clean
from dictate.errors import CancelledError, DictateError, RewriteError
from dictate.guards import Finding, check
from dictate.ports import Rewriter, Rewritten, Stopping, Task
from dictate.styles import Kind, Style
from dictate.translations import current, tr

log = logging.getLogger(__name__)

Deadline = Callable[[str], float]
"""How many seconds there are to rewrite a text."""


@dataclass(frozen=True)
class Written:
    """What was made of a text.

    ``text`` is to be inserted; ``plain`` is what it is without the model. ``answer`` is what the
    model wrote, also when it was not used: then ``findings`` or ``trouble`` say why.
    """

    text: str
    plain: str
    answer: Rewritten | None = None
    task: Task | None = None
    findings: tuple[Finding, ...] = ()
    trouble: DictateError | None = None

    @property
    def refused(self) -> str:
        """Why the model's text is not used, without a word of it; "" when nothing is to be said."""
        if self.findings:
            return "; ".join(finding.reason for finding in self.findings)
        return self.trouble.message if self.trouble is not None else ""

    @property
    def trace(self) -> str:
        """The same with the words that each finding is about, for the history."""
        if not self.findings:
            return self.refused
        return "; ".join(f"{one.reason} ({one.words})" if one.words else one.reason
                         for one in self.findings)  # fmt: skip


class Rewriting:
    """Works in one style after the other. ``warm`` may run beside ``write``."""

    def __init__(self, rewriter: Rewriter | None, deadline: Deadline) -> None:
        """``rewriter`` is None when the user has chosen no language model."""
        self._rewriter = rewriter
        self._deadline = deadline
        self._warming: threading.Thread | None = None
        self._language = ""
        """That of the last text."""

    def warm(self, style: Style, language: str) -> None:
        """Have the model ready for a dictation in ``language``. Returns at once, never raises.

        "auto" stands for the language of the last one.
        """
        busy = self._warming is not None and self._warming.is_alive()
        if style.kind is not Kind.REWRITE or self._rewriter is None or busy:
            return
        expected = language if language != "auto" else self._language or current()
        task = style.task("", expected, 0.0)
        self._warming = threading.Thread(
            target=self._warm, args=(self._rewriter, task), name="dictate-rewriter", daemon=True
        )
        self._warming.start()

    def write(
        self,
        style: Style,
        text: str,
        language: str,
        stopping: Stopping,
        *,
        terms: Sequence[str] = (),
    ) -> Written:
        """The text in that style. ``terms`` are the user's vocabulary.

        Raises ``CancelledError`` only.
        """
        self._language = language
        plain = text if style.kind is Kind.VERBATIM else _cleaned(text, language)
        if style.kind is not Kind.REWRITE or not style.suits(language):
            return Written(plain, plain)
        if self._rewriter is None:
            none = RewriteError(
                tr("No language model is chosen, so the style cannot rewrite."),
                tr("See: dictate llm list"),
            )
            return Written(plain, plain, trouble=none)
        task = style.task(plain, language, self._deadline(plain))
        answer = None
        try:
            answer = self._rewriter.rewrite(task, stopping)
            findings = self._findings(style, plain, answer, language, terms)
        except CancelledError:
            raise
        except DictateError as error:
            log.warning("rewriting: %s", error.message)
            return Written(plain, plain, answer, task, trouble=error)
        except Exception:
            # Whatever it is, the words are there without it.
            log.exception("rewriting: unexpected")
            trouble = DictateError(tr("Something went wrong inside Dictate."))
            return Written(plain, plain, answer, task, trouble=trouble)
        text = plain if findings else answer.text.strip()
        return Written(text, plain, answer, task, tuple(findings))

    def close(self) -> None:
        """Wait for what is under way, for a moment."""
        if self._warming is not None:
            self._warming.join(1.0)

    @staticmethod
    def _findings(
        style: Style, plain: str, answer: Rewritten, language: str, terms: Sequence[str]
    ) -> list[Finding]:
        task = style.task("", language, 0.0)
        findings = check(
            plain,
            answer.text,
            language,
            style.guard,
            into=style.into,
            told=[task.system, *(turn.text for turn in task.turns)],
            terms=terms,
        )
        if findings:
            log.info("rewriting: refused by %s", ", ".join(one.guard for one in findings))
        return findings

    @staticmethod
    def _warm(rewriter: Rewriter, task: Task) -> None:
        try:
            rewriter.warm(task)
        except CancelledError:
            log.debug("rewriting: the text came before the model was warm")
        except DictateError as error:  # said when there is a text to rewrite
            log.info("rewriting: not warm: %s", error.message)


def _cleaned(text: str, language: str) -> str:
    """The text put in order by rules; as it was if they fail. Never raises."""
    try:
        return clean(text, language)
    except Exception:
        # A bug in the rules must not cost the words.
        log.exception("rewriting: unexpected, in the rules")
        return text
