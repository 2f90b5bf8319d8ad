"""Which share of the marks by people meets a finding of tqcheck.

For the formula and its source see `tqcheck.metrics._agreement`.
"""

from __future__ import annotations

from tqcheck.metrics._agreement import plugin

METRIC = plugin("span-recall", "spans, recall", "span", "recall")
