from __future__ import annotations

import pytest

from tests.checks.fake import fixed, found
from tqcheck.checks.spacing import CHECK

CASES = [
    (
        "after-mark",
        "The tasks[[.]]Second, costs[[,]]profit and output[[;]]sales.",
        "The tasks. Second, costs, profit and output; sales.",
    ),
    (
        "after-mark",
        "As follows[[:]]First. In 2020[[,]]Wednesday. Up 5%[[.]]The rest.",
        "As follows: First. In 2020, Wednesday. Up 5%. The rest.",
    ),
    ("after-mark", "He said “go”[[,]]and (all)[[,]]then.", "He said “go”, and (all), then."),
    ("beside-bracket", "The mines (all certified[[)]]held it.", "The mines (all certified) held it."),
    ("beside-bracket", "Heling[[(]]hereinafter the Company[[)]]held it.", "Heling (hereinafter the Company) held it."),
    ("before-mark", "Ma Deling[[\u00a0\u00a0,]] Fu Liu[[ ,]] Chen[[ .]]", "Ma Deling, Fu Liu, Chen."),
    ("before-mark", "The list[[ :]] three[[ ;]] four[[ ,]]five[[ !]]", "The list: three; four,five!"),
    ("doubled", "all times,[[    ]]handle[[ \u00a0]]it", "all times, handle it"),
    ("indent", "[[\u00a0\u00a0]]Wang\n[[\u3000]]Li", "Wang\nLi"),
    ("inside-bracket", "[[( ]]see it[[ )]], [[“ ]]lean[[ ”]]", "(see it), “lean”"),
    ("beside-hyphen", "high[[ -]]quality, long[[- ]]term", "high-quality, long-term"),
    ("wide", "Zhang Wei[[\u3000]]Li Na", "Zhang Wei Li Na"),
]


@pytest.mark.parametrize(("kind", "marked", "mended"), CASES)
def test_what_is_wrong(kind: str, marked: str, mended: str) -> None:
    text = marked.replace("[[", "").replace("]]", "")
    assert found(CHECK, {"kind": kind}, text) == marked
    assert fixed(CHECK, {"kind": kind}, text) == mended
    assert found(CHECK, {"kind": kind}, mended) == mended


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("after-mark", "1,000 t at 10:30, e.g. in the U.S., by Wang.Li@example.com, www.Example.Com, http://a.B,c"),
        ("after-mark", "Co.,Ltd. and Ph.D., N,N-dimethylformamide, Node.Js, C:\\Data\\Report.Doc, a_b.C, x=y.Zz"),
        ("beside-bracket", "employee(s), (re)insurance, f(x), Fe(OH)3, (a) first"),
        ("before-mark", "The .NET team waited ... and . . . at 18 : 30; 0 ,5"),
        ("doubled", "One.  Two.  “Three.”  Four: \u00a0five"),
        ("doubled", "1.  first"),
        ("doubled", "Coal   Coke   Gas   Power"),
        ("indent", "  plain spaces, and one\u00a0inside"),
        ("inside-bracket", "( ) and [ ] and :) and “go. ” and ”x”"),
        ("beside-hyphen", "short- and long-term, mid- to long-term, a - b, -5"),
        ("wide", "中文\u3000中文"),
    ],
)
def test_what_is_right(kind: str, text: str) -> None:
    assert found(CHECK, {"kind": kind}, text) == text
