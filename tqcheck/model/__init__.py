"""The frozen data types that all of tqcheck speaks; standard library only.

text (spans, segments, units, documents), term (glossary entries), rule, finding, score, report, mqm (error categories),
codec (plain data <-> dataclasses, with all errors at once), wire (the JSON of the contract), plugins (what a reader, a
reporter, an executor and a glossary format must offer).
"""
