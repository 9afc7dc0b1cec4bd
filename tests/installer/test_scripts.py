"""The set-up scripts, on a machine made of small scripts; nothing of this system is touched."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.installer.sandbox import ROOT, Sandbox
from tests.waiting import wait_for


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    return Sandbox(tmp_path)


@pytest.mark.parametrize(
    "script",
    ["installer/run", "installer/test", "installer/lib.sh", "installer/packages.sh", ".ci/run"],
)
def test_shellcheck_finds_nothing(script):
    shellcheck = Path(sys.executable).with_name("shellcheck")
    command = [shellcheck, "-x", "-P", "SCRIPTDIR", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("script", ["installer/run", "installer/test", ".ci/run"])
def test_scripts_can_be_run(script):
    assert (ROOT / script).stat().st_mode & 0o111


def test_first_run_makes_everything_and_passes_the_arguments(sandbox):
    done = sandbox.run("--version", "two words")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "<--version>\n<two words>\n"
    made, installed, started = sandbox.calls()
    assert (made, started) == ("venv", "dictate --version two words")
    assert installed.endswith(f"-e {sandbox.checkout}")


def test_second_run_only_starts_and_is_quiet(sandbox):
    sandbox.run("--version")
    sandbox.calls()
    done = sandbox.run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, "<--version>\n", "")
    assert sandbox.calls() == ["dictate --version"]


def test_changed_requirements_are_installed_into_the_same_environment(sandbox):
    sandbox.run("--version")
    sandbox.calls()
    with (sandbox.checkout / "pyproject.toml").open("a") as file:
        file.write("# changed\n")
    assert sandbox.run("--version").returncode == 0
    assert [call.split()[0] for call in sandbox.calls()] == ["pip", "dictate"]


def test_moved_checkout_gets_a_new_environment(sandbox):
    sandbox.run("--version")
    sandbox.calls()
    sandbox.checkout = sandbox.checkout.rename(sandbox.checkout.with_name("moved"))
    assert sandbox.run("--version").returncode == 0
    assert [call.split()[0] for call in sandbox.calls()] == ["venv", "pip", "dictate"]


def test_failed_installation_says_so_and_the_next_run_repairs_it(sandbox):
    sandbox.broken.touch()
    done = sandbox.run("--version")
    assert done.returncode == 1
    assert "pip could not install" in done.stderr
    assert [call.split()[0] for call in sandbox.calls()] == ["venv", "pip"]
    sandbox.broken.unlink()
    assert sandbox.run("--version").returncode == 0
    assert [call.split()[0] for call in sandbox.calls()] == ["venv", "pip", "dictate"]


def test_killed_installation_leaves_no_lock_and_is_repaired(sandbox):
    sandbox.hold.touch()
    first = sandbox.start("--version")
    wait_for(lambda: "pip" in _text(sandbox.calls_file), what="pip at work")
    first.kill()
    sandbox.hold.unlink()
    first.communicate(timeout=10)
    sandbox.calls()
    assert sandbox.run("--version").returncode == 0
    assert [call.split()[0] for call in sandbox.calls()][-1] == "dictate"


def test_two_at_once_install_once(sandbox):
    sandbox.hold.touch()
    first = sandbox.start("one")
    wait_for(lambda: "pip" in _text(sandbox.calls_file), what="pip at work")
    second = sandbox.start("two")
    assert second.stderr is not None
    assert "Another installation" in second.stderr.readline()
    sandbox.hold.unlink()
    assert first.communicate(timeout=30)[0] == "<one>\n"
    assert second.communicate(timeout=30)[0] == "<two>\n"
    assert [call.split()[0] for call in sandbox.calls()] == ["venv", "pip", "dictate", "dictate"]


def _text(path: Path) -> str:
    return path.read_text() if path.exists() else ""


# --- packages of the system -----------------------------------------------------------------


def test_unknown_package_manager_names_what_is_missing(sandbox):
    sandbox.program("ldconfig", "#!/bin/sh\n")
    done = sandbox.run("--version")
    assert done.returncode == 1
    assert "libportaudio.so.2" in done.stderr
    assert sandbox.calls() == []


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "apt-get install -y --no-install-recommends --no-remove libportaudio2 "),
        ("dnf", "dnf install -y portaudio "),
        ("pacman", "pacman -Syu --needed --noconfirm portaudio "),
    ],
)
def test_without_rights_the_exact_command_is_said(sandbox, manager, command):
    sandbox.manager(manager)
    done = sandbox.run("--version")
    assert done.returncode == 1
    assert f"    su -c '{command}" in done.stderr
    sandbox.program("sudo", "#!/bin/sh\nexit 1\n")  # there, but it would ask for a password
    done = sandbox.run("--version")
    assert done.returncode == 1
    assert f"    sudo {command}" in done.stderr
    assert sandbox.calls() == []


def test_a_file_may_lie_in_several_places(sandbox, tmp_path):
    def present(*places: str) -> bool:
        script = '. "$1" && present "file:$2"'
        packages = str(sandbox.checkout / "installer" / "packages.sh")
        command = ["bash", "-c", script, "bash", packages, " ".join(places)]
        return subprocess.run(command, check=False).returncode == 0

    fonts = tmp_path / "fonts"
    fonts.mkdir()
    places = (f"{fonts}/*/DejaVuSans.ttf", f"{fonts}/DejaVu*.ttf")
    assert not present(*places)
    (fonts / "DejaVuSans.ttf").touch()
    assert present(*places)
    assert not present(places[0])


def test_sudo_is_used_where_it_does_not_ask(sandbox):
    sandbox.manager("apt-get")
    sandbox.program("sudo", '#!/bin/sh\n[ "$1" = -n ] || { echo "sudo" >>"$CALLS"; exec "$@"; }\n')
    assert sandbox.run("--version").returncode == 0
    sudo, update, again, install = sandbox.calls()[:4]
    assert (sudo, again, update) == ("sudo", "sudo", "apt-get -q update")
    assert " install -y --no-install-recommends --no-remove libportaudio2 libegl1 " in install


def test_root_needs_no_sudo_and_installs_only_what_is_missing(sandbox):
    known = " ".join(["libportaudio.so.2", "libEGL.so.1", "libGL.so.1"]) + " "
    sandbox.manager("apt-get", libraries=known)
    sandbox.program("id", "#!/bin/sh\necho 0\n")
    sandbox.program("sudo", '#!/bin/sh\necho sudo >>"$CALLS"\n')
    assert sandbox.run("--version").returncode == 0
    calls = sandbox.calls()
    assert "sudo" not in calls
    assert "libportaudio2" not in calls[1]
    assert "libxcb-cursor0" in calls[1]


def test_old_python_is_told_in_a_sentence(sandbox):
    (sandbox.bin / "python3.12").unlink()
    sandbox.program("python3", "#!/bin/sh\nexit 1\n")
    done = sandbox.run("--version")
    assert done.returncode == 1
    assert "Python 3.11 or newer" in done.stderr


def test_python_without_venv_gets_its_package(sandbox):
    text = (sandbox.bin / "python3.12").read_text()
    lacking = '#!/bin/sh\ncase "$*" in *ensurepip*) [ -e "$CALLS" ] || exit 1 ;; esac\n'
    sandbox.program("python3.12", text.replace("#!/bin/sh\n", lacking))
    sandbox.program("apt-get", '#!/bin/sh\necho "apt-get $*" >>"$CALLS"\n')
    sandbox.program("id", "#!/bin/sh\necho 0\n")
    assert sandbox.run("--version").returncode == 0
    assert any(call.endswith(f"{_name()} {_name()}-venv") for call in sandbox.calls())


def _name() -> str:
    return f"python3.{sys.version_info.minor}"  # the one behind the sandbox's


# --- what is started ------------------------------------------------------------------------


def test_first_start_gets_the_default_model(sandbox):
    assert sandbox.run().returncode == 0
    assert sandbox.calls()[-2:] == ["dictate models install base-q8_0", "dictate "]


def test_any_model_will_do(sandbox):
    (sandbox.models / "ggml-small.bin").touch()
    assert sandbox.run().returncode == 0
    calls = sandbox.calls()
    assert calls[-1:] == ["dictate "]
    assert not [call for call in calls if "models" in call]


def test_options_of_the_app_start_it_with_a_model(sandbox):
    assert sandbox.run("--verbose").returncode == 0
    assert sandbox.calls()[-2:] == ["dictate models install base-q8_0", "dictate --verbose"]
    sandbox.run("--version")
    assert not [call for call in sandbox.calls() if "models" in call]


def test_without_a_display_it_is_the_demo(sandbox):
    del sandbox.env["DISPLAY"]
    done = sandbox.run()
    assert "no display" in done.stderr
    assert sandbox.calls()[-1] == "dictate demo"


def test_other_commands_fetch_no_model(sandbox):
    sandbox.run("models", "list")
    assert [call for call in sandbox.calls() if call.startswith("dictate")] == [
        "dictate models list"
    ]


def test_test_passes_its_arguments_to_pytest(sandbox):
    sandbox.program("pytest", PYTEST)
    for name in ("base-q8_0", "tiny.en-q8_0"):
        (sandbox.checkout / ".models").mkdir(exist_ok=True)
        (sandbox.checkout / ".models" / f"ggml-{name}.bin").touch()
    done = sandbox.run("tests/cli", "-k", "two words", script="test")
    assert done.returncode == 3
    assert done.stdout.splitlines()[-1] == f"tests/cli -k two words in {sandbox.checkout}"
    assert "some tests will fail" in done.stderr  # this machine has no package manager


PYTEST = """#!/bin/sh
echo "$* in $(pwd)"
exit 3
"""
