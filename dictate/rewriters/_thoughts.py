"""Takes a model's thinking out of its answer. Pure.

It is told not to think; some servers and models write it into the answer all the same: Ollama from
0.9 to 0.12.3 when not told, and models that Ollama does not know as thinking.
"""

import re

_NAMES = r"(?:think|thinking|thought|reasoning)"
_OPEN = rf"(?:<{_NAMES}>|\[THINK\])"
_CLOSE = rf"(?:</{_NAMES}>|\[/THINK\])"
_WHOLE = re.compile(rf"{_OPEN}.*?(?:{_CLOSE}|\Z)", re.DOTALL | re.IGNORECASE)
_BEFORE = re.compile(rf"\A.*{_CLOSE}", re.DOTALL | re.IGNORECASE)


def without(text: str) -> str:
    """The answer alone, "" when a thought that was never ended is all there is.

    A lone end tag also ends a thought: templates open it in the prompt.
    """
    return _BEFORE.sub("", _WHOLE.sub("", text)).strip()
