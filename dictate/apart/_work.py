"""What the engine's process does: one engine, one request after the other."""

import importlib
import logging
import os
import queue
import threading
import traceback
from collections.abc import Callable

from dictate import translations
from dictate.apart.memory import Memory, Shared
from dictate.apart.messages import (
    Answer,
    Broken,
    Done,
    Listen,
    Load,
    Logged,
    Make,
    Pipe,
    Request,
    encode,
    failed,
    from_parent,
)
from dictate.errors import DictateError
from dictate.ports import Engine, Transcript

log = logging.getLogger(__name__)


def serve(pipe: Pipe, shared: Shared) -> None:
    """Answer the parent. Ends with the process, when the parent says so or has gone."""
    requests: queue.SimpleQueue[Make | Request] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(pipe, requests), daemon=True).start()
    make = requests.get()
    assert isinstance(make, Make)
    tell = _Telling(pipe)
    logging.basicConfig(level=make.log_level, handlers=[_ToParent(tell)], force=True)
    work = _Work(make, Memory(shared))
    while True:
        request = requests.get()
        assert not isinstance(request, Make)
        tell(work.answer(request))


def _receive(pipe: Pipe, requests: "queue.SimpleQueue[Make | Request]") -> None:
    """Take requests in; end at once when the parent wants it or has gone, whatever is under way."""
    while True:
        try:
            message = from_parent(pipe.recv_bytes())
        except (EOFError, OSError):
            os._exit(0)
        if not isinstance(message, Make | Load | Listen):
            os._exit(0)
        requests.put(message)


class _Telling:
    """Sends messages to the parent, from any thread."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self._lock = threading.Lock()

    def __call__(self, message: Answer | Logged) -> None:
        data = encode(message)
        try:
            with self._lock:
                self._pipe.send_bytes(data)
        except OSError:  # the parent has gone
            os._exit(0)


class _ToParent(logging.Handler):
    """Sends lines of the log to the parent, which writes the file."""

    def __init__(self, tell: Callable[[Logged], None]) -> None:
        super().__init__()
        self.setFormatter(logging.Formatter("%(message)s"))  # the parent writes when and where
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        """Send one line, with the places of its exception."""
        self._tell(Logged(record.name, record.levelno, self.format(record), record.created))


class _Work:
    """The engine, made when it is first asked for something."""

    def __init__(self, make: Make, memory: Memory) -> None:
        self._make = make
        self._memory = memory
        self._engine: Engine | None = None

    def answer(self, request: Request) -> Answer:
        """Do what is asked; whatever happens becomes an answer."""
        self._memory.step()
        translations.use(request.language)
        try:
            return self._do(request)
        except DictateError as error:
            return failed(request.number, error)
        except Exception as error:  # noqa: BLE001 - the parent must be told, and starts us anew
            # Its text may hold a dictated word; the places it came through do not.
            places = "".join(traceback.format_tb(error.__traceback__))
            log.error("engine: %s\n%s", type(error).__name__, places)  # noqa: TRY400
            return Broken(request.number, type(error).__name__)

    def _do(self, request: Request) -> Done:
        engine = self._made()
        engine.load()
        self._memory.step()
        transcript = Transcript("")
        if isinstance(request, Listen):
            number, sound = request.number, self._memory.take(request.count)
            transcript = engine.transcribe(
                sound, request.hints, lambda: self._memory.stopped(number)
            )
        return Done(request.number, engine.describe(), transcript)

    def _made(self) -> Engine:
        if self._engine is None:
            make = self._make
            adapter = importlib.import_module(make.adapter)
            self._engine = adapter.create(make.options, make.model, make.locate)
        assert self._engine is not None
        return self._engine
