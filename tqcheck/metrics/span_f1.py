"""How well tqcheck's findings and people's marks agree, mark by mark.

For the formula and its source see `tqcheck.metrics._agreement`.
"""

from __future__ import annotations

from tqcheck.metrics._agreement import plugin

METRIC = plugin("span-f1", "spans, F1", "span", "f1")
