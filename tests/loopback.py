"""What the servers of the tests have in common."""

import http.server
import threading
from typing import Any, Self


class Server:
    """Serves on a free port of the loopback interface while it is entered."""

    handler: type[http.server.BaseHTTPRequestHandler]

    def __enter__(self) -> Self:
        self.closing = threading.Event()
        """Set when it is left: nothing may wait any more."""
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler)
        self._server.daemon_threads = True
        self._server.mine = self  # type: ignore[attr-defined]
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers for the ``Server`` that is ``mine``, without a line on the screen."""

    @property
    def mine(self) -> Any:
        return self.server.mine  # type: ignore[attr-defined]

    def log_message(self, *_: object) -> None:
        pass

    def send(self, body: bytes, code: int = 200, kind: str = "application/octet-stream") -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
