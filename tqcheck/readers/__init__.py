"""File formats: one file each; see tqcheck.model.plugins.Reader."""
