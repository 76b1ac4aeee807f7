# Two commands do all the set-up, on any machine with Python 3.11 or newer and make:
#   make demo    parse a sample page and show the result
#   make test    every test, lint, types, doctests

# Each target makes the virtual environment that it needs, and again when pyproject.toml changes.

PYTHON ?= python3
WORKERS ?= 2
VERSIONS ?= 3.11 3.12 3.13

.DEFAULT_GOAL := help
.PHONY: help demo test unit lint types format fuzz docs bench test-browser test-engines test-lowest test-all lock audit dist sbom clean

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

demo: .venv-demo/stamp ## Parse a sample page and show the result
	.venv-demo/bin/dipreadout --format json examples/pages/call.txt
	.venv-demo/bin/dipreadout examples/pages/meeting.html

test: lint types unit ## Every test, lint, types, doctests

unit: .venv/stamp ## The tests and doctests alone
	.venv/bin/python -m pytest -q -n $(WORKERS)

lint: .venv/stamp ## Style and format, changing nothing
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

types: .venv/stamp ## Static types
	.venv/bin/mypy

format: .venv/stamp ## Rewrite the code in the house format
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

# Chromium is Debian's; where that cannot be installed, any `chromium` on the PATH will do.
test-browser: .venv/stamp ## The annotated view in a real browser, which is installed where apt-get can
	@command -v chromium >/dev/null || { apt-get update && apt-get install --yes chromium; } || { \
	  echo "no chromium, and apt-get could not install it: put one on the PATH, or run this as root" >&2; exit 1; }
	DIPREADOUT_BROWSER=required .venv/bin/python -m pytest -q tests/test_browser.py

# Spark runs on Java 17 or newer.
test-engines: .venv-engines/stamp ## The examples on Spark, Ray and Dask; Java is installed where apt-get can
	@command -v java >/dev/null || { apt-get update && apt-get install --yes default-jre-headless; } || { \
	  echo "no java, and apt-get could not install it: put one on the PATH, or run this as root" >&2; exit 1; }
	.venv-engines/bin/python -m pytest -q -m engines tests/test_engines.py

fuzz: .venv/stamp ## Hostile input for MINUTES=10, going on where it was; SEED= begins anew
	.venv/bin/python -m fuzzing --minutes $(or $(MINUTES),10) $(if $(SEED),--seed $(SEED))

docs: .venv/stamp ## The documentation as HTML in docs/_build/html; warnings are errors
	.venv/bin/sphinx-build -q -W --keep-going -b html docs docs/_build/html

bench: .venv-bench/stamp ## Every figure of speed and memory in one table, and an error when one has become worse
	.venv-bench/bin/python -W ignore -m benchmarks

test-lowest: .venv-lowest/stamp ## The tests against the lowest versions of the dependencies
	.venv-lowest/bin/python -m pytest -q -n $(WORKERS) tests src

# Pythons are looked for on the PATH, then among pyenv's; one that does not run is passed over.
test-all: ## The tests on every Python in VERSIONS that is present
	@for version in $(VERSIONS); do \
	  python=$$(command -v python$$version || true); \
	  if ! { [ -n "$$python" ] && "$$python" -c '' 2>/dev/null; }; then \
	    python=$$(pyenv prefix $$version 2>/dev/null)/bin/python; fi; \
	  if ! "$$python" -c '' 2>/dev/null; then echo "Python $$version: not found, skipped"; continue; fi; \
	  echo "Python $$version: $$python"; \
	  $(MAKE) --no-print-directory PYTHON="$$python" .venv-$$version/stamp || exit 1; \
	  .venv-$$version/bin/python -m pytest -q -n $(WORKERS) tests src || exit 1; \
	done

# What is locked stays as it is until this is run: exact versions, with the hashes of their files, on each Python
# and system. Neither indexes nor whatever the machine is set to are written down.
lock: .venv-lock/stamp ## Lock the newest versions of what development needs, in requirements/dev.txt
	.venv-lock/bin/uv pip compile -q --universal --upgrade --python-version 3.11 --extra dev --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --no-emit-find-links -o requirements/dev.txt pyproject.toml

# Strict: a package that the service of vulnerabilities does not know, or cannot be asked about, is a failure.
audit: .venv-lock/stamp ## Known vulnerabilities in what is locked; asks PyPI
	.venv-lock/bin/pip-audit --strict --disable-pip --require-hashes -r requirements/dev.txt

# Both are built again from the sdist, in another folder and for other permissions: the bytes must be the same.
dist: .venv/stamp ## Wheel and sdist, reproducible, each installed and run in a fresh environment
	rm -rf dist build
	.venv/bin/python -m build --no-isolation --outdir dist .
	umask 077 && mkdir -p build/again && tar -xzf dist/*.tar.gz -C build/again --strip-components 1 --touch && \
	  .venv/bin/python -m build --no-isolation --outdir build/dist build/again
	@for package in dist/*; do cmp "$$package" "build/$$package" || exit 1; done; sha256sum dist/*
	@for package in dist/*.whl dist/*.tar.gz; do \
	  rm -rf .venv-dist && $(PYTHON) -m venv .venv-dist && \
	  .venv-dist/bin/python -m pip install -q "$$package" && \
	  .venv-dist/bin/dipreadout examples/pages/meeting.html >/dev/null && \
	  echo "$$package: installs and runs" || exit 1; \
	done

sbom: .venv-lock/stamp ## What an installation consists of, with licences, in dist/dipreadout.cdx.json (CycloneDX)
	rm -rf .venv-sbom && $(PYTHON) -m venv --without-pip .venv-sbom
	.venv-lock/bin/python -m pip --python .venv-sbom/bin/python install -q .
	@mkdir -p dist
	.venv-lock/bin/cyclonedx-py environment --pyproject pyproject.toml --mc-type library --output-reproducible \
	  -o dist/dipreadout.cdx.json .venv-sbom/bin/python

clean: ## Remove environments, caches and built files
	rm -rf .venv .venv-* build dist docs/_build .hypothesis .mypy_cache .pytest_cache .ruff_cache

define environment
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "$(PYTHON) is $$($(PYTHON) -V 2>&1), and dipreadout needs Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv --upgrade-deps $(@D)
	$(@D)/bin/python -m pip install -q $(1)
	@touch $@
endef

define locked
	$(call environment,--require-hashes -r requirements/dev.txt)
	$(@D)/bin/python -m pip install -q --no-deps -e . || { rm $@; exit 1; }
endef

.venv/stamp: pyproject.toml requirements/dev.txt
	$(locked)

.venv-3.%/stamp: pyproject.toml requirements/dev.txt
	$(locked)

.venv-demo/stamp: pyproject.toml
	$(call environment,-e .)

.venv-bench/stamp: pyproject.toml
	$(call environment,-e '.[bench]')

.venv-engines/stamp: pyproject.toml
	$(call environment,-e '.[engines]')

.venv-lock/stamp: pyproject.toml
	$(call environment,-e '.[lock]')

# The lower bounds of what users install, read from pyproject.toml, as exact versions: of the dependencies, and of
# the extras before that of the tests.
.venv-lowest/stamp: pyproject.toml
	$(call environment,-e '.[test]' $$(sed -n -e '/^dependencies/,/^]/b bound' \
	  -e '/^\[project.optional-dependencies]/,/^test /b bound' -e d \
	  -e ': bound' -e 's/.*"\(.*\)>=\(.*\)".*/\1==\2/p' pyproject.toml))
