package notice

import (
	"context"
	"strings"
	"time"

	"thidua/internal/audit"
	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/password"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Mailbox is where a person wants mail, and which. Nothing but the code goes to an address that is not confirmed.
type Mailbox struct {
	Account   string
	Version   int64 // 0: nothing was entered yet
	Address   string
	Choice    Choice
	Lang      words.Lang // of the mails
	Confirmed int64      // microseconds UTC; 0 for never
	Secret    string     // the code, sealed; "" for none
	Ends      int64      // microseconds UTC: until when the code may be used
	Asked     day.Date   // the day of the last code
	Asks      int        // how many codes were mailed on that day
}

// Open says whether mail of a kind goes there.
func (m *Mailbox) Open(k Kind) bool {
	return m != nil && m.Address != "" && (m.Confirmed > 0) == (k != Code) && m.Choice.Wants(k)
}

// Bounds of a mailbox.
const (
	maxAddress = 254 // RFC 5321, 4.5.3.1.3
	maxLocal   = 64
	codeLife   = 24 * time.Hour
	dayCodes   = 5 // codes a day: nobody floods somebody else's mailbox from here
)

// sealedFor is what the code of a mailbox is sealed for.
const sealedFor = "mailbox/"

// CheckAddress says what is wrong with a mail address, or nil. It is held to the plain form that every server takes:
// letters of other alphabets, quoted names and comments are refused, and with them everything that could end a line of
// a mail's head.
func CheckAddress(address string) error {
	local, host, _ := strings.Cut(address, "@")
	good := len(address) <= maxAddress && len(local) <= maxLocal && dotted(local, "!#$%&'*+/=?^_`{|}~-") &&
		dotted(host, "-") && strings.Contains(host, ".")
	for label := range strings.SplitSeq(host, ".") {
		good = good && len(label) < maxLocal && !strings.HasPrefix(label, "-") && !strings.HasSuffix(label, "-")
	}
	if good {
		return nil
	}
	return fault.New(fault.Invalid, words.M("notice.invalid")).Field("address", words.M("notice.address"))
}

// dotted says whether a text is made of parts with points between them, of ASCII letters, figures and the marks given.
func dotted(text, marks string) bool {
	for part := range strings.SplitSeq(text, ".") {
		if part == "" {
			return false
		}
		for _, r := range part {
			plain := 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
			if !plain && !strings.ContainsRune(marks, r) {
				return false
			}
		}
	}
	return true
}

// Wish is what a person enters.
type Wish struct {
	Address string
	Choice  Choice
	Lang    words.Lang
}

// accountObject names the account in an act.
const accountObject = "account/"

// Mailbox returns the mailbox of an account, of version 0 where nothing was entered.
func (s *Service) Mailbox(ctx context.Context, account string) (*Mailbox, error) {
	m, err := s.Store.Mailbox(ctx, account)
	if err == nil && m == nil {
		m = &Mailbox{Account: account, Choice: None, Lang: words.Vietnamese}
	}
	return m, err
}

// SetMailbox puts where a person wants mail and which; an empty address ends it. An address that is new gets a code
// first, and one that is not confirmed another where the person enters the same once more. Which mail they want they may
// change at any time, however many codes went out. Faults: Invalid, Stale, Conflict (too many codes today).
func (s *Service) SetMailbox(ctx context.Context, by audit.By, version int64, w Wish) error {
	address := vn.Clean(w.Address)
	if address == "" {
		w.Choice = None
	} else if err := CheckAddress(address); err != nil {
		return err
	}
	if _, known := map[Choice]bool{None: true, Daily: true, Instant: true}[w.Choice]; !known {
		return fault.New(fault.Invalid, words.M("notice.invalid")).Field("choice", words.M("notice.nochoice"))
	}
	return s.onMailbox(ctx, by, "mail.set", func(ctx context.Context, m *Mailbox) error {
		if m.Version != version {
			return fault.New(fault.Stale, words.M("store.stale"))
		}
		if m.Address != address {
			m.Confirmed, m.Secret, m.Ends = 0, "", 0
		}
		same, other := m.Address == address, m.Choice != w.Choice
		anew := other || m.Lang != w.Lang
		m.Address, m.Choice, m.Lang = address, w.Choice, w.Lang
		switch {
		case address == "" || m.Confirmed > 0:
			return nil
		case same && (other && s.codeGood(m) || anew && m.spent(day.At(s.Clock.Now()))):
			return nil // something else was changed than that a code is asked for
		}
		return s.code(ctx, m)
	})
}

// codeGood says whether a code that was mailed may still be used.
func (s *Service) codeGood(m *Mailbox) bool {
	return m.Secret != "" && s.Clock.Now().UnixMicro() <= m.Ends
}

// spent says whether no more codes are mailed on a day.
func (m *Mailbox) spent(today day.Date) bool { return m.Asked == today && m.Asks >= dayCodes }

// code makes a code for an address and lays its mail ready. The code itself stands nowhere but sealed.
func (s *Service) code(ctx context.Context, m *Mailbox) error {
	now := s.Clock.Now()
	today := day.At(now)
	if m.spent(today) {
		return fault.New(fault.Conflict, words.M("notice.manycodes", dayCodes))
	}
	if m.Asked != today {
		m.Asked, m.Asks = today, 0
	}
	code, _ := password.Code()
	sealed, err := s.Sealer.Seal([]byte(code), sealedFor+m.Account)
	if err != nil {
		return err
	}
	m.Asks++
	m.Secret, m.Ends = sealed, now.Add(codeLife).UnixMicro()
	path := CodePath + "?" + now.Format("150405.000000") // each code is a notice of its own
	n := &Notice{
		Account: m.Account, Kind: Code, Path: path, Day: today, At: now.UnixMicro(), State: Waiting,
		Changed: now.UnixMicro(),
	}
	_, err = s.Store.Note(ctx, []*Notice{n})
	return err
}

// Confirm shows, with the code that was mailed, that the address is the person's. Faults: Invalid (wrong, used or too old).
func (s *Service) Confirm(ctx context.Context, by audit.By, typed string) error {
	return s.onMailbox(ctx, by, "mail.confirm", func(_ context.Context, m *Mailbox) error {
		wrong := fault.New(fault.Invalid, words.M("notice.invalid")).Field("code", words.M("notice.wrongcode"))
		if !s.codeGood(m) {
			return wrong
		}
		code, err := s.Sealer.Open(m.Secret, sealedFor+m.Account)
		if err != nil {
			return err
		}
		if password.Digest(string(code)) != password.Digest(typed) {
			return wrong
		}
		m.Confirmed, m.Secret, m.Ends = s.Clock.Now().UnixMicro(), "", 0
		return nil
	})
}

// Forget takes the address of a closed account away: whoever left cannot do it any more. Nothing is done where there is none.
func (s *Service) Forget(ctx context.Context, by audit.By, account string) error {
	m, err := s.Mailbox(ctx, account)
	if err != nil || m.Address == "" {
		return err
	}
	by.Request = "" // that of the act before, which is another one
	return s.ofMailbox(ctx, by, "mail.forget", account, func(_ context.Context, m *Mailbox) error {
		m.Address, m.Choice, m.Confirmed, m.Secret, m.Ends = "", None, 0, "", 0
		return nil
	})
}

// onMailbox changes the mailbox of whoever acts.
func (s *Service) onMailbox(
	ctx context.Context, by audit.By, verb string, do func(ctx context.Context, m *Mailbox) error,
) error {
	return s.ofMailbox(ctx, by, verb, by.Account, do)
}

func (s *Service) ofMailbox(
	ctx context.Context, by audit.By, verb, account string, do func(ctx context.Context, m *Mailbox) error,
) error {
	_, err := s.Tx(ctx, by.Act(verb, accountObject+account), func(ctx context.Context) error {
		m, err := s.Mailbox(ctx, account)
		if err != nil {
			return err
		}
		if err := do(ctx, m); err != nil {
			return err
		}
		return s.Store.SetMailbox(ctx, m)
	})
	return err
}
