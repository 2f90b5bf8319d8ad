"""Settings for all tests: on CI, Hypothesis draws the same examples in every run; at a desk it keeps looking for new ones."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# No deadline and no complaint about slow examples: how busy the machine is must not decide whether a test passes.
settings.register_profile("local", max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("local"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")
