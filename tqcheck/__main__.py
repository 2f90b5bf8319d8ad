"""`python -m tqcheck`: the command line without the script that installing puts on the path."""

from __future__ import annotations

import sys

from tqcheck.cli import main

if __name__ == "__main__":
    sys.exit(main())
