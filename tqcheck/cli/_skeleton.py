"""What `tqcheck rules new` writes: a rule file that is complete, works, and says what each part is for."""

from __future__ import annotations

import re

from tqcheck.errors import ConfigError

_FORM = re.compile(r"(?P<code>[A-Z]{2,5}[0-9]{3})-(?P<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)")

_CATEGORIES = {
    "TERM": "terminology/wrong-term",
    "ACC": "accuracy/mistranslation",
    "FLU": "linguistic-conventions/grammar",
    "PHR": "accuracy/mistranslation/overly-literal",
    "LOC": "linguistic-conventions/punctuation",
    "STY": "style/awkward-style",
    "MRK": "design-and-markup/markup-tag",
    "EXTR": "other",
}
"""MQM categories to start from, by the letters of the code."""

_TEXT = """\
# A rule says what to look for; a check knows how to look. Change what stands here, then: tqcheck rules test {folder}
code: {code}
name: {name}  # names the problem; reads well after "ignore ..."
status: preview  # off until it is named or the profile takes previews; "stable" once you trust it
severity: minor  # neutral, minor, major or critical, as in MQM
mqm: {mqm}
scope: unit  # what the check looks at, at once: unit (a paragraph), document or corpus
check: pattern  # regular expressions; "phrase" takes whole tables of expressions
params:
  patterns: ['\\bgrasp(?:s|ed|ing)? the (?<span>bottom line)\\b']  # the group "span" is what is marked
  anchors: [bottom line]  # every match contains one of these; what is not near them is not searched
  replace: essentials  # what to write instead; leave it out where there is no one answer
message: "“{{text}}” says nothing to an English reader"  # one sentence; {{text}} is what was found
why: One or two sentences that teach the reader what is wrong and what to do.
examples:
  - bad: We must grasp the [[bottom line]] of safety.  # what stands in double brackets is found, no more and no less
    fixed: We must grasp the essentials of safety.  # the bad text after the first suggestion
  - good: The bottom line improved by 3 percent.  # stays silent
"""


def split_name(full: str) -> tuple[str, str]:
    """Code and name of `STY012-empty-phrase`.

    Raises:
        ConfigError: it does not have that form.
    """
    form = _FORM.fullmatch(full)
    if form is None:
        hint = "two to five capitals, three digits, then words in lower case, joined by hyphens: STY901-empty-phrase"
        raise ConfigError(f"“{full}” is no name for a rule", hint=hint)
    return form["code"], form["name"]


def skeleton(code: str, name: str, *, folder: str) -> str:
    """The text of a new rule file, which goes into `folder`."""
    mqm = _CATEGORIES.get(code.rstrip("0123456789"), "other")
    return _TEXT.format(code=code, name=name, mqm=mqm, folder=folder)
