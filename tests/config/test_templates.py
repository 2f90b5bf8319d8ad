from __future__ import annotations

import csv
import io
import tomllib
from dataclasses import fields
from typing import TYPE_CHECKING

from tqcheck.config.load import load_settings
from tqcheck.config.schema import ConfigFile
from tqcheck.config.settings import Settings
from tqcheck.config.templates import CONFIG, GLOSSARY

if TYPE_CHECKING:
    from pathlib import Path


def switched_on() -> str:
    """The template with every option switched on: prose follows a `#` with a space, options one without."""
    lines = CONFIG.splitlines()
    return "\n".join(line[1:] if line.startswith("#") and not line.startswith("# ") else line for line in lines)


def test_as_written_it_changes_nothing(project: Path) -> None:
    (project / "tqcheck.toml").write_text(CONFIG)
    assert tomllib.loads(CONFIG) == {}
    assert load_settings((), {}).settings == Settings()


def test_with_everything_switched_on_it_is_valid(project: Path) -> None:
    (project / "tqcheck.toml").write_text(switched_on())
    (project.parent / "tqcheck.toml").write_text("")
    assert load_settings((), {}).settings.fail_on == "minor"


def test_it_names_every_key() -> None:
    data = tomllib.loads(switched_on())
    assert {*data, *data["tqcheck"]} - {"tqcheck"} == {item.name.replace("_", "-") for item in fields(ConfigFile)}


def test_the_glossary_can_be_used_as_it_is(project: Path) -> None:
    from tqcheck.termbase.load import load_termbase

    (project / "glossary.csv").write_text(GLOSSARY, "utf-8-sig")
    loaded = load_termbase(("glossary.csv",))
    assert loaded.warnings == ()
    assert [entry.preferred for entry in loaded.termbase.entries] == [("Example Group",), ("Example Rubber",)]


def test_the_glossary_has_the_columns_of_the_contract_and_two_rows() -> None:
    header, *rows = csv.reader(io.StringIO(GLOSSARY))
    assert header == ["source", "preferred", "admitted", "forbidden", "case", "domain", "note"]
    assert [len(row) for row in rows] == [7, 7]
