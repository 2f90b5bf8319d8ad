from __future__ import annotations

import pytest

from tqcheck.engine.align import pair_documents
from tqcheck.errors import ReadError
from tqcheck.model.text import Document, Origin, Segment, Span, TranslationUnit, UnitKind

SOURCE = [
    "年度工作会议召开",
    "4月13日，公司召开年度工作会议，总结一季度工作，安排二季度任务，动员各级各部门坚定信心。",
    "董事长出席会议并讲话，对下一步工作提出三点要求。",
    "会议指出，公司全年实现营业收入3.5亿元，同比增长12%，各项指标好于预期，为完成全年目标打下基础。",
    "会议强调，要抓好2022年的安全生产工作，落实责任。",
    "会议以视频形式召开。",
]
TARGET = [
    "Annual work meeting held",
    "On April 13 the Company held its annual work meeting to review the first quarter, plan the second and encourage all "
    "departments to be confident.",
    "The chairman attended the meeting, spoke, and set out three requirements for the work to come.",
    "The meeting noted that the Company had earned revenue of RMB 350 million in the year, up 12% year on year, better than "
    "expected in all respects, a good base for meeting its targets.",
    "The meeting stressed that safety had to be managed well in 2022 and responsibilities fulfilled.",
    "The meeting was held by video link.",
]


def document(name: str, texts: list[str], kinds: list[UnitKind] | None = None) -> Document:
    lang = "zh" if name.startswith("s") else "en"
    units = tuple(
        TranslationUnit(
            str(index + 1),
            index,
            Segment(text, lang, Origin(2 * index + 1, 1)),
            kind=(kinds or ["paragraph"] * 99)[index],
        )
        for index, text in enumerate(texts)
    )
    return Document(name, name, "txt", units, target_lang=lang)


def test_pairs_one_by_one() -> None:
    units = pair_documents(document("s.txt", SOURCE), document("t.txt", TARGET))
    assert [(unit.source.text if unit.source else None, unit.target.text) for unit in units] == list(
        zip(SOURCE, TARGET, strict=True)
    )


def test_a_source_place_names_the_source_file() -> None:
    units = pair_documents(document("s.txt", SOURCE), document("t.txt", TARGET))
    assert units[2].source is not None
    assert units[2].source.place(Span(0, 2)).address == "s.txt:5"
    assert units[2].target.place(Span(0, 3)).line == 5


def test_empty_files_pair() -> None:
    assert pair_documents(document("s.txt", []), document("t.txt", [])) == ()


@pytest.mark.parametrize("gone", range(len(SOURCE)))
def test_a_paragraph_too_few_is_shown(gone: int) -> None:
    texts = TARGET[:gone] + TARGET[gone + 1 :]
    with pytest.raises(ReadError) as caught:
        pair_documents(document("s.txt", SOURCE), document("t.txt", texts))
    assert caught.value.what == "this file has 5 paragraphs, but s.txt has 6: they cannot be paired"
    assert f"s.txt:{2 * gone + 1}: {SOURCE[gone][:20]}" in str(caught.value)


def test_a_paragraph_too_many_is_shown() -> None:
    texts = [*TARGET[:2], "Reported by the newspaper of the Company, with thanks to everyone.", *TARGET[2:]]
    with pytest.raises(ReadError) as caught:
        pair_documents(document("s.txt", SOURCE), document("t.txt", texts))
    assert caught.value.where == "t.txt:5"
    assert "t.txt:5: Reported by the newspaper" in str(caught.value)


def test_a_merged_paragraph_is_shown() -> None:
    texts = [*TARGET[:3], f"{TARGET[3]} {TARGET[4]}", TARGET[5]]
    with pytest.raises(ReadError) as caught:
        pair_documents(document("s.txt", SOURCE), document("t.txt", texts))
    message = str(caught.value)
    assert "s.txt:9: 会议强调" in message
    assert "t.txt:9: The meeting was held" in message


def test_a_shift_between_files_of_equal_length_is_noticed() -> None:
    texts = [*TARGET[:1], *TARGET[2:], "Contact: the office of the Company, open from Monday to Friday."]
    with pytest.raises(ReadError, match=r"do not belong to those of s\.txt, though there are 6 in both") as caught:
        pair_documents(document("s.txt", SOURCE), document("t.txt", texts))
    assert "s.txt:3: 4月13日" in str(caught.value)


def test_one_odd_pair_is_none_of_our_business() -> None:
    texts = [*TARGET[:4], "No.", TARGET[5]]
    assert len(pair_documents(document("s.txt", SOURCE), document("t.txt", texts))) == 6


def test_kinds_help_to_find_the_place() -> None:
    kinds: list[UnitKind] = ["heading", "paragraph", "heading", "paragraph"]
    source = document("s.md", ["一", "公司概况如下", "二", "业务概况如下"], kinds)
    target = document("t.md", ["One", "Two", "The business as follows"], ["heading", "heading", "paragraph"])
    with pytest.raises(ReadError) as caught:
        pair_documents(source, target)
    assert "s.md:3: 公司概况如下" in str(caught.value)


def test_one_side_empty() -> None:
    with pytest.raises(ReadError, match=r"this file has 0 paragraphs, but s\.txt has 6"):
        pair_documents(document("s.txt", SOURCE), document("t.txt", []))
    with pytest.raises(ReadError, match=r"this file has 1 paragraph, but s\.txt has 0"):
        pair_documents(document("s.txt", []), document("t.txt", ["A"]))


def test_files_too_long_or_too_unequal_to_align_are_refused_without_a_place() -> None:
    with pytest.raises(ReadError, match="this file has 3000 paragraphs") as caught:
        pair_documents(
            Document("s.txt", "s.txt", "txt", tuple(unit("一", i) for i in range(2000))),
            Document("t.txt", "t.txt", "txt", tuple(unit("A", i) for i in range(3000))),
        )
    assert caught.value.hint == "give both files the same paragraphs in the same order"


def unit(text: str, index: int) -> TranslationUnit:
    return TranslationUnit(str(index + 1), index, Segment(text, "en", Origin(index + 1, 1)))


def test_long_paragraphs_are_shortened() -> None:
    with pytest.raises(ReadError) as caught:
        pair_documents(document("s.txt", SOURCE[:2]), document("t.txt", TARGET[:1]))
    assert all(len(line) < 100 for line in str(caught.value).splitlines()[2:])


def test_a_bilingual_target_has_its_own_source() -> None:
    bilingual = Document("t.tsv", "t.tsv", "tsv", (TranslationUnit("1", 0, Segment("A"), Segment("甲")),))
    with pytest.raises(ReadError, match="has its own source texts"):
        pair_documents(document("s.txt", ["甲"]), bilingual)
