//go:build unix

package main

import (
	"path/filepath"
	"syscall"
)

// lowDisk is how little free space is too little: copies of the data need room too.
const lowDisk = 1 << 30

// disk says how much room the data has.
func (cmd *doctorCmd) disk(c *console) (string, bool) {
	var st syscall.Statfs_t
	at := cmd.Data
	for syscall.Statfs(at, &st) != nil {
		if at == filepath.Dir(at) {
			return c.say("doctor.nodisk"), false
		}
		at = filepath.Dir(at)
	}
	free := int64(st.Bavail) * int64(st.Bsize) //nolint:unconvert // the types differ between systems
	return c.say("doctor.disk", int(free>>20)), free >= lowDisk
}
