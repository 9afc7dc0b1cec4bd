"""A server that speaks Ollama's API as a real one (0.32.15) was seen to, and fails on demand."""

import contextlib
import json
import select
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Self

from tests.loopback import Handler, Server

DIGEST = "e56e912d9f4104355ddcc0167bd5664f5e031da8759cbcefbc4a6ef00d30c601"
LINES = "application/x-ndjson"
JSON = "application/json; charset=utf-8"


def row(name: str, **more: Any) -> dict[str, Any]:
    """One model as /api/tags lists it."""
    details = {"format": "gguf", "family": "llama", "parameter_size": "134.52M",
               "quantization_level": "Q4_1", "context_length": 8192}  # fmt: skip
    return {"name": name, "model": name, "modified_at": "2026-11-24T12:02:50.127164077Z",
            "size": 98362720, "digest": DIGEST, "details": details,
            "capabilities": ["completion"]} | more  # fmt: skip


@dataclass
class Request:
    method: str
    path: str
    body: dict[str, Any]

    @property
    def told(self) -> list[tuple[str, str]]:
        return [(message["role"], message["content"]) for message in self.body["messages"]]


class _HungUpError(Exception):
    pass


class _Handler(Handler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # noqa: N802 - http.server calls it so
        self._noted()
        answers: dict[str, Any] = {
            "/api/version": {"version": "0.32.15"},
            "/api/tags": {"models": self.mine.models},
            "/api/ps": {"models": list(self.mine.loaded)},
        }
        if self.path == "/":
            self.send(b"Ollama is running", kind="text/plain; charset=utf-8")
        elif self.path in answers:
            self._json(answers[self.path])
        else:
            self.send(b"404 page not found", 404, "text/plain")

    def do_POST(self) -> None:  # noqa: N802 - http.server calls it so
        asked = self._noted()
        with contextlib.suppress(ConnectionError):
            try:
                {"/api/chat": self._chat, "/api/show": self._show, "/api/pull": self._pull}[
                    self.path
                ](asked.body)
            except _HungUpError:
                self.mine.hung_up += 1
                self.close_connection = True

    def _noted(self) -> Request:
        size = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(size)) if size else {}
        request = Request(self.command, self.path, body)
        self.mine.requests.append(request)
        return request

    def _show(self, asked: dict[str, Any]) -> None:
        self._json(self.mine.show)

    def _pull(self, asked: dict[str, Any]) -> None:
        self._lines(iter(self.mine.pulling))

    # --- chat -------------------------------------------------------------------------------

    def _chat(self, asked: dict[str, Any]) -> None:
        mine = self.mine
        name = asked["model"]
        if name not in {model["name"] for model in mine.models}:
            self._error(404, f"model '{name}' not found")
            return
        with self._turn():
            options = asked.get("options", {})
            runner = (name, options.get("num_ctx"), options.get("num_thread"))
            if mine.loaded.get("runner") != runner:
                mine.loads += 1
                mine.loaded["runner"] = runner
                if not getattr(self, mine.load)():
                    return
            if not asked["messages"]:
                self._json(self._part(asked, "") | {"done": True, "done_reason": "load"})
                return
            getattr(self, mine.script.pop(0) if mine.script else "well")(asked)

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        """One runner: who comes second waits, and hears nothing meanwhile."""
        while not self.mine.runner.acquire(timeout=0.02):
            self._look()
        try:
            yield
        finally:
            self.mine.runner.release()

    def loads(self) -> bool:
        return True

    def loads_slowly(self) -> bool:
        self._wait()
        return True

    def no_memory(self) -> bool:
        self._error(500, "model requires more system memory (3.1 GiB) than is available (1.0 GiB)")
        return False

    def well(self, asked: dict[str, Any], text: str | None = None, reason: str = "stop") -> None:
        self._lines(self._tokens(asked, text, self._last(asked, reason)))

    def length(self, asked: dict[str, Any]) -> None:
        self.well(asked, reason="length")

    def no_reason(self, asked: dict[str, Any]) -> None:
        self._lines(self._tokens(asked, None, self._part(asked, "") | {"done": True}))

    def empty(self, asked: dict[str, Any]) -> None:
        self.well(asked, "")

    def thinks_in_content(self, asked: dict[str, Any]) -> None:
        self.well(asked, f"<think>\nThe user repeats a word. </think>\n\n{self.mine.answer}")

    def thinks_and_never_ends(self, asked: dict[str, Any]) -> None:
        self.well(asked, "<think> um the meeting is uh on tuesday")

    def thinks_apart(self, asked: dict[str, Any]) -> None:
        part = self._part(asked, "")
        part["message"]["thinking"] = "um the meeting is uh on tuesday"
        self._lines(iter([part, self._last(asked, "stop")]))

    def loop(self, asked: dict[str, Any]) -> None:
        """Many times the same token, then a clean end without a last line."""
        self._lines(self._part(asked, " so") for _ in range(31))

    def crash(self, asked: dict[str, Any]) -> None:
        said = "an error was encountered while running the model: unexpected EOF"
        self._lines(iter([self._part(asked, "We"), {"error": said}]))

    def killed(self, asked: dict[str, Any]) -> None:
        """The server is gone in the middle: no last chunk."""
        self._begin()
        self._chunk(json.dumps(self._part(asked, "We")) + "\n")
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def broken_json(self, asked: dict[str, Any]) -> None:
        self._begin()
        self._chunk('{"model":"small:1b","message":{"role":"assis\n')
        self._chunk("")

    def another_shape(self, asked: dict[str, Any]) -> None:
        self._lines(iter([["We"]]))

    def no_message(self, asked: dict[str, Any]) -> None:
        self._lines(iter([{"model": "small:1b", "done": False}]))

    def web_page(self, asked: dict[str, Any]) -> None:
        self.send(b"<html>It works!</html>", kind="text/html")

    def fails(self, asked: dict[str, Any]) -> None:
        self._error(500, 'option "num_predict" must be of type integer')

    def too_long(self, asked: dict[str, Any]) -> None:
        reason = "request (6406 tokens) exceeds the available context size (512 tokens)"
        said = {"code": 400, "type": "exceed_context_size_error", "message": reason}
        self._error(400, json.dumps({"error": said}))

    def forbidden(self, asked: dict[str, Any]) -> None:
        self.send(b"", 403)

    def elsewhere(self, asked: dict[str, Any]) -> None:
        self.send_response(307)
        self.send_header("Location", f"{self.mine.url}/api/chat")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def cut_prompt(self, asked: dict[str, Any]) -> None:
        last = self._last(asked, "stop") | {"prompt_eval_count": 12}
        self._lines(self._tokens(asked, None, last))

    def full_prompt(self, asked: dict[str, Any]) -> None:
        size = asked["options"]["num_ctx"]
        last = self._last(asked, "stop") | {"prompt_eval_count": size - 4}
        self._lines(self._tokens(asked, None, last))

    def silent(self, asked: dict[str, Any]) -> None:
        """Not even headers, as while a prompt is read."""
        self._wait()
        self.well(asked)

    def stalls(self, asked: dict[str, Any]) -> None:
        self._begin()
        self._chunk(json.dumps(self._part(asked, "We")) + "\n")
        self._wait()
        self._chunk(json.dumps(self._last(asked, "stop")) + "\n")
        self._chunk("")

    def drips(self, asked: dict[str, Any]) -> None:
        """Something comes all the time, but no end."""
        self._begin()
        while not self.mine.closing.is_set():
            self._chunk(json.dumps(self._part(asked, " so")) + "\n")
            self._look()

    # --- pieces -----------------------------------------------------------------------------

    def _part(self, asked: dict[str, Any], text: str) -> dict[str, Any]:
        message = {"role": "assistant", "content": text}
        return {"model": asked["model"], "created_at": "2026-11-24T12:03:18.845448669Z",
                "message": message, "done": False}  # fmt: skip

    def _last(self, asked: dict[str, Any], reason: str) -> dict[str, Any]:
        words = sum(len(message["content"].split()) for message in asked["messages"])
        figures = {"total_duration": 1319986556, "load_duration": 911858,
                   "prompt_eval_count": words * 13 // 10 + 5 * len(asked["messages"]),
                   "prompt_eval_duration": 879737000, "eval_count": 24,
                   "eval_duration": 436482000}  # fmt: skip
        return self._part(asked, "") | {"done": True, "done_reason": reason} | figures

    def _tokens(
        self, asked: dict[str, Any], text: str | None, last: dict[str, Any]
    ) -> Iterator[dict[str, Any]]:
        answer = self.mine.answer if text is None else text
        whole = answer if isinstance(answer, str) else answer(asked)
        for start in range(0, len(whole), 4):
            yield self._part(asked, whole[start : start + 4])
        yield last

    def _lines(self, parts: Iterator[Any]) -> None:
        self._begin()
        for part in parts:
            self._chunk(json.dumps(part) + "\n")
        self._chunk("")

    def _begin(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", LINES)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()

    def _chunk(self, text: str) -> None:
        data = text.encode()
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))

    def _wait(self) -> None:
        """Until told to go on, or the client hangs up."""
        while not self.mine.go_on.is_set():
            self._look()

    def _look(self) -> None:
        readable, _, _ = select.select([self.connection], [], [], 0.01)
        try:
            gone = bool(readable) and not self.connection.recv(1, socket.MSG_PEEK)
        except ConnectionError:
            gone = True
        if gone or self.mine.closing.is_set():
            raise _HungUpError

    def _error(self, code: int, text: str) -> None:
        self.send(json.dumps({"error": text}).encode(), code, JSON)

    def _json(self, found: Any) -> None:
        self.send(json.dumps(found).encode(), kind=JSON)


@dataclass
class Ollama(Server):
    """Serves on a free loopback port while it is entered.

    Each chat with messages takes the next of ``script``, the name of a method of the handler; then
    all is well. ``go_on`` lets what waits go on.
    """

    handler = _Handler
    script: list[str] = field(default_factory=list)
    answer: str | Callable[[dict[str, Any]], str] = "We meet on Tuesday at three pm."
    """What the model writes, or a function of what it is asked that tells."""
    models: list[dict[str, Any]] = field(default_factory=lambda: [row("small:1b")])
    show: dict[str, Any] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    pulling: list[dict[str, Any]] = field(default_factory=list)
    load: str = "loads"
    loads: int = 0
    hung_up: int = 0
    """How often a client closed the connection in the middle."""

    def __enter__(self) -> Self:
        self.go_on = threading.Event()
        self.runner = threading.Lock()
        self.loaded: dict[str, Any] = {}
        return super().__enter__()

    def chats(self) -> list[Request]:
        """The questions to a model, without those that only load it."""
        chats = [request for request in self.requests if request.path == "/api/chat"]
        return [request for request in chats if request.body["messages"]]
