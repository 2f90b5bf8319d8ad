from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Tqcheck

TOML = 'glossaries = ["a.csv"]\n[tqcheck.ignore]\n"*.md" = ["STY"]\n'


def test_every_value_with_its_origin(tqcheck: Tqcheck) -> None:
    Path("tqcheck.toml").write_text(TOML)
    code, out, err = tqcheck("config", "--profile", "strict")
    assert (code, err) == (0, "")
    assert out == (
        'root            "."                tqcheck.toml\n'
        "source-lang     -                  default\n"
        "target-lang     -                  default\n"
        'glossaries      ["a.csv"]          tqcheck.toml:1\n'
        "rules           []                 default\n"
        'profile         "strict"           --profile\n'
        "select          -                  default\n"
        "ignore          []                 default\n"
        "min-confidence  -                  default\n"
        'fail-on         "minor"            default\n'
        "include         []                 default\n"
        "exclude         []                 default\n"
        'ignore."*.md"   [{"code": "STY"}]  tqcheck.toml:3\n'
        "require-all     false              default\n"
    )


def test_as_json(tqcheck: Tqcheck) -> None:
    Path("tqcheck.toml").write_text(TOML)
    data = json.loads(tqcheck("config", "--format", "json").out)
    assert {"key": "glossaries", "value": ["a.csv"], "origin": "tqcheck.toml:1"} in data


def test_the_configuration_is_that_of_the_path(tqcheck: Tqcheck) -> None:
    Path("sub").mkdir()
    Path("sub/tqcheck.toml").write_text('profile = "fast"\n')
    assert '"fast"' in tqcheck("config", "sub/report.txt").out
    assert '"fast"' not in tqcheck("config").out


def test_a_mistake_is_an_error(tqcheck: Tqcheck) -> None:
    Path("tqcheck.toml").write_text("profil = 1\n")
    code, out, err = tqcheck("config")
    assert (code, out) == (2, "")
    assert err.startswith("error: tqcheck.toml:1:1: unknown key “profil”; did you mean “profile”?\n")
