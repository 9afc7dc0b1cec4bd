"""whisper.cpp through pywhispercpp, with its traps closed.

The functions of the C interface are called directly: the wrapper class around them downloads
models, keeps parameters from one call to the next and ignores the return code.
"""

import atexit
import logging
import os
import re
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from dictate.engines._heads import LEAVES, UNKNOWN, heads_of
from dictate.engines._words import Token, text_of
from dictate.errors import CancelledError, EngineError, ModelError
from dictate.ports import Samples, Stopping
from dictate.translations import tr

log = logging.getLogger(__name__)


ALIGNING = 192 * 1024 * 1024
"""Bytes that whisper.cpp may use for a moment to align 220 tokens, the most there are, with 30 s of
sound by 32 heads, the most a layer has (135 MB). With less than it needs it ends the process."""


@dataclass(frozen=True)
class Heard:
    """What one call gave. ``count``: its tokens, those that are no text included."""

    text: str
    count: int
    tokens: tuple[Token, ...] = ()


_said: deque[tuple[int, str]] = deque(maxlen=400)
"""The last lines of whisper.cpp's log, each with the thread it came from."""


@lru_cache(maxsize=1)
def binding() -> ModuleType:
    """The native module. Its OpenMP threads must sleep while they wait, not spin.

    Spinning, a call of 1.3 s took over 20 s as soon as one other program was busy. libgomp reads
    this once, when it is loaded.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    os.environ.setdefault("GOMP_SPINCOUNT", "0")
    import _pywhispercpp

    module: ModuleType = _pywhispercpp
    module.whisper_log_set(_note)
    # A Python callback that is called while the interpreter ends aborts the process.
    atexit.register(module.whisper_log_set, None)
    return module


def _note(_level: int, text: str) -> None:
    _said.append((threading.get_ident(), text))
    log.debug("%s", text.rstrip())


class Native:
    """One model in memory. Two calls at once crash the process: the caller must not."""

    def __init__(self, path: Path, *, gpu: bool, timed: bool = False) -> None:
        """Load a file that has been checked: a damaged one crashes at the first call.

        ``timed``: tell when each token ended, for a tenth more work. Raises ``ModelError`` when
        whisper.cpp says that it cannot use the file.
        """
        self.path = path
        self.timed = timed
        self._leaves = 0.0
        self._library = binding()
        params = self._library.whisper_context_default_params()
        params.use_gpu = gpu
        # With a cut window it reads left-overs of earlier calls (ggml-org/whisper.cpp#3941).
        params.flash_attn = False
        if timed:
            self._align(params, heads_of(path))
        _said.clear()
        self._context: Any = self._library.whisper_init_from_file_with_params(str(path), params)
        said = "".join(text for thread, text in _said if thread == threading.get_ident())
        if "failed to" in said or self._context is None:
            raise ModelError(
                tr("whisper.cpp cannot load {path}.", path=path.name),
                tr("Check it with “dictate models verify”, or install it again."),
            )
        self.device = device_in(said) or "CPU"
        """Where the model computes: "CPU", or the name whisper.cpp gives a GPU."""
        self.multilingual = bool(self._library.whisper_is_multilingual(self._context))
        self.large = self._library.whisper_model_n_audio_layer(self._context) > 24

    def _align(self, params: Any, heads: str) -> None:  # noqa: ANN401 - a native structure
        """Have each token aligned with the sound by what these heads of the model look at."""
        params.dtw_token_timestamps = True
        params.dtw_aheads_preset = getattr(self._library, f"WHISPER_AHEADS_{heads}")
        params.dtw_mem_size = ALIGNING
        if heads == UNKNOWN:
            params.dtw_n_top = 1
        self._leaves = LEAVES.get(heads, 0.0)

    def close(self) -> None:
        """Free the memory; no call may follow."""
        self._library.whisper_free(self._context)
        self._context = None

    def instructions(self) -> str:
        """What the processor code was built with, e.g. "AVX, AVX2, FMA"."""
        said = str(self._library.whisper_print_system_info())
        return ", ".join(re.findall(r"\b(AVX\w*|FMA|F16C|NEON|ARM_FMA|DOTPROD|SVE) = 1", said))

    def knows(self, language: str) -> bool:
        """Whether the code is one of whisper's languages."""
        return int(self._library.whisper_lang_id(language)) >= 0

    def detect(self, samples: Samples, window: int, threads: int) -> dict[str, float]:
        """Probability of each language, from a window of so many positions (50 a second).

        whisper.cpp's own detection looks at whatever window the last call set, 30 s before the
        first: two seconds of work. A call stopped before its encoder sets the window without work.
        """
        params = self._params({"audio_ctx": window, "n_threads": threads, "language": "en"})
        self._library.assign_encoder_begin_callback(params, lambda *_: False)
        self._library.whisper_full(self._context, params, samples, samples.size)
        count = self._library.whisper_lang_max_id() + 1
        found = np.zeros(count, dtype=np.float32)
        if self._library.whisper_lang_auto_detect(self._context, 0, threads, found) < 0:
            raise EngineError(
                tr("The language could not be told."), tr("Choose it in the settings.")
            )
        return {self._library.whisper_lang_str(i): float(found[i]) for i in range(count)}

    def run(
        self, samples: Samples, threads: int, stopping: Stopping, settings: Mapping[str, object]
    ) -> Heard:
        """Recognise. ``settings`` are whisper's parameters; whatever is missing has its default.

        Raises ``CancelledError`` soon after ``stopping()``, which must not raise, and
        ``EngineError`` when whisper.cpp reports failure.
        """
        stopped = False

        def asked() -> bool:
            nonlocal stopped
            stopped = stopped or stopping()
            return stopped

        params = self._params({**settings, "n_threads": threads})
        self._library.assign_abort_callback(params, asked)
        failure = self._library.whisper_full(self._context, params, samples, samples.size)
        if stopped or stopping():
            raise CancelledError
        if failure:
            raise EngineError(
                tr("whisper.cpp failed with code {code}.", code=failure),
                tr("Try again; if it happens again, choose another model."),
            )
        return self._heard()

    def _heard(self) -> Heard:
        library, context = self._library, self._context
        no_text = library.whisper_token_eot(context)
        tokens, count = [], 0
        for index in range(library.whisper_full_n_segments(context)):
            within = library.whisper_full_n_tokens(context, index)
            count += within
            for place in range(within):
                data = library.whisper_full_get_token_data(context, index, place)
                if data.id < no_text:
                    raw = library.whisper_token_to_bytes(context, data.id)
                    end = data.t_dtw / 100 - self._leaves if self.timed else None
                    tokens.append(Token(raw, data.p, end))
        return Heard(text_of(tokens), count, tuple(tokens))

    def _params(self, settings: Mapping[str, object]) -> Any:  # noqa: ANN401 - a native structure
        """A new structure each time: what one call sets must not reach the next."""
        strategies = self._library.whisper_sampling_strategy
        greedy = settings.get("beam_search") is None
        params = self._library.whisper_full_default_params(
            strategies.WHISPER_SAMPLING_GREEDY
            if greedy
            else strategies.WHISPER_SAMPLING_BEAM_SEARCH
        )
        quiet = dict.fromkeys(("print_progress", "print_realtime", "print_timestamps"), False)
        for name, value in {**quiet, **settings}.items():
            if value is not None:
                setattr(params, name, value)
        return params


def device_in(log: str) -> str:
    """The GPU that whisper.cpp's log says it uses, or ""."""
    found = re.search(r"whisper_backend_init_gpu: using (.+?) backend", log)
    return found[1] if found else ""
