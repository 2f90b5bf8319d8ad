"""Glossaries: their formats and how their terms are matched."""
