"""Makes `tqcheck/text/_common_words.py`: the words that English translations use in lower case.

    python training/common_words/build.py mqm-zhen-train.jsonl.gz

The data are the translations of WMT newstest2020, newstest2021 and TED 2021, by people and by machines, as published
with Google's MQM annotations (google/wmt-mqm-human-evaluation, Apache-2.0). A word counts once a source document, and
is kept from two documents on: what only one has may be a name's own word.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import textwrap
from collections import defaultdict
from pathlib import Path

OUTPUT = Path(__file__).parents[2] / "tqcheck" / "text" / "_common_words.py"
LEAST = 2
_WORD = re.compile(r"(?<![A-Za-z'’-])[a-z]{2,}(?![A-Za-z’'])")

HEADER = '''\
"""Words that are common in English prose, by which a name's own words are told. Made by training/common_words/build.py.

Learned from the translations of google/wmt-mqm-human-evaluation (Apache-2.0): the words that stand in lower
case in at least {least} of their documents.
"""

from __future__ import annotations

'''


def main(path: str) -> None:
    documents: dict[str, set[tuple[str, str]]] = defaultdict(set)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            for text in (row["target"], row.get("reference"), row.get("reference2")):
                for word in _WORD.findall(text or ""):
                    documents[word].add((row["dataset"], row["doc"]))
    words = sorted(word for word, found in documents.items() if len(found) >= LEAST)
    body = "\n".join(textwrap.wrap(" ".join(words), 118))
    OUTPUT.write_text(f'{HEADER.format(least=LEAST)}COMMON = """\\\n{body}\n"""\n', "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
