# make test is the one command: it sets up what it needs (as root on Debian) and runs everything.
GO ?= go
TOOL = $(GO) tool -modfile=tools/go.mod

.PHONY: run test unit race cross setup lint fmt bench soak deb figures vulnerable

run: ## the score sheet of Tiền Giang with its real outcome
	$(GO) run ./cmd/thidua score sheets/tien-giang-2022.yaml examples/tien-giang-2022/facts.yaml --lane agreed

test: setup lint cross unit

setup:
	@sh scripts/setup.sh

unit:
	$(GO) test -timeout 40m ./...

race: ## what is concurrent, under the race detector: batches of the store, jobs, notices, the kept view (needs a C compiler)
	CGO_ENABLED=1 $(GO) test -race ./internal/schedule ./internal/notice ./internal/tail
	CGO_ENABLED=1 $(GO) test -race -run TestLoad ./internal/web
	CGO_ENABLED=1 $(GO) test -race -run 'TestOneCommit|TestLostBatch' ./internal/store
	CGO_ENABLED=1 $(GO) test -race -run "TestViewAtOnce|TestRoundsAtOnce" ./internal/journey

cross: ## the program builds for Windows without a C compiler
	CGO_ENABLED=0 GOOS=windows GOARCH=amd64 $(GO) build -o /dev/null ./cmd/thidua

lint: ## formatting, vet and the linters of .golangci.yml
	@test -z "$$($(TOOL) gofumpt -l cmd internal bench packaging)" || { echo "not formatted (make fmt):"; $(TOOL) gofumpt -l cmd internal bench packaging; exit 1; }
	$(TOOL) golangci-lint run ./...

fmt:
	$(TOOL) gofumpt -w cmd internal bench packaging

deb: ## the package for Debian and Ubuntu, in dist/; the same commit gives the same bytes
	sh scripts/deb.sh dist

figures: ## how much is tested and explained, and how large things have grown
	@sh scripts/figures.sh

vulnerable: ## known vulnerabilities of what the program uses; what is found is told, and fails nothing by itself
	@timeout 600 $(TOOL) govulncheck ./... || echo "vulnerabilities: see above, or the list could not be reached"

bench: ## scoring, durable writes, pages, the last hour before a deadline, papers, start and size, each beside its limit or peer
	$(GO) run ./bench

soak: ## long property tests, 500 kills of the program and of each database's writer, 500 power cuts, and fuzzing, about twenty-five minutes
	THIDUA_KILLS=500 $(GO) test ./internal/store ./cmd/thidua -run "TestKill|TestPowerCut" -v -timeout 60m
	THIDUA_ORDERS=500 $(GO) test ./internal/journey -run TestInterleavings -v -timeout 30m
	$(GO) test ./internal/scoring -run 'Agrees' -rapid.checks=200000 -timeout 60m
	$(GO) test ./internal/exact -rapid.checks=200000 -timeout 40m
	THIDUA_ACTS=100000 $(GO) test ./internal/journey -run TestPagesAreFresh -v -timeout 120m
	sh scripts/fuzz.sh 120s
