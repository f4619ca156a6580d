//go:build !unix

package main

// disk is not measured here; the system's own tools say how much room there is.
func (cmd *doctorCmd) disk(c *console) (string, bool) { return c.say("doctor.nodisk"), true }
