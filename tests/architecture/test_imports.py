"""What a start loads: nothing that it does not need. Asked of a fresh process each time."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

HEAVY = frozenset(
    {
        "yaml", "regex", "langdetect", "markdown_it", "mdit_py_plugins", "charset_normalizer", "platformdirs",
        "ahocorasick_rs", "importlib.metadata", "click", "multiprocessing", "concurrent.futures", "xml.etree", "zipfile",
        "email", "hashlib", "tempfile", "difflib", "tomllib", "unicodedata", "typing_extensions",
        "numpy", "sacrebleu",
    }
)  # fmt: skip

RUN = """
import json, sys
from tqcheck.cli import main
code = main({args!r})
sys.stdout.flush()
print(json.dumps([code, sorted(sys.modules)]), file=sys.stderr)
"""


def loaded(code: str, folder: Path | None = None) -> tuple[list[object], set[str]]:
    """What a fresh interpreter says on stderr as JSON, and which heavy modules it loaded."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder or ROOT, capture_output=True, text=True, encoding="utf-8", check=True
    )
    said = json.loads(done.stderr.splitlines()[-1])
    return said, HEAVY & set(said[-1])


@pytest.mark.parametrize(
    ("module", "allowed"),
    [
        ("tqcheck", set()),
        ("tqcheck.errors", set()),
        ("tqcheck.api", set()),
        ("tqcheck.cli", set()),
        ("tqcheck.registry", set()),
    ],
)
def test_importing(module: str, allowed: set[str]) -> None:
    code = f"import json, sys, {module}; print(json.dumps([0, sorted(sys.modules)]), file=sys.stderr)"
    _, heavy = loaded(code)
    assert heavy == allowed


def check(folder: Path, *args: str) -> tuple[int, set[str]]:
    """The exit code of a command and the heavy modules that it loaded, in a second run: the first fills the cache."""
    code = RUN.format(args=list(args))
    loaded(code, folder)
    (status, _), heavy = loaded(code, folder)
    return int(str(status)), heavy


TEXT = "The company held its annual meeting in the city. The board approved the plan for the coming year.\n"
GLOSSARY = "source,preferred,forbidden\n公司,Company,Firm\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TQCHECK_CONFIG_HOME", str(tmp_path / "none"))
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.tsv").write_text(f"公司召开了年度会议。\t{TEXT}", "utf-8")
    (tmp_path / "g.csv").write_text(GLOSSARY, "utf-8")
    return tmp_path


@pytest.mark.parametrize("args", [("a.txt",), ("a.txt", "--glossary", "g.csv"), ("a.tsv",)])
def test_checking_a_short_text_loads_what_it_needs(folder: Path, args: tuple[str, ...]) -> None:
    code, heavy = check(folder, "check", *args)
    assert code == 0
    assert heavy - {"click", "ahocorasick_rs", "regex", "unicodedata"} == set()


@pytest.mark.parametrize("args", [("--version",), ("--help",), ("check", "--help")])
def test_help_loads_little(folder: Path, args: tuple[str, ...]) -> None:
    code, heavy = check(folder, *args)
    assert code == 0
    assert not heavy & {
        "yaml",
        "regex",
        "langdetect",
        "markdown_it",
        "charset_normalizer",
        "platformdirs",
        "ahocorasick_rs",
    }
