package password

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestPassword(t *testing.T) {
	const secret = "Khối Nội chính thi đua năm 2026"
	hash := Hash(secret)
	if !Check(hash, secret) || !Check(hash, norm.NFD.String(secret)) {
		t.Error("the same words, composed or decomposed, must sign in")
	}
	for name, wrong := range map[string]string{"another": secret + "!", "empty": "", "case": strings.ToLower(secret)} {
		if Check(hash, wrong) {
			t.Errorf("%s signed in", name)
		}
	}
	if hash == Hash(secret) || strings.Contains(hash, secret) {
		t.Error("a hash must be salted and must not hold the password")
	}
	for _, bad := range []string{
		"", "x", "$argon2id$v=19$m=19456,t=2,p=1$$", "$argon2id$v=19$m=9999999999,t=2,p=1$AAAA$AAAA",
		strings.Replace(hash, "argon2id", "md5", 1),
	} {
		if Check(bad, secret) || Check(bad, "") {
			t.Errorf("%q let somebody in", bad)
		}
	}
}

func TestCode(t *testing.T) {
	code, digest := Code()
	again, _ := Code()
	if len(code) != 14 || code == again || strings.ContainsAny(code, "IO01") {
		t.Errorf("codes %s and %s", code, again)
	}
	for _, typed := range []string{
		code, strings.ToLower(code), strings.ReplaceAll(code, "-", " "), " " + strings.ReplaceAll(code, "-", ""),
	} {
		if Digest(typed) != digest {
			t.Errorf("%q is not taken for %q", typed, code)
		}
	}
}
