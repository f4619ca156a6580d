package notice_test

import (
	"strings"
	"testing"
	"time"

	"thidua/internal/day"
	"thidua/internal/notice"
	"thidua/internal/words"
)

// TestWants is the rule: which kinds are mailed at once, which wait for the digest, to whom.
func TestWants(t *testing.T) {
	want := map[notice.Choice][]notice.Kind{
		notice.None: {notice.Account, notice.Code}, notice.Daily: {notice.Digest, notice.Account, notice.Code},
		notice.Instant: {notice.Returned, notice.Tomorrow, notice.Digest, notice.Account, notice.Code},
	}
	for _, c := range notice.Choices() {
		var got []string
		for _, k := range notice.Kinds() {
			if c.Wants(k) {
				got = append(got, string(k))
			}
			box := &notice.Mailbox{Address: "a@example.org", Choice: c, Confirmed: 1}
			unknown := &notice.Mailbox{Address: "a@example.org", Choice: c}
			if box.Open(k) != (c.Wants(k) && k != notice.Code) || unknown.Open(k) != (k == notice.Code) ||
				(&notice.Mailbox{Choice: c, Confirmed: 1}).Open(k) || (*notice.Mailbox)(nil).Open(k) {
				t.Errorf("%s %s: an address that is confirmed, to be confirmed, missing", c, k)
			}
		}
		var named []string
		for _, k := range want[c] {
			named = append(named, string(k))
		}
		if strings.Join(got, " ") != strings.Join(named, " ") {
			t.Errorf("%s: %v, want %v", c, got, named)
		}
	}
}

// TestIsEve: the working day before, over a weekend and a day off; a deadline is a working day itself.
func TestIsEve(t *testing.T) {
	days := day.NewCalendar([]day.Date{day.Of(2023, 5, 1)}, []day.Date{day.Of(2023, 7, 15)})
	for _, x := range []struct {
		today, due day.Date
		want       bool
	}{
		{day.Of(2023, 7, 18), day.Of(2023, 7, 19), true},
		{day.Of(2023, 7, 19), day.Of(2023, 7, 19), false},
		{day.Of(2023, 7, 17), day.Of(2023, 7, 19), false},
		{day.Of(2023, 7, 20), day.Of(2023, 7, 19), false},
		{day.Of(2023, 7, 21), day.Of(2023, 7, 24), true},
		{day.Of(2023, 7, 23), day.Of(2023, 7, 24), false}, // of a Monday the Friday, not the Sunday
		{day.Of(2023, 4, 28), day.Of(2023, 5, 2), true},
		{day.Of(2023, 5, 1), day.Of(2023, 5, 2), false}, // over a day off
		{day.Of(2023, 7, 15), day.Of(2023, 7, 17), true},
		{day.Of(2023, 7, 14), day.Of(2023, 7, 17), false}, // a Saturday that is worked
	} {
		if got := notice.IsEve(days, x.today, x.due); got != x.want {
			t.Errorf("%s before %s: %t", x.today, x.due, got)
		}
	}
}

// TestHour reads and compares times of the day in Viet Nam.
func TestHour(t *testing.T) {
	if h, ok := notice.ParseHour("07:30"); !ok || h != notice.DefaultHour {
		t.Errorf("%d %t", h, ok)
	}
	for _, bad := range []string{"", "7h30", "24:00", "07:60", "-1:00", "07:30:00"} {
		if _, ok := notice.ParseHour(bad); ok {
			t.Errorf("%q is a time of the day", bad)
		}
	}
	at := func(h, m int) time.Time { return time.Date(2023, 7, 18, h-7, m, 0, 0, time.UTC) }
	for _, x := range []struct {
		at   time.Time
		want bool
	}{{at(7, 29), false}, {at(7, 30), true}, {at(23, 59), true}, {at(24, 0), false}, {at(0, 1), false}} {
		if notice.DefaultHour.Past(x.at) != x.want {
			t.Errorf("%s", x.at)
		}
	}
	if got := notice.DefaultHour.Begin(at(23, 0)); got != at(7, 30).UnixMicro() {
		t.Error(time.UnixMicro(got))
	}
}

// TestCheckAddress is the table of addresses.
func TestCheckAddress(t *testing.T) {
	for _, good := range []string{
		"a@b.vn", "nguyen.van-an+td@so-noi-vu.tiengiang.gov.vn", "a_b@x1.y2.com", strings.Repeat("a", 64) + "@example.org",
	} {
		if err := notice.CheckAddress(good); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for _, bad := range []string{
		"", "a", "@", "a@", "@b.vn", "a@b", "a@@b.vn", "a b@c.vn", "a@b .vn", "a@b.vn\r\nBcc: x@y.vn", "a@b.vn\n", "a@b.vn\x00", "a..b@c.vn", ".a@b.vn", "a.@b.vn", "a@.vn", "a@b..vn", "a@-b.vn", "a@b-.vn",
		`"a b"@c.vn`, "a(b)@c.vn", "An <a@b.vn>", "a@b.vn,c@d.vn", "a@b.vn;c@d.vn", "thư@b.vn", "a@tỉnh.vn", "thu\u031b@b.vn", "a@[127.0.0.1]", "а@b.vn", "a@b.vn\u202e",
		strings.Repeat("a", 65) +
			"@example.org", "a@" + strings.Repeat("b.", 126) +
			"vn", strings.Repeat("a", 10000) + "@b.vn", "a@" + strings.Repeat("b", 64) + ".vn",
	} {
		if err := notice.CheckAddress(bad); err == nil {
			t.Errorf("%.80q is taken", bad)
		}
	}
}

// TestNotices: what a notice says has no place for anything but a day; its key tells apart what is told apart.
func TestNotices(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range []notice.Kind{notice.Returned, notice.Tomorrow, notice.Digest} {
		n := notice.Notice{Account: "a", Kind: k, Path: "/phieu/1", Day: day.Of(2023, 7, 18)}
		for _, lang := range []words.Lang{words.Vietnamese, words.English} {
			if said := lang.Say(n.Said()); said == "" || strings.Contains(said, "{") {
				t.Errorf("%s: %q", k, said)
			}
		}
		for _, other := range []notice.Notice{
			n,
			{Account: "b", Kind: k, Path: n.Path, Day: n.Day},
			{Account: "a", Kind: k, Path: "/phieu/2", Day: n.Day},
			{Account: "a", Kind: k, Path: n.Path, Day: n.Day + 1},
		} {
			if seen[other.Key()] || len(other.MessageID()) != 32 {
				t.Errorf("%s is there twice", other.Key())
			}
			seen[other.Key()] = true
		}
	}
}
