# Inclusive City. Every target installs what it lacks first (scripts/bootstrap), and is quick when nothing is.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
# The package is imported as inclusive_city through a link to this folder, whatever the folder is called.
export PYTHONPATH := build/plugins:scripts

.PHONY: help demo demo-stop run test test-qgis340 lint bench package docs translations clean bootstrap-run bootstrap-dev

help: ## say what can be made
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## /\1\t/' | expand -t 20

demo: bootstrap-run $(if $(STORE),bootstrap-dev) ## the main job on a generated sample city: build/demo; STORE=postgis on a database
	@$(PYTHON) scripts/translations.py compile
	@QT_QPA_PLATFORM=offscreen $(PYTHON) scripts/demo.py $(if $(STORE),--store $(STORE)) $(ARGS)

demo-stop: ## stop and remove the database of make demo STORE=postgis
	@python3 scripts/local_postgres.py stop

run: bootstrap-run ## open the sample city in QGIS (make demo first), in a QGIS profile of its own
	@$(PYTHON) scripts/translations.py compile
	@$(PYTHON) scripts/run_qgis.py $(ARGS)

test: bootstrap-dev ## every test; ONLY=unit|fallback|postgis|desktop|browser, ARGS="-k name"
	@scripts/test $(ONLY)

lint: bootstrap-dev ## style, layers, translations, the plugin repository's checks on the ZIP
	@scripts/lint

test-qgis340: ## unit and desktop part on Debian 13's QGIS 3.40 (as root); ONLY="unit fallback postgis desktop"
	@scripts/qgis340 $(ONLY)

bench: bootstrap-dev ## measure, side by side with the peers: build/bench.json; ONLY=name
	@$(PYTHON) scripts/translations.py compile
	@QT_QPA_PLATFORM=offscreen $(PYTHON) benchmarks/run.py $(if $(ONLY),--only $(ONLY)) $(ARGS)

package: bootstrap-dev ## the ZIP for the plugin repository: dist/; RELEASE=1 also refuses placeholders
	@$(PYTHON) scripts/package.py $(if $(RELEASE),--release) $(ARGS)

docs: bootstrap-run ## write the generated pages of docs/
	@$(PYTHON) scripts/translations.py compile
	@QT_QPA_PLATFORM=offscreen $(PYTHON) scripts/make_docs.py $(ARGS)
	@QT_QPA_PLATFORM=offscreen $(PYTHON) scripts/make_pictures.py

translations: bootstrap-dev ## gather the texts into i18n/*.ts and compile them
	@$(PYTHON) scripts/translations.py update
	@$(PYTHON) scripts/translations.py compile

clean: ## remove what the other targets made (not .venv)
	rm -rf build dist

bootstrap-run:
	@scripts/bootstrap run

bootstrap-dev:
	@scripts/bootstrap dev
