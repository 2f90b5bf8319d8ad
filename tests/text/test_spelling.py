from __future__ import annotations

import pytest

from tqcheck.text.spelling import key, without_accents


@pytest.mark.parametrize(
    "pair",
    [
        "organisation/organization", "organised/organized", "labour/labor", "centre/center", "programme/program",
        "catalogue/catalog", "travelled/traveled", "modelling/modeling", "analyse/analyze", "defence/defense",
        "neighbourhood/neighborhood", "fibre/fiber", "judgement/judgment", "aluminium/aluminum", "nestlé/nestle",
        "theatres/theaters", "favourite/favorite", "jewellery/jewelry", "counsellors/counselors",
    ],
)  # fmt: skip
def test_both_spellings_have_one_key(pair: str) -> None:
    british, american = pair.split("/")
    assert key(british) == key(american)


@pytest.mark.parametrize(
    "pair", ["four/for", "hour/hor", "filled/filed", "called/caled", "prise/prize", "tour/tor", "pollution/polution"]
)
def test_other_words_have_their_own_key(pair: str) -> None:
    one, other = pair.split("/")
    assert key(one) != key(other)


@pytest.mark.parametrize(("text", "bare"), [("Łódź", "Łodz"), ("straße", "strasse"), ("が", "が"), ("plain", "plain")])
def test_accents(text: str, bare: str) -> None:
    assert without_accents(text) == bare
