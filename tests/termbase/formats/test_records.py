"""YAML and JSON: entries as data."""

from __future__ import annotations

import pytest

from tqcheck.errors import TermbaseError
from tqcheck.model.plugins import ReadOptions
from tqcheck.model.term import Glossary, TermEntry
from tqcheck.termbase.formats.json import FORMAT as JSON
from tqcheck.termbase.formats.yaml import FORMAT as YAML

ENTRY = TermEntry(
    "", ("Zaoling Mining", "Zaoling"), ("枣岭",), forbidden=("a|b",), case="sensitive", scope=("a/*",), dnt=True, note="n: #1"
)  # fmt: skip


def yaml(text: str) -> Glossary:
    return YAML.read("g.yaml", text.encode(), ReadOptions())


def json(text: str) -> Glossary:
    return JSON.read("g.json", text.encode(), ReadOptions())


def test_yaml() -> None:
    first, second = yaml(
        "- source: 枣岭|枣矿\n  preferred: [Zaoling, Zaoling Mining]\n\n- {preferred: 5, 禁用: null, case: true}\n"
    ).entries
    assert (first.id, first.source, first.preferred) == ("g.yaml:1", ("枣岭", "枣矿"), ("Zaoling", "Zaoling Mining"))
    assert (second.line, second.preferred, second.forbidden, second.case) == (4, ("5",), (), "sensitive")


def test_json() -> None:
    glossary = json(
        '{"source_lang": "ZH", "target_lang": "en",\n "entries": [\n {"source": "甲", "target": "a"},\n{"target": "b"}]}'
    )
    assert [(entry.line, entry.source, entry.preferred) for entry in glossary.entries] == [
        (3, ("甲",), ("a",)),
        (4, (), ("b",)),
    ]
    assert (glossary.source_lang, glossary.target_lang) == ("zh", "en")


def test_languages_as_keys() -> None:
    glossary = json('[{"zh": "甲", "en": "a"}]')
    assert (glossary.entries[0].source, glossary.source_lang, glossary.target_lang) == (("甲",), "zh", "en")


@pytest.mark.parametrize(("read", "text"), [(yaml, "甲: a\n乙: [b, c]\n"), (json, '{"甲": "a",\n"乙": ["b", "c"]}')])
def test_a_mapping_is_a_list_of_pairs(read: type[Glossary], text: str) -> None:
    glossary = read(text)  # type: ignore[arg-type]
    assert [(entry.source, entry.preferred) for entry in glossary.entries] == [(("甲",), ("a",)), (("乙",), ("b", "c"))]
    assert [defect.what for defect in glossary.defects] == [
        "these are no entries but a mapping; its keys were taken for “source”, its values for “preferred”"
    ]


def test_a_list_holds_forms_as_they_are() -> None:
    assert yaml('- preferred: ["a|b"]\n').entries[0].preferred == ("a|b",)


@pytest.mark.parametrize(
    ("text", "where", "what", "hint"),
    [
        (
            "- preferred: a\n- preferred: b\n  fobidden: c\n",
            "g.yaml:3",
            "unknown column “fobidden”",
            "did you mean “forbidden”",
        ),
        ("- source: a\n", "g.yaml:1", "the column “preferred” is missing", "the wanted forms"),
        ("entires:\n- preferred: a\n", "g.yaml:2", "unknown key “entires”", "did you mean “entries”?"),
        ("source_lang: zh\nentires:\n- preferred: a\n", "g.yaml:3", "unknown key “entires”", "did you mean “entries”?"),
        ("source_lang: [zh]\nentries: []\n", "g.yaml:1", "“source_lang” is no language", "zh, en-US"),
        ("just words\n", "g.yaml:1", "this holds no glossary", "a list of entries"),
        ("- a: [\n", "g.yaml:1:7", "malformed YAML: did not find expected node content", "None"),
        ("- &x {preferred: a}\n", "g.yaml:1:3", "anchors and aliases are not allowed", "None"),
    ],
)
def test_what_cannot_be_read_as_yaml(text: str, where: str, what: str, hint: str) -> None:
    with pytest.raises(TermbaseError) as caught:
        yaml(text)
    assert what in caught.value.what
    assert hint in str(caught.value.hint)
    assert caught.value.where == where


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ('[{"preferred": "a"},\n {"preferred": }]', "g.json:2:16", "malformed JSON: Expecting value"),
        ('[{"preferred": "a"}\n {"preferred": "b"}]', "g.json:2:2", "malformed JSON: Expecting ',' delimiter"),
        ('[] x', "g.json:1:4", "malformed JSON: Extra data"),
        ('{"entries": [], "entries": []}', "g.json:1:31", "malformed JSON: the key “entries” occurs twice"),
        ('[{"preferred": "a", "preferred": "b"}]', "g.json:1:2", "malformed JSON: the key “preferred” occurs twice"),
        ("[" * 100_000, "g.json", "this JSON is nested too deeply, or a number in it is too long"),
        ('[{"preferred": 1' + "0" * 5000 + "}]", "g.json", "this JSON is nested too deeply, or a number in it is too long"),
        ('{"entries": {}}', "g.json:1", "this holds no glossary"),
        ("3", "g.json:1", "this holds no glossary"),
        ('[{"preferred": "a"},\n{"x y": 1}]', "g.json:2", "unknown column “x y”"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_as_json(text: str, where: str, what: str) -> None:
    with pytest.raises(TermbaseError) as caught:
        json(text)
    assert (caught.value.where, caught.value.what) == (where, what)


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("- preferred: a\n- b\n", 2, "an entry is a mapping of columns to values"),
        ("- preferred: 1.50\n", 1, "“preferred” holds a text or a list of texts"),
        ("- preferred: a\n  note: [b]\n", 2, "“note” holds a text"),
        ("- preferred:\n  - {b: c}\n", 2, "“preferred” holds a text or a list of texts"),
        ("- preferred: a\n  dnt: maybe\n", 1, "“maybe” is no value of “dnt”"),
    ],
)
def test_defects(text: str, line: int, what: str) -> None:
    (defect,) = yaml(text).defects
    assert (defect.line, defect.what, defect.fatal) == (line, what, True)


def test_what_is_written_as_yaml() -> None:
    assert YAML.write(Glossary((ENTRY,), (), "zh", "en")).decode() == (
        'source_lang: "zh"\ntarget_lang: "en"\nentries:\n- source: "枣岭"\n'
        '  preferred: ["Zaoling Mining", "Zaoling"]\n  forbidden: ["a|b"]\n  case: "sensitive"\n  scope: "a/*"\n'
        '  dnt: true\n  note: "n: #1"\n'
    )


def test_what_is_written_as_json() -> None:
    assert JSON.write(Glossary((TermEntry("", ("a",)),))).decode() == '[\n  {\n    "preferred": "a"\n  }\n]\n'


def test_what_looks_like_a_number_stays_a_text() -> None:
    written = YAML.write(Glossary((TermEntry("", ("1e5", "0.50", "true", "~")),)))
    assert yaml(written.decode()).entries[0].preferred == ("1e5", "0.50", "true", "~")
