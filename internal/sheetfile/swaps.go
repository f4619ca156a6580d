package sheetfile

import (
	"strconv"
	"strings"

	"thidua/internal/scoring"
	"thidua/internal/words"
)

func itoa(n int) string { return strconv.Itoa(n) }

// SwapsJSON writes how little would change the order of each two neighbours in the ranking.
func SwapsJSON(r *scoring.Round, lang words.Lang) []SwapResult {
	out := []SwapResult{}
	for _, s := range r.Swaps() {
		w := SwapResult{
			Above: r.Units()[s.Above].ID, Below: r.Units()[s.Below].ID, Gap: s.Gap.Text(r.Engine().Places()),
			Text: swapText(r, lang, s), Lines: []string{},
		}
		for _, l := range s.Deciding {
			w.Lines = append(w.Lines, r.Engine().Line(l.Node).Code)
		}
		if c := s.Change; c != nil {
			w.Unit, w.Line, w.Fact = &r.Units()[c.Unit].ID, &r.Engine().Line(c.Node).Code, &c.Fact.Name
			w.Change = text(c.Points, r.Engine().Places())
		}
		out = append(out, w)
	}
	return out
}

// SwapTexts says how little would change the order of each two neighbours in the ranking.
func SwapTexts(r *scoring.Round, lang words.Lang) []string {
	var out []string
	for _, s := range r.Swaps() {
		out = append(out, swapText(r, lang, s))
	}
	return out
}

func swapText(r *scoring.Round, lang words.Lang, s scoring.Swap) string {
	above, below := r.Units()[s.Above].Label(), r.Units()[s.Below].Label()
	first := words.M("lens.gap", above, below, s.Gap)
	if s.Gap.Zero() {
		first = words.M("lens.level", above, below)
	}
	second := words.M("lens.nochange")
	if c := s.Change; c != nil {
		way := words.M("lens.up", c.Points)
		if c.Points.Sign() < 0 {
			way = words.M("lens.down", c.Points.Neg())
		}
		second = words.M("lens.change", r.Engine().Line(c.Node).Code+" ("+c.Fact.Ask+")", r.Units()[c.Unit].Label(),
			scoring.FigureMsg(c.Fact, c.From), scoring.FigureMsg(c.Fact, c.To), way)
	}
	said := []string{words.Sentence(lang.Say(first)), words.Sentence(lang.Say(second))}
	var codes []string
	for i, l := range s.Deciding {
		if i == 5 {
			break
		}
		codes = append(codes, r.Engine().Line(l.Node).Code+" (+"+lang.Number(l.Points, r.Engine().Places())+")")
	}
	if len(codes) > 0 {
		said = append(said, words.Sentence(lang.Say(words.M("lens.deciding", strings.Join(codes, ", ")))))
	}
	return strings.Join(said, " ")
}
