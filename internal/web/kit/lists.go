package kit

import (
	"fmt"
	"io"

	"thidua/internal/fault"
	"thidua/internal/finding"
	"thidua/internal/org"
	"thidua/internal/vn"
	"thidua/internal/web"
	"thidua/internal/web/ui"
	"thidua/internal/words"
)

// OldWriting asks in which way the letters of a list are written: a file that looks like one of the old ways is asked
// back, and here is the answer.
func OldWriting(c *web.Ctx) ui.Field {
	f := ui.Field{
		Name: "old", Label: c.T("units.old"), Kind: ui.Select, Options: []ui.Option{{Text: c.T("units.unicode")}},
	}
	for _, way := range vn.Legacies() {
		f.Options = append(f.Options, ui.Option{Value: string(way), Text: c.T("file.way." + string(way))})
	}
	return f
}

// SentList reads the list that was sent with the form.
func SentList(c *web.Ctx) (name string, data []byte, err error) {
	file, head, err := c.R.FormFile("list")
	if err != nil {
		return "", nil, Invalid().Field("list", words.M("desk.nofile"))
	}
	defer file.Close()
	data, err = io.ReadAll(file)
	return head.Filename, data, err
}

// ListFault says what is wrong with a list, row by row.
func ListFault(found finding.List, faults []org.RowFault) error {
	f := fault.New(fault.Invalid, words.M("units.badlist"))
	add := func(at int, m words.Msg) {
		f.Field(fmt.Sprintf("row%06d", len(f.Fields)), words.M("units.row", at, m)) // in the order of the rows
	}
	for _, x := range found {
		if x.Place.Line == 0 { // of the whole file
			f.Field("file", x.Msg)
			continue
		}
		add(x.Place.Line, x.Msg)
	}
	for _, x := range faults {
		add(x.At, x.Msg)
	}
	return f
}

// ExcelType is the media type of a workbook.
const ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
