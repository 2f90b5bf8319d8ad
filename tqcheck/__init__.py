"""tqcheck: a translation quality checker for machine-translated corporate reports.

Import what you need from `tqcheck.api`; this module stays light so that the command line starts fast.
"""

from __future__ import annotations

__version__ = "0.1.0"

__all__ = ["__version__"]
