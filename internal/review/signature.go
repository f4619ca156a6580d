package review

import (
	"encoding/json"
	"fmt"
	"slices"

	"thidua/internal/exact"
	"thidua/internal/formula"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/words"
)

// Sending is one sending of a form: the signature of the unit's leader under the points as they stood on the page. A
// form that came back and is sent again gets another one; none is ever changed. What the unit claims, in papers,
// comparisons and minutes, is the last one.
type Sending struct {
	ID      string
	No      int // from 1
	At      int64
	Account string
	Scan    string // file of the form as signed on paper, "" for none
	Hash    string // SHA-256 of the body, in hexadecimal
	Body    string `json:"-"` // see [Signature]; the hash stands for it where a form is compared with itself
}

// Signature is what was signed: the points of the whole form and of each group and line, each with its account.
type Signature struct {
	Total, Base, Bonus, Penalty, Full fraction
	// the total is brought to the scale, because lines do not apply
	Rescaled bool `json:",omitempty"`
	// as the lines add up before that; nil where it was not
	Raw     *SignedSums `json:",omitempty"`
	Lines   []SignedLine
	Figures []SignedFigure
}

// SignedSums are sums of lines.
type SignedSums struct{ Total, Base, Bonus, Penalty fraction }

// SignedLine is a group or a line as it was signed.
type SignedLine struct {
	Code                         string
	State                        scoring.State
	Points, Base, Bonus, Penalty fraction
	Provisional                  bool   `json:",omitempty"` // it depends on what other units report
	Why                          string `json:",omitempty"` // the account, in Vietnamese
}

// SignedFigure is a figure as the unit reported it.
type SignedFigure struct {
	Fact  string
	Lane  FigureLane
	Value string
}

// fraction is a number that is written exactly, such as "977/10".
type fraction struct{ exact.Num }

// MarshalText writes the number.
func (f fraction) MarshalText() ([]byte, error) { return []byte(f.Rat().RatString()), nil }

// UnmarshalText reads what MarshalText wrote.
func (f *fraction) UnmarshalText(text []byte) error {
	n := ParseFraction(string(text))
	if n == nil {
		return fmt.Errorf("review: %q is no fraction", text)
	}
	f.Num = *n
	return nil
}

// Claim is what a unit claims in all: as its leader signed it last, or as the form stands where it is not signed.
type Claim struct {
	Total, Base, Bonus, Penalty, Full exact.Num
	Rescaled                          bool
	Raw                               scoring.Sums // as the lines add up, before the total is brought to the scale
	Signed                            *Sending     // nil where it is not signed
}

// Signed returns the sending that counts: the last one, unless the unit took it back; nil for none.
func (f *Form) Signed() *Sending {
	if len(f.Sendings) == 0 || f.Stage == Filling {
		return nil
	}
	return &f.Sendings[len(f.Sendings)-1]
}

// sign adds the signature of the form as its unit sees it: measured against nobody whose figures it may not know.
func (w *World) sign(s *Service, by By, f *Form) error {
	own := &World{Round: w.Round, Forms: w.Forms, Engine: w.Engine}
	own.Alone(f.ID)
	body, err := json.Marshal(own.signature(f))
	if err != nil {
		return err
	}
	f.Sendings = append(f.Sendings, Sending{
		ID: s.newID(), No: len(f.Sendings) +
			1, At: s.now(), Account: by.Account, Scan: f.Scan, Hash: seal(string(body)), Body: string(body),
	})
	return nil
}

// signature is the form as it stands.
func (w *World) signature(f *Form) Signature {
	i, r := w.Place(f.ID), w.Scored(scoring.Claimed)
	st := r.Standing(i)
	out := Signature{
		Total: fraction{st.Total}, Base: fraction{st.Base}, Bonus: fraction{st.Bonus}, Penalty: fraction{st.Penalty},
		Full: fraction{w.FullOf(st)}, Rescaled: st.Rescaled,
	}
	if st.Rescaled {
		out.Raw = &SignedSums{fraction{st.Raw.Total}, fraction{st.Raw.Base}, fraction{st.Raw.Bonus}, fraction{st.Raw.Penalty}}
	}
	var walk func(list []*sheet.Line)
	walk = func(list []*sheet.Line) {
		for _, l := range list {
			if !w.Applies(f, l) {
				continue
			}
			out.Lines = append(out.Lines, w.signedLine(r, i, l.Code))
			if f.Line(l.Code) == nil {
				walk(l.Lines)
			}
		}
	}
	walk(w.Engine.Sheet().Lines)
	for _, x := range f.Figures {
		if x.Lane != Verified {
			out.Figures = append(out.Figures, SignedFigure{x.Fact, x.Lane, x.Value})
		}
	}
	return out
}

func (w *World) signedLine(r *scoring.Round, unit int, code string) SignedLine {
	k, _ := w.Node(code)
	a := r.Explain(unit, k)
	return SignedLine{
		Code: code, State: a.Cell.State, Points: fraction{
			a.Cell.Points,
		}, Base: fraction{a.Cell.Base}, Bonus: fraction{a.Cell.Bonus},
		Penalty: fraction{a.Cell.Penalty}, Provisional: a.Provisional, Why: a.Why(words.Vietnamese, true),
	}
}

// Read reads what was signed; nil where the body is not what was hashed.
func (s *Sending) Read() *Signature {
	var out Signature
	if seal(s.Body) != s.Hash || json.Unmarshal([]byte(s.Body), &out) != nil {
		return nil
	}
	return &out
}

// Line returns a group or line of what was signed, nil where it has none of that code.
func (s *Signature) Line(code string) *SignedLine {
	i := slices.IndexFunc(s.Lines, func(l SignedLine) bool { return l.Code == code })
	if i < 0 {
		return nil
	}
	return &s.Lines[i]
}

// cell is the line as the engine says it.
func (l *SignedLine) cell() scoring.Cell {
	return scoring.Cell{Base: l.Base.Num, Bonus: l.Bonus.Num, Penalty: l.Penalty.Num, Points: l.Points.Num, State: l.State}
}

// Claim returns what the unit claims in all.
func (w *World) Claim(f *Form) Claim {
	if s := w.signatureOf(f); s != nil {
		raw := scoring.Sums{Total: s.Total.Num, Base: s.Base.Num, Bonus: s.Bonus.Num, Penalty: s.Penalty.Num}
		if s.Raw != nil {
			raw = scoring.Sums{Total: s.Raw.Total.Num, Base: s.Raw.Base.Num, Bonus: s.Raw.Bonus.Num, Penalty: s.Raw.Penalty.Num}
		}
		return Claim{s.Total.Num, s.Base.Num, s.Bonus.Num, s.Penalty.Num, s.Full.Num, s.Rescaled, raw, f.Signed()}
	}
	return w.Live(f)
}

// Live returns what the form comes to in all by the figures that stand in it, whatever was signed.
func (w *World) Live(f *Form) Claim {
	i := w.Place(f.ID)
	if i < 0 {
		return Claim{}
	}
	st := w.Scored(scoring.Claimed).Standing(i)
	return Claim{st.Total, st.Base, st.Bonus, st.Penalty, w.FullOf(st), st.Rescaled, st.Raw, nil}
}

// SignedLine returns a group or line of a form as it was signed, nil where it was not.
func (w *World) SignedLine(f *Form, code string) *SignedLine {
	if s := w.signatureOf(f); s != nil {
		return s.Line(code)
	}
	return nil
}

// Reported is the figure of a fact as the unit signed it, or as it stands where the form is not signed.
func (w *World) Reported(f *Form, fact string) formula.Value {
	if s := w.signatureOf(f); s != nil {
		for _, x := range s.Figures {
			if x.Fact == fact && x.Lane == Reported {
				return Decode(x.Value)
			}
		}
		return formula.Value{}
	}
	if x := f.Figure(fact, Reported); x != nil {
		return Decode(x.Value)
	}
	return formula.Value{}
}

// Provisional says whether the points of a group or line may still move with what other units report (police
// regulation, Art. 6: points against the bloc's leader). From the agreement on nothing of that moves any more.
func (w *World) Provisional(code string) bool {
	_, n := w.Node(code)
	return n != nil && !w.Closed() && relative(n)
}
