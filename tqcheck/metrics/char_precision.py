"""Which share of the characters that tqcheck marks as wrong people marked as well.

For the formula and its source see `tqcheck.metrics._agreement`.
"""

from __future__ import annotations

from tqcheck.metrics._agreement import plugin

METRIC = plugin("char-precision", "characters, precision", "char", "precision")
