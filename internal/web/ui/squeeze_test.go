package ui

import "testing"

// TestSqueeze: empty lines and indentation go, what people typed stays, and words that stood apart stay apart.
func TestSqueeze(t *testing.T) {
	for in, want := range map[string]string{
		"<p>a</p>\n\n  \n\t<p>b</p>\n":                                     "<p>a</p>\n<p>b</p>\n",
		"<b>a</b>  \n   <i>b</i> <u>c</u>":                                 "<b>a</b>\n<i>b</i> <u>c</u>",
		"\n\n<!doctype html>\n\n<html>":                                    "<!doctype html>\n<html>",
		"<form>\n\n<textarea name=a>\n\n  x\n\n y</textarea>\n\n\n</form>": "<form>\n<textarea name=a>\n\n  x\n\n y</textarea>\n</form>",
		"<pre>a\n\n  b</pre>\n\n<textarea>\n\nc":                           "<pre>a\n\n  b</pre>\n<textarea>\n\nc",
		"<p>1</p>\n\n<pre>\n\n1</pre>\n\n<textarea>\n\n2</textarea>\n\n3":  "<p>1</p>\n<pre>\n\n1</pre>\n<textarea>\n\n2</textarea>\n3",
		"<a href=\"x  y\"\n   class=b\n >c</a\n>":                          "<a href=\"x  y\" class=b>c</a>",
		"a\r\n\r\n  b": "a\nb",
		"<input\n\n value=\"a > b\n\n  c\" title='\n\n\"<x'>\n\n\n<br>": "<input value=\"a > b\n\n  c\" title='\n\n\"<x'>\n<br>",
		"": "",
	} {
		if got := string(squeeze([]byte(in))); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
}
