package app

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"image/png"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/boombuler/barcode"
	"github.com/boombuler/barcode/qr"

	"thidua/internal/audit"
	"thidua/internal/blobs"
	"thidua/internal/fault"
	"thidua/internal/keep/keepdesk"
	"thidua/internal/rows"
	"thidua/internal/store"
	"thidua/internal/web/kit"

	"thidua/internal/words"
)

// logOf is the log of a store as the screens ask for it.
type logOf struct {
	s       *rows.Store
	content blobs.Store
}

func (l *logOf) Size(ctx context.Context) (int64, error) { return l.s.Size(ctx) }

func (l *logOf) Words(ctx context.Context) (string, error) {
	h, err := l.s.Head(ctx)
	return h.Words(), err
}

func (l *logOf) History(ctx context.Context, table, id string, limit int) ([]audit.Entry, error) {
	return l.s.History(ctx, table, id, limit)
}

func (l *logOf) Entries(ctx context.Context, q kit.Query) ([]audit.Entry, error) {
	return l.s.Entries(ctx, store.Query{
		Verb: q.Verb, Actor: q.Actor, From: q.From, To: q.To, Before: q.Before, Limit: q.Limit,
	})
}

func (l *logOf) Note(ctx context.Context, by audit.By, verb, object string) error {
	_, err := l.s.Transact(ctx, by.Act(verb, object), func(context.Context) error { return nil })
	return err
}

func (l *logOf) Erasable(e audit.Entry) bool { return l.s.Erasable(e) }

func (l *logOf) Erasures(ctx context.Context) ([]audit.Erasure, error) { return l.s.Erasures(ctx) }

func (l *logOf) AskErase(ctx context.Context, by audit.By, seq int64) error {
	return l.erasing(ctx, by, "log.askerase", seq, l.s.AskErase)
}

func (l *logOf) Erase(ctx context.Context, by audit.By, seq int64) error {
	return l.erasing(ctx, by, "log.erase", seq, l.s.Erase)
}

func (l *logOf) KeepBody(ctx context.Context, by audit.By, seq int64) error {
	return l.erasing(ctx, by, "log.keepbody", seq, l.s.DropErasure)
}

// erasing does one step of an erasure.
func (l *logOf) erasing(
	ctx context.Context, by audit.By, verb string, seq int64, do func(ctx context.Context, seq int64) error,
) error {
	_, err := l.s.Transact(
		ctx, by.Act(verb, "log/"+strconv.FormatInt(seq, 10)), func(ctx context.Context) error { return do(ctx, seq) },
	)
	return err
}

func (l *logOf) Check(ctx context.Context) (kit.Checked, error) {
	r, err := l.s.Verify(ctx, store.Head{})
	if err != nil {
		return kit.Checked{}, err
	}
	_, files, err := CheckFiles(ctx, l.s, l.content, false)
	if err != nil {
		return kit.Checked{}, err
	}
	_, rounds, err := CheckRounds(ctx, l.s)
	if err != nil {
		return kit.Checked{}, err
	}
	r.Found = append(append(r.Found, files...), rounds...)
	out := kit.Checked{Acts: r.Acts, Rows: r.Agreed(), Root: r.Head.String(), Words: r.Head.Words()}
	for _, f := range r.Found {
		out.Found = append(out.Found, words.Sentence(words.Vietnamese.Say(f.Msg)))
	}
	for _, l := range r.Loose {
		out.Loose = append(out.Loose, words.Vietnamese.Say(words.M("verify."+l.Kind, l.N)))
	}
	out.QR, err = QR(out.Root)
	return out, err
}

// QR draws a text as a QR code of 18 mm at 300 dots an inch.
func QR(text string) ([]byte, error) {
	code, err := qr.Encode(text, qr.M, qr.Unicode)
	if err != nil {
		return nil, err
	}
	scaled, err := barcode.Scale(code, 213, 213)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = png.Encode(&b, scaled)
	return b.Bytes(), err
}

// keeper keeps copies of the data in a folder beside it.
type keeper struct {
	s       *rows.Store
	content blobs.Store
	cfg     Config
}

func (k *keeper) folder() string { return filepath.Join(k.cfg.Data, "sao-luu") }

func (k *keeper) Here() bool { return k.cfg.Database == "" }

const copyEnding = ".db"

func (k *keeper) Copies() ([]keepdesk.Copy, error) {
	list, err := os.ReadDir(k.folder())
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var out []keepdesk.Copy
	for _, e := range list {
		info, err := e.Info()
		if err != nil || !strings.HasSuffix(e.Name(), copyEnding) || strings.HasPrefix(e.Name(), ".") {
			continue // removed meanwhile, or no copy
		}
		out = append(out, keepdesk.Copy{Name: e.Name(), Size: info.Size(), At: info.ModTime().UnixMicro()})
	}
	slices.SortFunc(out, func(a, b keepdesk.Copy) int { return cmp.Compare(b.Name, a.Name) })
	return out, nil
}

// Make copies the database while it is in use, opens the copy and verifies it: a copy that was not read is none.
func (k *keeper) Make(ctx context.Context) (keepdesk.Copy, error) {
	if k.cfg.Database != "" {
		return keepdesk.Copy{}, fault.New(fault.Conflict, words.M("data.postgres"))
	}
	if err := os.MkdirAll(k.folder(), 0o700); err != nil {
		return keepdesk.Copy{}, err
	}
	name := "thidua-" + k.cfg.Clock.Now().Format("20060102-150405") + copyEnding
	path := filepath.Join(k.folder(), name)
	if err := k.s.Backup(ctx, path); err != nil {
		return keepdesk.Copy{}, err
	}
	return k.verified(ctx, name)
}

// verified opens a copy, verifies it and looks whether the files that it names are there.
func (k *keeper) verified(ctx context.Context, name string) (out keepdesk.Copy, err error) {
	out.Name = name
	key, err := SiteKey(k.cfg.Data, false)
	if err != nil {
		return out, err
	}
	s, err := rows.OpenToRead(ctx, filepath.Join(k.folder(), name), k.cfg.Clock, store.Options{Key: key})
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	r, err := s.Verify(ctx, store.Head{})
	if err == nil && len(r.Found) > 0 {
		err = fault.New(fault.Conflict, r.Found[0].Msg)
	}
	if err != nil {
		return out, err
	}
	n, lost, err := CheckFiles(ctx, s, k.content, false)
	out.Acts, out.Files, out.Lost = r.Acts, n, len(lost)
	return out, err
}

func (k *keeper) Read(name string) (io.ReadSeekCloser, error) {
	if name != filepath.Base(name) || !strings.HasSuffix(name, copyEnding) || strings.HasPrefix(name, ".") {
		return nil, fs.ErrNotExist
	}
	return os.Open(filepath.Join(k.folder(), name))
}
