// Package examples holds figures for the sheets that come with the program. Those of the internal-affairs bloc are made
// up, and the sample data shows them.
package examples

import "embed"

// Files are the figures of the internal-affairs bloc.
//
//go:embed noi-chinh-mau/*.yaml
var Files embed.FS
