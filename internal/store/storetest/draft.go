package storetest

import (
	"testing"

	"thidua/internal/draft"
)

// drafts: each field by itself, of one account and one form; a field that was saved by itself goes alone, with what it
// was before.
func drafts(t *testing.T, w *World) {
	s := &draft.Service{Store: w.Store, Clock: w.Clock}
	const form = "/phieu/x/nhap"
	a, _ := account(t, w, "a")
	b, _ := account(t, w, "b")
	was := "4"
	ok[[]draft.Outcome](t)(s.Save(ctx, a, form, []draft.Patch{
		{Name: "f.x", Value: "5", Was: &was},
		{Name: "f.y", Value: "năm"},
	}))
	ok[[]draft.Outcome](t)(s.Save(ctx, b, form, []draft.Patch{{Name: "f.x", Value: "9"}}))
	if o := ok[[]draft.Outcome](t)(s.Save(ctx, a, form, []draft.Patch{
		{Name: "f.y", Value: "sáu"},
	})); !o[0].Conflict || o[0].Field.Value != "năm" {
		t.Errorf("written by one who had not seen it: %+v", o)
	}
	d := ok[*draft.Draft](t)(s.Find(ctx, a, form))
	if v, there := d.Value("f.x"); !there || v != "5" || d.Fields[0].Was == nil || *d.Fields[0].Was != was {
		t.Fatalf("the draft is %+v", d)
	}
	must(t, s.Drop(ctx, a, form, "f.x"))
	d = ok[*draft.Draft](t)(s.Find(ctx, a, form))
	if _, there := d.Value("f.x"); there || len(d.Fields) != 1 {
		t.Errorf("after one field went the draft is %+v", d)
	}
	if o := ok[[]draft.Outcome](t)(s.Save(ctx, a, form, []draft.Patch{
		{Name: "f.x", Value: "7"},
	})); o[0].Conflict || o[0].Field.Was != nil {
		t.Errorf("typed anew, the field knows of the old one: %+v", o)
	}
	must(t, s.Drop(ctx, a, form))
	if d := ok[*draft.Draft](t)(s.Find(ctx, a, form)); len(d.Fields) != 0 {
		t.Errorf("the draft was dropped and is %+v", d)
	}
	if d := ok[*draft.Draft](t)(s.Find(ctx, b, form)); len(d.Fields) != 1 {
		t.Errorf("another's draft is %+v", d)
	}
}
