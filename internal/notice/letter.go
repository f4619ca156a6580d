package notice

import (
	"strings"
	"time"

	"thidua/internal/words"
)

// Letter is what a mail says, not yet written.
type Letter struct {
	Subject words.Msg
	Items   []Item
}

// Item is one thing that a letter says, with the page it is about.
type Item struct {
	Said words.Msg
	Path string
}

// Mail is a letter that is written.
type Mail struct {
	To, Subject, Text string
	ID                string // names the mail; the same each time it is sent
	At                time.Time
}

func (l *Letter) subject(lang words.Lang) string {
	return oneLine(words.Capital(lang.Say(l.Subject)))
}

// text writes the body: each thing with its link, and how to get less mail.
func (l *Letter) text(lang words.Lang, site string) string {
	var b strings.Builder
	for _, i := range l.Items {
		b.WriteString("- " + oneLine(words.Sentence(lang.Say(i.Said))) + "\n  " + site + i.Path + "\n\n")
	}
	b.WriteString("--\n" + lang.Say(words.M("notice.foot")) + "\n" + site + MinePath + "\n")
	return b.String()
}

// oneLine leaves no end of a line in a text.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
