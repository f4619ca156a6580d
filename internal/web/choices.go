package web

import (
	"slices"
	"strings"

	"thidua/internal/fault"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// chosen says, where something was not found, which fields hold a choice that their list does not have: it went while
// the form was open, and the form is there to choose again.
func chosen(f *ui.Form, in In, err error) error {
	if what := asFault(err); what == nil || what.Kind != fault.NotFound {
		return err
	}
	no := fault.New(fault.Invalid, words.M("desk.invalid"))
	for _, x := range f.Fields {
		if x.Kind != ui.Select && x.Kind != ui.Radio && x.Kind != ui.Checks {
			continue
		}
		for value := range strings.SplitSeq(in[x.Name], "\n") {
			if value != "" && !slices.ContainsFunc(x.Options, func(o ui.Option) bool { return o.Value == value }) {
				no.Field(x.Name, words.M("web.choice"))
			}
		}
	}
	if len(no.Fields) == 0 {
		return err
	}
	return no
}
