"""How the work is spread: one file each; see tqcheck.model.plugins.Executor."""
