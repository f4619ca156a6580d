package app

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
)

// sealer seals what the database must not tell whoever has only a copy of it, with AES-256-GCM. Its key is a file
// beside the data, made when it is first needed and never part of a copy of the database: a site that is restored
// elsewhere takes the file along.
type sealer struct {
	file string
	mu   sync.Mutex
	aead cipher.AEAD // nil until the first use
}

// keyFile is the name of the key in the data folder; keyLen is that of AES-256.
const (
	keyFile = "khoa-bi-mat.txt"
	keyLen  = 32
)

// SiteKey reads the key of a site in its data folder, of which the store makes those that seal the log and the
// sessions; with fresh it is made where there is none, else that is no error and there is none.
func SiteKey(data string, fresh bool) ([]byte, error) {
	s := newSealer(data)
	key, err := s.read()
	if !errors.Is(err, fs.ErrNotExist) {
		return key, err
	}
	if !fresh {
		return nil, nil
	}
	if err := s.make(); err != nil {
		return nil, err
	}
	return s.read()
}

func newSealer(data string) *sealer { return &sealer{file: filepath.Join(data, keyFile)} }

// Seal seals a secret for one purpose.
func (s *sealer) Seal(plain []byte, purpose string) (string, error) {
	aead, err := s.open(true)
	if err != nil {
		return "", err
	}
	nonce := make([]byte, aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(aead.Seal(nonce, nonce, plain, []byte(purpose))), nil
}

// Open opens what was sealed for that purpose.
func (s *sealer) Open(sealed, purpose string) ([]byte, error) {
	aead, err := s.open(false)
	if err != nil {
		return nil, err
	}
	raw, err := base64.RawURLEncoding.DecodeString(sealed)
	if err != nil || len(raw) < aead.NonceSize() {
		return nil, errors.New("app: not a sealed secret")
	}
	n := aead.NonceSize()
	plain, err := aead.Open(nil, raw[:n], raw[n:], []byte(purpose))
	if err != nil {
		return nil, fmt.Errorf("app: a secret was not sealed with the key in %s: %w", keyFile, err)
	}
	return plain, nil
}

// open reads the key, and makes it where there is none and it may be new.
func (s *sealer) open(fresh bool) (cipher.AEAD, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.aead != nil {
		return s.aead, nil
	}
	key, err := s.read()
	if fresh && errors.Is(err, fs.ErrNotExist) {
		if err = s.make(); err == nil {
			key, err = s.read()
		}
	}
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	s.aead, err = cipher.NewGCM(block)
	return s.aead, err
}

// errOpenKey says that others on this machine can read the key.
var errOpenKey = errors.New("app: the key file " + keyFile + " must be readable by its owner alone (chmod 600)")

func (s *sealer) read() ([]byte, error) {
	info, err := os.Stat(s.file)
	if err != nil {
		return nil, err
	}
	if runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 { // Windows has no such bits: the folder's rights hold
		return nil, errOpenKey
	}
	text, err := os.ReadFile(s.file)
	if err != nil {
		return nil, err
	}
	key, err := hex.DecodeString(strings.TrimSpace(string(text)))
	if err != nil || len(key) != keyLen {
		return nil, errors.New("app: the key file " + keyFile + " holds no key")
	}
	return key, nil
}

// make writes a new key. It is on the disk before anything is sealed with it, and of two programs that make one, one
// wins.
func (s *sealer) make() error {
	if err := os.MkdirAll(filepath.Dir(s.file), 0o700); err != nil {
		return err
	}
	key := make([]byte, keyLen)
	if _, err := rand.Read(key); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(s.file), ".khoa-*") // only its owner can read it
	if err != nil {
		return err
	}
	_, err = f.WriteString(hex.EncodeToString(key) + "\n")
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Link(f.Name(), s.file)
	}
	switch {
	case errors.Is(err, fs.ErrExist):
		err = nil
	case err != nil: // a file system without links
		return os.Rename(f.Name(), s.file)
	}
	return errors.Join(err, os.Remove(f.Name()))
}
