from __future__ import annotations

from dataclasses import fields

from tqcheck.config.schema import Layer, Options
from tqcheck.config.settings import Settings


def test_every_setting_but_the_root_can_be_said_by_a_layer() -> None:
    # What a file calls `rule`, `path`, `metric` and the table `ignore` has longer names in the settings.
    said = {item.name for item in fields(Options)} - {"rule", "path", "metric"}
    longer = {"rule_options", "paths", "metric_options", "ignores"}
    assert said == {item.name for item in fields(Settings)} - {"root", *longer}


def test_the_defaults_of_layer_and_settings_agree() -> None:
    settings = {item.name: item.default for item in fields(Settings)}
    layer = {item.name: item.default for item in fields(Layer)}
    shared = sorted(settings.keys() & layer.keys())
    assert [layer[name] for name in shared] == [settings[name] for name in shared]
