import pytest

from dictate.errors import RewriteError
from dictate.rewriters import _address


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("http://127.0.0.1:11434", "http://127.0.0.1:11434"),
        ("127.0.0.1", "http://127.0.0.1:11434"),
        (" http://localhost:11434/ ", "http://127.0.0.1:11434"),
        ("http://[::1]:11434", "http://[::1]:11434"),
        ("http://127.0.0.1", "http://127.0.0.1:80"),
        ("https://Ollama.com", "https://ollama.com:443"),
        ("nas.local:8080", "http://nas.local:8080"),
    ],
)
def test_normal(given: str, found: str) -> None:
    assert _address.normal(given) == found


@pytest.mark.parametrize(
    "given",
    ["", "http://", "ftp://127.0.0.1", "http://127.0.0.1:banana", "http://127.0.0.1:11434/v1",
     "http://127.0.0.1:11434@example.org", "http://user:word@127.0.0.1", "http://[::1",
     "http://127.0.0.1?a=b", "two words", "http://a/b", "http://-", "http://ex%41mple.org",
     "http://exämple.org", "http://127.0.0.1:99999"],
)  # fmt: skip
def test_no_address(given: str) -> None:
    with pytest.raises(RewriteError, match="not the address of a server"):
        _address.normal(given)


@pytest.mark.parametrize("server", ["127.0.0.1", "127.8.8.8:1", "localhost", "http://[::1]:5"])
def test_here(server: str) -> None:
    assert _address.is_here(_address.normal(server))


@pytest.mark.parametrize(
    "server",
    ["0.0.0.0", "192.168.1.5", "127.0.0.1.example.org", "localhost.example.org", "nas",
     "http://2130706433", "http://[::ffff:127.0.0.1]", "http://[fe80::1]"],
)  # fmt: skip
def test_not_here(server: str) -> None:
    assert not _address.is_here(_address.normal(server))
    with pytest.raises(RewriteError, match="is not on this machine"):
        _address.usable(server, "")
    assert _address.usable(server, server) == _address.normal(server)


def test_only_the_exact_server_is_allowed() -> None:
    allowed = "https://nas.local:11434"
    assert _address.usable("https://nas.local:11434", allowed) == allowed
    for other in ("http://nas.local:11434", "https://nas.local", "https://other.local:11434"):
        with pytest.raises(RewriteError):
            _address.usable(other, allowed)


@pytest.mark.parametrize("name", ["gpt-oss:120b-cloud", "glm-4.6:cloud", "GPT-OSS:120B-CLOUD"])
def test_names_of_cloud_models(name: str) -> None:
    assert _address.leaves(name) == "https://ollama.com:443"
    with pytest.raises(RewriteError, match=r"would send your text to https://ollama\.com:443"):
        _address.stay(name, _address.leaves(name), "")


def test_a_host_that_nobody_understands_is_never_allowed() -> None:
    goes_to = _address.leaves("small:1b", "ftp://somewhere")
    for allowed in ("", "http://somewhere"):
        with pytest.raises(RewriteError, match="would send your text to ftp://somewhere"):
            _address.stay("small:1b", goes_to, allowed)


def test_names_of_others() -> None:
    for name in ("mistral:7b", "cloudy:3b", "cloud/model:7b", "hf.co/a/b-GGUF:Q4_K_M"):
        assert _address.leaves(name) == ""
