package paper

import "thidua/internal/day"

// Head is what every form has around its text. Minutes and notices know the usual words for a Summary that was left
// empty.
type Head struct {
	Profile *Profile // nil is the newest
	Issuer  Issuer
	Number  string   // empty leaves room for the pen
	Date    day.Date // zero leaves room for the pen
	Year    int      // of the date left open
	Summary string   // trích yếu
	To      []string
	Basis   []string
	Signers []Signer
	SendTo  []string
	Check   string
	QR      []byte
	Places  int // how many decimals points are printed with at most; 0 is two
}

func (h *Head) places() int {
	if h.Places == 0 {
		return 2
	}
	return h.Places
}

// document begins the paper of a form.
func (h *Head) document(kind string) Document {
	return Document{
		Profile: h.Profile, Issuer: h.Issuer, Number: h.Number, Date: h.Date, Year: h.Year, Kind: kind, Summary: h.Summary,
		To: h.To, Basis: h.Basis, Signers: h.Signers, SendTo: h.SendTo, Check: h.Check, QR: h.QR,
	}
}

// point writes points with their unit: "118,4 điểm".
func (h *Head) point(p Points) string {
	if s := p.text(h.places()); s != "" {
		return s + wordPoint
	}
	return wordBlank
}

func (h *Head) cell(p Points) Text { return T(p.text(h.places())) }
