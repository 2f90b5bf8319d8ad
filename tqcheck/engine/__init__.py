"""The rule engine: reading, running checks, suppression, fixing, and the report that comes out."""
