"""Glossaries as comma-separated values, quoted as in RFC 4180."""

from __future__ import annotations

from tqcheck.termbase.formats._table import TableFormat

FORMAT = TableFormat((".csv",), ",")
