"""Ranges of characters that modules of this package share, as pieces of a regular expression's character class.

Boundaries after Blocks.txt and Scripts.txt of the Unicode character database, version 16. A class with wide ranges
takes a millisecond to compile, which a short run feels: where `is_western` holds, the modules do without.
"""

from __future__ import annotations

import re
from functools import cache

HAN = "\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
HIRAGANA = "\u3041-\u3096\u3099\u309a\u309d-\u309f"
KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
KANA = HIRAGANA + KATAKANA
HANGUL = "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb\uffa1-\uffdc"

# South-East Asian scripts that put no space between words: Thai, Lao, Myanmar, Khmer.
UNSPACED_SOUTH = "\u0e01-\u0e3a\u0e40-\u0eff\u1000-\u109f\u1780-\u17ff"

# Punctuation of Chinese and Japanese text, full-width forms among it.
CJK_PUNCTUATION = "\u3001-\u3004\u3008-\u3020\u3030\u303d\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"

# Marks that belong to the letter before them but are no letters to `re`: accents, points, and the vowel signs of India
# (whose blocks stand here whole, but for the full stops and digits of the first).
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0963\u0971-\u0ddf\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)

# Zero-width characters, soft hyphen, marks of direction, variation selectors: seen by nobody.
INVISIBLE = (
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f\ufeff"
)


@cache
def _beyond_western() -> re.Pattern[bytes]:
    # First bytes of UTF-8 from U+0340 on, but for U+2000 to U+2FFF, which are signs.
    return re.compile(rb"[\xcd-\xe1\xe3-\xf4]")


def is_western(text: str) -> bool:
    """Whether all letters are Latin, in words parted by spaces; False also for some rare Latin and wide characters."""
    return text.isascii() or not _beyond_western().search(text.encode("utf-8", "surrogatepass"))
