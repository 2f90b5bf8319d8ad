"""Layers of options made into one frozen `Settings`, every value with its origin."""
