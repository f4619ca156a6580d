package web

import (
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics count what the server does: by route, never by person or address.
type Metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	failures prometheus.Counter
}

// NewMetrics makes the counters. acts returns how many acts the log holds.
func NewMetrics(acts func() float64) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "thidua_requests_total", Help: "Requests by route and status."}, []string{"route", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "thidua_request_seconds", Help: "Time to answer by route.", Buckets: prometheus.ExponentialBuckets(0.001, 2, 14),
		}, []string{"route"}),
		failures: prometheus.NewCounter(prometheus.CounterOpts{Name: "thidua_failures_total", Help: "Requests that the program failed to answer."}),
	}
	m.registry.MustRegister(m.requests, m.seconds, m.failures, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "thidua_acts", Help: "Acts in the log."}, acts))
	return m
}

func (m *Metrics) saw(route string, status int, took time.Duration) {
	if route == "" {
		route = "none"
	}
	m.requests.WithLabelValues(route, strconv.Itoa(status)).Inc()
	m.seconds.WithLabelValues(route).Observe(took.Seconds())
	if status >= http.StatusInternalServerError {
		m.failures.Inc()
	}
}

// serve gives the counters to this machine alone; to others there is no such page.
func (m *Metrics) serve(c *Ctx) error {
	host, _, err := net.SplitHostPort(c.R.RemoteAddr)
	at, err2 := netip.ParseAddr(host)
	forwarded := c.R.Header.Get("X-Forwarded-For") != "" || c.R.Header.Get("Forwarded") != ""
	if err != nil || err2 != nil || !at.IsLoopback() || forwarded {
		return NotFound()
	}
	promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}).ServeHTTP(c.W, c.R)
	return nil
}
