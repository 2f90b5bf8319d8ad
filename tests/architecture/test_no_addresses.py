"""No file names the host of a package index or a path of somebody's machine."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Written in pieces, so that this file does not find itself.
HOSTS = ["py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "crates" + ".io", "ana" + "conda.org"]
PATHS = ["/wo" + "rk/", "/fa" + "rm/", "/ro" + "ot/", "/ho" + r"me/\w", "/Us" + r"ers/\w", r"[A-Z]:\\+Us" + "ers"]

ADDRESS = re.compile("|".join([*map(re.escape, HOSTS), *(rf"(?<![\w.~-]){path}" for path in PATHS)]))


def files() -> list[Path]:
    """The project's files: those that git knows or would take in."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    names = listed.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def test_no_file_names_an_index_or_a_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {match[0]}"
        for path in files()
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if (match := ADDRESS.search(line))
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [f"see https://{HOSTS[0]}/x", f"cd {PATHS[0]}main", f"'/ho{'me'}/me/x'", f"{PATHS[0]}x", "C:" + "\\Us" + "ers\\me"],
)
def test_what_is_an_address(line: str) -> None:
    assert ADDRESS.search(line)


@pytest.mark.parametrize("line", ["rules/work/x.yaml", "team" + "work/", "~/.config", "../shared/seeds", "corpus/x"])
def test_what_is_none(line: str) -> None:
    assert not ADDRESS.search(line)
