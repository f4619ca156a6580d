// Package notice says who is told of what, and when: the page of notices, and the mail of those who want any.
//
// A notice carries no name of a person or a unit, no points and no vote: a mail may be read on a bus, and lies on
// servers that are not ours. It says that something waits, and where. Whether it still waits, and whether the person
// may still see it, is asked again at the moment of sending.
//
// What a room hands over as its notices is mailed at once: that something was returned, that the deadline is the next
// working day. All else waits for the digest of the day.
package notice

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"thidua/internal/day"
	"thidua/internal/words"
)

// Kind is what a notice is about.
type Kind string

// The kinds. A room may have more of its own: what it hands over is all that has to be known of them.
const (
	Returned Kind = "returned" // lines of the own form were sent back
	Tomorrow Kind = "tomorrow" // the next working day is the last one to send the form
	Digest   Kind = "digest"   // what waits for the person, once a day
	Account  Kind = "account"  // somebody else changed the account: told whatever mail the person wants
	Code     Kind = "code"     // the code that shows whose a mail address is; no page lists it
)

// Kinds lists the kinds that are known here.
func Kinds() []Kind { return []Kind{Returned, Tomorrow, Digest, Account, Code} }

// Instant says whether the kind is mailed at once to those who want that: what rooms hand over is.
func (k Kind) Instant() bool { return k != Digest && k != Account && k != Code }

// State is what became of the mail of a notice.
type State string

// The states. Claimed is the moment between taking a notice up and noting what became of it.
const (
	Kept    State = "kept"    // stands on the page; no mail was wanted
	Waiting State = "waiting" // to be mailed
	Claimed State = "claimed"
	Sent    State = "sent"
	Dropped State = "dropped" // did not hold any more, or the person may not see it any more
	Failed  State = "failed"  // refused by the server, or given up
)

// States lists the states.
func States() []State { return []State{Kept, Waiting, Claimed, Sent, Dropped, Failed} }

// Notice is one thing that one person is told.
type Notice struct {
	Account string
	Kind    Kind
	Path    string   // of the page it is about
	Day     day.Date // of the thing: when it was returned, the deadline, the day of the digest
	At      int64    // microseconds UTC: when it was noted

	State   State
	Changed int64 // microseconds UTC: when the state was written
	Next    int64 // microseconds UTC: not to be tried before
	Tries   int   // that failed
	Lapses  int   // claims that nobody came back from
}

// Key names the notice: there is one for a person, a kind, an object and a day, however often it is found.
func (n *Notice) Key() string {
	return strings.Join([]string{n.Account, string(n.Kind), n.Path, n.Day.String()}, "|")
}

// MessageID is the name of its mail. It is the same each time, so that a server may notice what it has already.
func (n *Notice) MessageID() string {
	sum := sha256.Sum256([]byte(n.Key()))
	return hex.EncodeToString(sum[:16])
}

// Said is the notice in a sentence, with its day where the sentence has a place for it.
func (n *Notice) Said() words.Msg {
	key := "notice.said." + string(n.Kind)
	if words.Places(key) == 0 {
		return words.M(key)
	}
	return words.M(key, n.Day)
}

// Choice is which mail a person wants.
type Choice string

// The choices.
const (
	None    Choice = "none"
	Daily   Choice = "daily"
	Instant Choice = "instant" // the digest, and at once what is [Kind.Instant]
)

// Choices lists the choices.
func Choices() []Choice { return []Choice{None, Daily, Instant} }

// Msg is the name of the choice.
func (c Choice) Msg() words.Msg { return words.M("notice.choice." + string(c)) }

// Wants says whether whoever chose this gets mail of a kind.
func (c Choice) Wants(k Kind) bool {
	switch k {
	case Code, Account:
		return true
	case Digest:
		return c == Daily || c == Instant
	}
	return c == Instant && k.Instant()
}

// Hour is a time of the day in Viet Nam, in minutes after midnight.
type Hour int

// DefaultHour is when the digest goes out where nothing else is set.
const DefaultHour Hour = 7*60 + 30

const dayMinutes = 24 * 60

// ParseHour reads 07:30; false where it is no time of a day.
func ParseHour(text string) (Hour, bool) {
	t, err := time.Parse("15:04", text)
	return Hour(t.Hour()*60 + t.Minute()), err == nil
}

// Past says whether that time of the day has come.
func (h Hour) Past(now time.Time) bool {
	today := day.At(now)
	midnight := time.Unix(int64(today)*86400, 0).Add(-7 * time.Hour)
	return now.Sub(midnight) >= time.Duration(h)*time.Minute
}

// Begin is that time on the day of a moment, in microseconds UTC.
func (h Hour) Begin(now time.Time) int64 {
	midnight := time.Unix(int64(day.At(now))*86400, 0).Add(-7 * time.Hour)
	return midnight.Add(time.Duration(h%dayMinutes) * time.Minute).UnixMicro()
}

// IsEve says whether today is the working day before a deadline that is itself a working day: of a Monday that is the
// Friday, for a mail on Sunday helps nobody.
func IsEve(days *day.Calendar, today, due day.Date) bool {
	return due > today && days.Works(today) && days.Next(today+1) == due
}

// How long a mail that was not taken waits before it is tried again, and how often.
const (
	firstWait = time.Minute
	longWait  = 6 * time.Hour
	maxTries  = 12 // about a day
)

// wait is how long to wait after so many failures in a row.
func wait(failures int, longest time.Duration) time.Duration {
	const most = 20 // beyond it the shift says nothing more
	return min(firstWait<<min(failures, most), longest)
}
