package identity

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"strconv"
	"strings"
	"time"

	"thidua/internal/vn"
)

// A browser in which an account has signed in is known by a token that it keeps. Wrong passwords from there are counted
// by themselves, so that a stranger who types wrong ones under somebody's name locks out strangers and not that
// somebody (OWASP: device cookies). A token opens nothing: who has it still needs the password, and has no more
// attempts than everybody else.

// DeviceLife is how long a browser is known after the last sign-in there; keptDevices is how many accounts one browser
// is known for.
const (
	DeviceLife  = 365 * 24 * time.Hour
	keptDevices = 8
)

// On returns the service for requests of a browser that holds these tokens; "" for one that is not known.
func (s *Service) On(tokens string) *Service {
	on := *s
	on.tokens = tokens
	return &on
}

// Know returns the tokens that a browser holds from now on, in which the account of that login has just signed in.
func (s *Service) Know(login string) (tokens string, err error) {
	if s.Sealer == nil {
		return "", errors.New("identity: nothing to seal with")
	}
	nonce := make([]byte, nonceSize)
	if _, err := rand.Read(nonce); err != nil {
		return "", err
	}
	token, err := s.Sealer.Seal(
		[]byte(hex.EncodeToString(nonce)+" "+strconv.FormatInt(s.Clock.Now().Unix(), 10)), knownFor(login),
	)
	kept := []string{token}
	for _, other := range s.held() {
		if _, mine := s.opened(other, login); !mine && len(kept) < keptDevices {
			kept = append(kept, other)
		}
	}
	return strings.Join(kept, "."), err
}

const nonceSize = 16

// Browser is what the attempts of a known browser are counted by: the login's key and so many hexadecimal digits.
const Browser = 2 * nonceSize

func knownFor(login string) string { return "device/" + vn.Key(login) }

func (s *Service) held() []string {
	if s.tokens == "" || s.Sealer == nil {
		return nil
	}
	list := strings.Split(s.tokens, ".")
	return list[:min(len(list), keptDevices)]
}

// opened returns what the token of a login names the browser.
func (s *Service) opened(token, login string) (nonce string, ok bool) {
	plain, err := s.Sealer.Open(token, knownFor(login))
	if err != nil {
		return "", false
	}
	nonce, at, _ := strings.Cut(string(plain), " ")
	made, err := strconv.ParseInt(at, 10, 64)
	return nonce, err == nil && s.Clock.Now().Sub(time.Unix(made, 0)) < DeviceLife
}

// counter names what the attempts of this browser under a login are counted by: the login, or the browser where it is
// known. A known browser that was wrong too often counts as one that is not.
func (s *Service) counter(ctx context.Context, login string) (string, error) {
	for _, token := range s.held() {
		nonce, ok := s.opened(token, login)
		if !ok {
			continue
		}
		who := vn.Key(login) + nonce
		n, _, err := s.Store.Failures(ctx, who)
		if err != nil || n < lastFailure {
			return who, err
		}
	}
	return login, nil
}
