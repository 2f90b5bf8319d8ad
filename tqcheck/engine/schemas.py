"""The JSON Schemas that tqcheck publishes: of its reports, of a rule file and of the configuration.

Those of the reports are written by hand, because they are a promise; the others follow from the dataclasses that read
the files.
"""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck.errors import ConfigError, nearest

if TYPE_CHECKING:
    from collections.abc import Callable


def schema(name: str) -> str:
    """A JSON Schema (draft 2020-12) as text that ends in a line feed: `report`, `scores`, `rule` or `config`.

    Raises:
        ConfigError: there is none of that name; names the nearest.
    """
    if name not in _MAKERS:
        raise ConfigError(f"there is no schema “{name}”", hint=nearest(name, _MAKERS))
    return _MAKERS[name]()


def _by_hand(name: str) -> str:
    path = Path(__file__).parent.parent / "model" / f"{name}.schema.json"
    return path.read_text("utf-8")


def _rule() -> str:
    from tqcheck.model.codec import json_schema
    from tqcheck.rules.schema import RuleFile

    return _text({"title": "a rule of tqcheck", **json_schema(RuleFile)})


def _config() -> str:
    """Of tqcheck.toml, where the keys stand at the top level or under `tqcheck`."""
    from tqcheck.config.schema import ConfigFile
    from tqcheck.model.codec import json_schema

    table = json_schema(ConfigFile, kebab=True)
    draft, properties = table.pop("$schema"), table["properties"]
    assert isinstance(properties, dict)
    return _text(
        {
            "$schema": draft,
            "title": "tqcheck.toml",
            "type": "object",
            "additionalProperties": False,
            "properties": {**properties, "tqcheck": table},
        }
    )


def _text(data: dict[str, object]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


_MAKERS: dict[str, Callable[[], str]] = {
    "config": _config,
    "report": partial(_by_hand, "report"),
    "rule": _rule,
    "scores": partial(_by_hand, "scores"),
}
