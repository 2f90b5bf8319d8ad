"""What `tqcheck init` writes: a commented configuration with every key, and a glossary to fill in."""

from __future__ import annotations

CONFIG = """\
# Settings of tqcheck for this folder and those below it. Remove the "#" before a line to switch it on.
# `tqcheck config` shows every value and where it comes from.

# Glossaries, relative to this file; the command line's --glossary takes their place.
#glossaries = ["glossary.csv"]

# Languages (BCP 47), where the files do not say them and you do not want them guessed.
#source-lang = "zh"
#target-lang = "en"

# Which rules take part. A profile is a named selection; see `tqcheck rules list`.
# `select` takes the place of the profile's selection, `ignore` takes rules away: codes, prefixes or names.
#profile = "default"
#select = ["TERM", "LOC", "doubled-word"]
#ignore = ["STY"]

# Findings below this confidence (0 to 1) are not shown.
#min-confidence = 0.5

# The least grave finding that makes the exit code 1: neutral, minor, major, critical or never.
#fail-on = "minor"

# Which files of a folder are checked; globs relative to this file.
#include = ["reports/*"]
#exclude = ["reports/archive/*"]

# Folders with rules of your own, relative to this file.
#rules = ["rules"]

# Another configuration file, whose values hold where this one says nothing.
#extend = "../tqcheck.toml"

# Findings that are right in general and wrong here: a glob, and what to suppress in the files that it matches.
# A code alone suppresses all findings of a rule; with `text` only those at exactly this text. Give a reason.
# Under "*" a code alone switches the rule off, as `ignore` above does.
#[tqcheck.ignore]
#"reports/2024-annual.txt" = ["STY001", { code = "TERM002", text = "the Group", reason = "defined in section 1" }]

# Another severity for a rule, or other parameters of its check; see `tqcheck rules show CODE`.
#[tqcheck.rule.STY001]
#severity = "neutral"

# What `tqcheck score` does where the command line does not say: metrics, gates that fail the run, its history.
#[tqcheck.score]
#metrics = ["bleu", "chrf"]
#min = { bleu = 25, chrf = 50 }
#max-drop = { chrf = 0.5 }
#baseline-scores = "scores/main.json"
#history = "scores/history.jsonl"

# Options of a metric; see `tqcheck score --help`.
#[tqcheck.metric.bleu]
#tokenize = "13a"

# Settings for some files: source-lang, target-lang, select, ignore, min-confidence.
#[[tqcheck.path]]
#glob = "press/*.md"
#ignore = ["STY"]
"""

GLOSSARY = """\
source,preferred,admitted,forbidden,case,domain,note
示例集团,Example Group,the Group,Sample Group|Exemplary Group,sensitive,names,"several forms are separated by |"
示例橡胶公司,Example Rubber,"Example Rubber Co., Ltd.",Example Rubber Firm,insensitive,names,only preferred is required
"""
