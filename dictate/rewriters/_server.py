"""One Ollama server: which models it has, and asking one of them.

The ``ollama`` client does the asking. It knows neither the version nor where a model runs; those
are read with httpx, on which the client stands. Both leave the environment's proxies alone, and
neither follows a redirect: a text must not be led elsewhere.
"""

from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dictate.rewriters import _address, _failures

if TYPE_CHECKING:
    import ollama

CONNECT = 1.0
"""Seconds to reach a server. It is on this machine; how long it may think is no matter of this."""


@dataclass(frozen=True)
class Model:
    """A model that a server has. ``size`` in bytes, ``context`` in tokens (0: unknown).

    ``goes_to`` is the address that texts are sent on to, "" when they stay at the server.
    """

    name: str
    digest: str = ""
    size: int = 0
    context: int = 0
    goes_to: str = ""


@dataclass(frozen=True)
class Message:
    """What a model is told."""

    role: str
    text: str


class Server:
    """Talks to the server at ``address``, which is normal. Everything raises ``RewriteError``."""

    def __init__(self, address: str) -> None:
        self.address = address

    async def version(self) -> str:
        """Its version, like "0.32.15"."""
        found = await self._get("/api/version")
        return str(found.get("version", ""))

    async def models(self) -> list[Model]:
        """All its models, by name."""
        found = await self._get("/api/tags")
        with self._told(""):
            models = [_model(row) for row in found.get("models") or []]
        return sorted(models, key=lambda model: model.name)

    async def model(self, name: str) -> Model:
        """The model of that name, with its context size."""
        wanted = full(name)
        for model in await self.models():
            if full(model.name) == wanted:
                return model if model.context else await self._measured(model)
        raise _failures.missing(name)

    async def chat(
        self, name: str, messages: Sequence[Message], options: dict[str, Any], keep_alive: int
    ) -> "AsyncGenerator[ollama.ChatResponse, None]":
        """The parts of an answer as they come. Without messages the model is loaded, no more."""
        told = [{"role": message.role, "content": message.text} for message in messages]
        async with self._client() as client:
            with self._told(name):
                parts = await client.chat(
                    name, told, stream=True, think=False, options=options, keep_alive=keep_alive
                )
                async with aclosing(parts):
                    async for part in parts:
                        yield part

    async def pull(self, name: str) -> "AsyncGenerator[ollama.ProgressResponse, None]":
        """Fetch a model; what comes says how far it is."""
        async with self._client() as client:
            with self._told(name, fetching=True):
                parts = await client.pull(name, stream=True)
                async with aclosing(parts):
                    async for part in parts:
                        yield part

    def _client(self) -> "ollama.AsyncClient":
        import ollama

        return ollama.AsyncClient(self.address, **_manners(self.address))

    async def _measured(self, model: Model) -> Model:
        """The context size from where older servers tell it."""
        found = await self._get("/api/show", {"model": model.name})
        info = found.get("model_info")
        sizes = info.items() if isinstance(info, dict) else ()
        context = next((size for key, size in sizes if key.endswith(".context_length")), 0)
        whole = context if isinstance(context, int) else 0
        return Model(model.name, model.digest, model.size, whole, model.goes_to)

    async def _get(self, path: str, body: dict[str, str] | None = None) -> dict[str, Any]:
        import httpx

        name = body["model"] if body else ""
        async with httpx.AsyncClient(base_url=self.address, **_manners(self.address)) as client:
            with self._told(name):
                answer = await client.request("POST" if body else "GET", path, json=body)
                if answer.status_code == 404 and body is None:
                    raise _failures.strange(self.address)
                if not answer.is_success:
                    raise _failures.refused(answer.status_code, answer.text, name, self.address)
                found = answer.json()
        if not isinstance(found, dict):
            raise _failures.strange(self.address)
        return found

    @contextmanager
    def _told(self, name: str, *, fetching: bool = False) -> Iterator[None]:
        """Turn what the client raises into sentences.

        A line that is no JSON, or JSON of another shape, comes out of it as one of the errors in
        the last clause.
        """
        import httpx
        import ollama

        try:
            yield
        except (httpx.ConnectError, httpx.ConnectTimeout, ConnectionError) as error:
            raise _failures.unreachable(self.address) from error
        except ollama.ResponseError as error:
            text = str(error.error)
            if fetching:
                raise _failures.not_fetched(name, text) from error
            raise _failures.refused(error.status_code, text, name, self.address) from error
        except httpx.HTTPError as error:
            raise _failures.cut(self.address) from error
        except (ValueError, TypeError, AttributeError) as error:
            raise _failures.strange(self.address) from error


def full(name: str) -> str:
    """A name for comparing: with its tag ("mistral" is "mistral:latest"), capitals made small."""
    return (name if ":" in name.rpartition("/")[2] else f"{name}:latest").lower()


def _manners(address: str) -> dict[str, Any]:
    """How either client behaves.

    Reading the world's certificates takes httpx some 20 ms a client; without TLS there is no need.
    """
    import ssl

    import httpx

    timeout = httpx.Timeout(None, connect=CONNECT)
    manners = {"timeout": timeout, "follow_redirects": False, "trust_env": False}
    if address.startswith("http:"):
        manners["verify"] = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody
    return manners


def _model(row: dict[str, Any]) -> Model:
    name = str(row.get("model") or row.get("name") or "")
    details = row.get("details") or {}
    goes_to = _address.leaves(
        name, str(row.get("remote_host") or ""), str(row.get("remote_model") or "")
    )
    return Model(
        name=name,
        digest=str(row.get("digest") or ""),
        size=int(row.get("size") or 0),
        context=int(details.get("context_length") or 0),
        goes_to=goes_to,
    )
