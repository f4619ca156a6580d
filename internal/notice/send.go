package notice

import (
	"context"
	"errors"
	"time"

	"thidua/internal/day"
	"thidua/internal/words"
)

// Bounds of a run. A claim that nobody came back from after lapse is taken up once more, and never again: a program
// that dies between sending and noting it repeats one mail at most.
const (
	perRun   = 200
	lapse    = 15 * time.Minute
	longRest = time.Hour
)

// send mails what is ready, as long as the server takes it.
func (s *Service) send(ctx context.Context) error {
	now := s.Clock.Now()
	if !s.SetUp() || now.Before(s.rest) {
		return nil
	}
	list, err := s.Store.Ready(ctx, now.UnixMicro(), now.Add(-lapse).UnixMicro(), perRun)
	if err != nil || len(list) == 0 {
		return err
	}
	w := &wire{post: s.Post}
	defer w.end()
	for _, n := range list {
		if ctx.Err() != nil {
			return nil // the program ends: what was not taken up stays as it is
		}
		down, err := s.one(ctx, w, n)
		if err != nil {
			return err
		}
		if down != nil {
			s.rest = now.Add(wait(s.fails, longRest))
			s.fails++
			return down
		}
	}
	s.fails = 0
	return nil
}

// one takes one notice up. down says that the server takes nothing now: the notice waits as if nothing had been.
func (s *Service) one(ctx context.Context, w *wire, n *Notice) (down, err error) {
	claimed := s.Clock.Now().UnixMicro()
	again := n.State == Claimed
	mine, err := s.Store.Claim(ctx, n, claimed)
	if err != nil || !mine {
		return nil, err
	}
	if again && n.Lapses > 0 {
		n.State = Failed
		return nil, s.Store.Settle(ctx, n, claimed)
	}
	if again {
		n.Lapses++
	}
	m, err := s.mail(ctx, n)
	if err == nil && m != nil {
		err = w.send(ctx, *m)
	}
	switch {
	case err == nil && m == nil:
		n.State = Dropped
	case err == nil:
		n.State = Sent
	case errors.Is(err, ErrRefused):
		n.State = Failed
	case errors.Is(err, ErrAgain) && n.Tries+1 >= maxTries:
		n.State = Failed
	case errors.Is(err, ErrAgain):
		n.State, n.Next = Waiting, s.Clock.Now().Add(wait(n.Tries, longWait)).UnixMicro()
		n.Tries++
	default:
		n.State, down = Waiting, err
	}
	// The mail is out, or not, even where the program is being stopped at this moment: it has to be noted.
	return down, s.Store.Settle(context.WithoutCancel(ctx), n, claimed)
}

// mail is what is to be sent for a notice; nil where nothing is.
func (s *Service) mail(ctx context.Context, n *Notice) (*Mail, error) {
	box, err := s.Store.Mailbox(ctx, n.Account)
	if err != nil || !box.Open(n.Kind) {
		return nil, err
	}
	var l *Letter
	switch n.Kind {
	case Code:
		l, err = s.codeLetter(box, n)
	case Digest:
		if n.Day < day.At(s.Clock.Now()) {
			return nil, nil // what still waits stands in the digest of today
		}
		fallthrough
	default:
		l, err = s.Source.Letter(ctx, n, box.Lang)
	}
	if err != nil || l == nil {
		return nil, err
	}
	return &Mail{
		To: box.Address, ID: n.MessageID(), Subject: l.subject(box.Lang), Text: l.text(box.Lang, s.Site), At: s.Clock.Now(),
	}, nil
}

// codeLetter carries the code of a mailbox; nil where it was used or is too old, or where another was asked for after
// the notice: that one has a mail of its own.
func (s *Service) codeLetter(m *Mailbox, n *Notice) (*Letter, error) {
	if !s.codeGood(m) || n.At < m.Ends-codeLife.Microseconds() {
		return nil, nil
	}
	code, err := s.Sealer.Open(m.Secret, sealedFor+m.Account)
	if err != nil {
		return nil, err
	}
	return &Letter{
		Subject: words.M("notice.subject.code"), Items: []Item{{Said: words.M("notice.code", string(code)), Path: CodePath}},
	}, nil
}

// wire opens a line when the first mail needs it, and a new one after a mail that was not taken: what state the old one
// is in, nobody knows.
type wire struct {
	post Post
	line Line
}

func (w *wire) send(ctx context.Context, m Mail) error {
	if w.line == nil {
		line, err := w.post.Open(ctx)
		if err != nil {
			return err
		}
		w.line = line
	}
	err := w.line.Send(ctx, m)
	if err != nil {
		w.end()
	}
	return err
}

// end ends the line. A server that hangs up first has every mail that it took.
func (w *wire) end() {
	if w.line != nil {
		_ = w.line.Close()
		w.line = nil
	}
}
