"""Glossary formats: one file each; see tqcheck.model.plugins.GlossaryFormat."""
