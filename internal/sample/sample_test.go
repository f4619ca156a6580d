package sample_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"thidua/internal/bloc"
	"thidua/internal/clock"
	"thidua/internal/fault"
	"thidua/internal/rows"
	"thidua/internal/sample"
	"thidua/internal/store"
	"thidua/internal/store/storetest"
)

// TestFill makes the sample data twice: it is the same both times, verifies, and has every state that a screen can
// show.
func TestFill(t *testing.T) {
	var sizes []int64
	for range 2 {
		ctx := context.Background()
		at := clock.At(time.Date(2022, time.January, 4, 1, 0, 0, 0, time.UTC))
		s, err := rows.Open(ctx, filepath.Join(t.TempDir(), "thidua.db"), at)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if err := sample.Fill(ctx, s, at); err != nil {
			var f *fault.Error
			if !errors.As(err, &f) {
				t.Fatal(err)
			}
			t.Fatalf("%v: %+v", err, f.Fields)
		}
		r, err := s.Verify(ctx, store.Head{})
		if err != nil || len(r.Found) > 0 {
			t.Fatal(err, r.Found)
		}
		storetest.CheckLog(t, s)
		sizes = append(sizes, r.Head.Size)
		blocs, _ := s.Blocs(ctx)
		years, _ := s.BlocYears(ctx, "")
		states := map[bloc.State]int{}
		for _, y := range years {
			states[y.State]++
		}
		if len(blocs) != 20 || states[bloc.Draft] == 0 || states[bloc.Open] == 0 || states[bloc.Closed] == 0 {
			t.Errorf("%d blocs, years %v", len(blocs), states)
		}
	}
	if sizes[0] != sizes[1] {
		t.Errorf("the logs differ: %v", sizes)
	}
}
