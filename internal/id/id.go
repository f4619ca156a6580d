// Package id makes identifiers: text that sorts by the time it was made, so that the newest row is the last, and that a
// form can carry before anything is saved.
package id

import (
	"crypto/rand"
	"encoding/base32"
	"encoding/binary"
	"time"
)

// alphabet has no letters that people confuse; its order is that of the bytes, so identifiers sort as their times do.
var encoding = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// New returns an identifier of 26 letters and digits: 48 bits of milliseconds, 80 bits of chance.
func New(at time.Time) string {
	var b [16]byte
	binary.BigEndian.PutUint64(b[:8], uint64(at.UnixMilli())<<16)
	if _, err := rand.Read(b[6:]); err != nil {
		panic(err) // the system has no randomness: nothing can be made safely
	}
	return encoding.EncodeToString(b[:])
}

// Valid says whether s can be an identifier.
func Valid(s string) bool {
	if len(s) != 26 {
		return false
	}
	_, err := encoding.DecodeString(s)
	return err == nil
}
