from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Engine, Tqcheck

pytestmark = pytest.mark.usefixtures("engine", "report_txt")


def test_it_writes_and_says_that_nothing_remains(tqcheck: Tqcheck) -> None:
    assert tqcheck("fix", "report.txt") == (0, "", "Fixed 1 place in 1 file.\nNo findings remain.\n")
    assert Path("report.txt").read_text() == "In the year.\n"


def test_it_says_what_remains(tqcheck: Tqcheck, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    from tqcheck import api

    monkeypatch.setattr(api, "fix", lambda *_, **__: ())
    code, out, err = tqcheck("fix", "report.txt")
    assert (code, out) == (1, "")
    assert err == "Nothing to fix.\nFindings that remain: 1 minor; to see them: tqcheck check\n"


def test_a_dry_run_writes_nothing(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("fix", "report.txt", "--dry-run")
    assert (code, err) == (1, "Would fix 1 place in 1 file; nothing was written.\n")
    assert "+In the year.\n" in out
    assert Path("report.txt").read_text() == "In the the year.\n"


def test_unsafe_fixes_on_request(tqcheck: Tqcheck, engine: Engine) -> None:
    tqcheck("fix", "report.txt", "--unsafe-fixes")
    assert engine.unsafe


def test_a_problem_is_named_and_2(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    from tqcheck import api

    monkeypatch.setattr(api, "fix", lambda *_, **__: ())
    code, _, err = tqcheck("fix", "missing.txt")
    assert code == 2
    assert "problem: missing.txt: cannot read this file" in err


def test_a_path_is_needed(tqcheck: Tqcheck) -> None:
    assert tqcheck("fix").code == 2
