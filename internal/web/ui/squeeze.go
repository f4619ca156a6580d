package ui

import "bytes"

// kept are the elements whose white space is text. Their tags cannot come out of what people typed: that is escaped.
var kept = map[string][]byte{"<textarea": []byte("</textarea>"), "<pre": []byte("</pre>")}

// squeeze takes the empty lines and the indentation out of a page that was drawn, also between the attributes of a tag,
// where templates leave whole screens of them. What stands in a field, in an attribute, or is shown as it was typed stays as it is.
func squeeze(page []byte) []byte {
	out := make([]byte, 0, len(page))
	for len(page) > 0 {
		tag := bytes.IndexByte(page, '<')
		if tag < 0 {
			return squeezed(out, page)
		}
		out, page = squeezed(out, page[:tag]), page[tag:]
		stop := tagEnd(page)
		for open, end := range kept {
			if bytes.HasPrefix(page, []byte(open)) {
				stop = len(page)
				if at := bytes.Index(page, end); at >= 0 {
					stop = at + len(end)
				}
			}
		}
		if end := tagEnd(page); end == stop {
			out, page = thinned(out, page[:stop]), page[stop:]
			continue
		}
		out, page = append(out, page[:stop]...), page[stop:]
	}
	return out
}

// thinned appends a tag with one space for each run of white space between its attributes, and none before its end.
func thinned(out, tag []byte) []byte {
	quote, gap := byte(0), false
	for _, c := range tag {
		if quote == 0 && (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
			gap = true
			continue
		}
		if gap && c != '>' {
			out = append(out, ' ')
		}
		gap = false
		switch {
		case quote == 0 && (c == '"' || c == '\''):
			quote = c
		case c == quote:
			quote = 0
		}
		out = append(out, c)
	}
	return out
}

// tagEnd is the place behind a tag; what stands between quotes in it does not end it.
func tagEnd(page []byte) int {
	quote := byte(0)
	for i, c := range page {
		switch {
		case quote == 0 && c == '>':
			return i + 1
		case quote == 0 && (c == '"' || c == '\''):
			quote = c
		case c == quote:
			quote = 0
		}
	}
	return len(page)
}

// squeezed appends text between tags with one end of a line for each run of white space that has one.
func squeezed(out, text []byte) []byte {
	for len(text) > 0 {
		at := bytes.IndexByte(text, '\n')
		if at < 0 {
			return append(out, text...)
		}
		out = append(out, bytes.TrimRight(text[:at], " \t\r")...)
		if len(out) > 0 && out[len(out)-1] != '\n' {
			out = append(out, '\n')
		}
		text = bytes.TrimLeft(text[at:], " \t\r\n")
	}
	return out
}
