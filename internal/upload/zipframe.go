package upload

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"io"
	"slices"
)

// Marks and sizes of the zip format (APPNOTE 6.3).
const (
	endMark, endSize     = "PK\x05\x06", 22
	entryMark, entrySize = "PK\x01\x02", 46
	localMark, localSize = "PK\x03\x04", 30
)

// checkDirectory reads the list of parts itself, before anything is made of it: it ends where the file ends, has as
// many entries as it says and no more than may be, and each entry is what stands at its place, under the same name,
// in bytes of its own. Two readers can then not see two different documents in it.
func checkDirectory(r io.ReaderAt, size int64, most int) (int, error) {
	end := make([]byte, endSize)
	if size < endSize {
		return 0, refuse("broken")
	}
	if _, err := r.ReadAt(end, size-endSize); err != nil && !errors.Is(err, io.EOF) {
		return 0, err
	}
	le := binary.LittleEndian
	n, length, at := int(le.Uint16(end[10:])), int64(le.Uint32(end[12:])), int64(le.Uint32(end[16:]))
	switch {
	case string(end[:4]) != endMark || le.Uint32(end[4:]) != 0 || le.Uint16(end[8:]) != le.Uint16(end[10:]) ||
		at+length != size-endSize:
		return 0, refuse("broken")
	case n > most:
		return 0, refuse("many", mostEntries)
	case length > int64(n)*(entrySize+3*longestPart+1<<10):
		return 0, refuse("broken")
	}
	list := make([]byte, length)
	if _, err := r.ReadAt(list, at); err != nil {
		return 0, err
	}
	return n, checkEntries(r, list, n, at)
}

// extent is where the bytes of a part lie. What describes them behind them, where it does, is of one of these
// lengths.
type extent struct {
	from, to  int64
	described bool
}

var descriptions = []int64{12, 16, 20, 24}

// follows says whether a part begins where the one before ends, so that nothing is hidden between them.
func (x extent) follows(before extent) bool {
	gap := x.from - before.to
	return gap == 0 && !before.described || before.described && slices.Contains(descriptions, gap)
}

func checkEntries(r io.ReaderAt, list []byte, n int, end int64) error {
	le := binary.LittleEndian
	used := []extent{{}}
	for range n {
		if len(list) < entrySize || string(list[:4]) != entryMark {
			return refuse("broken")
		}
		name, extra, remark := int(le.Uint16(list[28:])), int(le.Uint16(list[30:])), int(le.Uint16(list[32:]))
		if len(list) < entrySize+name+extra+remark || renamed(list[entrySize+name:entrySize+name+extra],
			list[entrySize:entrySize+name]) {
			return refuse("broken")
		}
		x, err := checkLocal(r, list[:entrySize+name])
		if err != nil {
			return err
		}
		used, list = append(used, x), list[entrySize+name+extra+remark:]
	}
	if len(list) > 0 {
		return refuse("broken")
	}
	used = append(used, extent{from: end, to: end})
	slices.SortFunc(used, func(a, b extent) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	for i, x := range used[1:] {
		if !x.follows(used[i]) {
			return refuse("broken")
		}
	}
	return nil
}

// Fields of an entry that say more than the format had room for once (APPNOTE 4.5).
const (
	longSizes   = 0x0001
	unicodeName = 0x7075
)

// renamed says whether an entry gives itself a second name, under which other readers would see another part.
func renamed(extra, name []byte) bool {
	le := binary.LittleEndian
	for len(extra) >= 4 {
		id, size := le.Uint16(extra), int(le.Uint16(extra[2:]))
		if len(extra) < 4+size {
			return false
		}
		if id == unicodeName && (size < 5 || !bytes.Equal(extra[9:4+size], name)) {
			return true
		}
		extra = extra[4+size:]
	}
	return false
}

// checkLocal holds an entry of the list against what stands at its place.
func checkLocal(r io.ReaderAt, entry []byte) (extent, error) {
	const locked, later, unknown = 1, 8, 1<<32 - 1
	le := binary.LittleEndian
	packed, at, name := int64(le.Uint32(entry[20:])), int64(le.Uint32(entry[42:])), entry[entrySize:]
	local := make([]byte, localSize+len(name))
	if _, err := r.ReadAt(local, at); err != nil {
		return extent{}, refuse("broken")
	}
	flags := le.Uint16(local[6:])
	switch {
	case string(local[:4]) != localMark || le.Uint16(local[8:]) != le.Uint16(entry[10:]):
		return extent{}, refuse("broken")
	case int(le.Uint16(local[26:])) != len(name) || !bytes.Equal(local[localSize:], name):
		return extent{}, refuse("broken")
	case (flags|le.Uint16(entry[8:]))&locked != 0:
		return extent{}, refuse("locked")
	case (flags^le.Uint16(entry[8:]))&later != 0:
		return extent{}, refuse("broken")
	}
	size := le.Uint32(local[18:])
	if flags&later == 0 && size != unknown && int64(size) != packed {
		return extent{}, refuse("broken")
	}
	extra := make([]byte, le.Uint16(local[28:]))
	if _, err := r.ReadAt(extra, at+int64(len(local))); err != nil || renamed(extra, name) || size == unknown &&
		!sized(extra, packed) {
		return extent{}, refuse("broken")
	}
	return extent{at, at + int64(len(local)) + int64(len(extra)) + packed, flags&later != 0}, nil
}

// sized says whether a long size is the one that the list gives.
func sized(extra []byte, packed int64) bool {
	le := binary.LittleEndian
	//nolint:gosec // never below nothing
	return len(extra) >= 20 && le.Uint16(extra) == longSizes && le.Uint64(extra[12:]) == uint64(packed)
}
