package identity

import (
	"context"
	"sync"

	"thidua/internal/tail"
)

// Kept is a [SessionStore] that keeps accounts in memory, so that a request does not read who asks again and again.
// What it returns is changed by nobody. Sessions are read each time: whoever ends one ends it at once.
type Kept struct {
	SessionStore
	Tail *tail.Tail

	mu       sync.Mutex
	accounts map[string]*Account
	moves    int // how often something was written about an account
}

// Follow is told which rows acts wrote, see [tail.Follower].
func (k *Kept) Follow(rows []tail.Row) {
	for _, row := range rows {
		switch row.Table {
		case "account", "account_role", "factor":
			k.Forget()
			return
		}
	}
}

// Forget makes every account be read anew.
func (k *Kept) Forget() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.accounts, k.moves = nil, k.moves+1
}

// Account returns an account; fault.NotFound.
func (k *Kept) Account(ctx context.Context, id string) (*Account, error) {
	if _, err := k.Tail.Now(ctx); err != nil {
		return nil, err
	}
	k.mu.Lock()
	have, moves := k.accounts[id], k.moves
	k.mu.Unlock()
	if have != nil {
		return have, nil
	}
	a, err := k.SessionStore.Account(ctx, id)
	if err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if moves == k.moves { // else it may be what it was before
		if k.accounts == nil {
			k.accounts = map[string]*Account{}
		}
		k.accounts[id] = a
	}
	return a, nil
}
