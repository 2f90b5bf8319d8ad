"""Outputs: one file each; see tqcheck.model.plugins.Reporter."""
