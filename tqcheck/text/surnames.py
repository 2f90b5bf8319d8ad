"""Chinese surnames as pinyin writes them: which words may begin a person's name.

In lower case, ü also as it is typed without the dots (lu, lv, lyu). Surnames that are rare and English words as well
are left out: whoever reads "Bang Men" has no person in mind.
"""

from __future__ import annotations

from functools import cache

_SINGLE = """
ai an ao ba bai ban bao bei bi bian bie bo bu cai cang cao cen ceng cha chai chang chao che chen cheng chi chong chou
chu cui dai dan dang deng di diao ding dong dou du duan fan fang fei feng fu gai gan gao ge geng gong gou gu guan gui
guo ha hai han hang hao he heng hong hou hu hua huai huan huang hui huo ji jia jian jiang jiao jie jin jing ju kan
kang ke kong kou kuai kuang lai lan lang lao le lei leng li lian liang liao lin ling liu long lou lu luan luo lv lyu
lü ma mai man mao mei meng mi miao min ming mo mou mu na nan ni nian nie ning niu nong ou pan pang pei peng pi piao
ping pu qi qian qiang qiao qin qing qiu qu quan que ran rao ren rong ru ruan rui sa sha shan shang shao she shen sheng
shi shou shu shui si song su sui sun suo tai tan tang tao teng tian tie tong tu wan wang wei wen weng wu xi xia xian
xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan
zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong zou zu zuo
"""

_DOUBLE = """
baili chunyu dongfang dongguo duanmu dugu gongsun gongye helian huangfu linghu murong nangong ouyang puyang shangguan
shentu sima situ taishi tuoba weichi wenren xiahou ximen yuchi yuwen zhangsun zhongli zhuge zongzheng
"""

_READ_TWO_WAYS = """
bu/pu cen/qin chong/zhong dan/shan di/zhai gai/ge jie/xie lu/lv lu/lyu lu/lü lv/lyu lv/lü lyu/lü ou/qu piao/pu
qiu/chou que/quan ren/yin she/xie wei/yu weichi/yuchi zeng/ceng zha/cha
"""


_COMMON = """
wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng xie han tang feng yu
dong xiao cheng cao yuan deng fu zeng peng lu su jiang cai wei xue ye yan pan du dai xia zhong tian ren
"""
"""Those of most Chinese; a word in capitals is one of them rather than a given name."""


@cache
def surnames() -> frozenset[str]:
    """All surnames, single and double."""
    return frozenset((*_SINGLE.split(), *_DOUBLE.split()))


@cache
def common_surnames() -> frozenset[str]:
    """The surnames of most Chinese."""
    return frozenset(_COMMON.split())


@cache
def _twins() -> frozenset[tuple[str, str]]:
    pairs = (tuple(pair.split("/")) for pair in _READ_TWO_WAYS.split())
    return frozenset(pair for a, b in pairs for pair in ((a, b), (b, a)))


def is_same_character(a: str, b: str) -> bool:
    """Whether two surnames may be one character: 曾 is Zeng, misread Ceng; 吕 is Lü, Lyu, Lv or Lu."""
    return a == b or (a, b) in _twins()
