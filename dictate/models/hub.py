"""Fetches a model file over HTTP: resumable, and quick to give up on a hub that is not there."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies

from dictate.models import check, files
from dictate.models.catalogue import Model
from dictate.models.source import SourceError, Watch
from dictate.translations import tr

if TYPE_CHECKING:
    import httpx

_PIECE = 64 << 10
"""Bytes kept at a time: small, so that a slow line that breaks often still gets on."""


@dataclass(frozen=True)
class Patience:
    """How long to wait, in seconds: for a connection, and for an answer or the next bytes.

    ``requests`` is how often the rest is asked for when connections break off half-way.
    """

    connect: float = 4.0
    answer: float = 10.0
    requests: int = 10


def fetch(model: Model, part: Path, watch: Watch, patience: Patience | None = None) -> None:
    """Bring ``part``, which may hold the beginning already, to the whole of ``model``, checked.

    Raises as ``Source.fetch`` says. A hub that brings nothing is given up at once.
    """
    waits = patience or Patience()
    resumed = _size(part) > 0
    _complete(model, part, watch, waits)
    if check.same(part, model, watch.stopping):
        return
    files.remove(part)
    if resumed:  # what was here before may have been the bad part
        fetch(model, part, watch, waits)
        return
    raise SourceError(tr("what came is not the official file: its digest differs"))


def _complete(model: Model, part: Path, watch: Watch, waits: Patience) -> None:
    for request in range(waits.requests):
        have = _size(part)
        if have >= model.size:
            break
        files.need_room(part.parent, model.size - have)
        try:
            _continue(model, part, watch, waits)
        except SourceError:
            brought_nothing = _size(part) <= have
            if brought_nothing or request + 1 == waits.requests:
                raise


def _continue(model: Model, part: Path, watch: Watch, waits: Patience) -> None:
    """One request, from the first byte that is not here."""
    have = done = _size(part)

    def count(size: int) -> None:
        nonlocal done
        done += size
        watch.report(done, model.size, tr("Downloading"))

    with _answer(model.url, have, waits) as response:
        resumed = _accepted(response, model, have)
        done = have if resumed else 0
        watch.report(done, model.size, tr("Downloading"))
        body = _body(response, model.size - done)
        files.save(body, part, watch.stopping, count, append=resumed)


@contextmanager
def _answer(url: str, have: int, waits: Patience) -> "Iterator[httpx.Response]":
    """An open answer. Translates what httpx raises here and while the body is read."""
    import httpx

    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={have}-"} if have else {})
    times = httpx.Timeout(waits.answer, connect=waits.connect)
    _check_name(url, waits.connect)
    try:
        client = httpx.Client(timeout=times, follow_redirects=True, verify=_trust())
    except (ValueError, ImportError) as error:  # a proxy of a kind that httpx does not know
        raise SourceError(tr("the proxy cannot be used: {reason}", reason=error)) from error
    try:
        with (
            client,
            client.stream("GET", url, headers=headers) as response,
        ):
            yield response
    except httpx.TimeoutException as error:
        raise SourceError(
            tr("{host} does not answer", host=urlsplit(url).hostname or url)
        ) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SourceError(
            tr("{host}: {reason}", host=urlsplit(url).hostname or url, reason=error)
        ) from error


def _accepted(response: "httpx.Response", model: Model, have: int) -> bool:
    """Whether the answer goes on from ``have``; False when it is the whole file from its start.

    Raises ``SourceError`` for anything that is not the file: company proxies and login pages
    answer any request with a web page and status 200.
    """
    host = response.url.host
    if response.status_code not in (200, 206):
        raise SourceError(
            tr("{host} answers {code} {reason}", host=host, code=response.status_code,
               reason=response.reason_phrase)
        )  # fmt: skip
    if response.headers.get("content-type", "").startswith("text/html"):
        raise SourceError(
            tr("{host} answers with a web page instead of the file (a proxy or a login page?)",
               host=host)
        )  # fmt: skip
    resumed = response.status_code == 206
    start = have if resumed else 0
    if resumed and not response.headers.get("content-range", "").startswith(f"bytes {start}-"):
        raise SourceError(tr("{host} sends another part of the file than asked for", host=host))
    length = response.headers.get("content-length")
    if length is not None and length != str(model.size - start):
        raise SourceError(
            tr("{host} has another file under this name ({size} bytes instead of {whole})",
               host=host, size=length, whole=model.size - start)
        )  # fmt: skip
    return resumed


def _body(response: "httpx.Response", wanted: int) -> Iterator[bytes]:
    """The bytes of the answer; never more than ``wanted``, whatever the server sends."""
    for piece in response.iter_raw(_PIECE):
        yield piece[:wanted]
        wanted -= len(piece)
        if wanted <= 0:
            return


def _trust() -> ssl.SSLContext:
    """The system's certificates, where companies install their own, and certifi's.

    Python from python.org finds none of the system's on macOS.
    """
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _check_name(url: str, seconds: float) -> None:
    """Give up on a name server that does not answer: its own patience is up to a minute.

    Behind a proxy, names are the proxy's affair.
    """
    import socket

    host = urlsplit(url).hostname or ""
    if getproxies().keys() & {"http", "https", "all"}:
        return
    found: list[bool] = []

    def look() -> None:
        try:
            socket.getaddrinfo(host, None)
            found.append(True)
        except OSError:
            found.append(False)

    thread = threading.Thread(target=look, name="hub-name", daemon=True)
    thread.start()
    thread.join(seconds)
    if found != [True]:
        raise SourceError(tr("{host} cannot be found (is there a network?)", host=host))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
