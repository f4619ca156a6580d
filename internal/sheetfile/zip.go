package sheetfile

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"

	"thidua/internal/words"
)

// Bounds of an Office file, which is a zip of parts. Real ones have 10 to 60 parts and unpack to a few MB.
const (
	maxParts    = 1000
	maxUnpacked = 64 << 20
)

// checkOffice looks into an Office file before any library opens it: how many parts, whether they really unpack to the
// size they claim, whether there are macros. The zero Msg means that it may be opened. notOurs is the sentence for a
// file that is no Office file at all.
func checkOffice(data []byte, notOurs words.Msg) words.Msg {
	if bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")) {
		if bytes.Contains(data, wide("EncryptedPackage")) {
			return words.M("file.encrypted")
		}
		return words.M("file.oldoffice")
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return notOurs
	}
	if len(z.File) > maxParts {
		return words.M("file.zipentries", len(z.File), maxParts)
	}
	left := int64(maxUnpacked)
	for _, f := range z.File {
		if strings.Contains(strings.ToLower(f.Name), "vbaproject") {
			return words.M("file.macro")
		}
		n, err := unpacked(f, left)
		if n >= left {
			return words.M("file.zipsize", maxUnpacked>>20)
		}
		if err != nil {
			return words.M("file.ziplie")
		}
		left -= n
	}
	return words.Msg{}
}

// unpacked counts the bytes of a part, up to the limit. The zip reader itself finds a wrong size or checksum.
func unpacked(f *zip.File, limit int64) (int64, error) {
	r, err := f.Open()
	if err != nil {
		return 0, err
	}
	defer r.Close()
	return io.Copy(io.Discard, io.LimitReader(r, limit))
}

// wide writes ASCII as UTF-16, which is how an encrypted file names its parts.
func wide(s string) []byte {
	var out []byte
	for i := range len(s) {
		out = append(out, s[i], 0)
	}
	return out
}
