// Package password hashes and checks passwords and one-time codes.
//
// Passwords are normalised to the composed form (NFC) first: Telex and VNI on Windows type composed letters, some
// phones decomposed ones, and the same word must sign in on both. They are hashed with argon2id (19 MiB, 2 passes),
// which costs about 30 ms; at most as many run at once as there are processors, so that a crowd on deadline morning
// waits in line instead of taking the machine down.
package password

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"runtime"
	"strings"
	"sync"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// Cost of a hash. A hash keeps the cost it was made with, so these may be raised.
const (
	memoryKiB = 19 * 1024
	passes    = 2
	saltLen   = 16
	keyLen    = 32
)

var running = make(chan struct{}, runtime.NumCPU())

func key(password string, salt []byte, memory, time uint32) []byte {
	running <- struct{}{}
	defer func() { <-running }()
	return argon2.IDKey([]byte(norm.NFC.String(password)), salt, time, memory, 1, keyLen)
}

// Hash returns the hash of a password, with its salt and cost, in the usual text form.
func Hash(password string) string {
	salt := make([]byte, saltLen)
	if _, err := rand.Read(salt); err != nil {
		panic(err) // the system has no randomness: nothing can be made safely
	}
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=1$%s$%s", argon2.Version, memoryKiB, passes, b64.EncodeToString(salt),
		b64.EncodeToString(key(password, salt, memoryKiB, passes)))
}

// nobody is compared with when there is no account, so that an unknown name takes as long as a known one.
// It is made when it is first needed: starting the program is not the time.
var nobody = sync.OnceValue(func() string { return Hash("nobody signs in with this") })

// Check says whether the password is the one that was hashed. An empty hash is nobody's; it takes as long and is never
// right.
func Check(hash, password string) bool {
	known := hash != ""
	if !known {
		hash = nobody()
	}
	parts := strings.Split(hash, "$")
	var memory, time uint32
	if len(parts) != 6 || parts[1] != "argon2id" {
		return false
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=1", &memory, &time); err != nil || memory > 1<<20 || time > 20 {
		return false
	}
	salt, err1 := base64.RawStdEncoding.DecodeString(parts[4])
	want, err2 := base64.RawStdEncoding.DecodeString(parts[5])
	if err1 != nil || err2 != nil {
		return false
	}
	return subtle.ConstantTimeCompare(key(password, salt, memory, time), want) == 1 && known
}

// letters of a one-time code: none that people take for another.
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

// Code returns a one-time code to be printed and handed over, such as KX7P-94QM-2VTD, and the digest to keep: 60 bits
// of chance need no slow hash.
func Code() (code, digest string) {
	raw := make([]byte, 12)
	if _, err := rand.Read(raw); err != nil {
		panic(err)
	}
	var b strings.Builder
	for i, x := range raw {
		if i > 0 && i%4 == 0 {
			b.WriteByte('-')
		}
		b.WriteByte(letters[int(x)%len(letters)])
	}
	return b.String(), Digest(b.String())
}

// Digest returns the digest of a one-time code as somebody typed it: case, spaces and dashes do not matter.
func Digest(code string) string {
	code = strings.NewReplacer("-", "", " ", "").Replace(strings.ToUpper(code))
	sum := sha256.Sum256([]byte(code))
	return hex.EncodeToString(sum[:])
}
