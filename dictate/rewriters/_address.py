"""Where a text would go, and whether the user agreed to that. Pure."""

import ipaddress
import re
from urllib.parse import urlsplit

from dictate.errors import RewriteError
from dictate.translations import tr

PORT = 11434
"""Ollama's own, meant when an address names neither scheme nor port."""

CLOUD = "https://ollama.com"
"""Where Ollama sends what is asked of a cloud model that does not say where it is."""

_HOST = re.compile(r"[a-z0-9]([a-z0-9._-]*[a-z0-9])?|[0-9a-f:.]+(%\w+)?")
"""A name, or an address of version 4 or 6."""
_CLOUD_NAMES = ("-cloud", ":cloud")


def normal(server: str) -> str:
    """An address as ``scheme://host:port``, so that two can be compared. Raises ``RewriteError``.

    "localhost" becomes 127.0.0.1: a name would first have to be looked up, and might lead away.
    """
    text = server.strip()
    given = text if "://" in text else f"http://{text}"
    try:
        parts = urlsplit(given)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        host, port = "", None
    else:
        more = parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc
        if parts.scheme not in ("http", "https") or more:
            host = ""
    if not _HOST.fullmatch(host):
        raise RewriteError(
            tr("“{server}” is not the address of a server.", server=server),
            tr("It looks like this: {example}", example=f"http://127.0.0.1:{PORT}"),
        )
    if port is None:
        port = {"http": 80, "https": 443}[parts.scheme] if "://" in text else PORT
    host = "127.0.0.1" if host == "localhost" else host
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def is_here(server: str) -> bool:
    """Whether a normal address is this very machine: a loopback address, no name."""
    try:
        return ipaddress.ip_address(urlsplit(server).hostname or "").is_loopback
    except ValueError:
        return False


def usable(server: str, allowed: str) -> str:
    """``server`` made normal. Raises ``RewriteError`` unless it is here or the one allowed."""
    found = normal(server)
    if not is_here(found) and found != _allowed(allowed):
        raise RewriteError(
            tr("{server} is not on this machine, so nothing is sent to it.", server=found),
            tr("If your texts may go there: dictate config set rewriting.allow_remote {server}",
               server=found),
        )  # fmt: skip
    return found


def leaves(name: str, remote_host: str = "", remote_model: str = "") -> str:
    """The normal address that a model sends texts on to, or "" when it stays at its server."""
    if remote_host:
        try:
            return normal(remote_host)
        except RewriteError:  # wherever that may be, it is never the one that was allowed
            return remote_host
    if remote_model or name.lower().endswith(_CLOUD_NAMES):
        return normal(CLOUD)
    return ""


def stay(name: str, goes_to: str, allowed: str) -> None:
    """Raise ``RewriteError`` when a model sends texts to a server that was not allowed."""
    if goes_to and goes_to != _allowed(allowed):
        raise RewriteError(
            tr("“{name}” does not run on this machine: Ollama would send your text to {server}.",
               name=name, server=goes_to),
            tr("Choose another: dictate llm list\n"
               "If your texts may go there: dictate config set rewriting.allow_remote {server}",
               server=goes_to),
        )  # fmt: skip


def _allowed(server: str) -> str:
    return normal(server) if server.strip() else ""
