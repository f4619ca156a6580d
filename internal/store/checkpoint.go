package store

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// origin is the first line of a checkpoint: what kind of log it is of.
const origin = "thidua log"

// A checkpoint is a signed head: three lines (origin, size, root) and a signature, in the form that other logs use too
// (c2sp.org/tlog-checkpoint). Kept by others, it shows any later rewriting of what came before it.

// NewKey makes a key for signing checkpoints. The first is kept secret by the server, the second is given to everybody.
func NewKey(name string) (secret, public string, err error) {
	return note.GenerateKey(rand.Reader, name)
}

// Checkpoint signs the present head with a secret key of NewKey.
func (s *Store) Checkpoint(ctx context.Context, secret string) ([]byte, Head, error) {
	signer, err := note.NewSigner(strings.TrimSpace(secret))
	if err != nil {
		return nil, Head{}, fmt.Errorf("store: the key for checkpoints: %w", err)
	}
	h, err := s.Head(ctx)
	if err != nil {
		return nil, h, err
	}
	raw, err := note.Sign(&note.Note{Text: origin + "\n" + h.lines() + "\n"}, signer)
	return raw, h, err
}

// OpenCheckpoint checks the signature of a checkpoint with a public key and returns the head that was signed.
func OpenCheckpoint(raw []byte, public string) (Head, error) {
	v, err := note.NewVerifier(strings.TrimSpace(public))
	if err != nil {
		return Head{}, fmt.Errorf("store: the public key of a checkpoint: %w", err)
	}
	// A file saved on Windows has other line ends; the signature is over these.
	n, err := note.Open(bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n")), note.VerifierList(v))
	if err != nil {
		return Head{}, err
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) < 4 || lines[0] != origin {
		return Head{}, fmt.Errorf("store: the checkpoint is not of a log of Thi Đua")
	}
	return ParseHead(lines[1] + ":" + lines[2])
}

// String writes a head on one line: the number of acts, a colon, the root.
func (h Head) String() string { return strconv.FormatInt(h.Size, 10) + ":" + h.Root }

// lines writes a head on two lines, as in a checkpoint.
func (h Head) lines() string { return strconv.FormatInt(h.Size, 10) + "\n" + h.Root }

// ParseHead reads what String writes.
func ParseHead(text string) (Head, error) {
	size, root, _ := strings.Cut(text, ":")
	n, err := strconv.ParseInt(size, 10, 64)
	if err != nil || n < 0 {
		return Head{}, fmt.Errorf("store: not a head: %q", text)
	}
	if raw, err := base64.StdEncoding.DecodeString(root); err != nil || len(raw) != sha256.Size {
		return Head{}, fmt.Errorf("store: not a head: %q", text)
	}
	return Head{n, root}, nil
}

// Syllables of the words of a head: every byte is an initial and a rhyme, so that a word is read aloud and written
// without doubt.
var (
	initials = strings.Fields("b ch d đ h kh l m n nh ph r s t th v")
	rhymes   = strings.Fields("a an ang ao âm ây em eo in oi ong ôn ơi um ui ưa")
)

// Words returns a head as six syllables, to be read aloud, printed on minutes and compared by people: 48 bits of it.
func (h Head) Words() string {
	sum := sha256.Sum256([]byte(h.String()))
	out := make([]string, 6)
	for i := range out {
		out[i] = initials[sum[i]>>4] + rhymes[sum[i]&15]
	}
	return strings.Join(out, " ")
}
