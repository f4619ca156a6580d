package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"thidua/internal/app"
	"thidua/internal/fault"
	"thidua/internal/rows"
	"thidua/internal/sheetfile"
	"thidua/internal/store"
	"thidua/internal/words"
)

type checkpointCmd struct {
	dataFlags
	Out string `short:"o" placeholder:"FILE" help:"${help_checkpointout}"`
	QR  string `name:"qr" placeholder:"FILE.png" help:"${help_checkpointqr}"`
}

// Files of the key that signs checkpoints. The public one is given to whoever keeps checkpoints.
func (d *dataFlags) secretKey() string { return filepath.Join(d.Data, "nhat-ky.key") }
func (d *dataFlags) publicKey() string { return filepath.Join(d.Data, "nhat-ky.pub") }

// Run signs the present head of the log, to be printed on minutes and kept by others.
func (cmd *checkpointCmd) Run(c *console) error {
	return cmd.with(false, func(ctx context.Context, s *rows.Store) error {
		secret, err := cmd.key()
		if err != nil {
			return err
		}
		raw, head, err := s.Checkpoint(ctx, secret)
		if err != nil {
			return err
		}
		if cmd.Out != "" {
			if err := sheetfile.Save(cmd.Out, writer(raw)); err != nil {
				return err
			}
		}
		if cmd.QR != "" {
			picture, err := app.QR(head.String())
			if err != nil {
				return err
			}
			if err := sheetfile.Save(cmd.QR, writer(picture)); err != nil {
				return err
			}
		}
		c.line(c.out, string(raw))
		c.line(c.out, c.say("verify.words", int(head.Size), head.Words()))
		return nil
	})
}

func writer(raw []byte) func(w io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(raw)
		return err
	}
}

// key reads the secret key, and makes one the first time.
func (cmd *checkpointCmd) key() (string, error) {
	secret, err := os.ReadFile(cmd.secretKey())
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return string(secret), err
	}
	made, public, err := store.NewKey("thidua")
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(cmd.Data, 0o700); err != nil {
		return "", err
	}
	// The secret is never readable by others, not even for a moment, and an existing one is never replaced.
	f, err := os.OpenFile(cmd.secretKey(), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return "", err
	}
	if _, err = f.WriteString(made + "\n"); err != nil {
		return "", errors.Join(err, f.Close())
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return "", err
	}
	return made, sheetfile.Save(cmd.publicKey(), writer([]byte(public+"\n")))
}

// kept returns the head that verify compares with: one given as text, or the one of a signed checkpoint.
func (cmd *verifyCmd) kept() (store.Head, error) {
	if cmd.Checkpoint == "" {
		return parseHead(cmd.Head)
	}
	raw, err := os.ReadFile(cmd.Checkpoint)
	if err != nil {
		return store.Head{}, err
	}
	key := cmd.Key
	if key == "" {
		key = cmd.publicKey()
	}
	public, err := os.ReadFile(key)
	if err != nil {
		return store.Head{}, err
	}
	h, err := store.OpenCheckpoint(raw, string(public))
	if err != nil {
		return h, fault.New(fault.Invalid, words.M("cli.checkpoint", cmd.Checkpoint)).Because(err)
	}
	return h, nil
}
