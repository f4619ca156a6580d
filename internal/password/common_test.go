package password

import (
	"os"
	"os/exec"
	"testing"
)

// TestRest: what others try first leaves nothing, however often it is written and whatever stands between; a sentence
// of one's own stays.
func TestRest(t *testing.T) {
	for key, want := range map[string]string{
		"": "", "iloveyou": "", "password12345678": "", "qwertyuiopasdfgh": "", "sunshinesunshine": "", "xdragonballx": "xx",
		"anhquandang2023": "2023", "motcauthatdenho": "motcauthatdenho",
	} {
		if got := Rest(key, "anhquan", "dang", "an"); got != want {
			t.Errorf("of %q %q is left, want %q", key, got, want)
		}
	}
}

// TestCommonList: the list is the one of the module that docs/dependencies.md names.
func TestCommonList(t *testing.T) {
	cmd := exec.Command("go", "run", "-modfile=tools/go.mod", "internal/password/commongen.go")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		t.Skip("the module cannot be had here: ", err)
	}
	have, err := os.ReadFile("common.txt")
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != string(out) {
		t.Error("common.txt is not what commongen.go writes")
	}
}
