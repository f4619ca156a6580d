package store_test

import (
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"testing"

	"github.com/hanwen/go-fuse/v2/fuse"
)

// sector is what a disk writes whole or not at all.
const sector = 512

// disk is a folder whose power can be cut. As in a machine with a cache of writes, what is written is read back at
// once, but is on the disk only after an fsync of the file, and a name only after an fsync of the folder. When the
// power goes, each sector that was not synced is there or not, by chance; whoever asks after that gets an error, as
// from a machine that is off.
type disk struct {
	fuse.RawFileSystem
	mu    sync.Mutex
	names map[string]uint64 // in the folder now
	kept  map[string]uint64 // in the folder on the disk
	files map[uint64]*platter
	last  uint64 // identifier given out last

	lies bool // says that it has synced and has not: what the control of the test looks like
	left int  // writes and syncs until the power goes; 0 for never
	off  bool
}

// platter is a file: what is read, what is on the disk, and what of it was written since the last sync, in order.
type platter struct {
	now, kept []byte
	pending   []change
}

// change is a write, or a cut of the file to a size where data is nil.
type change struct {
	at   int
	data []byte
}

func (c change) apply(to []byte) []byte {
	end := c.at + len(c.data)
	if len(to) < end {
		to = append(to, make([]byte, end-len(to))...)
	}
	if c.data == nil {
		return to[:c.at]
	}
	copy(to[c.at:], c.data)
	return to
}

// newDisk is a disk that holds the files of a folder, mounted on an empty one. It skips the test where that cannot be
// done.
func newDisk(t *testing.T, from, on string) (*disk, func()) {
	t.Helper()
	d := &disk{
		RawFileSystem: fuse.NewDefaultRawFileSystem(), names: map[string]uint64{}, files: map[uint64]*platter{},
		last: fuse.FUSE_ROOT_ID,
	}
	list, err := os.ReadDir(from)
	must(t, err)
	for _, e := range list {
		data, err := os.ReadFile(filepath.Join(from, e.Name()))
		must(t, err)
		d.last++
		d.names[e.Name()], d.files[d.last] = d.last, &platter{now: data, kept: slices.Clone(data)}
	}
	d.kept = maps.Clone(d.names)
	server, err := fuse.NewServer(d, on, &fuse.MountOptions{
		DirectMountStrict: true, FsName: "thidua-test", Name: "thidua-test",
	})
	if err != nil {
		t.Skip(
			"no file system of our own can be mounted here (/dev/fuse, and the right to mount): power cuts are not simulated; ",
			err,
		)
	}
	go server.Serve()
	must(t, server.WaitMount())
	return d, func() { must(t, server.Unmount()) }
}

// spend counts an act that reaches for the disk, and says whether there still is power.
func (d *disk) spend() fuse.Status {
	if d.left > 0 {
		d.left--
		d.off = d.off || d.left == 0
	}
	if d.off {
		return fuse.EIO
	}
	return fuse.OK
}

// cutAfter lets the power go after so many writes and syncs.
func (d *disk) cutAfter(n int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.left = n
}

func (d *disk) isOff() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.off
}

// remains writes what is on the disk after the cut into a folder. Of what was not synced all, nothing, or each sector
// by chance is there. It returns how many sectors were in the balance, and how many of them are gone.
func (d *disk) remains(t *testing.T, rng *rand.Rand, folder string) (open, gone int) {
	t.Helper()
	d.mu.Lock()
	defer d.mu.Unlock()
	chance := []float64{0, 1, 0.5}[rng.IntN(3)]
	names := d.kept
	if rng.Float64() < chance { // names reach a disk in order: all of them at some moment, or those of the last sync
		names = d.names
	}
	for name, id := range names {
		f := d.files[id]
		data := slices.Clone(f.kept)
		for _, c := range f.pending {
			for _, piece := range c.sectors() {
				open++
				if rng.Float64() < chance {
					data = piece.apply(data)
				} else {
					gone++
				}
			}
		}
		must(t, os.WriteFile(filepath.Join(folder, name), data, 0o600))
	}
	return open, gone
}

// sectors are the parts of a change that reach the disk one by one.
func (c change) sectors() []change {
	if c.data == nil {
		return []change{c}
	}
	var out []change
	for at, rest := c.at, c.data; len(rest) > 0; {
		n := min(sector-at%sector, len(rest))
		out = append(out, change{at, rest[:n]})
		at, rest = at+n, rest[n:]
	}
	return out
}

// Below: what the kernel asks.

func (d *disk) attr(id uint64, out *fuse.Attr) fuse.Status {
	*out = fuse.Attr{Ino: id, Mode: syscall.S_IFREG | 0o600, Nlink: 1, Owner: *fuse.CurrentOwner()}
	if id == fuse.FUSE_ROOT_ID {
		out.Mode = syscall.S_IFDIR | 0o700
		return fuse.OK
	}
	f, there := d.files[id]
	if !there {
		return fuse.ENOENT
	}
	out.Size = uint64(len(f.now))
	return fuse.OK
}

func (d *disk) Lookup(_ <-chan struct{}, _ *fuse.InHeader, name string, out *fuse.EntryOut) fuse.Status {
	d.mu.Lock()
	defer d.mu.Unlock()
	id, there := d.names[name]
	if !there {
		return fuse.ENOENT
	}
	out.NodeId = id
	return d.attr(id, &out.Attr)
}

func (d *disk) GetAttr(_ <-chan struct{}, in *fuse.GetAttrIn, out *fuse.AttrOut) fuse.Status {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.attr(in.NodeId, &out.Attr)
}

func (d *disk) SetAttr(_ <-chan struct{}, in *fuse.SetAttrIn, out *fuse.AttrOut) fuse.Status {
	d.mu.Lock()
	defer d.mu.Unlock()
	if size, ok := in.GetSize(); ok {
		d.change(in.NodeId, change{at: int(size)})
	}
	return d.attr(in.NodeId, &out.Attr)
}

func (d *disk) change(id uint64, c change) {
	if f := d.files[id]; f != nil && !d.off {
		f.now, f.pending = c.apply(f.now), append(f.pending, c)
	}
}

func (d *disk) Create(_ <-chan struct{}, _ *fuse.CreateIn, name string, out *fuse.CreateOut) fuse.Status {
	d.mu.Lock()
	defer d.mu.Unlock()
	if s := d.spend(); s != fuse.OK {
		return s
	}
	d.last++
	d.names[name], d.files[d.last] = d.last, &platter{}
	out.NodeId = d.last
	return d.attr(d.last, &out.Attr)
}

func (d *disk) Unlink(_ <-chan struct{}, _ *fuse.InHeader, name string) fuse.Status {
	d.mu.Lock()
	defer d.mu.Unlock()
	s := d.spend()
	if s == fuse.OK {
		delete(d.names, name)
	}
	return s
}

func (d *disk) Open(<-chan struct{}, *fuse.OpenIn, *fuse.OpenOut) fuse.Status { return fuse.OK }

func (d *disk) OpenDir(<-chan struct{}, *fuse.OpenIn, *fuse.OpenOut) fuse.Status { return fuse.OK }

func (d *disk) Flush(<-chan struct{}, *fuse.FlushIn) fuse.Status { return fuse.OK }

func (d *disk) Read(_ <-chan struct{}, in *fuse.ReadIn, buf []byte) (fuse.ReadResult, fuse.Status) {
	d.mu.Lock()
	defer d.mu.Unlock()
	f := d.files[in.NodeId]
	if f == nil || d.off {
		return nil, fuse.EIO
	}
	from := min(int(in.Offset), len(f.now))
	return fuse.ReadResultData(buf[:copy(buf, f.now[from:])]), fuse.OK
}

func (d *disk) Write(_ <-chan struct{}, in *fuse.WriteIn, data []byte) (uint32, fuse.Status) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if s := d.spend(); s != fuse.OK {
		return 0, s
	}
	d.change(in.NodeId, change{int(in.Offset), slices.Clone(data)})
	return uint32(len(data)), fuse.OK
}

func (d *disk) Fsync(_ <-chan struct{}, in *fuse.FsyncIn) fuse.Status {
	d.mu.Lock()
	defer d.mu.Unlock()
	s := d.spend()
	f := d.files[in.NodeId]
	if s == fuse.OK && f != nil && !d.lies {
		for _, c := range f.pending {
			f.kept = c.apply(f.kept)
		}
		f.pending = nil
	}
	return s
}

func (d *disk) FsyncDir(<-chan struct{}, *fuse.FsyncIn) fuse.Status {
	d.mu.Lock()
	defer d.mu.Unlock()
	s := d.spend()
	if s == fuse.OK && !d.lies {
		d.kept = maps.Clone(d.names)
	}
	return s
}
