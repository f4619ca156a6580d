package upload

import (
	"bytes"
	"encoding/binary"
)

// frame is what the segments of a JPEG say before it is decoded.
type frame struct {
	progressive bool
	orientation int
	scans       int
}

// readFrame walks the segments up to the first scan.
func readFrame(data []byte) (frame, bool) {
	const (
		sof2, app1, sos = 0xc2, 0xe1, 0xda
	)
	f := frame{scans: bytes.Count(data, []byte{0xff, sos})} // in the data of a scan, 0xff is followed by zero
	for at := 2; at+4 <= len(data); {
		if data[at] != 0xff {
			return f, false
		}
		marker := data[at+1]
		if marker == 0xff { // filling
			at++
			continue
		}
		size := int(binary.BigEndian.Uint16(data[at+2:]))
		if size < 2 || at+2+size > len(data) {
			return f, false
		}
		switch marker {
		case sof2:
			f.progressive = true
		case app1:
			if o := orientation(data[at+4 : at+2+size]); o > 0 {
				f.orientation = o
			}
		case sos:
			return f, true
		}
		at += 2 + size
	}
	return f, false
}

// orientation reads how the picture is to be held from what a camera noted; 0 where it says nothing that can be read.
func orientation(exif []byte) int {
	const tag, entrySize = 0x0112, 12
	body, found := bytes.CutPrefix(exif, []byte("Exif\x00\x00"))
	if !found || len(body) < 8 {
		return 0
	}
	var order binary.ByteOrder = binary.BigEndian
	if string(body[:2]) == "II" {
		order = binary.LittleEndian
	}
	at := int64(order.Uint32(body[4:]))
	if at+2 > int64(len(body)) {
		return 0
	}
	list := body[at+2:]
	for range order.Uint16(body[at:]) {
		if len(list) < entrySize {
			return 0
		}
		if order.Uint16(list) == tag {
			return int(order.Uint16(list[8:]))
		}
		list = list[entrySize:]
	}
	return 0
}
