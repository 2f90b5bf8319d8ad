"""Entries whose advice goes round in circles: one forbids x and wants y, another forbids y and wants x.

The advice is a graph from each forbidden form to the form that is wanted instead. Its circles lie in the strongly
connected components (Tarjan, "Depth-First Search and Linear Graph Algorithms", SIAM Journal on Computing 1(2), 1972;
here without recursion), which are found in linear time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tqcheck.termbase.flaw import flaw_of, where

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tqcheck.model.term import TermEntry
    from tqcheck.termbase.flaw import Flaw, FlawSeverity

_Edges = dict[str, dict[str, "TermEntry"]]


def cycle_flaws(entries: Sequence[TermEntry], folded: Mapping[str, str]) -> Iterator[Flaw]:
    """One flaw for each group of entries that lead back to where they started.

    Entries that contradict each other for one source are left to the flaw that says so.

    Args:
        folded: Every form of the entries, folded.
    """
    edges: _Edges = {}
    for entry in entries:
        for form in entry.forbidden if entry.preferred else ():
            wanted = folded[entry.preferred[0]]
            if folded[form] != wanted:
                edges.setdefault(folded[form], {}).setdefault(wanted, entry)
    written = {folded[form]: form for entry in reversed(entries) for form in (*entry.preferred, *entry.forbidden)}
    for component in _components(edges):
        circle = _circle(edges, component)
        involved = [edges[one][other] for one, other in zip(circle, [*circle[1:], circle[0]], strict=True)]
        if len(circle) == 2 and _same_source(*involved, folded=folded):
            continue
        path = " → ".join(f"“{written[form]}”" for form in [*circle, circle[0]])
        first, *others = involved
        places = ", ".join(where(entry, first) for entry in others)
        # Two terms that are easily confused forbid each other's rendition, which is right where the source decides.
        severity: FlawSeverity = "note" if all(entry.source for entry in involved) else "warning"
        what = f"the advice goes round in a circle: {path} (with {places})"
        hint = (
            "right for terms that differ in source, if the source is at hand; else take one of the forbidden forms out"
        )
        yield flaw_of(first, severity, "cycle", what, hint, *others)


def _same_source(one: TermEntry, other: TermEntry, *, folded: Mapping[str, str]) -> bool:
    sources = {folded[form] for form in one.source} or {""}
    return any(source in sources for source in ([folded[form] for form in other.source] or [""]))


def _components(edges: _Edges) -> Iterator[list[str]]:
    """The strongly connected components of more than one form, each in the order in which its forms were met."""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    for root in edges:
        if root in number:
            continue
        work = [(root, iter(edges[root]))]
        number[root] = low[root] = len(number)
        stack.append(root)
        on_stack.add(root)
        while work:
            form, following = work[-1]
            for other in following:
                if other not in number:
                    number[other] = low[other] = len(number)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(edges.get(other, ()))))
                    break
                if other in on_stack:
                    low[form] = min(low[form], number[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[form])
                if low[form] == number[form]:
                    component = [stack.pop()]
                    while component[-1] != form:
                        component.append(stack.pop())
                    component.reverse()
                    on_stack.difference_update(component)
                    if len(component) > 1:
                        yield component


def _circle(edges: _Edges, component: list[str]) -> list[str]:
    """The shortest circle through the first form of a component."""
    inside = set(component)
    start = component[0]
    before: dict[str, str] = {}
    queue = [start]
    for form in queue:
        for other in edges.get(form, ()):
            if other == start:
                circle = [form]
                while circle[-1] != start:
                    circle.append(before[circle[-1]])
                return circle[::-1]
            if other in inside and other not in before:
                before[other] = form
                queue.append(other)
    raise AssertionError("a component of more than one form has a circle through each")
