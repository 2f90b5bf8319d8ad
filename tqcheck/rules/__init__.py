"""Rule files: their schema, the contract with the checks, and how they are compiled and loaded."""
