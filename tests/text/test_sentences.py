from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.text.sentences import sentences

# "¦" marks where a sentence ends and the next begins; it is taken out before the text is split.
CASES = {
    "plain": "Revenue rose by 8%. ¦Profit fell.",
    "exclamation": "The goal was met! ¦Work goes on.",
    "question": "What is next? ¦The board decides.",
    "mixed marks": "Is that so?! ¦It is.",
    "one sentence without stop": "Notice of Extraordinary General Meeting",
    "company before a verb": "Lianhe Rubber Co., Ltd. held its annual work meeting.",
    "company before a new sentence": "The buyer is Lianhe Rubber Co., Ltd. ¦The seller is unknown.",
    "company before its short name": 'Lianhe Rubber Co., Ltd. ("Lianhe") and its units met.',
    "incorporated before a title": "Norvale Inc. Chairman Wei Fang spoke first.",
    "incorporated before a new sentence": "The plant belongs to Norvale Inc. ¦It opened in May.",
    "corporation": "Norvale Corp. sold its stake to Hengda Group Corp. ¦However, the price is secret.",
    "company before a quoted sentence": 'We thank Norvale Ltd. ¦"The road is long," he said.',
    "company and a year": "See the Lianhe Co., Ltd. 2023 Annual Report.",
    "number abbreviated": "Workshop No. 3 resumed production.",
    "numbers abbreviated": "Boilers Nos. 4-6 were shut down.",
    "number in words": "No. One Thermal Plant leads the way.",
    "no as a word": "The answer was no. ¦The plan was dropped.",
    "country before a noun": "The U.S. Treasury raised its estimate.",
    "country before a currency": "Sales reached 40 million U.S. dollars in May.",
    "country before a new sentence": "Exports go to the U.S. ¦The rest stays at home.",
    "country joined": "Sino-U.S. Trade talks went on.",
    "for example": "Costs (e.g. Freight) fell, i.e. Margins rose.",
    "for example, joined": "We use metals, e.g. copper, and gases.",
    "etc. before lower case": "Steel, coal, etc. were supplied.",
    "etc. before a capital": "We sell steel, coal, etc. ¦Members of the board agreed.",
    "versus": "The Group vs. Norvale was heard in June.",
    "Mister": "Mr. Li and Mrs. Wang met Dr. Zhao and Prof. Sun.",
    "Saint": "The forum took place in St. Petersburg.",
    "street": "The office is in Harbour St. ¦It opened last year.",
    "figure": "Output is shown in Fig. 2 and Figs. 3 to 5.",
    "article and section": "Under Art. 12 and Sec. IV this is void.",
    "art as a word": "The lobby shows local art. ¦Visitors like it.",
    "decimal": "Profit grew to 3.5 billion. ¦Debt fell to 1.25 billion.",
    "damaged decimal": "Profit grew to 3. 5 billion yuan.",
    "year at the end": "The mine closed in 2019. ¦It reopened in 2022.",
    "year before a number": "The mine closed in 2019. ¦15 people stayed.",
    "time before a zone": "The call starts at 3 p.m. Beijing time.",
    "time before lower case": "The shift ends at 5 p.m. on Fridays.",
    "time before a new sentence": "The meeting ended at 5 p.m. ¦The guests left.",
    "time before a date": "It starts at 9 a.m. March 5.",
    "initials": "J. K. Smith and Robert F. Lindqvist signed.",
    "initials joined": "J.K. Smith signed.",
    "label, no initial": "The terms are in Appendix A. ¦The price is in Schedule B.",
    "pronoun, no initial": "She knows more than I. ¦So she went.",
    "degree": "Wei Fang, Ph.D. and M.Sc., leads the laboratory.",
    "degree at the end": "She holds a Ph.D. ¦He does not.",
    "ellipsis before lower case": "Safety first ... and always.",
    "ellipsis before a capital": "They waited... ¦Nothing came.",
    "ellipsis in brackets": "The board [...] The chair objected.",
    "one-character ellipsis": "They waited… ¦Nothing came.",
    "spaced ellipsis": "They waited . . . and left.",
    "address": "See www.lianhe-rubber.example.com. ¦Updates follow.",
    "address with a path": "Visit https://example.com/News.Html?id=3.Next for more.",
    "e-mail address": "Write to liu.Wang@example.com today.",
    "closing quotation mark": 'He said, "We will win." ¦The hall rose.',
    "closing curly quotation mark": "He said, “We will win.” ¦The hall rose.",
    "quotation goes on": '"We will win!" he said.',
    "question in a quotation goes on": "“Will we win?” he asked.",
    "closing bracket": "Profit rose (see Note 3.) ¦Debt fell.",
    "sentence in brackets": "Profit rose. ¦(Figures are unaudited.) ¦Debt fell.",
    "sentence in quotation marks follows": "Profit rose. ¦“We are pleased,” he said.",
    "inline enumeration": "The tasks are: 1. Strengthen control. ¦2. Improve quality.",
    "lines numbered with points": "Tasks:\n¦1. Strengthen control\n¦2. Improve quality",
    "lines numbered in brackets": "Tasks:\n¦(1) Strengthen control;\n¦(2) Improve quality.",
    "lines lettered": "Tasks:\n¦a) strengthen control\n¦b) improve quality",
    "roman numbers": "Contents\n¦I. Overview of the year\n¦II. Outlook for the year",
    "numbered without a space": "Tasks\n¦1.Strengthen control\n¦2.Improve quality",
    "nested numbers": "1.1. Overview of the year. ¦1.2. Outlook.",
    "bullets": "Highlights\n¦• record output\n¦• no accidents",
    "hyphens as bullets": "Highlights\n¦- Record output\n¦- No accidents",
    "wrapped dash is no bullet": "The plan\n– which was new – worked.",
    "Chinese numbers": "工作安排\n¦一、加强领导\n¦（二）提高质量",
    "space missing": "Complete all tasks.¦Second, improve quality.",
    "space missing after a bracket": "Profit rose (unaudited).¦Debt fell sharply.",
    "space missing after a year": "The mine opened in 2021.¦The output doubled.",
    "space missing, Chinese": "完成任务.¦提高质量.",
    "program library": "The portal runs on Node.js and React.Js today.",
    "site name": "The code is on GitHub.com and Lianhe.Com now.",
    "file name": "Open report.Docx or summary.pdf.",
    "no split in Mr.Li": "We thank Mr.Li for his work.",
    "colon and semicolon": "Three goals: Safety; Quality; Profit.",
    "next sentence begun in lower case": "The plan was completed. ¦the next one follows.",
    "abbreviation before lower case": "The price incl. tax, approx. five yuan, dept. of sales.",
    "Chinese full stops": "公司召开会议。¦会议强调安全！¦大家同意吗？",
    "Chinese closing quote": "他说：“一定完成任务。”¦大家鼓掌。",
    "Chinese closing bracket": "利润增长（未经审计。）¦负债下降。",
    "Chinese colon, semicolon, comma": "会议指出：一要安全；二要质量，三要效益。",
    "Chinese half-width question mark": "准备好了吗?¦开始。",
    "Chinese ellipsis": "钢铁、煤炭……都在增长。",
    "Japanese": "売上高は増加した。¦利益は減少した。",
    "Japanese brackets": "「努力する。」¦社長は述べた。",
    "blank line": "Work Report\n\n¦Output rose",
    "blank line with spaces and CRLF": "Work Report\r\n \t\r\n¦Output rose",
    "single line break": "Output rose\nin the first quarter.",
    "single CRLF": "Output rose\r\nin the first quarter.",
    "line break inside an abbreviation": "We thank Mr.\nLi for it.",
    "page break": "Work Report\f¦Output rose",
    "paragraph separator": "Work Report\u2029¦Output rose",
    "stray space before the closing quotation mark": 'He said, "We will win. " ¦The hall rose.',
    "stray space before the closing bracket": "Profit rose (see Note 3. ) ¦Debt fell.",
    "stray comma after the stop": "Ten first prizes. , five second prizes.",
    "time of day at the end": "The shift ended at 12:00. ¦The bus was late.",
    "damaged stock code": "The parent (600999. SH) rose; the price was 12.5.",
    "several stops": "Is it so?!.. ¦Yes.",
    "invisible characters after the stop": "Profit rose.\u2060\u2060 ¦Debt fell.",
    "invisible characters before the stop": "Norvale Ltd\u2060. Chairman Wei spoke.",
    "invisible characters before a word": "Costs (e.g. \u2060Freight) fell. ¦\u2060Debt fell.",
    "invisible characters before a number": "\u20601. Strengthen control.",
    "invisible characters before a missing space": "All tasks\u2060.\u2060¦Second, improve quality.",
    "invisible characters at the end": "Profit rose. \u2060",
    "German ordinal": "Die Sitzung fand am 3. Mai statt. ¦Sie endete früh.",
    "German abbreviation": "Wir liefern z.B. Stahl und Kohle.",
    "Russian abbreviation": "Выручка, т.е. Доход, выросла. ¦Долг снизился.",
    "Arabic question mark": "هل انتهى العمل؟ ¦نعم انتهى.",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_splits_where_marked(marked: str) -> None:
    text = marked.replace("¦", "")
    assert [text[start:end] for start, end in sentences(text)] == [piece.strip() for piece in marked.split("¦")]


def test_nothing_in_nothing() -> None:
    assert sentences("") == []
    assert sentences(" \n\t ") == []


def test_leaves_white_space_outside() -> None:
    assert sentences("  One.   Two. \n") == [(2, 6), (9, 13)]


def test_long_text_without_an_end_is_one_sentence() -> None:
    text = "Mr. " * 20_000 + "Li"
    assert sentences(text) == [(0, len(text))]


PIECES = st.one_of(
    st.sampled_from(
        ["Output rose", "the", "Co., Ltd", "No", "U.S", "3.5", "Mr", "A", "e.g", "tasks", "Second", "我们", "会议"]
    ),
    st.sampled_from([".", "!", "?", "...", "…", "。", "！", "”", '"', "'", ")", "(", "“", ":", ",", "1.", "•", "- "]),
    st.sampled_from([" ", "  ", "\n", "\n\n", "\r\n", "\f", "\u200b", "\ud800", "\0"]),
)


@settings(max_examples=50)
@given(st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=80)))
def test_spans_are_ordered_trimmed_and_cover_all_that_is_not_white(text: str) -> None:
    done = 0
    for start, end in sentences(text):
        assert start >= done
        assert text[done:start].strip() == ""
        assert text[start:end] == text[start:end].strip() != ""
        done = end
    assert text[done:].strip() == ""


@settings(max_examples=50)
@given(st.lists(PIECES, max_size=20).map("".join), st.lists(PIECES, max_size=20).map("".join))
def test_a_blank_line_keeps_both_sides_apart(left: str, right: str) -> None:
    joined = sentences(f"{left}\n\n{right}")
    shift = len(left) + 2
    assert joined == sentences(left) + [(start + shift, end + shift) for start, end in sentences(right)]
