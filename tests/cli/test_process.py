"""What only a process of its own can show: exit codes, closed pipes, signals, imports, and one run with the real engine."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

TQCHECK = (sys.executable, "-m", "tqcheck")
ROOT = Path(__file__).parent.parent.parent

pytestmark = pytest.mark.usefixtures("project")


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


def run(*args: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*TQCHECK, *args], capture_output=True, env=environment(**more), check=False)


def imported(*args: str) -> set[str]:
    """The modules that a command imports."""
    code = f"import sys; from tqcheck.cli import main; main({list(args)!r}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment(), check=True)
    return set(done.stderr.decode().split())


def test_the_help_imports_neither_the_api_nor_what_is_below_it() -> None:
    front = {"tqcheck", "tqcheck.errors", "tqcheck.cli"}
    assert {name for name in imported("--help") if name.startswith("tqcheck") and "cli." not in name} == front


def test_a_check_imports_nothing_that_it_does_not_need() -> None:
    Path("report.txt").write_text("All is well in the north.\n")
    heavy = {
        "platformdirs",
        "tomllib",
        "yaml",
        "difflib",
        "importlib.metadata",
        "argparse",
        "asyncio",
        "multiprocessing",
    }
    run("check", "report.txt")  # compiles the rules into the cache
    assert imported("check", "report.txt") & heavy == set()


def test_a_run_from_rule_to_fix() -> None:
    Path("report.txt").write_text("We must grasp the bottom line of safety.\n")
    own = ("--rules", "rules", "--select", "STY901")
    assert run("rules", "new", "STY901-empty-phrase").returncode == 0

    found = run("check", "report.txt", *own, "--format", "json")
    assert (found.returncode, found.stderr) == (1, b"")
    finding = json.loads(found.stdout)["findings"][0]
    assert (finding["code"], finding["start"], finding["end"]) == ("STY901", 18, 29)
    assert run("check", "report.txt", *own, "--fail-on", "major").returncode == 0

    fixed = run("fix", "report.txt", *own, "--unsafe-fixes")
    assert (fixed.returncode, fixed.stdout) == (0, b"")
    assert Path("report.txt").read_text() == "We must grasp the essentials of safety.\n"


def test_a_problem_is_2() -> None:
    done = run("check", "missing.txt")
    assert done.returncode == 2
    assert b"missing.txt" in done.stdout
    assert b"Traceback" not in done.stderr


def test_the_output_is_utf8_with_line_feeds_whatever_the_locale_says() -> None:
    Path("tqcheck.toml").write_bytes('profile = "枣"\n'.encode())
    done = run("config", PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
    assert done.returncode == 0
    assert '"枣"' in done.stdout.decode()
    assert b"\r" not in done.stdout


def test_a_reader_who_has_gone_is_no_problem() -> None:
    process = subprocess.Popen(
        [*TQCHECK, "schema", "report"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_a_full_disk_is_a_problem() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*TQCHECK, "schema", "report"], stdout=full, stderr=subprocess.PIPE, env=environment(), check=False
        )
    assert (done.returncode, done.stderr) == (2, b"error: No space left on device\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes and signals")
def test_an_interrupt_is_130_with_a_word() -> None:
    os.mkfifo("report.txt")
    # Where the tests run in the background, a shell has them ignore the interrupt, and so would the process.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen([*TQCHECK, "check", "report.txt"], stderr=subprocess.PIPE, env=environment())
    signal.signal(signal.SIGINT, before)
    pipe = None
    while pipe is None and process.poll() is None:
        # The pipe can be opened once the other side reads; then it is in the middle of its work.
        with suppress(OSError):
            pipe = os.open("report.txt", os.O_WRONLY | os.O_NONBLOCK)
        time.sleep(0.01)
    assert pipe is not None, "the check ended before it read its file"
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    os.close(pipe)
    assert process.stderr is not None
    assert process.stderr.read() == b"interrupted\n"
    process.stderr.close()
