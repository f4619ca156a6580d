// Package journey tests the whole site as people use it: every route as every kind of person, whole rounds through many
// accounts, every page in a real browser. What one room does by itself is tested in the room.
package journey
