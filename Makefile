# The whole project by one command each. `make run` opens the workbench, `make test` runs every test;
# both fetch what is missing first (scripts/setup).

PREFIX ?= /usr/local
DESTDIR ?=

SHELL := /bin/sh
BINARY := .build/release/rodtrad
SHARE := .build/share
SOURCES := Package.swift $(shell find Sources -type f)
SWIFT_FILES := Package.swift $(wildcard Sources Tests Benchmarks)
FORMAT := --configuration .swift-format --recursive --parallel

bindir = $(DESTDIR)$(PREFIX)/bin
datadir = $(DESTDIR)$(PREFIX)/share

.DEFAULT_GOAL := help
.PHONY: help run build test install uninstall format format-check bench setup clean

help: ## Show these lines
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: $(BINARY) ## Open the workbench (ARGS="…" are its arguments)
	@$(BINARY) $(ARGS)

build: $(BINARY) $(SHARE)/rodtrad.1 ## Build the release program, its manual and completions

test: ## Build and run every test
	@scripts/setup tests
	@scripts/test

install: build ## Install under PREFIX (default /usr/local)
	@scripts/install "$(bindir)" "$(datadir)" "$(SHARE)"

uninstall: ## Remove what install put under PREFIX
	rm -f "$(bindir)/rodtrad" "$(datadir)/man/man1/rodtrad.1"
	rm -f "$(datadir)/bash-completion/completions/rodtrad" "$(datadir)/zsh/site-functions/_rodtrad"
	rm -f "$(datadir)/fish/vendor_completions.d/rodtrad.fish"
	rm -rf "$(datadir)/rodtrad" "$(datadir)/doc/rodtrad"

format: ## Format the Swift code
	swift-format format --in-place $(FORMAT) $(SWIFT_FILES)

format-check: ## Fail when the Swift code is not formatted
	@scripts/format-check

bench: $(BINARY) ## Measure beside tig and VisiData; writes docs/benchmarks
	@RODTRAD_BENCH=1 swift build -c release --static-swift-stdlib -Xswiftc -static-executable \
	  --scratch-path .build/checks-bench --product checks-bench >&2
	@Benchmarks/run

setup: ## Install what is missing to build, run and test (Debian, Ubuntu)
	@scripts/setup tests

clean: ## Remove everything that is built
	rm -rf .build

# Messages go to stderr, so that `make run | less` shows only what the program prints.
$(BINARY): $(SOURCES)
	@scripts/setup
	@swift build -c release --static-swift-stdlib -Xswiftc -static-executable $$(scripts/link-flags) \
	  --product rodtrad >&2
	@touch $@

$(SHARE)/rodtrad.1: $(BINARY) scripts/share
	@scripts/share $(BINARY) $(SHARE) >&2
