"""Formats of errors marked by people: one file each; see tqcheck.model.plugins.AnnotationFormat."""
