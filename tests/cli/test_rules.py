from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tqcheck import api
from tqcheck.model.rule import Rule

if TYPE_CHECKING:
    from tests.cli.conftest import Tqcheck

RULES = (
    Rule("FLU001", "doubled-word", "twice", "A word\nstands twice.", "minor", "unit", "repetition", "other", aliases=("twin",)),
    Rule("TERM002", "term-forbidden", "no", "Not so.", "major", "corpus", "terms", "other", status="preview"),
)  # fmt: skip


@dataclass(frozen=True)
class Result:
    rule: str
    path: str
    line: int
    what: str
    failure: str = ""


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "rules", lambda settings: RULES)


@pytest.mark.usefixtures("known")
def test_the_list(tqcheck: Tqcheck) -> None:
    assert tqcheck("rules", "list") == (
        0,
        "FLU001   doubled-word    minor  stable   unit    A word stands twice.\n"
        "TERM002  term-forbidden  major  preview  corpus  Not so.\n",
        "",
    )


@pytest.mark.usefixtures("known")
def test_the_list_as_json(tqcheck: Tqcheck) -> None:
    data = json.loads(tqcheck("rules", "list", "--format", "json").out)
    assert [item["code"] for item in data] == ["FLU001", "TERM002"]
    assert data[0]["aliases"] == ["twin"]


def test_a_page(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "render_rule", lambda code, settings: f"# {code} of {settings.rules}\n")
    assert tqcheck("rules", "show", "PHR012/x", "--rules", "own") == (0, "# PHR012/x of ('own',)\n", "")


def test_examples_that_pass(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "test_rules", lambda paths, settings: (Result("FLU001", "a.yaml", 3, "bad"),))
    assert tqcheck("rules", "test", "own") == (0, "", "1 examples pass.\n")


def test_examples_that_fail_are_named_with_their_place(tqcheck: Tqcheck, monkeypatch: pytest.MonkeyPatch) -> None:
    results = (Result("FLU001", "a.yaml", 3, "bad", "nothing was found"), Result("FLU001", "a.yaml", 5, "good"))
    monkeypatch.setattr(api, "test_rules", lambda paths, settings: results)
    assert tqcheck("rules", "test") == (1, "a.yaml:3: FLU001 bad: nothing was found\n", "1 of 2 examples fail.\n")


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize("name", ["STY901-empty-phrase", "XY123-odd"])
def test_a_new_rule_passes_its_tests(tqcheck: Tqcheck, name: str) -> None:
    code, out, err = tqcheck("rules", "new", name)
    assert (code, out) == (0, "")
    assert f"Wrote {Path('rules', name)}.yaml. Change it, then: tqcheck rules test rules\n" in err
    assert tqcheck("rules", "test", "rules") == (0, "", "3 examples pass.\n")


@pytest.mark.usefixtures("known")
def test_a_new_rule_in_another_folder(tqcheck: Tqcheck) -> None:
    assert tqcheck("rules", "new", "STY901-empty-phrase", "--dir", "my/own").code == 0
    assert Path("my/own/STY901-empty-phrase.yaml").exists()


@pytest.mark.usefixtures("known")
def test_a_file_that_exists_is_left_alone(tqcheck: Tqcheck) -> None:
    Path("rules").mkdir()
    Path("rules/STY901-x.yaml").write_text("mine")
    code, _, err = tqcheck("rules", "new", "STY901-x")
    assert code == 2
    assert "this file exists already; nothing was written" in err
    assert Path("rules/STY901-x.yaml").read_text() == "mine"


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize("name", ["FLU001-x", "STY901-doubled-word", "STY901-twin"])
def test_codes_and_names_that_are_taken(tqcheck: Tqcheck, name: str) -> None:
    code, _, err = tqcheck("rules", "new", name)
    assert code == 2
    assert "is already the name of FLU001 doubled-word" in err
    assert not Path("rules").exists()


@pytest.mark.parametrize(
    "name", ["sty901-x", "STY901", "STY901-", "STY901-Empty", "STY901-a--b", "S1-x", "../STY901-x"]
)
def test_names_that_are_none(tqcheck: Tqcheck, name: str) -> None:
    code, _, err = tqcheck("rules", "new", name)
    assert code == 2
    assert f"“{name}” is no name for a rule" in err
