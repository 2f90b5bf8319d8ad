"""One key for the spellings of a word: British and American, with accents and without.

The keys are for comparing words that are known to matter, such as those of a glossary: "organisation" and
"organization" have one key, "enterprise" has one that nobody writes. Words that differ in more than spelling must keep
different keys, so the rules ask for a certain length ("four" is no "for"), and what no rule can tell is in a table.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

# British/American. Pairs that no rule below covers.
_PAIRS = """\
ageing/aging aluminium/aluminum artefact/artifact cheque/check cosy/cozy defence/defense draught/draft enrol/enroll
enrolment/enrollment enrols/enrolls fulfil/fulfill fulfilment/fulfillment fulfils/fulfills gauge/gage grey/gray
greyish/grayish instalment/installment instil/instill jewellery/jewelry licence/license licences/licenses
manoeuvre/maneuver manoeuvres/maneuvers manoeuvring/maneuvering marvellous/marvelous mould/mold moulded/molded
moulding/molding mouldings/moldings moulds/molds offence/offense offences/offenses plough/plow ploughs/plows
practise/practice practised/practiced practises/practices practising/practicing pretence/pretense programme/program
programmes/programs sceptic/skeptic sceptical/skeptical skilful/skillful smoulder/smolder speciality/specialty
storey/story storeys/stories sulphate/sulfate sulphide/sulfide sulphur/sulfur sulphuric/sulfuric tonne/ton tonnes/tons
tyre/tire tyres/tires wilful/willful woollen/woolen
anaemia/anemia anaesthesia/anesthesia anaesthetic/anesthetic archaeology/archeology diarrhoea/diarrhea
encyclopaedia/encyclopedia foetal/fetal foetus/fetus gynaecology/gynecology haematology/hematology
haemoglobin/hemoglobin haemorrhage/hemorrhage leukaemia/leukemia oesophagus/esophagus oestrogen/estrogen
orthopaedic/orthopedic paediatric/pediatric paediatrics/pediatrics
"""

# From the end of a word; what stands before must have a vowel, so that short words stay what they are.
_ENDINGS = (
    ("isation", "ization"), ("isations", "izations"), ("isational", "izational"),
    ("ise", "ize"), ("ised", "ized"), ("iser", "izer"), ("isers", "izers"), ("ises", "izes"), ("ising", "izing"),
    ("isable", "izable"),
    ("yse", "yze"), ("ysed", "yzed"), ("yser", "yzer"), ("ysers", "yzers"), ("ysing", "yzing"),
    ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"), ("ourable", "orable"),
    ("ourite", "orite"), ("ourites", "orites"), ("ourer", "orer"), ("ourers", "orers"), ("ourhood", "orhood"),
    ("oural", "oral"), ("ourful", "orful"),
    ("tre", "ter"), ("tres", "ters"), ("tred", "tered"), ("tring", "tering"), ("bre", "ber"), ("bres", "bers"),
    ("ogue", "og"), ("ogues", "ogs"), ("ogued", "oged"),
    ("dgement", "dgment"), ("dgements", "dgments"),
)  # fmt: skip
_LONGEST = 9


@cache
def _pairs() -> dict[str, str]:
    return {british: american for british, _, american in (pair.partition("/") for pair in _PAIRS.split())}


@cache
def _endings() -> dict[str, str]:
    return dict(_ENDINGS)


@cache
def _two_ls() -> re.Pattern[str]:
    # "travelled", but not "filled", which has only one vowel before.
    return re.compile("([a-z]*[aeiouy][a-z]*[^aeiouy][aeiou]l)l(ed|ing|ings|er|ers|ery|or|ors)")


@cache
def _vowel() -> re.Pattern[str]:
    return re.compile("[aeiouy]")


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """What the spellings of a word have in common: in most cases the American one, without accents.

    Args:
        word: Lower case.
    """
    if not word.isascii():
        word = without_accents(word)
    if len(word) < 4:
        return word
    pair = _pairs().get(word)
    if pair is not None:
        return pair
    endings = _endings()
    for size in range(min(_LONGEST, len(word) - 2), 2, -1):
        american = endings.get(word[-size:])
        if american is not None:
            stem = word[:-size]
            return stem + american if _vowel().search(stem) else word
    two = _two_ls().fullmatch(word) if word.find("ll", 3) > 0 else None
    return two[1] + two[2] if two else word


def without_accents(text: str) -> str:
    """The text with the letters under its accents; other scripts keep their marks."""
    if text.isascii():
        return text
    from unicodedata import normalize

    parts: list[str] = []
    for char in normalize("NFD", text):
        if not ("\u0300" <= char <= "\u036f" and parts and parts[-1].isascii()):
            parts.append(_LATIN.get(char, char))
    return normalize("NFC", "".join(parts))


# Letters whose stroke or tie is no mark to Unicode.
_LATIN = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ħ": "h",
    "ı": "i",
    "ŀ": "l",
    "æ": "ae",
    "œ": "oe",
    "ß": "ss",
    "ð": "d",
    "þ": "th",
}
