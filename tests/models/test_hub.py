import hashlib
import random
import socket
import threading
import time
from pathlib import Path

import pytest

from dictate.errors import CancelledError
from dictate.models import catalogue
from dictate.models import hub as the_hub
from dictate.models.source import SourceError, Watch
from tests.models.servers import Hub

CONTENT = random.Random(1).randbytes(5_000_000)
QUICK = the_hub.Patience(connect=1.0, answer=0.5)


def model_on(server: Hub, digest: str = "") -> catalogue.Model:
    server.files["/ggml-x.bin"] = CONTENT
    sha256 = digest or hashlib.sha256(CONTENT).hexdigest()
    return catalogue.Model("x", len(CONTENT), "en", sha256, url=f"{server.url}/ggml-x.bin")


@pytest.fixture
def part(tmp_path: Path) -> Path:
    return tmp_path / "ggml-x.bin.part"


def test_a_file_comes_whole_and_progress_is_told(hub: Hub, part: Path) -> None:
    told: list[tuple[int, int, str]] = []
    fetch(model_on(hub), part, Watch(lambda *step: told.append(step)))
    assert part.read_bytes() == CONTENT
    assert [step[0] for step in told] == sorted(step[0] for step in told)
    assert {step[1] for step in told} == {len(CONTENT)}
    assert told[-1][0] == len(CONTENT)
    assert len(told) > 3


def fetch(model: catalogue.Model, part: Path, watch: Watch | None = None) -> None:
    the_hub.fetch(model, part, watch or Watch(), QUICK)


def test_a_connection_that_breaks_is_taken_up_where_it_broke(hub: Hub, part: Path) -> None:
    hub.behaviours, hub.cut_at = ["cut"], 2_000_000
    fetch(model_on(hub), part)
    assert part.read_bytes() == CONTENT
    assert hub.requests[0][1] is None
    start = int(str(hub.requests[1][1]).removeprefix("bytes=").rstrip("-"))
    assert 0 < start <= 2_000_000


def test_a_connection_that_stalls_is_taken_up_too(hub: Hub, part: Path) -> None:
    hub.behaviours, hub.cut_at = ["stall"], 3_000_000
    fetch(model_on(hub), part)
    assert part.read_bytes() == CONTENT
    assert len(hub.requests) == 2


def test_what_was_fetched_before_is_not_fetched_again(hub: Hub, part: Path) -> None:
    part.write_bytes(CONTENT[:4_000_000])
    fetch(model_on(hub), part)
    assert part.read_bytes() == CONTENT
    assert hub.requests == [("/ggml-x.bin", "bytes=4000000-")]


def test_called_off_half_way_it_goes_on_later(hub: Hub, part: Path) -> None:
    seen: list[int] = []
    watch = Watch(lambda done, *_: seen.append(done), lambda: bool(seen) and seen[-1] > 2_000_000)
    with pytest.raises(CancelledError):
        fetch(model_on(hub), part, watch)
    here = part.stat().st_size
    assert 0 < here < len(CONTENT)
    fetch(model_on(hub), part)
    assert part.read_bytes() == CONTENT
    assert hub.requests[-1][1] == f"bytes={here}-"


def test_a_server_that_ignores_ranges_sends_it_anew(hub: Hub, part: Path) -> None:
    part.write_bytes(CONTENT[:1_000_000])
    hub.behaviours = ["ignore range"]
    fetch(model_on(hub), part)
    assert part.read_bytes() == CONTENT


def test_a_bad_beginning_is_thrown_away(hub: Hub, part: Path) -> None:
    part.write_bytes(b"x" * 1_000_000)
    fetch(model_on(hub), part)
    assert part.read_bytes() == CONTENT
    assert [wanted for _, wanted in hub.requests] == ["bytes=1000000-", None]


def test_a_bad_file_that_is_too_long_is_thrown_away(hub: Hub, part: Path) -> None:
    part.write_bytes(b"x" * (len(CONTENT) + 1))
    fetch(model_on(hub), part)
    assert part.read_bytes() == CONTENT


@pytest.mark.parametrize("beginning", [b"", CONTENT[:1000]])
def test_a_web_page_instead_of_the_file(hub: Hub, part: Path, beginning: bytes) -> None:
    if beginning:
        part.write_bytes(beginning)
    hub.behaviours = ["web page"]
    with pytest.raises(SourceError, match="web page instead of the file"):
        fetch(model_on(hub), part)
    assert (part.read_bytes() if part.exists() else b"") == beginning


def test_a_part_that_was_not_asked_for(hub: Hub, part: Path) -> None:
    part.write_bytes(CONTENT[:1000])
    hub.behaviours = ["other part"]
    with pytest.raises(SourceError, match="another part"):
        fetch(model_on(hub), part)
    assert part.read_bytes() == CONTENT[:1000]


def test_a_wrong_digest_leaves_nothing(hub: Hub, part: Path) -> None:
    with pytest.raises(SourceError, match="not the official file"):
        fetch(model_on(hub, "0" * 64), part)
    assert not part.exists()


def test_another_size_is_not_even_read(hub: Hub, part: Path) -> None:
    model = model_on(hub)
    hub.files["/ggml-x.bin"] = CONTENT[:-5]
    with pytest.raises(SourceError, match="another file under this name"):
        fetch(model, part)
    assert not part.exists()


def test_a_body_without_end_is_cut_off(hub: Hub, part: Path) -> None:
    hub.behaviours = ["endless"]
    fetch(model_on(hub), part)
    assert part.read_bytes() == CONTENT


def test_a_redirection_is_followed(hub: Hub, part: Path) -> None:
    hub.behaviours = ["elsewhere"]
    fetch(model_on(hub), part)
    assert part.read_bytes() == CONTENT


def test_a_hub_without_the_file(hub: Hub, part: Path) -> None:
    model = model_on(hub)
    hub.files.clear()
    with pytest.raises(SourceError, match="answers 404 Not Found"):
        fetch(model, part)


def test_a_hub_that_never_answers_is_passed_over(hub: Hub, part: Path) -> None:
    hub.behaviours = ["silent"]
    started = time.monotonic()
    with pytest.raises(SourceError, match=r"127\.0\.0\.1 does not answer"):
        fetch(model_on(hub), part)
    assert time.monotonic() - started < 5
    assert len(hub.requests) == 1


def test_nobody_listening_is_passed_over(part: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    model = catalogue.Model("x", 10, "en", "0" * 64, url=f"http://127.0.0.1:{port}/x")
    with pytest.raises(SourceError, match=r"127\.0\.0\.1"):
        fetch(model, part)


def test_a_name_server_that_never_answers_is_passed_over(
    hub: Hub, part: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forever = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: forever.wait(30))
    started = time.monotonic()
    with pytest.raises(SourceError, match="cannot be found"):
        fetch(model_on(hub), part)
    assert time.monotonic() - started < 5
    forever.set()


def test_an_address_that_is_none(part: Path) -> None:
    with pytest.raises(SourceError):
        fetch(catalogue.Model("x", 10, "en", "0" * 64, url="http://:99999/x"), part)
