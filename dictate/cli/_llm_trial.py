"""``dictate llm test``: a sample sentence goes the way that a dictation goes."""

from dictate import guards, translations
from dictate.cli._interrupts import interruptible
from dictate.rewriters import ollama
from dictate.settings import Rewriting, Store
from dictate.styles import Kind, Library
from dictate.translations import tr

PATIENCE = 120.0
"""Seconds that a test waits: it is to show how slow a model is."""

SAMPLES = {
    "en": "um so I think we should uh meet on Tuesday at at three pm I will tell Maria",
    "fr": "alors euh je pense qu’on devrait se se voir mardi à quinze heures "
          "je vais le dire à Marie",
}  # fmt: skip


def trial(settings: Rewriting, style_name: str, language: str) -> int:
    """Do it and print what came of it; 1 when the guards would not let it through.

    ``language`` is that of the sample, "" for the user's own.
    """
    style = Library().find(style_name)
    if style.kind is not Kind.REWRITE:
        print(tr("The style “{name}” asks no model.", name=style.id))
        return 0
    language = language or translations.current()
    if not style.suits(language):
        language = next(one for one in SAMPLES if style.suits(one))
    said = SAMPLES[language]
    options = Store().section("rewriters.ollama", ollama.Options)
    rewriter = ollama.Ollama(options, settings)
    with interruptible() as stopping:
        answer = rewriter.answer(style.task(said, language, PATIENCE), stopping)
    told = (style.prompt(language),)
    found = guards.check(said, answer.text, language, style.guard, into=style.into, told=told)
    print(rewriter.describe())
    print(tr("Said:     {text}", text=said))
    print(tr("Written:  {text}", text=answer.text))
    _print_times(answer, settings.deadline(said))
    for finding in found:
        print(tr("Not good enough: {reason}; the plain text would be used.", reason=finding.reason))
    if not found:
        print(tr("The guards find nothing wrong with it."))
    return 1 if found else 0


def _print_times(answer: ollama.Answer, deadline: float) -> None:
    print(
        tr("Time:     {loading} s to load, {first} s to the first word, {total} s in all",
           loading=f"{answer.loading:.1f}", first=f"{answer.first:.1f}",
           total=f"{answer.total:.1f}")
    )  # fmt: skip
    if answer.total > deadline:
        print(
            tr("That is more than the {seconds} s that a dictation waits; loading and part of the "
               "reading are done while you speak.", seconds=f"{deadline:.1f}")
        )  # fmt: skip
