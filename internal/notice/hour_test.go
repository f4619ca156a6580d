package notice_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"thidua/internal/day"
	"thidua/internal/notice"
	"thidua/internal/words"
)

// TestHours: at every moment, the hour has come exactly where the moment is not before the hour's own on that day in
// Viet Nam; what was written is read back.
func TestHours(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		minutes := rapid.IntRange(0, 24*60-1).Draw(t, "hour")
		h, ok := notice.ParseHour(fmt.Sprintf("%02d:%02d", minutes/60, minutes%60))
		if !ok || int(h) != minutes {
			t.Fatalf("%d was read as %d", minutes, h)
		}
		// around the hour itself, and anywhere
		at := time.Date(2023, 7, 17, 17, minutes, 0, 0, time.UTC).Add(rapid.OneOf(
			rapid.SampledFrom([]time.Duration{-time.Microsecond, 0, time.Microsecond}),
			rapid.Custom(func(t *rapid.T) time.Duration {
				return time.Duration(rapid.Int64Range(-1e6, 1e6).Draw(t, "seconds")) * time.Second
			}),
		).Draw(t, "off"))
		begin := h.Begin(at)
		if h.Past(at) != (at.UnixMicro() >= begin) {
			t.Fatalf("%d at %s: past %t, it begins %s", h, at, h.Past(at), time.UnixMicro(begin).UTC())
		}
		there := time.UnixMicro(begin).UTC().Add(7 * time.Hour)
		if there.Hour()*60+there.Minute() != minutes || day.At(time.UnixMicro(begin)) != day.At(at) {
			t.Fatalf("%d begins %s at %s", h, there, at)
		}
	})
}

// TestEves: whatever days are off, before a deadline on a working day there is exactly one eve, the working day before
// it; on a deadline that is none there is no eve.
func TestEves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first := day.Of(2023, 1, 2)
		days := func(label string) (out []day.Date) {
			for range rapid.IntRange(0, 12).Draw(t, label) {
				out = append(out, first+day.Date(rapid.IntRange(0, 60).Draw(t, label)))
			}
			return out
		}
		c := day.NewCalendar(days("off"), days("worked"))
		due := first + day.Date(rapid.IntRange(25, 50).Draw(t, "due"))
		var want []day.Date
		for d := due - 1; c.Works(due) && len(want) == 0; d-- {
			if c.Works(d) {
				want = append(want, d)
			}
		}
		var got []day.Date
		for d := due - 70; d < due+10; d++ {
			if notice.IsEve(c, d, due) {
				got = append(got, d)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("eves of %s: %v, want %v", due, got, want)
		}
	})
}

// address draws one of the plain form: parts with points between them, and labels that begin and end with a letter or
// a figure.
func address(t *rapid.T) string {
	part := rapid.StringMatching(`[a-zA-Z0-9!#$%&'*+/=?^_{|}~-]{1,8}`)
	label := rapid.StringMatching(`[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?`)
	local := rapid.SliceOfN(part, 1, 4).Draw(t, "local")
	host := rapid.SliceOfN(label, 2, 4).Draw(t, "host")
	return strings.Join(local, ".") + "@" + strings.Join(host, ".")
}

// TestAddresses: every address of the plain form is taken; with any letter in it that could end a line, begin another
// address or is not of ASCII, it is not.
func TestAddresses(t *testing.T) {
	const never = "\r\n\t \x00\x7f,;:<>()[]\\\"@ăộ\u0301\u200b\u202eа"
	rapid.Check(t, func(t *rapid.T) {
		good := address(t)
		if err := notice.CheckAddress(good); err != nil {
			t.Fatalf("%q: %v", good, err)
		}
		at := rapid.IntRange(0, len(good)).Draw(t, "at")
		bad := good[:at] + string(rapid.SampledFrom([]rune(never)).Draw(t, "letter")) + good[at:]
		if got := said(notice.CheckAddress(bad)); got != "invalid address:notice.address" {
			t.Fatalf("%q is taken", bad)
		}
	})
}

// TestNames: every choice and every kind that a page lists is said in both languages, and states are told apart.
func TestNames(t *testing.T) {
	for _, lang := range []words.Lang{words.Vietnamese, words.English} {
		for _, c := range notice.Choices() {
			if lang.Say(c.Msg()) == "" {
				t.Errorf("%s has no name in %s", c, lang)
			}
		}
		n := notice.Notice{Account: "a", Kind: notice.Account, Path: notice.ChangedPath, Day: day.Of(2023, 7, 18)}
		if lang.Say(n.Said()) == "" || len(n.Said().Args) != 0 {
			t.Errorf("%+v", n.Said())
		}
	}
	states := notice.States()
	slices.Sort(states)
	if len(slices.Compact(states)) != 6 {
		t.Errorf("%v", states)
	}
	for _, k := range append(notice.Kinds(), "a room's own") {
		if k.Instant() != (k == notice.Returned || k == notice.Tomorrow || k == "a room's own") {
			t.Errorf("%s", k)
		}
	}
}
