"""Outputs of `tqcheck score`: one file each; see tqcheck.model.plugins.ScoreReporter."""
