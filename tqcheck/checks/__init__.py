"""Ways of looking: one file each; see tqcheck.rules.contract for what a check offers."""
