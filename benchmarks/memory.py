"""Peak memory for 10 MB and for 100 MB of bilingual TSV and JSONL.

Rules that look at one unit at a time stream: their memory must not grow with the file. Findings are kept until the end
of the run, so the text for these is without faults. With all rules, those that look at a whole document hold it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks._inputs import USUAL_FAULTS, prose_file
from benchmarks._measure import cpu, in_turns, peak, tqcheck
from benchmarks._options import scratch
from benchmarks._table import Section
from tqcheck import api
from tqcheck.config.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks._options import Options


def run(options: Options) -> Iterator[Section]:
    """Small and large, by format, rules and faults."""
    sizes = (options.size, 10 * options.size)
    unit_rules = [rule.code for rule in api.rules(Settings()) if rule.scope == "unit" and rule.status == "stable"]
    report = ("--format", "jsonl", "--output", scratch() / "findings.jsonl", "--fail-on", "never", "--jobs", "1")
    kinds = [
        (f"{suffix[1:]}, {which}, {'no faults' if not faults else 'with faults'}", suffix, selection, faults)
        for suffix, which, selection, faults in (
            (".tsv", "unit rules", ("--select", ",".join(unit_rules)), 0.0),
            (".jsonl", "unit rules", ("--select", ",".join(unit_rules)), 0.0),
            (".tsv", "unit rules", ("--select", ",".join(unit_rules)), USUAL_FAULTS),
            (".tsv", "all rules", (), USUAL_FAULTS),
        )
    ]
    commands = {
        f"{name} {size}": tqcheck("check", prose_file(suffix, size, faults=faults), *selection, *report)
        for name, suffix, selection, faults in kinds
        for size in sizes
    }
    used = in_turns(commands, 1, warm_up=False)
    rows = []
    for name, *_ in kinds:
        small, large = (used[f"{name} {size}"] for size in sizes)
        rows.append((name, peak(small), peak(large), peak(large) / peak(small), sizes[1] / 1e6 / cpu(large)))
    small_mb, large_mb = (f"peak at {size // 1_000_000} MB" for size in sizes)
    yield Section(
        "memory",
        ("what", small_mb, large_mb, "ratio", "MB/s with start-up"),
        tuple(rows),
        "In MB, one run each: from run to run a peak differs by some 2 %.",
    )
