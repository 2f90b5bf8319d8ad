from __future__ import annotations

import importlib.util
import re
import tomllib
from pathlib import Path

import pytest

from tests import snapshot

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
GLOSSARY_OF_THE_PAGE = """\
source,preferred,forbidden,case,domain
枣林橡胶公司,Zaolin Rubber Company,Jujube Forest Rubber,sensitive,names
工作会议,work conference,work meeting,,meetings
"""
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def load_generator():
    spec = importlib.util.spec_from_file_location("docs_generate", ROOT / "docs" / "generate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_of_rules_are_what_the_rules_say():
    folder = ROOT / "docs" / "rules"
    written = {path.name: path.read_text("utf-8") for path in folder.glob("*.md")}
    assert written == load_generator().pages(), "run: make docs"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    missing = [link for link in LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()]
    assert not missing


def test_configuration_example_is_valid(tmp_path, monkeypatch):
    from tqcheck import api

    text = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    example = re.search(r"```toml\n(.*?)```", text, re.DOTALL)[1]
    assert tomllib.loads(example)
    (tmp_path / "tqcheck.toml").write_text(example, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    settings = api.settings(["report.txt"])
    assert settings.fail_on == "major"
    assert settings.glossaries == ("terms.csv",)


def test_glossary_example_can_be_read(tmp_path):
    from tqcheck.termbase.load import load_termbase

    text = (ROOT / "docs" / "glossaries.md").read_text("utf-8")
    path = tmp_path / "example.csv"
    path.write_text(re.search(r"```csv\n(.*?)```", text, re.DOTALL)[1], encoding="utf-8")
    loaded = load_termbase([str(path)])
    assert len(loaded.termbase.entries) == 2
    assert not loaded.warnings


def test_glossary_page_shows_what_tqcheck_prints(tmp_path, monkeypatch, capsys):
    from tqcheck.cli import main

    text = (ROOT / "docs" / "glossaries.md").read_text("utf-8")
    monkeypatch.chdir(tmp_path)
    Path("glossary.csv").write_text(GLOSSARY_OF_THE_PAGE, encoding="utf-8")
    for name, content in re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", text, re.DOTALL):
        Path(name).write_text(content, encoding="utf-8")
    for command, shown in re.findall(r"```console\n\$ tqcheck (glossary .*?)\n(.*?)```", text, re.DOTALL):
        main(command.split())
        assert "".join(capsys.readouterr()) == shown, command


def test_scores_page_shows_what_tqcheck_prints(tmp_path, monkeypatch, capsys):
    from tqcheck.cli import main

    text = (ROOT / "docs" / "scores.md").read_text("utf-8")
    monkeypatch.chdir(tmp_path)
    for name, content in re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", text, re.DOTALL):
        Path(name).write_text(content, encoding="utf-8")
    blocks = [block for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL) if "…" not in block]
    assert blocks
    for block in blocks:
        for command, shown in re.findall(r"^\$ tqcheck (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE):
            main(command.split())
            assert "".join(capsys.readouterr()) == shown, command


def test_qe_page_shows_what_tqcheck_prints(tmp_path, monkeypatch, capsys):
    from tqcheck.cli import main

    text = (ROOT / "docs" / "qe.md").read_text("utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TQCHECK_CACHE_DIR", str(tmp_path / "cache"))
    for name, content in re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", text, re.DOTALL):
        Path(name).write_text(content, encoding="utf-8")

    def run(block):
        main(block[1].split())
        return f"```console\n$ tqcheck {block[1]}\n{''.join(capsys.readouterr())}```"

    now = re.sub(r"```console\n\$ tqcheck (.*)\n(?:(?!```).*\n)*```", run, text)
    if snapshot.updating():
        (ROOT / "docs" / "qe.md").write_text(now, encoding="utf-8", newline="\n")
    else:
        assert now == text, f"if what the page would show is right: {snapshot.VARIABLE}=1 make unit"


def test_scores_page_has_a_valid_configuration_and_a_rule_that_works(tmp_path, monkeypatch):
    from tqcheck import api

    text = (ROOT / "docs" / "scores.md").read_text("utf-8")
    monkeypatch.chdir(tmp_path)
    Path("tqcheck.toml").write_text(re.search(r"```toml\n(.*?)```", text, re.DOTALL)[1], encoding="utf-8")
    assert api.settings(["a.txt"]).score.max_drop == {"chrf": 0.5}
    name, rule = re.search(r"<!-- rule: (\S+) -->\n```yaml\n(.*?)```", text, re.DOTALL).groups()
    Path(name).write_text(rule, encoding="utf-8")
    results = api.test_rules([name], settings=api.settings())
    assert len(results) == 2
    assert [result.failure for result in results] == ["", ""]


def test_readme_shows_what_tqcheck_prints(monkeypatch, capsys):
    from tqcheck.cli import main

    block = re.search(
        r"```console\n\$ (tqcheck check corpus.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL
    )[1]
    command, _, shown = block.replace("\\\n", " ").partition("\n")
    monkeypatch.chdir(ROOT)
    assert main(command.split()[1:]) == 1
    printed = capsys.readouterr().out.splitlines()
    missing = [line for line in shown.splitlines() if line not in (*printed, "…", "")]
    assert not missing


def test_readme_shows_the_scores_that_tqcheck_prints(monkeypatch, capsys):
    from tqcheck.cli import main

    block = re.search(
        r"```console\n\$ (tqcheck score corpus.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL
    )[1]
    command, _, shown = block.replace("\\\n", " ").partition("\n")
    monkeypatch.chdir(ROOT)
    assert main(command.split()[1:]) == 1
    assert "".join(capsys.readouterr()) == shown
