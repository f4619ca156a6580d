package main

import (
	"testing"

	"thidua/internal/scoring"
)

func BenchmarkRound(b *testing.B) {
	s := benchSheet()
	r := scoring.New(s).Open(benchSet(s, 240, 2022), scoring.Rule)
	b.ReportAllocs()
	for b.Loop() {
		r.Rescore()
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*240*lineCount), "ns/cell")
}

func BenchmarkAccounts(b *testing.B) {
	s := benchSheet()
	r := scoring.New(s).Open(benchSet(s, 24, 2022), scoring.Rule)
	b.ReportAllocs()
	for b.Loop() {
		explainAll(r)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*24*lineCount), "ns/cell")
}
