package web

import (
	"context"
	"runtime"
	"sync"
	"time"
)

// Load bounds how many requests are under way, so that in the last hour before a deadline the program answers some
// quickly and asks the others to come again, and none for ever. What people save goes before what they look at. It is
// safe for use by several goroutines.
type Load struct {
	Saves, Pages int           // at most so many under way of each
	Queue        int           // at most so many of each wait
	Patience     time.Duration // and no longer than this

	mu            sync.Mutex
	saving, shown int
	saves, pages  []*turn // who waits, the first first
}

// turn is a request that waits.
type turn struct {
	open chan struct{} // closed when it may go on
	gone bool          // it does not wait any more
}

// NewLoad bounds the requests for this machine: pages by its processors, which they need most; saves by how many share
// a sync of the disk.
func NewLoad() *Load {
	return &Load{Saves: 64, Pages: 2 * runtime.GOMAXPROCS(0), Queue: 2000, Patience: 8 * time.Second}
}

// Enter waits until a request may go on, and returns what is to be called at its end; false where it is to come again
// later, or whoever asked has left.
func (l *Load) Enter(ctx context.Context, saves bool) (leave func(), ok bool) {
	t := l.line(saves)
	if t == nil {
		return nil, false
	}
	late := time.NewTimer(l.Patience)
	defer late.Stop()
	select {
	case <-t.open:
	case <-ctx.Done():
	case <-late.C:
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	select {
	case <-t.open:
	default:
		t.gone = true
		return nil, false
	}
	var once sync.Once
	return func() { once.Do(func() { l.leave(saves) }) }, true
}

// line puts a request in its line; nil where that is full.
func (l *Load) line(saves bool) *turn {
	l.mu.Lock()
	defer l.mu.Unlock()
	of := &l.pages
	if saves {
		of = &l.saves
	}
	*of = waiting(*of)
	if len(*of) >= l.Queue {
		return nil
	}
	t := &turn{open: make(chan struct{})}
	*of = append(*of, t)
	l.next()
	return t
}

// waiting are those who still wait.
func waiting(list []*turn) []*turn {
	for len(list) > 0 && list[0].gone {
		list = list[1:]
	}
	return list
}

func (l *Load) leave(saves bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if saves {
		l.saving--
	} else {
		l.shown--
	}
	l.next()
}

// next lets go on whoever may: while saves wait, one page at a time.
func (l *Load) next() {
	for l.saves = waiting(l.saves); len(l.saves) > 0 && l.saving < l.Saves; l.saves = waiting(l.saves[1:]) {
		l.saving++
		close(l.saves[0].open)
	}
	pages := l.Pages
	if len(l.saves) > 0 {
		pages = 1
	}
	for l.pages = waiting(l.pages); len(l.pages) > 0 && l.shown < pages; l.pages = waiting(l.pages[1:]) {
		l.shown++
		close(l.pages[0].open)
	}
}
