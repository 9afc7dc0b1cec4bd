"""A model hub and a package index that misbehave on demand."""

import contextlib
import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.loopback import Handler, Server


class _HubHandler(Handler):
    def do_GET(self) -> None:  # noqa: N802 - http.server calls it so
        hub: Hub = self.mine
        hub.requests.append((self.path, self.headers.get("Range")))
        behave = hub.behaviours.pop(0) if hub.behaviours else "well"
        with contextlib.suppress(ConnectionError):  # the client has had enough
            getattr(self, behave.replace(" ", "_"))(hub)

    def well(self, hub: "Hub", cut: int | None = None) -> None:
        body = hub.files.get(self.path)
        if body is None:
            self.send(b"<html>no such file</html>", 404, "text/html")
            return
        wanted = self.headers.get("Range")
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Type", "application/octet-stream")
        if wanted:
            self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        self.send_header("Content-Length", str(len(body) - start))
        self.end_headers()
        self.wfile.write(body[start:cut])

    def cut(self, hub: "Hub") -> None:
        self.well(hub, hub.cut_at)

    def stall(self, hub: "Hub") -> None:
        self.well(hub, hub.cut_at)
        self.wfile.flush()
        hub.closing.wait(30)

    def silent(self, hub: "Hub") -> None:
        hub.closing.wait(30)

    def web_page(self, hub: "Hub") -> None:
        self.send(b"<html>Please log in</html>", 200, "text/html; charset=utf-8")

    def ignore_range(self, hub: "Hub") -> None:
        self.send(hub.files[self.path])

    def other_part(self, hub: "Hub") -> None:
        self.send_response(206)
        self.send_header("Content-Range", "bytes 0-9/100")
        self.end_headers()

    def endless(self, hub: "Hub") -> None:
        self.send_response(200)  # no length: ends when the connection does
        self.end_headers()
        self.wfile.write(hub.files[self.path] + b"and more")

    def elsewhere(self, hub: "Hub") -> None:
        self.send_response(302)
        self.send_header("Location", f"{hub.url}{self.path}")
        self.end_headers()


@dataclass
class Hub(Server):
    """``files`` by path. Each request takes the next of ``behaviours``, then all is well."""

    handler = _HubHandler
    files: dict[str, bytes] = field(default_factory=dict)
    behaviours: list[str] = field(default_factory=list)
    requests: list[tuple[str, str | None]] = field(default_factory=list)
    cut_at: int = 0


class _IndexHandler(Handler):
    def do_GET(self) -> None:  # noqa: N802 - http.server calls it so
        index: Index = self.mine
        index.requests.append(self.path)
        if index.silent:
            index.closing.wait(30)
            return
        name = self.path.strip("/").split("/")[-1]
        if self.path.startswith("/simple/"):
            links = [w.name for w in index.wheels if w.name.startswith(name.replace("-", "_"))]
            page = "".join(f'<a href="/files/{link}">{link}</a>' for link in links)
            self.send(page.encode(), 200 if links else 404, "text/html")
            return
        wheel = next(wheel for wheel in index.wheels if wheel.name == name)
        body = index.instead.get(name) or wheel.read_bytes()
        if index.stall_after:
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: index.stall_after])
            self.wfile.flush()
            index.closing.wait(30)
            return
        with contextlib.suppress(ConnectionError):  # pip was ended
            self.send(body)


@dataclass
class Index(Server):
    """Offers ``wheels``; ``instead`` has other bytes for a file name."""

    handler = _IndexHandler
    wheels: list[Path] = field(default_factory=list)
    instead: dict[str, bytes] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    silent: bool = False
    stall_after: int = 0

    def alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Make this the only index pip knows."""
        for name in [name for name in os.environ if name.startswith("PIP_")]:
            monkeypatch.delenv(name)
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("PIP_INDEX_URL", f"{self.url}/simple")
