"""Writes the reference pages of the rules: docs/rules/README.md and one page a rule, from the rules themselves.

Run by `make docs`; a test compares the pages with what the rules say.
"""

from __future__ import annotations

from pathlib import Path

from tqcheck import api

FOLDER = Path(__file__).parent / "rules"

FAMILIES = {
    "TERM": "Terminology",
    "ACC": "Accuracy",
    "PHR": "Phrases",
    "FLU": "Fluency",
    "LANG": "Language",
    "LOC": "Locale and punctuation",
    "STY": "Style",
    "MRK": "Markup and debris",
    "EXTR": "Extraction damage",
    "QE": "Quality estimation",
    "CFG": "Configuration",
}


def pages() -> dict[str, str]:
    """The text of every page by file name."""
    settings = api.settings(options={})
    rules = api.rules(settings)
    found = {f"{rule.code}.md": api.render_rule(rule.code, settings) for rule in rules}
    lines = [
        "# Rules",
        "",
        "Made from the rule files by `make docs`. `tqcheck rules show CODE` prints the same pages.",
        "",
    ]
    for prefix, title in FAMILIES.items():
        family = [rule for rule in rules if rule.code.rstrip("0123456789") == prefix]
        if not family:
            continue
        lines += [f"## {title}", "", "| code | name | severity | status | why |", "| --- | --- | --- | --- | --- |"]
        for rule in family:
            why = " ".join(rule.why.split())
            lines.append(f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity} | {rule.status} | {why} |")
        lines.append("")
    return {**found, "README.md": "\n".join(lines).rstrip() + "\n"}


def main() -> None:
    """Write the pages and remove those of rules that are gone."""
    FOLDER.mkdir(exist_ok=True)
    wanted = pages()
    for path in FOLDER.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
