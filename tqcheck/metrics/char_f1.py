"""How well tqcheck's marks and people's agree by character: WMT 2023's F1 of error spans.

For the formula and its source see `tqcheck.metrics._agreement`.
"""

from __future__ import annotations

from tqcheck.metrics._agreement import plugin

METRIC = plugin("char-f1", "characters, F1", "char", "f1")
