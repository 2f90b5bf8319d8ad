from __future__ import annotations

from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import Glossary, TermEntry
from tqcheck.termbase.formats.tmx import FORMAT as TMX

TEXT = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="{srclang}" adminlang="en" segtype="phrase" datatype="plaintext"/><body>
<tu tuid="a"><note>seen twice</note><prop type="x-Domain">mining</prop><prop type="client">Zaoling</prop>
<tuv xml:lang="en-US"><seg>belt <bpt i="1">&lt;b&gt;</bpt><hi>conveyor</hi><ept i="1">&lt;/b&gt;</ept></seg></tuv>
<tuv xml:lang="zh-CN"><seg>皮带机</seg></tuv></tu>
<tu><tuv lang="zh-CN"><seg>综采</seg></tuv></tu>
</body></tmx>
"""


def read(srclang: str, options: ReadOptions | None = None) -> Glossary:
    return TMX.read("g.tmx", TEXT.format(srclang=srclang).encode(), options or ReadOptions())


def test_units_are_entries() -> None:
    glossary = read("*all*")
    (entry,) = glossary.entries
    assert entry == TermEntry(
        "g.tmx#a", ("belt conveyor",), ("皮带机",), domain="mining", note="seen twice", path="g.tmx", line=4
    )
    assert (glossary.source_lang, glossary.target_lang) == ("zh-CN", "en-US")
    assert [(defect.line, defect.what) for defect in glossary.defects] == [
        (7, "a concept without a term in “en-US” was left out")
    ]


def test_the_header_says_which_is_the_source() -> None:
    glossary = read("en-US")
    assert (glossary.source_lang, glossary.target_lang) == ("en-US", "zh-CN")
    assert [entry.preferred for entry in glossary.entries] == [("皮带机",), ("综采",)]


def test_the_options_go_before_the_header() -> None:
    assert read("en-US", ReadOptions(target_lang="en")).entries[0].source == ("皮带机",)


def test_forbidden_forms_are_no_translations() -> None:
    entry = TermEntry("", ("A", "B"), ("甲", "乙"), forbidden=("C",), scope=("a/*",), dnt=True, case="sensitive")
    text = TMX.write(Glossary((entry,), (), "zh", "en")).decode()
    assert text.count("<seg>") == 2
    for column, value in [("source", "乙"), ("preferred", "B"), ("forbidden", "C"), ("scope", "a/*"), ("dnt", "yes")]:
        assert f'<prop type="x-{column}">{value}</prop>' in text


def test_a_unit_has_a_variant_even_if_it_only_forbids() -> None:
    text = TMX.write(Glossary((TermEntry("", (), forbidden=("C",)),), (), "", "en")).decode()
    assert '<tuv xml:lang="en">\n        <seg></seg>' in text
