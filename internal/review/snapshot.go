package review

import "encoding/json"

// print is a round or form as text, to see whether an act changed it.
func print(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // plain structs
	}
	return string(text)
}

func snapshotOf(w *World) map[string]string {
	out := map[string]string{w.Round.ID: print(w.Round)}
	for _, f := range w.Forms {
		out[f.ID] = print(f)
	}
	return out
}
