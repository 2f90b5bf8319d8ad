"""Localization quality issues of the W3C's Internationalization Tag Set 2.0, section 8.17: from attributes to MQM."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tqcheck.model.mqm import category_of_its

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tqcheck.model.finding import Severity

NAMESPACE = "http://www.w3.org/2005/11/its"
_ATTRIBUTE = f"{NAMESPACE} locQuality"
_ANNOTATORS = f"{NAMESPACE} annotatorsRef"
_OURS = "localization-quality-issue"

_MINOR, _MAJOR, _CRITICAL = 0.0, 100 / 3, 200 / 3
"""Above which a severity of 0 to 100 is called so. ITS leaves its meaning to the tools: these are equal thirds."""


class Issue(NamedTuple):
    """One issue as the file has it; all are empty where it says nothing."""

    kind: str = ""
    comment: str = ""
    severity: str = ""

    @property
    def category(self) -> str:
        """Its MQM path."""
        return category_of_its(self.kind)

    def graded(self) -> Severity:
        """Its severity; minor where none is given.

        Raises:
            ValueError: it is no number from 0 to 100.
        """
        if not self.severity.strip():
            return "minor"
        value = float(self.severity)
        if not 0 <= value <= 100:
            raise ValueError(self.severity)
        if value > _CRITICAL:
            return "critical"
        return "major" if value > _MAJOR else "minor" if value > _MINOR else "neutral"


def standoff_reference(attributes: Mapping[str, str]) -> str:
    """What `its:locQualityIssuesRef` points at; empty where there is none."""
    return attributes.get(f"{_ATTRIBUTE}IssuesRef", "").strip()


def local_issue(attributes: Mapping[str, str], *, standoff: bool = False) -> Issue | None:
    """The issue that the attributes of an element describe; None where they describe none, or it is switched off.

    Args:
        standoff: Whether the element is an `its:locQualityIssue`, whose attributes have no prefix.
    """
    prefix = "locQuality" if standoff else _ATTRIBUTE
    kind = attributes.get(f"{prefix}IssueType", "")
    comment = attributes.get(f"{prefix}IssueComment", "")
    if not (kind or comment) or attributes.get(f"{prefix}IssueEnabled") == "no":
        return None
    return Issue(kind, comment, attributes.get(f"{prefix}IssueSeverity", ""))


def annotator(attributes: Mapping[str, str]) -> str | None:
    """Who found the issues in an element and what is in it (`its:annotatorsRef`); None where it does not say."""
    for item in attributes.get(_ANNOTATORS, "").split():
        category, _, who = item.partition("|")
        if category == _OURS:
            return who
    return None
