from __future__ import annotations

import pytest

from tqcheck.checks._name_likeness import CONFLICT, SURE, likeness
from tqcheck.checks._name_words import lexicon
from tqcheck.text.names import parse

LEXICON = lexicon(
    ("mine/mining/mineral/ore motor/auto machine/machinery/mechanical port/harbor petrochemical/petroleum_chemical",),
    ("chairman/president factory_director/plant_manager",),
    ("shengli/victory hongqi/red_flag huadong/east_china",),
)


def worth(a: str, b: str) -> float:
    found = likeness(parse(a), parse(b), LEXICON)
    assert likeness(parse(b), parse(a), LEXICON) == found
    return found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jujube Mineral Rubber Company", "Zao Mining Rubber Company"),
        ("Jujube Mineral Rubber Company", "jujube mining and rubber company"),
        ("Jujube Mineral Rubber Company", "Jujube Ore Rubber"),
        ("Zao Mining Group", "Zaozhuang Mining Group"),
        ("Yiyang Rubber Plastic Machinery Group Co., Ltd.", "Yiyang Rubber Machinery"),
        ("Shanghai Instrument Institute", "Shanghai Instrument and Meter Research Institute Co., Ltd."),
        ("Liuji Party Branch", "CPC Liuji Party Branch"),
        ("Zhejiang Petrochemical Valve Headquarters", "Zhejiang Petrochemical Valve Co., Ltd."),
        ("Zhejiang Petrochemical Valves", "Zhejiang Petrochemical Valve Co., Ltd."),
        ("Dongfeng Motor Corporation", "Dongfeng Company"),
        ("Wusi Village", "May Fourth Village"),
        ("Dongshan Village", "East Mountain Village"),
        ("Shengli Oilfield", "Victory Oilfield"),
        ("Hongqi Village", "Red Flag Village"),
        ("Daqiao", "Bridge"),
        ("Xu Gong Group", "Xugong Group"),
        ("Kaifeng High Pressure Valve Plant", "Kaifeng High-pressure Valve Factory"),
        ("Fushun Petrochemical Company", "Fushun Petroleum Chemical Company"),
        ("Lantai Machine Works", "Lantai Machinery Plant"),
        ("Hongta Weaving Mill", "Hongat Weaving Mill"),
        ("Ruicheng Port Co., Ltd.", "Ruicheng Harbor Co., Ltd."),
        ("Lanhai Dyeing and Printing Company", "Lanhai Printing and Dyeing Company"),
        ("Lanhai Gold and Lead Group", "Lanhai Gold Lead Group"),
        ("Masteel Group", "Magang Group"),
        ("Zhengmei Group", "Zhengzhou Coal Group"),
        ("Chairman Wu Damin", "President Wu Damin"),
        ("Factory Director Xu Bo", "Plant Manager Xu Bo"),
        ("Sanmenxia Branch of the CPC", "Sanmenxia Party Branch"),
        ("Zhengzhou Sanmo Institute", "Sanmo Institute"),
        ("Luoyang Paper Institute", "Luoyang Paper Research Institute"),
        ("Haida Bearing Plant", "Haida Bearings Plant"),
        ("Haida Valve", "Haida Valve Industry Co., Ltd."),
        ("Anyang Steel", "Angang"),
        ("Laihe Steel", "Laigang"),
        ("Maoming Port", "Maoming Harbor"),
        ("Nanyang Oilfield", "Nanyang Oil Field"),
        ("Second Wire Plant", "No. 2 Wire Plant"),
        ("Second Wire Plant", "Wire Second Plant"),
        ("Committee for Quality Inspection", "Quality Inspection Committee"),
        ("Baiyun Mountain Subdistrict", "Baiyunshan Street"),
        ("Golden Horse Tire", "Goldenhorse Tyre"),
        ("Engineer Zhao Min", "Zhao Min Engineer"),
        ("Chairman Li Jianguo", "Chairman Li Jian Guo"),
        ("Deputy Director Xu Bo", "Vice Director Xu Bo"),
        ("Board Chairman Xu Bo", "President Xu Bo"),
        ("China Railway Seventh Bureau", "China Railway No. 7 Bureau"),
        ("Huadong Valve Company", "East China Valve Company"),
        ("Northern Wire Plant of Haida", "North Wire Works of Haida"),
        ("Maanshan Paper Institute", "Ma'anshan Paper Academy"),
    ],
)
def test_names_of_one_thing(a: str, b: str) -> None:
    assert worth(a, b) >= SURE


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Zao Mining Group", "Zao Mining Company"),
        ("Tianhe No. 1 Plant", "Tianhe No. 2 Plant"),
        ("Haida Shandong Branch", "Haida Hebei Branch"),
        ("Haida Rubber Co., Ltd.", "Haida Mining Co., Ltd."),
        ("Fenner Company", "Fenner Dunlop Company"),
        ("Lanhai Finance Department", "Lanhai Sales Department"),
        ("Dawan Village Party Branch", "Dawan Village Branch"),
        ("Chairman Li Wei", "Chairman Li Qiang"),
        ("Chairman Li Wei", "Li Wei Company"),
        ("East Mine of Dashan", "West Mine of Dashan"),
        ("Dongshan Village", "West Mountain Village"),
        ("Xining Party Committee", "Propaganda Department of Xining Party Committee"),
        ("Maqiang Village", "Niufei Village"),
        ("Luoyang Paper Design Institute", "Luoyang Paper Research Institute"),
        ("Second Alumina Plant", "Third Alumina Plant"),
        ("Chairman Li Jianguo", "Chairman Li Jianhua"),
    ],
)
def test_names_of_two_things(a: str, b: str) -> None:
    assert worth(a, b) == CONFLICT


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("China Haida Group", "Haida Group"),
        ("Golmud City Temple", "Linfen Golmud City Temple"),
        ("Anyang Steel", "Wuyang"),
        ("Ministry of Education of Haida", "Haida Education Ministry"),
        ("Quality Office", "Quality Inspection Office"),
        ("Engineer Li", "engineer Li"),
        ("Longhai Securities Co., Ltd.", "Longhai Securities"),
        ("Lanhai Group", "lanhai group"),
        ("Haida Coal Company", "Haida Coal Machinery Company"),
        ("Haida Coal Company", "Haida Coal Plant"),
        ("Beijing Daxing International Airport", "Daxing Airport"),
        ("second-quarter work meeting", "second-quarter work conference"),
        ("Golmud Public Security Bureau", "Public Security Bureau of Golmud"),
        ("Tokyo Film Festival", "Tokyo International Film Festival"),
        ("Li Wenhua", "Liwenhua"),
        ("Wuping", "Wuping Coal Group"),
        ("Party Secretary Wang Tao", "Chairman Wang Tao"),
        ("Deputy Chairman Wang Tao", "President Wang Tao"),
        ("President Wu", "President Wu Damin"),
        ("The Rubber Company", "A Rubber Company"),
        ("Work Meeting", "Work Conference"),
        ("Day", "Xinhua English"),
        ("Chinese Academy of Sciences", "Chinese Institute of Medical Sciences"),
    ],
)
def test_what_is_too_natural_or_too_little(a: str, b: str) -> None:
    assert worth(a, b) < SURE


def test_a_group_of_one_word_says_nothing() -> None:
    with pytest.raises(ValueError, match="“mining” is no group"):
        lexicon(("mining",), (), ())
