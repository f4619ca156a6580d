// Package desk holds the screens of people who are signed in. One file is one family of screens, so the list of files is the map of
// the site; all addresses are in routes.go. A screen reads, asks a service of the field to act, and shows; it holds no rule.
package desk
