"""Glossaries as tab-separated values; a cell with a tab, a quote or a line break in it is quoted as in CSV."""

from __future__ import annotations

from tqcheck.termbase.formats._table import TableFormat

FORMAT = TableFormat((".tsv",), "\t")
