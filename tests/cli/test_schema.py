from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Tqcheck


@pytest.mark.parametrize("name", ["report", "scores", "rule", "config"])
def test_a_schema_is_json(tqcheck: Tqcheck, name: str) -> None:
    code, out, err = tqcheck("schema", name)
    assert (code, err) == (0, "")
    assert json.loads(out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_an_unknown_schema_is_an_error(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("schema", "reprot")
    assert (code, out, err) == (2, "", "error: there is no schema “reprot”\n  help: did you mean “report”?\n")
