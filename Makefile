# Vigil: every target does one thing; `make help` lists them. CI calls the same targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help

SWIFT ?= swift
PREFIX ?= /usr/local
# The release is one static file: no Foundation, no shared library, no debug information, no build path.
RELEASE := -c release -Xswiftc -static-executable -debug-info-format none -Xlinker -s
BINARY := .build/release/dtrace
TRIGGERS := $(patsubst Tests/Triggers/%.c,.build/triggers/%,$(wildcard Tests/Triggers/*.c))
# Of each reader for make fuzz, of the whole for make soak.
SECONDS ?= 600
DEMO := syscall:::entry { @[execname, probefunc] = count(); } tick-5s { exit(0); }

.PHONY: help build run demo test test-unit test-live test-vm test-fuzz fuzz lint format bench soak docs install uninstall \
  dtest triggers deps-build deps-test deps-live deps-vm deps-bench

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

build: deps-build ## build the release binary, .build/release/dtrace
	$(SWIFT) build $(RELEASE) --product dtrace

run: build ## run a one-liner: make run D='BEGIN { trace("hello"); exit(0); }'
	@test -n '$(subst ','\'',$(value D))' || { echo "usage: make run D='BEGIN { trace(\"hello\"); exit(0); }'" >&2; exit 2; }
	@$(BINARY) -n '$(subst ','\'',$(value D))'

demo: build ## count the system calls of every program for 5 seconds
	@Tools/demo $(BINARY) '$(DEMO)'

test: deps-test ## run the four lanes: unit, live, VM, fuzz
	@Tools/run-lanes

test-unit: deps-build ## run the tests that need no privileges
	$(SWIFT) test --skip '^LiveTests\.'

test-live: build dtest triggers deps-live ## run the tests that trace this machine's kernel
	mkdir -p .build/lanes
	VIGIL_DTRACE=$(abspath $(BINARY)) VIGIL_RESULTS=$(abspath .build/lanes/host.tsv) \
	  $(SWIFT) test --no-parallel --filter '^LiveTests\.'

test-vm: build dtest triggers deps-vm ## run the D programs on Debian's kernels 6.1 and 6.12 in VMs
	Tools/test-vm

test-fuzz: deps-build ## run the fuzzers for 30 seconds each
	Tools/fuzz 30

fuzz: deps-build ## look for inputs that trap: make fuzz SECONDS=600
	Tools/fuzz $(SECONDS)

lint: ## check layout, imports and file lengths
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Examples
	Tools/lint

format: ## lay out all Swift files
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Examples

bench: build triggers deps-bench ## measure against bpftrace, see Benchmarks/README.md
	Benchmarks/bench --dtrace $(BINARY)

soak: build triggers ## trace at the full event rate for long and watch the memory: make soak SECONDS=600
	Benchmarks/soak --dtrace $(BINARY) --seconds $(SECONDS)

docs: deps-build ## make the API documentation's symbol graph
	$(SWIFT) package dump-symbol-graph --minimum-access-level public

install: build ## install below PREFIX (/usr/local)
	Tools/install install '$(PREFIX)'

uninstall: ## remove what make install put there
	Tools/install uninstall '$(PREFIX)'

dtest: deps-build
	$(SWIFT) build $(RELEASE) --product dtest

triggers: deps-build $(TRIGGERS)

.build/triggers/%: Tests/Triggers/%.c $(wildcard Tests/Triggers/*.h)
	@mkdir -p $(@D)
	gcc -std=gnu11 -O1 -Wall -Wextra -Werror -static -pthread \
	  $(shell sed -n 's,^// CFLAGS: ,,p' $<) -o $@ $<

deps-build:
	@Tools/deps build

deps-test:
	@Tools/deps build vm live

deps-live:
	@Tools/deps live

deps-vm:
	@Tools/deps vm

deps-bench:
	@Tools/deps bench
