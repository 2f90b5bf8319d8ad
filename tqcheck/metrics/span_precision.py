"""Which share of tqcheck's findings meets a mark by people.

For the formula and its source see `tqcheck.metrics._agreement`.
"""

from __future__ import annotations

from tqcheck.metrics._agreement import plugin

METRIC = plugin("span-precision", "spans, precision", "span", "precision")
