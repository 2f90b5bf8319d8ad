from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.text.inflect import noun_forms, plurals, possessives, singular, verb_forms, verb_phrase_forms


@pytest.mark.parametrize(
    "forms",
    [
        "grasp grasps grasped grasping",
        "promote promotes promoted promoting",
        "rely relies relied relying",
        "deploy deploys deployed deploying",
        "focus focuses focused focussed focusing focussing",
        "discuss discusses discussed discussing",
        "establish establishes established establishing",
        "fix fixes fixed fixing",
        "echo echoes echoed echoing",
        "radio radios radioed radioing",
        "plan plans planned planning",
        "show shows showed shown showing",
        "equip equips equipped equipping",
        "admit admits admitted admitting",
        "develop develops developed developing",
        "market markets marketed marketing",
        "travel travels travelled traveled travelling traveling",
        "fuel fuels fuelled fueled fuelling fueling",
        "reveal reveals revealed revealing",
        "compel compels compelled compelling",
        "benefit benefits benefited benefitted benefiting benefitting",
        "panic panics panicked panicking",
        "quiz quizzes quizzed quizzing",
        "agree agrees agreed agreeing",
        "tie ties tied tying",
        "age ages aged aging ageing",
        "singe singes singed singeing",
        "be is am are was were been being",
        "have has had having",
        "do does did done doing",
        "go goes went gone going",
        "undergo undergoes underwent undergone undergoing",
        "build builds built building",
        "hold holds held holding",
        "take takes took taken taking",
        "make makes made making",
        "seek seeks sought seeking",
        "lead leads led leading",
        "grow grows grew grown growing",
        "rise rises rose risen rising",
        "fall falls fell fallen falling",
        "put puts putting",
        "set sets setting",
        "cut cuts cutting",
        "input inputs inputted inputting",
        "begin begins began begun beginning",
        "overcome overcomes overcame overcoming",
        "undertake undertakes undertook undertaken undertaking",
        "withdraw withdraws withdrew withdrawn withdrawing",
        "uphold upholds upheld upholding",
        "prove proves proved proven proving",
        "learn learns learned learnt learning",
        "rebuild rebuilds rebuilt rebuilding",
        "resit resits resat resitting",
        "outgrow outgrows outgrew outgrown outgrowing",
        "relay relays relayed relaid relaying",
        "Take Takes Took Taken Taking",
        "Go Goes Went Gone Going",
    ],
)
def test_verb_forms(forms: str) -> None:
    lemma, *_ = forms.split()
    assert " ".join(verb_forms(lemma)) == forms


def test_knows_the_irregular_verbs_of_reports() -> None:
    pasts = {
        "bear": "bore", "bid": "bid", "bind": "bound", "break": "broke", "bring": "brought", "buy": "bought", "choose": "chose",
        "come": "came", "deal": "dealt", "draw": "drew", "drive": "drove", "feel": "felt", "fight": "fought", "find": "found",
        "forge": "forged", "get": "got", "give": "gave", "keep": "kept", "know": "knew", "lay": "laid", "leave": "left",
        "lose": "lost", "meet": "met", "oversee": "oversaw", "pay": "paid", "run": "ran", "say": "said", "see": "saw",
        "sell": "sold", "send": "sent", "shrink": "shrank", "speak": "spoke", "spend": "spent", "split": "split",
        "spread": "spread", "spring": "sprang", "stand": "stood", "stick": "stuck", "strike": "struck", "strive": "strove",
        "swell": "swelled", "teach": "taught", "tell": "told", "think": "thought", "understand": "understood", "win": "won",
        "withstand": "withstood", "write": "wrote",
    }  # fmt: skip
    assert [lemma for lemma, past in pasts.items() if past not in verb_forms(lemma)] == []


NUMBERS = [
    ("company", "companies"), ("day", "days"), ("process", "processes"), ("box", "boxes"), ("batch", "batches"),
    ("branch", "branches"), ("cache", "caches"), ("stomach", "stomachs"), ("wish", "wishes"), ("quiz", "quizzes"),
    ("waltz", "waltzes"), ("size", "sizes"), ("case", "cases"), ("expense", "expenses"), ("purpose", "purposes"),
    ("bus", "buses"), ("bonus", "bonuses"), ("status", "statuses"), ("lens", "lenses"), ("valve", "valves"),
    ("reserve", "reserves"), ("belief", "beliefs"), ("roof", "roofs"), ("half", "halves"), ("wife", "wives"),
    ("shelf", "shelves"), ("bookshelf", "bookshelves"), ("movie", "movies"), ("pie", "pies"), ("hero", "heroes"),
    ("potato", "potatoes"), ("photo", "photos"), ("portfolio", "portfolios"), ("shoe", "shoes"), ("menu", "menus"),
    ("taxi", "taxis"), ("child", "children"), ("grandchild", "grandchildren"), ("person", "people"), ("man", "men"),
    ("woman", "women"), ("chairman", "chairmen"), ("human", "humans"), ("foot", "feet"), ("tooth", "teeth"),
    ("analysis", "analyses"), ("crisis", "crises"), ("thesis", "theses"), ("criterion", "criteria"),
    ("phenomenon", "phenomena"), ("datum", "data"), ("medium", "media"), ("index", "indices"), ("appendix", "appendices"),
    ("formula", "formulas"), ("nucleus", "nuclei"), ("staff", "staff"), ("series", "series"), ("aircraft", "aircraft"),
    ("yuan", "yuan"), ("runner-up", "runners-up"), ("sub-index", "sub-indices"), ("topic", "topics"),
    ("Company", "Companies"), ("Child", "Children"), ("Person", "People"), ("CEO", "CEOs"), ("TV", "TVs"), ("SOE", "SOEs"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "many"), NUMBERS)
def test_plural(one: str, many: str) -> None:
    assert plurals(one)[0] == many


@pytest.mark.parametrize(("one", "many"), NUMBERS)
def test_singular(one: str, many: str) -> None:
    assert singular(many) == one


@pytest.mark.parametrize(("one", "_many"), NUMBERS)
def test_the_singular_of_a_singular_is_itself(one: str, _many: str) -> None:
    assert singular(one) == one


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("index", ("indices", "indexes")),
        ("person", ("people", "persons")),
        ("cargo", ("cargoes", "cargos")),
        ("equipment", ()),
        ("information", ()),
        ("know-how", ()),
        ("basis", ("bases",)),
        ("chassis", ("chassis",)),
        ("2", ()),
        ("公司", ()),
        ("", ()),
    ],
)
def test_plurals(noun: str, expected: tuple[str, ...]) -> None:
    assert plurals(noun) == expected


@pytest.mark.parametrize(
    "word",
    ["news", "economics", "goods", "always", "boss", "gas", "its", "specimen", "earnings", "equipment", "公司", ""],
)
def test_has_no_other_singular(word: str) -> None:
    assert singular(word) == word


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("company", ("company's", "companies'")),
        ("companies", ("companies'", "company's")),
        ("child", ("child's", "children's")),
        ("boss", ("boss's", "boss'", "bosses'")),
        ("equipment", ("equipment's",)),
        ("公司", ()),
    ],
)
def test_possessives(noun: str, expected: tuple[str, ...]) -> None:
    assert possessives(noun) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        (
            "Zaozhuang Mining Group",
            (
                "Zaozhuang Mining Group",
                "Zaozhuang Mining Groups",
                "Zaozhuang Mining Group's",
                "Zaozhuang Mining Groups'",
            ),
        ),
        ("three expenses", ("three expenses", "three expense", "three expenses'", "three expense's")),
        ("safety equipment", ("safety equipment", "safety equipment's")),
        ("Phase 2", ("Phase 2",)),
        ("集团公司", ("集团公司",)),
        ("", ("",)),
    ],
)
def test_noun_forms(phrase: str, expected: tuple[str, ...]) -> None:
    assert noun_forms(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("grasp the nettle", ("grasp the nettle", "grasps the nettle", "grasped the nettle", "grasping the nettle")),
        ("set", ("set", "sets", "setting")),
        ("抓 好", ("抓 好",)),
    ],
)
def test_verb_phrase_forms(phrase: str, expected: tuple[str, ...]) -> None:
    assert verb_phrase_forms(phrase) == expected


@settings(max_examples=50)
@given(st.one_of(st.text(alphabet="abeilnostuyz", min_size=1, max_size=8), st.text(max_size=8)))
def test_any_text_has_distinct_forms_beginning_with_itself(text: str) -> None:
    for forms in (verb_forms(text), noun_forms(text), verb_phrase_forms(text)):
        assert forms[0] == text
        assert len(set(forms)) == len(forms)
        assert all(forms) or not text
