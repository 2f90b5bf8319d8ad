from __future__ import annotations

import pytest

from tqcheck.errors import ReadError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import Document, File, Place, Span, TranslationUnit
from tqcheck.readers.po import READER

HEADER = 'msgid ""\nmsgstr "Language: de_AT\\nX-Source-Language: zh_CN\\n"\n\n'


def read(text: str) -> Document:
    return READER.read(File("a.po", text.encode()), ReadOptions())


def units(text: str) -> list[TranslationUnit]:
    return list(read(text).units)


def test_the_header_gives_the_languages_and_is_no_unit() -> None:
    document = read(HEADER + 'msgid "一"\nmsgstr "eins"\n')
    assert (document.source_lang, document.target_lang) == ("zh-CN", "de-AT")
    assert [(unit.target.text, unit.target.lang) for unit in document.units] == [("eins", "de-AT")]


def test_places_in_strings_of_several_lines_with_escapes() -> None:
    (unit,) = units('msgid "x"\nmsgstr "a\\t"\n  "b \\"c\\"\\x41"\n')
    assert unit.target.text == 'a\tb "c"A'
    assert unit.target.place(Span(0, 1)) == Place(2, 9, 2, 10)
    assert unit.target.place(Span(1, 2)) == Place(2, 10, 2, 12)
    assert unit.target.place(Span(2, 3)) == Place(3, 4, 3, 5)
    assert unit.target.place(Span(4, 7)) == Place(3, 6, 3, 11)


def test_messages_follow_one_another_without_a_blank_line() -> None:
    found = units('msgid "a"\nmsgstr "b"\nmsgctxt "c"\nmsgid "d"\nmsgstr "e"\n')
    assert [(unit.source.text, unit.target.text) for unit in found if unit.source] == [("a", "b"), ("d", "e")]


def test_states_notes_and_plural_forms() -> None:
    first, second, third = units(
        '# by hand\n#. from the code\n#, c-format, fuzzy\nmsgid "a"\nmsgid_plural "many"\nmsgstr[1] "y"\nmsgstr[0] "x"\n'
        '\nmsgid "b"\nmsgstr ""\n'
    )
    assert [(unit.source.text, unit.target.text) for unit in (first, second) if unit.source] == [
        ("a", "x"),
        ("many", "y"),
    ]
    assert (first.state, first.notes, third.state) == ("fuzzy", ("by hand", "from the code"), "untranslated")


def test_obsolete_messages_and_earlier_sources_are_left_out() -> None:
    assert units('#~ msgid "a"\n#~ msgstr "b"\n#| msgid "c"\n') == []


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ('msgid "a\nmsgstr "b"\n', "this string is not closed", 1, 7),
        ("message\n", "this is no line of a PO file", 1, 1),
        ('msgid "a"\nmsgid "b"\n', "“msgid” stands twice in this message", 2, 1),
        ('msgid "a"\n', "this message has no msgstr", 1, 8),
        ('msgstr "a"\n', "this message has no msgid", 1, 9),
        ('msgid "a"\nmsgstr "\\q"\n', "unknown escape", 2, 9),
        ('msgid "a"\nmsgstr "\\0"\n', "a NUL character", 2, 9),
    ],
)
def test_malformed_files(text: str, message: str, line: int, column: int) -> None:
    with pytest.raises(ReadError, match=message) as caught:
        units(text)
    assert (caught.value.path, caught.value.line, caught.value.column) == ("a.po", line, column)
    assert caught.value.hint
