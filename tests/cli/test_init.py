from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tqcheck import api

if TYPE_CHECKING:
    from tests.cli.conftest import Tqcheck


def test_it_writes_a_configuration_and_a_glossary(tqcheck: Tqcheck) -> None:
    code, out, err = tqcheck("init")
    assert (code, out) == (0, "")
    assert err.startswith("Wrote tqcheck.toml and glossary.csv.\n")
    assert Path("tqcheck.toml").read_bytes() == api.config_template().encode()
    assert Path("glossary.csv").read_bytes() == api.glossary_template().encode("utf-8-sig")


def test_in_another_folder(tqcheck: Tqcheck) -> None:
    Path("sub").mkdir()
    assert tqcheck("init", "sub").code == 0
    assert Path("sub/glossary.csv").exists()


@pytest.mark.parametrize("name", ["tqcheck.toml", "glossary.csv"])
def test_what_exists_is_left_alone(tqcheck: Tqcheck, name: str) -> None:
    Path(name).write_text("mine")
    code, _, err = tqcheck("init")
    assert (code, err) == (2, f"error: {name}: this file exists already; nothing was written\n")
    assert [path.name for path in Path().iterdir()] == [name]
    assert Path(name).read_text() == "mine"
