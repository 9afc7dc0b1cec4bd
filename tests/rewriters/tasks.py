"""Tasks to ask, with a beginning as the shipped styles have."""

from dataclasses import replace

from dictate.ports import Task, Turn

TASK = Task(
    system="You edit dictated text. Mend grammar and punctuation. Reply with the text alone.",
    turns=(
        Turn("user", "<dictation>um so I think we should uh meet</dictation>"),
        Turn("assistant", "I think we should meet."),
    ),
    text="<dictation>we meet on on Tuesday at three pm</dictation>",
    most=90,
    deadline=10.0,
)
WARM = replace(TASK, text="", most=64)
OTHER = replace(WARM, system="You translate dictated text into French. Reply with it alone.")


def never() -> bool:
    return False
