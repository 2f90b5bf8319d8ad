"""A folder to work in, and an engine that knows one rule: a front end is tested against the API, not against the rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tqcheck import api
from tqcheck.cli import main
from tqcheck.errors import ReadError
from tqcheck.model.finding import Excerpt, Finding, Location, Suggestion
from tqcheck.model.report import InputInfo, Problem, Report
from tqcheck.model.text import Edit, File, Place, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tqcheck.config.settings import Settings

DOUBLED = "the the"


class Result(NamedTuple):
    code: int
    out: str
    err: str


Tqcheck = Callable[..., Result]


@pytest.fixture
def tqcheck(project: Path, capsys: pytest.CaptureFixture[str]) -> Tqcheck:
    """Runs a command in the project's folder."""

    def run(*args: str) -> Result:
        code = main(args)
        out, err = capsys.readouterr()
        return Result(code, out, err)

    return run


@dataclass(frozen=True)
class Fixed:
    path: str
    old: bytes
    new: bytes
    edits: int

    def save(self) -> None:
        Path(self.path).write_bytes(self.new)


class Engine:
    """Stands behind the API: finds each “the the”, a minor fault, and mends it; remembers how it was called."""

    def __init__(self) -> None:
        self.settings: Settings | None = None
        self.files: tuple[File, ...] = ()
        self.source: File | None = None
        self.jobs: int | None = None
        self.unsafe = False

    def find_files(self, paths: Sequence[str], settings: Settings) -> tuple[File, ...]:
        return tuple(File(path) for path in paths)

    def check(
        self, files: Iterable[File], settings: Settings, *, source: File | None = None, jobs: int | None = None
    ) -> Report:
        self.settings, self.files, self.source, self.jobs = settings, tuple(files), source, jobs
        inputs, findings, problems = [], [], []
        for file in self.files:
            try:
                text = self.read(file).decode()
            except ReadError as error:
                problems.append(Problem("read", str(error), file.path))
                continue
            inputs.append(InputInfo(file.path, "txt", None, "en", 1, len(text.split())))
            at = text.find(DOUBLED)
            if at >= 0:
                findings.append(self.finding(file.path, text, at))
        return Report(tuple(inputs), tuple(findings), problems=tuple(problems), versions=(("tqcheck", "0.0.0"),))

    def fix(
        self, files: Iterable[File], settings: Settings, *, unsafe: bool = False, source: File | None = None
    ) -> tuple[Fixed, ...]:
        self.unsafe = unsafe
        both = [(file.path, self.read(file)) for file in files]
        return tuple(
            Fixed(path, old, old.replace(DOUBLED.encode(), b"the"), old.count(DOUBLED.encode()))
            for path, old in both
            if DOUBLED.encode() in old
        )

    @staticmethod
    def read(file: File) -> bytes:
        try:
            return file.data if file.data is not None else Path(file.path).read_bytes()
        except OSError as error:
            raise ReadError(f"cannot read this file: {error.strerror}", path=file.path) from error

    @staticmethod
    def finding(path: str, text: str, at: int) -> Finding:
        span = Span(at, at + len(DOUBLED))
        place = Place(1, at + 1, 1, at + len(DOUBLED) + 1)
        location = Location(path, "1", 0, "target", span, DOUBLED, place, Excerpt(text.rstrip("\n"), 0))
        mended = (Suggestion("write “the”", (Edit("target", span, "the"),), "safe"),)
        return Finding("FLU001", "doubled-word", "“the” twice", "minor", "other", 0.9, location, suggestions=mended)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Engine:
    """The engine behind the API of this test."""
    fake = Engine()
    monkeypatch.setattr(api, "find_files", fake.find_files)
    monkeypatch.setattr(api, "check", fake.check)
    monkeypatch.setattr(api, "fix", fake.fix)
    return fake


@pytest.fixture
def report_txt(project: Path) -> Path:
    """A report with a fault."""
    path = project / "report.txt"
    path.write_text("In the the year.\n")
    return path
