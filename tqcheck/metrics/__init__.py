"""Metrics: one file, one metric. Each declares `METRIC`; see `tqcheck.model.metric.MetricPlugin`."""
