"""Tests of the codes in directives."""

from __future__ import annotations

import pytest

from tqcheck.readers._codes import leading_codes, split_codes


@pytest.mark.parametrize(
    ("text", "codes", "stranger"),
    [
        ("", (), ""),
        ("TERM003", ("TERM003",), ""),
        ("TERM003 PHR012/basic-disk,FLU", ("TERM003", "PHR012/basic-disk", "FLU"), ""),
        (" TERM003 ,, PHR ", ("TERM003", "PHR"), ""),
        ("TERM003 because", ("TERM003", "because"), "because"),
        ("term003", ("term003",), "term003"),
        ("A1", ("A1",), "A1"),
        ("TERM003/", ("TERM003/",), "TERM003/"),
    ],
)
def test_split_codes(text: str, codes: tuple[str, ...], stranger: str) -> None:
    assert split_codes(text) == (codes, stranger)


@pytest.mark.parametrize(
    ("text", "codes", "reason"),
    [
        ("TERM003", ("TERM003",), ""),
        ("TERM003 a defined term", ("TERM003",), "a defined term"),
        ("TERM003, PHR012/basic-disk: as agreed ", ("TERM003", "PHR012/basic-disk"), "as agreed"),
        ("TERM003 - as agreed", ("TERM003",), "as agreed"),
        ("PHR,FLU x", ("PHR", "FLU"), "x"),
        ("PHR OK then", ("PHR",), "OK then"),
        ("", (), ""),
        ("why not", (), "why not"),
        ("TERMs are defined", (), "TERMs are defined"),
    ],
)
def test_leading_codes(text: str, codes: tuple[str, ...], reason: str) -> None:
    assert leading_codes(text) == (codes, reason)
