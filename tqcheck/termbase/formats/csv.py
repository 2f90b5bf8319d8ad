"""Glossaries as comma-separated values, quoted as in RFC 4180; files with semicolons or tabs are read as well."""

from __future__ import annotations

from tqcheck.termbase.formats._table import TableFormat

FORMAT = TableFormat((".csv",), ",")
