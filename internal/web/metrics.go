package web

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"time"

	"github.com/VictoriaMetrics/metrics"
)

// Metrics count what the server does: by route, never by person or address.
type Metrics struct {
	set      *metrics.Set
	failures *metrics.Counter
	busy     *metrics.Counter
	buckets  []float64
}

// NewMetrics makes the counters: thidua_requests_total by route and status, thidua_request_seconds by route,
// thidua_failures_total (requests that the program failed to answer), thidua_busy_total (those told to come again) and thidua_acts, for which acts returns how many
// acts the log holds.
func NewMetrics(acts func() float64) *Metrics {
	metrics.ExposeMetadata(true) // the kind of each counter, which monitoring shows and checks
	set := metrics.NewSet()
	set.NewGauge("thidua_acts", acts)
	return &Metrics{
		set: set, failures: set.NewCounter("thidua_failures_total"),
		busy: set.NewCounter("thidua_busy_total"), buckets: metrics.ExponentialBuckets(0.001, 2, 14),
	}
}

func (m *Metrics) saw(route string, status int, took time.Duration) {
	if route == "" {
		route = "none"
	}
	m.set.GetOrCreateCounter(fmt.Sprintf(`thidua_requests_total{route=%q,status="%d"}`, route, status)).Inc()
	m.set.GetOrCreatePrometheusHistogramExt(fmt.Sprintf(`thidua_request_seconds{route=%q}`, route), m.buckets).Update(
		took.Seconds(),
	)
	switch {
	case status == http.StatusServiceUnavailable:
		m.busy.Inc()
	case status >= http.StatusInternalServerError:
		m.failures.Inc()
	}
}

// serve gives the counters to this machine alone; to others there is no such page.
func (m *Metrics) serve(c *Ctx) error {
	host, _, err := net.SplitHostPort(c.R.RemoteAddr)
	at, err2 := netip.ParseAddr(host)
	if err != nil || err2 != nil || !at.IsLoopback() || forwarded(c.R) {
		return NotFound()
	}
	c.W.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	m.set.WritePrometheus(c.W)
	metrics.WriteProcessMetrics(c.W)
	return nil
}
