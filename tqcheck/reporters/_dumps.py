"""JSON as text that is readable, stays on its line wherever it is read, and cannot steer a terminal."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Mapping

# Beyond what JSON itself demands: DEL and C1 controls, line breaks that some programs honour in a string, marks that
# turn the writing direction, and halves of surrogate pairs, which UTF-8 cannot hold.
_TO_ESCAPE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def dumps(data: object) -> str:
    """Plain data as JSON on one line; what is not in `_TO_ESCAPE` stands as it is."""
    text = json.dumps(data, ensure_ascii=False)
    # All of these can stand only inside of strings, where an escape means the same.
    return _TO_ESCAPE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def dump_by_line(data: Mapping[str, object], stream: TextIO) -> None:
    """Write one object; each item of its lists stands on a line of its own."""
    stream.write("{\n")
    for position, (key, value) in enumerate(data.items()):
        stream.write(f"  {dumps(key)}: ")
        if isinstance(value, list) and value:
            lines = ",\n".join(f"    {dumps(item)}" for item in value)
            stream.write(f"[\n{lines}\n  ]")
        else:
            stream.write(dumps(value))
        stream.write(",\n" if position < len(data) - 1 else "\n")
    stream.write("}\n")
