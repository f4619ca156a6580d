package kit

import (
	"thidua/internal/day"
	"thidua/internal/evidence"
	"thidua/internal/fault"
	"thidua/internal/sheetfile"
	"thidua/internal/upload"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// Proven is an entry before which the person shows anew who they are: what it does binds others.
func Proven(e web.Entry) web.Entry {
	e.Proof = true
	return e
}

// ProofField is a file of evidence.
func (k *Kit) ProofField(c *web.Ctx, label string) ui.Field {
	return ui.Field{
		Name: "file", Label: c.T(label), Hint: c.T("files.hint", evidence.Megabytes(k.Files.Quota.File)), Kind: ui.File,
		Accept: upload.Accept, Optional: true,
	}
}

// Dated reads a date that somebody typed into a field. A field left empty is no date.
func Dated(f *fault.Error, in web.In, field string) day.Date {
	if in[field] == "" {
		f.Field(field, words.M("desk.date"))
		return 0
	}
	d, bad := sheetfile.ParseDay(in[field])
	if !bad.IsZero() {
		f.Field(field, bad)
	}
	return d
}

// Optional reads a date that may be missing.
func Optional(f *fault.Error, in web.In, field string) *day.Date {
	if in[field] == "" {
		return nil
	}
	d := Dated(f, in, field)
	return &d
}

// Invalid begins a fault to which fields are added that could not be read; see [Wrong].
func Invalid() *fault.Error { return fault.New(fault.Invalid, words.M("desk.invalid")) }

// Wrong returns the fault where it names a field.
func Wrong(f *fault.Error) error {
	if len(f.Fields) == 0 {
		return nil
	}
	return f
}

// Also adds what the field package found wrong to what could not be read, so that all is shown at once.
func Also(f *fault.Error, err error) error {
	g := web.Fault(err)
	switch {
	case len(f.Fields) == 0 || err != nil && g == nil:
		return err
	case g == nil:
		return f
	}
	for name, m := range g.Fields {
		if _, there := f.Fields[name]; !there {
			f.Field(name, m)
		}
	}
	return f
}

// Both is what could not be read and what the field package found wrong; nil where nothing is.
func Both(f *fault.Error, err error) error {
	if err == nil {
		return Wrong(f)
	}
	return Also(f, err)
}

// OptionalWhy is the field of a reason that may be left out.
func OptionalWhy(c *web.Ctx) ui.Field {
	return ui.Field{Name: "why", Label: c.T("desk.why"), Hint: c.T("desk.whyhint"), Kind: ui.Text, Optional: true}
}

// Why is a reason that has to be given.
func Why(c *web.Ctx) ui.Field { return ui.Field{Name: "why", Label: c.T("desk.why"), Kind: ui.Area} }
