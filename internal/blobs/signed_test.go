package blobs_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"
)

// signed lets through what is signed as version 4 of the signature asks (AWS General Reference, "Signature Version 4
// signing process"), reckoned here from what arrived: the fake store itself looks at no signature, a real one refuses
// everything else.
func signed(t *testing.T, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil { // a sender that broke off: no store keeps that
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		said := r.Header.Get("X-Amz-Content-Sha256")
		if want := signature(r, said); !strings.HasSuffix(r.Header.Get("Authorization"), "Signature="+want) {
			t.Errorf("%s %s: %s, want the signature %s", r.Method, r.URL, r.Header.Get("Authorization"), want)
		}
		if said != hashOf(body) {
			w.WriteHeader(http.StatusBadRequest) // XAmzContentSHA256Mismatch
			return
		}
		next.ServeHTTP(w, r)
	})
}

func mac(key []byte, text string) []byte {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(text))
	return h.Sum(nil)
}

// signature is that of the request for the key of the tests.
func signature(r *http.Request, sum string) string {
	_, after, _ := strings.Cut(r.Header.Get("Authorization"), "SignedHeaders=")
	names, _, _ := strings.Cut(after, ",")
	var headers strings.Builder
	for name := range strings.SplitSeq(names, ";") {
		value := r.Header.Get(name)
		switch name {
		case "host":
			value = r.Host
		case "content-length":
			value = strconv.FormatInt(r.ContentLength, 10)
		}
		headers.WriteString(name + ":" + value + "\n")
	}
	canonical := strings.Join(
		[]string{r.Method, r.URL.EscapedPath(), r.URL.Query().Encode(), headers.String(), names, sum}, "\n",
	)
	at := r.Header.Get("X-Amz-Date")
	scope := at[:8] + "/us-east-1/s3/aws4_request"
	key := []byte("AWS4bi-mat-dai")
	for part := range strings.SplitSeq(scope, "/") {
		key = mac(key, part)
	}
	return hex.EncodeToString(mac(
		key, strings.Join([]string{"AWS4-HMAC-SHA256", at, scope, hashOf([]byte(canonical))}, "\n"),
	))
}
