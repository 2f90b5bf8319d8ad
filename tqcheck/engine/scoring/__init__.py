"""Scoring: systems of documents go through metrics; their rows add up to scores, intervals and tests."""
