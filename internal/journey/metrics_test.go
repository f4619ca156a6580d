package journey_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
)

// sampleLine is a line of the text that monitoring reads: a name, labels, a number.
var sampleLine = regexp.MustCompile(
	`^[a-zA-Z_:][a-zA-Z0-9_:]*(\{[a-zA-Z_]+="[^"]*"(, ?[a-zA-Z_]+="[^"]*")*\})? [-+0-9.eInfNa]+$`,
)

// TestMetricsText: what /metrics says can be read by monitoring: every line in the form of the exposition format, every
// family with its kind, the times with their buckets, and the process itself.
func TestMetricsText(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.as("thu-ky")
	b.get("/don-vi").want(http.StatusOK)
	b.get("/khong-co").want(http.StatusNotFound)
	b.from = "127.0.0.1:9"
	b.get("/metrics").want(http.StatusOK)
	if kind := b.last.Header.Get("Content-Type"); kind != "text/plain; version=0.0.4; charset=utf-8" {
		t.Errorf("it calls itself %q", kind)
	}
	for _, line := range strings.Split(strings.TrimSpace(b.body), "\n") {
		if !strings.HasPrefix(line, "# ") && !sampleLine.MatchString(line) {
			t.Errorf("monitoring cannot read %q", line)
		}
	}
	for _, want := range []string{
		"# TYPE thidua_requests_total counter", "# TYPE thidua_request_seconds histogram", "# TYPE thidua_failures_total counter", "# TYPE thidua_acts gauge",
		`thidua_request_seconds_bucket{route="GET /don-vi",le="0.001"} `, `thidua_request_seconds_bucket{route="GET /don-vi",le="8.192"} 1`,
		`thidua_request_seconds_bucket{route="GET /don-vi",le="+Inf"} 1`, `thidua_request_seconds_count{route="GET /don-vi"} 1`,
		"thidua_failures_total 0", "go_goroutines ", "process_resident_memory_bytes ",
	} {
		if !strings.Contains(b.body, want) {
			t.Errorf("no %q in\n%.2000s", want, b.body)
		}
	}
}
