"""Tests of the reader of JSONL."""

from __future__ import annotations

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.errors import ReadError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.text import Directive, Document, File, Origin, Place, Span, TranslationUnit
from tqcheck.readers.jsonl import READER

TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=8)


def read(text: str) -> Document:
    return READER.read(File("a.jsonl", text.encode()), ReadOptions())


def units(text: str) -> list[TranslationUnit]:
    return list(read(text).units)


class TestKeys:
    def test_bilingual(self) -> None:
        (unit,) = units('{"id": "x", "source": "公司", "target": "company", "reference": "firm"}\n')
        assert unit.source
        assert (unit.key, unit.source.text, unit.target.text) == ("x", "公司", "company")
        assert [reference.text for reference in unit.references] == ["firm"]

    def test_monolingual(self) -> None:
        (unit,) = units('{"text": "company"}')
        assert (unit.key, unit.target.text, unit.source) == ("1", "company", None)

    def test_several_references(self) -> None:
        (unit,) = units('{"target": "a", "reference": ["b" , "c"], "references": [ "d" ]}')
        assert [reference.text for reference in unit.references] == ["b", "c", "d"]

    @pytest.mark.parametrize("value", ["null", "[]", "[ ]"])
    def test_no_references(self, value: str) -> None:
        assert units(f'{{"target": "a", "reference": {value}}}')[0].references == ()

    def test_a_number_as_id(self) -> None:
        assert [unit.key for unit in units('{"id": 12, "text": "a"}\n{"id": null, "text": "b"}')] == ["12", "2"]

    def test_other_keys_are_left_alone(self) -> None:
        (unit,) = units('{"mqm": {"target": ["x", {"y": "}"}]}, "target": "a", "n": -1.5e3, "t": true}')
        assert unit.target.text == "a"

    def test_the_last_of_two_keys_counts(self) -> None:
        (unit,) = units('{"target": "a", "target": "bc"}')
        assert unit.target.text == "bc"
        assert unit.target.place(Span(0, 2)) == Place(1, 28, 1, 30)

    def test_blank_lines_are_skipped(self) -> None:
        found = units('\n{"text": "a"}\n \t\n{"text": "b"}\n\n')
        assert [(unit.key, unit.target.origin.line) for unit in found] == [("1", 2), ("2", 4)]

    def test_languages(self) -> None:
        document = read('{"source": "公司", "target": "company", "source_lang": "zh", "target_lang": "en-GB"}')
        (unit,) = document.units
        assert (document.source_lang, document.target_lang) == ("zh", "en-GB")
        assert unit.source
        assert (unit.source.lang, unit.target.lang) == ("zh", "en-GB")

    @pytest.mark.parametrize("value", ['"TERM003, FLU"', '["TERM003 FLU"]'])
    def test_directives(self, value: str) -> None:
        (unit,) = units(f'{{"text": "a", "tqcheck_ignore": {value}}}')
        (directive,) = unit.directives
        assert directive.codes == ("TERM003", "FLU")
        assert directive.place.line == 1

    def test_directives_of_a_list(self) -> None:
        (unit,) = units('{"text": "a", "tqcheck_ignore": ["TERM003", "FLU", ""]}')
        assert unit.directives == (
            Directive(("TERM003",), place=Place(1, 34, 1, 43)),
            Directive(("FLU",), place=Place(1, 45, 1, 50)),
        )


class TestPlaces:
    @pytest.mark.parametrize(
        ("line", "span", "place"),
        [
            ('{"text": "abc"}', Span(1, 2), Place(1, 12, 1, 13)),
            ('{ "text" : "abc" }', Span(0, 3), Place(1, 13, 1, 16)),
            (r'{"text": "a\nbc"}', Span(1, 2), Place(1, 12, 1, 14)),
            (r'{"text": "a\nbc"}', Span(2, 4), Place(1, 14, 1, 16)),
            (r'{"text": "\u4e2d\u6587"}', Span(1, 2), Place(1, 17, 1, 23)),
            (r'{"text": "\ud83d\ude00x"}', Span(0, 1), Place(1, 11, 1, 23)),
            (r'{"text": "\ud83d\ude00x"}', Span(1, 2), Place(1, 23, 1, 24)),
            (r'{"text": "\"\\\/"}', Span(2, 3), Place(1, 15, 1, 17)),
            (r'{"text": "a\t"}', Span(2, 2), Place(1, 14, 1, 14)),
        ],
    )
    def test_in_a_literal(self, line: str, span: Span, place: Place) -> None:
        assert units(line)[0].target.place(span) == place

    @given(TEXTS, TEXTS, st.booleans(), st.data())
    def test_every_character(self, before: str, text: str, ascii_only: bool, data: st.DataObject) -> None:
        line = json.dumps({before: before, "source": before, "target": text}, ensure_ascii=ascii_only)
        (unit,) = units(line + "\n") if before not in ("target", "text") else units(json.dumps({"target": text}))
        assert unit.target.text == text
        index = data.draw(st.integers(0, len(text)))
        place = unit.target.place(Span(index, min(index + 1, len(text))))
        assert place.column is not None
        assert place.end_column is not None
        literal = line[place.column - 1 : place.end_column - 1]
        if before not in ("target", "text"):
            assert json.loads(f'"{literal}"') == text[index : index + 1]

    def test_pickles_as_what_the_model_knows(self) -> None:
        (unit,) = units(r'{"text": "a\nb"}')
        copy = pickle.loads(pickle.dumps(unit))
        assert type(copy.target.origin) is Origin
        assert copy.target.origin.pieces == unit.target.origin.pieces


class TestErrors:
    @pytest.mark.parametrize(
        ("line", "where", "what"),
        [
            ("[1]", "a.jsonl:1:1", "malformed JSON: expecting an object"),
            ('{"text": "a"', "a.jsonl:1:13", "malformed JSON: expecting a comma or the end of the object"),
            ('{"text": "a}', "a.jsonl:1:10", "malformed JSON: unterminated string"),
            ('{"text": }', "a.jsonl:1:10", "malformed JSON: expecting value"),
            ('{"text" "a"}', "a.jsonl:1:8", "malformed JSON: expecting a colon"),
            ('{"text": "a",}', "a.jsonl:1:14", "malformed JSON: expecting a key in double quotes"),
            ("{text: 1}", "a.jsonl:1:2", "malformed JSON: expecting a key in double quotes"),
            ('{"text": "a"} x', "a.jsonl:1:15", "malformed JSON: more behind the object"),
            (r'{"text": "\x"}', "a.jsonl:1:11", "malformed JSON: invalid \\\\escape"),
            ('{"text": "a\tb"}', "a.jsonl:1:12", "malformed JSON: invalid control character"),
            ('{"a": ' + "[" * 100_000, "a.jsonl:1:1", "malformed JSON: nested too deeply"),
            ('{"a": ' + "9" * 10_000 + "}", "a.jsonl:1:1", "malformed JSON: a number with too many digits"),
            ('{"text": 3}', "a.jsonl:1:10", "the value of “text” is not a string"),
            ('{"target": null}', "a.jsonl:1:1", "no string in “target”"),
            ('{"source": "公司"}', "a.jsonl:1:1", "no string in “target”"),
            ('{"source": "公司", "text": "a"}', "a.jsonl:1:1", "no string in “target”"),
            ('{"target": "a", "text": "b"}', "a.jsonl:1:25", "both “target” and “text”"),
            ('{"target": "a", "reference": ["b", 3]}', "a.jsonl:1:36", "the value of “reference” is not a string"),
            ('{"target": "a", "id": true}', "a.jsonl:1:23", "the value of “id” is not a string"),
            (r'{"target": "a\ud800b"}', "a.jsonl:1:14", "half a character"),
            (r'{"target": "\ude00\ud83d"}', "a.jsonl:1:13", "half a character"),
            (r'{"target": "a\u0000"}', "a.jsonl:1:14", "a NUL character in “target”"),
            ('{"text": "a", "tqcheck_ignore": "FLU why"}', "a.jsonl:1:33", "“why” is not the code of a rule"),
        ],
        ids=lambda value: value[:30] if isinstance(value, str) else None,
    )
    def test_place_and_reason(self, line: str, where: str, what: str) -> None:
        with pytest.raises(ReadError, match=what) as caught:
            units(line)
        assert caught.value.where == where
        assert caught.value.shown == line
        assert caught.value.hint

    def test_a_key_with_a_slip_is_recognized(self) -> None:
        with pytest.raises(ReadError, match="help: rename the key “targt”, if it is meant"):
            units('{"targt": "a"}')

    def test_a_nul_byte(self) -> None:
        with pytest.raises(ReadError, match="a NUL character: this looks like a binary file") as caught:
            units('{"text": "a\0b"}')
        assert caught.value.where == "a.jsonl:1:12"

    def test_the_line_is_counted(self) -> None:
        with pytest.raises(ReadError, match="malformed JSON") as caught:
            units('{"text": "a"}\n\n{"text": "b"}\n{\n')
        assert caught.value.line == 4


class TestChosenKeys:
    TEXT = '{"n": 7, "mt": "a", "zh": "一", "refs": ["b", "c"], "doc": "news", "target": 3}\n{"mt": "d"}\n'

    @staticmethod
    def read(*columns: tuple[str, str]) -> list[TranslationUnit]:
        return list(READER.read(File("a.jsonl", TestChosenKeys.TEXT.encode()), ReadOptions(columns=columns)).units)

    def test_each_role_is_the_key_that_was_named_and_may_be_missing_later(self) -> None:
        roles = (("target", "mt"), ("source", "zh"), ("reference", "refs"), ("id", "n"), ("document", "doc"))
        first, second = self.read(*roles)
        assert (first.key, first.document, first.target.text) == ("7", "news", "a")
        assert first.source is not None
        assert first.source.text == "一"
        assert [reference.text for reference in first.references] == ["b", "c"]
        assert (second.key, second.document, second.target.text, second.source) == ("2", None, "d", None)

    def test_a_key_that_is_not_there(self) -> None:
        with pytest.raises(ReadError, match="there is no key “dok”") as caught:
            self.read(("target", "mt"), ("document", "dok"))
        assert caught.value.hint == "did you mean “doc”?"
