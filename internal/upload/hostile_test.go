package upload_test

import (
	"maps"
	"slices"
	"testing"
)

// TestHostile gives the taker what people who mean harm have made or would make, group by group. Each is refused with
// the sentence for it, in little memory, and leaves nothing behind.
func TestHostile(t *testing.T) {
	counted, largest := 0, uint64(0)
	for group, list := range map[string]map[string]bad{
		"relation": hostileRelations(), "field": hostileFields(), "part": hostileParts(), "frame": hostileFrames(), "formula": hostileFormulas(), "workbook": hostileBooks(),
		"PDF action": hostileActions(), "PDF content": hostileAttached(),
	} {
		for _, what := range slices.Sorted(maps.Keys(list)) {
			b := list[what]
			if b.name == "" {
				b.name = "a.docx"
			}
			largest = max(largest, refusedAs(t, group+": "+what, b))
		}
		counted += len(list)
		t.Logf("%s: %d", group, len(list))
	}
	if counted < 100 {
		t.Errorf("only %d hostile files", counted)
	}
	t.Logf("%d hostile files, all refused unless reported above; the largest in %d MB", counted, largest>>20)
}
