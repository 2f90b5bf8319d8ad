"""The style sheet of the HTML report."""

from __future__ import annotations

CSS = """
:root { color-scheme: light dark;
  --ink: #1c2430; --soft: #5b6675; --line: #dfe3e8; --paper: #ffffff; --tint: #f5f7f9;
  --good: #0b7a4b; --bad: #b3261e; --doubt: #fff0b8;
  --c0: #1f5fbf; --c1: #b8500c; --c2: #0b7a4b; --c3: #8a3ffc;
  --c4: #a56100; --c5: #0072a3; --c6: #b3266b; --c7: #566573; }
@media (prefers-color-scheme: dark) { :root {
  --ink: #e6eaf0; --soft: #a0abba; --line: #343c48; --paper: #14181f; --tint: #1c222b;
  --good: #5fd39a; --bad: #ff8a80; --doubt: #5b4a00;
  --c0: #82b1ff; --c1: #ffb074; --c2: #5fd39a; --c3: #c9a3ff;
  --c4: #e8b23f; --c5: #6fd0f5; --c6: #ff8fc0; --c7: #b4bfca; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; letter-spacing: -.01em; }
h2 { font-size: 1.2rem; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
p.lead { margin: 0; color: var(--soft); }
.verdict { margin: 1.75rem 0 0; padding: .9rem 1.1rem; border-left: 4px solid var(--good); background: var(--tint); }
.verdict.failed { border-color: var(--bad); }
.verdict p { margin: 0; font-weight: 600; }
.verdict ul { margin: .5rem 0 0; padding: 0; list-style: none; }
.verdict li { padding-left: 1.6rem; text-indent: -1.6rem; }
.yes, .better { color: var(--good); } .no, .worse { color: var(--bad); }
.yes, .no { display: inline-block; width: 1.6rem; text-indent: 0; font-weight: 700; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { padding: .45rem .9rem .45rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; font-size: .85rem; border-bottom-color: var(--soft); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th:last-child, td:last-child { padding-right: 0; }
tbody tr:hover { background: var(--tint); }
.interval { display: block; color: var(--soft); font-size: .8rem; }
.spark { letter-spacing: 1px; white-space: nowrap; }
svg { width: 100%; height: auto; display: block; }
svg .grid { stroke: var(--line); } svg .tick { fill: var(--soft); font: 12px system-ui, sans-serif; }
svg .line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
svg .mark { fill: currentColor; stroke: var(--paper); stroke-width: 1; }
.c0 { color: var(--c0); } .c1 { color: var(--c1); } .c2 { color: var(--c2); } .c3 { color: var(--c3); }
.c4 { color: var(--c4); } .c5 { color: var(--c5); } .c6 { color: var(--c6); } .c7 { color: var(--c7); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .25rem 0 0; padding: 0;
  list-style: none; font-size: .9rem; }
.legend .key { display: inline-block; width: .8rem; height: .8rem; vertical-align: -.05rem; }
.segments { margin: 0; padding: 0; list-style: none; }
.segments li { padding: .9rem 0; border-bottom: 1px solid var(--line); }
.segments .head { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; color: var(--soft);
  font-size: .85rem; font-variant-numeric: tabular-nums; }
.segments .head b { color: var(--ink); }
.segments p { margin: .35rem 0 0; overflow-wrap: anywhere; }
.segments .other { color: var(--soft); }
.segments .role { display: inline-block; min-width: 5.5rem; color: var(--soft); font-size: .8rem; }
mark { background: var(--doubt); color: inherit; border-radius: 2px; padding: 0 .1em;
  border-bottom: 2px solid var(--bad); }
code { font: .85em ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; }
footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; }
@media print { main { max-width: none; padding: 0; } .segments li { break-inside: avoid; } }
"""
