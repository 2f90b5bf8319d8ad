"""Runs benchmarks by name, or all of them, prints their tables and writes them as Markdown on request."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from importlib import import_module, metadata
from pathlib import Path
from typing import TYPE_CHECKING, cast

from benchmarks._options import ROOT, Options
from benchmarks._table import Section, markdown, plain
from tqcheck.errors import TqcheckError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    known = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if not path.name.startswith("_"))
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"default: all of {', '.join(known)}")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="marked translations")
    parser.add_argument("--seeds", type=Path, default=ROOT.parent / "shared" / "seeds", help="the first report")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write the tables as Markdown, too")
    parser.add_argument("--quick", action="store_true", help="small inputs, one round: a test of the benchmarks")
    parser.add_argument("--profile", default="default", help="quality: of the rules (default: default)")
    parser.add_argument("--select", type=_codes, metavar="CODES", help="quality: rules, in place of the profile's")
    parser.add_argument("--entries", action="store_true", help="quality: count entries of phrase tables one by one")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="quality: show N false alarms of each rule")
    given = parser.parse_args(arguments)
    for name in given.names:
        if name not in known:
            parser.error(f"there is no benchmark “{name}”; there are {', '.join(known)}")
    options = Options(
        data=given.data,
        seeds=given.seeds,
        quick=given.quick,
        profile=given.profile,
        select=given.select,
        entries=given.entries,
        show=given.show,
    )
    start = os.getloadavg()[0]
    written = []
    for name in given.names or known:
        module = import_module(f"benchmarks.{name}")
        written.append(f"## {name}\n\n{module.__doc__ or ''}")
        for section in cast("Callable[[Options], Iterator[Section]]", module.run)(options):
            print(plain(section), flush=True)
            written.append(markdown(section))
    if given.output is not None:
        written.insert(0, _heading(given.names, (start, os.getloadavg()[0])))
        given.output.write_text("\n".join(written), "utf-8")
    return 0


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in text.split(","))


def _heading(names: Sequence[str], load: tuple[float, float]) -> str:
    versions = " · ".join(
        f"{name} {metadata.version(name)}" for name in ("tqcheck", "ahocorasick_rs", "regex", "langdetect")
    )
    command = " ".join(["python -m benchmarks", *names])
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return (
        "# Benchmarks\n\n"
        f"Measured by `{command}` on {_processor()}, {os.cpu_count()} cores, {platform.system()}, {python};\n"
        f"{versions}; load average {load[0]:.1f} at the start, {load[1]:.1f} at the end\n"
        "(the benchmarks keep one core busy). Speeds are ratios of things that ran in turns in one run, by their CPU\n"
        "time; absolute figures only help to read them and hold for this machine.\n"
    )


def _processor() -> str:
    """The name of the processor, where the system tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


if __name__ == "__main__":
    try:
        sys.exit(main())
    except TqcheckError as error:
        sys.exit(str(error))
