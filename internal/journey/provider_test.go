package journey_test

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"thidua/internal/app"
	"thidua/internal/web/sso"
)

// The client that the provider knows.
const (
	clientID     = "thi-dua"
	clientSecret = "bí mật của phần mềm"
)

// providerKey signs for every provider of the tests: a key takes a while to make.
var providerKey = sync.OnceValues(func() (*rsa.PrivateKey, error) { return rsa.GenerateKey(rand.Reader, 2048) })

// provider is a provider of identities within the test. It does what the standard asks, unless it is told to do wrong.
type provider struct {
	*httptest.Server
	t     testing.TB
	key   *rsa.PrivateKey
	now   func() time.Time
	codes map[string]grant // codes that were not used yet
	down  bool
	who   string // signed in there already: a browser that comes is sent back at once

	claims map[string]any                         // in place of what it would say
	sign   func(head, body map[string]any) string // in place of its signature
}

// grant is what a code stands for.
type grant struct {
	subject string
	asked   url.Values
}

func newProvider(t *testing.T) *provider {
	t.Helper()
	key, err := providerKey()
	if err != nil {
		t.Fatal(err)
	}
	p := &provider{t: t, key: key, codes: map[string]grant{}, claims: map[string]any{}}
	p.sign = func(head, body map[string]any) string { return signed(key, head, body) }
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		p.json(w, map[string]any{
			"issuer": p.URL, "authorization_endpoint": p.URL +
				"/auth", "token_endpoint": p.URL + "/token", "jwks_uri": p.URL + "/keys",
			"response_types_supported": []string{
				"code",
			}, "subject_types_supported": []string{
				"public",
			}, "id_token_signing_alg_values_supported": []string{"RS256", "none", "HS256"},
		})
	})
	mux.HandleFunc("GET /keys", func(w http.ResponseWriter, _ *http.Request) {
		p.json(w, map[string]any{"keys": []any{map[string]any{
			"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "1", "n": b64(
				key.N.Bytes(),
			), "e": b64(big.NewInt(int64(key.E)).Bytes()),
		}}})
	})
	mux.HandleFunc("POST /token", p.token)
	mux.HandleFunc("GET /auth", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, p.agrees(p.URL+r.URL.RequestURI(), p.who), http.StatusSeeOther)
	})
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if p.down {
			http.Error(w, "", http.StatusServiceUnavailable)
			return
		}
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(p.Close)
	return p
}

// withSSO turns single sign-on on.
func withSSO(issuer string) func(*app.Config) {
	return func(cfg *app.Config) {
		cfg.SSO = sso.Options{Issuer: issuer, ClientID: clientID, Secret: clientSecret, Name: "tài khoản Tiền Giang"}
	}
}

func (p *provider) json(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		p.t.Error(err)
	}
}

// token gives the answer for a code, once, to the client that can show what the code was asked with.
func (p *provider) token(w http.ResponseWriter, r *http.Request) {
	code := r.FormValue("code")
	g, known := p.codes[code]
	delete(p.codes, code)
	id, secret, basic := r.BasicAuth()
	sum := sha256.Sum256([]byte(r.FormValue("code_verifier")))
	plain, err := url.QueryUnescape(secret)
	if err != nil || !known || !basic || id != clientID || plain != clientSecret ||
		b64(sum[:]) != g.asked.Get("code_challenge") || r.FormValue("redirect_uri") != g.asked.Get("redirect_uri") {
		w.WriteHeader(http.StatusBadRequest)
		p.json(w, map[string]any{"error": "invalid_grant"})
		return
	}
	now := p.now()
	body := map[string]any{
		"iss": p.URL, "sub": g.subject, "aud": clientID, "iat": now.Unix(), "exp": now.Add(
			5 * time.Minute,
		).Unix(), "nonce": g.asked.Get("nonce"),
		"email": "chung@example.org", "email_verified": true,
	}
	for k, v := range p.claims {
		if body[k] = v; v == nil {
			delete(body, k)
		}
	}
	p.json(w, map[string]any{
		"access_token": "a", "token_type": "Bearer", "id_token": p.sign(map[string]any{"alg": "RS256", "kid": "1"}, body),
	})
}

// agrees is somebody who signs in at the provider: it returns the address to which the provider sends them back.
func (p *provider) agrees(address, subject string) string {
	p.t.Helper()
	u, err := url.Parse(address)
	if err != nil || !strings.HasPrefix(address, p.URL+"/auth?") {
		p.t.Fatal(err, address)
	}
	q := u.Query()
	if q.Get("client_id") != clientID || q.Get("response_type") != "code" || q.Get("code_challenge_method") != "S256" ||
		len(q.Get("state")) < 20 || len(q.Get("nonce")) < 20 ||
		!slices.Contains(strings.Fields(q.Get("scope")), "openid") {
		p.t.Errorf("asked with %v", q)
	}
	code := rand.Text()
	p.codes[code] = grant{subject, q}
	return q.Get("redirect_uri") + "?" + url.Values{"code": {code}, "state": {q.Get("state")}, "iss": {p.URL}}.Encode()
}

func b64(raw []byte) string { return base64.RawURLEncoding.EncodeToString(raw) }

func part(v map[string]any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b64(raw)
}

// signed signs what the provider says.
func signed(key *rsa.PrivateKey, head, body map[string]any) string {
	text := part(head) + "." + part(body)
	sum := sha256.Sum256([]byte(text))
	sig, err := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, sum[:])
	if err != nil {
		panic(err)
	}
	return text + "." + b64(sig)
}
