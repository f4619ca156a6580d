// Package identity holds accounts: who may sign in, with which roles over which units, and how a password comes to be.
// Accounts are handed out and reset by the level above with a printed one-time code; no e-mail is needed. It knows
// nothing of screens or sessions.
package identity
