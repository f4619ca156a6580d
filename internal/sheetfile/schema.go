package sheetfile

import _ "embed"

// schema is made from the types of the format by a test of this package, which fails when it is not the present one.
//
//go:embed score-sheet.schema.json
var schema []byte

// Schema returns the JSON Schema of the score sheet format, with the meaning of each entry in Vietnamese, for editors
// that check and complete YAML while somebody types.
func Schema() []byte { return schema }
