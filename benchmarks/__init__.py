"""Speed and quality, measured: `python -m benchmarks [NAME…]`.

One file is one benchmark; files that start with `_` are none. Every figure of speed is a ratio: what is compared runs
in turns (A-B-A-B) in one run on one machine, as whole processes where nothing else is said, in CPU seconds (user and
system). Only ratios carry over from one machine to another.
"""
