# Everything one does with this project. `make` alone lists it. The first target that needs them installs the tools.

# The first Python that is new enough and can make virtual environments; choose another with `make setup PYTHON=...`.
PYTHONS := $(or $(PYTHON),python3.14 python3.13 python3.12 python3.11 python3)
IS_FIT  := import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))

BIN   := .venv/bin
PIP   := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet install
STAMP := .venv/.installed

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint types contracts unit corpus format docs bench build lock clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1|/p' Makefile | awk -F'|' '{ printf "make %-10s %s\n", $$1, $$2 }'

# Compiling makes every start fast, also where an environment variable keeps Python from writing bytecode.
setup: $(STAMP) ## install tqcheck and the tools into .venv
	@$(BIN)/python -m compileall -q tqcheck

# Build tools go first: langdetect comes as source and is built with them, not with whatever is newest.
$(STAMP): pyproject.toml requirements/build.txt requirements/dev.txt
	@for python in $(PYTHONS); do "$$python" -c '$(IS_FIT)' 2>/dev/null && break; python=; done; \
	if [ -z "$$python" ]; then \
	  echo "tqcheck needs Python 3.11 or newer with the module venv (Debian: python3-venv); tried: $(PYTHONS)" >&2; exit 1; \
	fi; \
	echo "Installing tqcheck and its tools into .venv with $$python; this takes about a minute."; \
	[ -x $(BIN)/python ] || "$$python" -m venv --clear .venv
	@$(PIP) --require-hashes -r requirements/build.txt
	@$(PIP) --require-hashes --use-pep517 --no-build-isolation -r requirements/dev.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

demo: setup ## check the reports in corpus/ (and the one that started the project, where it is present), and score one
	@check() { echo "\$$ tqcheck check $$*"; $(BIN)/tqcheck check "$$@" --fail-on never; echo; }; \
	score() { echo "\$$ tqcheck score $$*"; $(BIN)/tqcheck score "$$@"; }; set -e; \
	for glossary in corpus/*/glossary.csv; do \
	  folder=$${glossary%/*}; \
	  for report in $$folder/target.en.* $$folder/bilingual.tsv; do \
	    [ -f "$$report" ] || continue; \
	    source=$$(echo $$folder/source.zh.*); \
	    if [ -f "$$source" ]; then check "$$report" --source "$$source" --glossary "$$glossary"; \
	    else check "$$report" --glossary "$$glossary"; fi; \
	  done; \
	done; \
	for report in ../shared/seeds/*.txt; do \
	  if [ -f "$$report" ]; then check "$$report" --glossary corpus/seed/glossary.csv; fi; \
	done; \
	folder=corpus/meeting-news; \
	score $$folder/target.en.txt --ref $$folder/reference.en.txt --src $$folder/source.zh.txt \
	  --glossary $$folder/glossary.csv --metric bleu,chrf,ter,mqm,term-success,qe

test: lint types contracts unit ## run all checks, as CI does

lint: setup ## style (ruff)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: setup ## types (mypy, strict)
	$(BIN)/mypy

contracts: setup ## which module may import which (import-linter)
	$(BIN)/lint-imports --no-logo

unit: setup ## all tests, with the rules' examples and corpus/ against its gold findings
	$(BIN)/pytest -n auto

corpus: setup ## only corpus/ against its gold findings
	$(BIN)/pytest tests/corpus

format: setup ## put the style right
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

docs: setup ## write the reference pages of the rules anew
	$(BIN)/python docs/generate.py

bench: setup ## measure speed and quality
	$(BIN)/python -m benchmarks

build: setup ## build the wheel, with the rules compiled, into dist/
	$(BIN)/python -m hatchling build --target wheel

# Needs uv. Versions stay as they are unless you delete the files first. Hashes only: no address of a package index.
LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate \
        --quiet --custom-compile-command "make lock"
lock: ## pin the versions and hashes in requirements/ anew
	$(LOCK) pyproject.toml --group dev --output-file requirements/dev.txt
	$(LOCK) --group build --constraints requirements/dev.txt --output-file requirements/build.txt

clean: ## remove what the other targets made
	rm -rf .venv dist .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache
	find tqcheck tests benchmarks -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
