package paper

// signatures is what closes a paper (Appendix I, part II, 7 and 9b). One signer stands right with nơi nhận on the left;
// two or three stand side by side with nơi nhận below. The block is never alone on a page: the text before it stays
// with it.
func (l *layout) signatures() {
	d := l.d
	if len(d.Signers) == 1 {
		half := l.width / 2
		left := gridCell{paras: l.recipients(), span: 1}
		l.picture(&left)
		l.add(&grid{role: "sign", cols: []Length{half, l.width - half}, rows: []gridRow{
			{cells: []gridCell{left, {paras: l.signer(d.Signers[0]), span: 1}}},
		}})
		return
	}
	for rest := d.Signers; len(rest) > 0; {
		n := min(len(rest), 3)
		if len(rest) == 4 {
			n = 2
		}
		l.add(l.signerRow(rest[:n]))
		if rest = rest[n:]; len(rest) > 0 {
			l.add(para{role: "gap", runs: []run{{"", l.p.Body.Size, false, false}}, spacing: 100})
		}
	}
	if list := l.recipients(); len(list) > 1 {
		list[0].before = 2 * l.p.Gap
		for i := range list {
			l.add(list[i])
		}
	}
	if len(d.QR) > 0 {
		c := gridCell{span: 1}
		l.picture(&c)
		l.add(&grid{role: "qr", cols: []Length{l.width}, rows: []gridRow{{cells: []gridCell{c}}}})
	}
}

func (l *layout) picture(c *gridCell) {
	if len(l.d.QR) > 0 {
		c.picture, c.side = l.d.QR, l.p.QR
	}
	if len(c.paras) == 0 {
		c.paras = []para{lineOf("blank", "", l.p.Recipient, Left)}
	}
}

// signerRow is two or three signers side by side. Their posts stand in one row and their names in another, so that
// names are level though one post needs two lines.
func (l *layout) signerRow(list []Signer) *grid {
	g := &grid{role: "sign"}
	posts, names := gridRow{keepNext: true}, gridRow{}
	each := l.width / Length(len(list))
	for i, s := range list {
		w := each
		if i == len(list)-1 {
			w = l.width - each*Length(i)
		}
		g.cols = append(g.cols, w)
		all := l.signer(s)
		cut := len(all)
		for cut > 0 && (all[cut-1].role == "name" || all[cut-1].role == "office") {
			cut--
		}
		posts.cells = append(posts.cells, gridCell{paras: orBlank(all[:cut], l), span: 1})
		names.cells = append(names.cells, gridCell{paras: orBlank(all[cut:], l), span: 1})
	}
	g.rows = []gridRow{posts, names}
	return g
}

func orBlank(list []para, l *layout) []para {
	if len(list) == 0 {
		return []para{lineOf("blank", "", l.p.Name, Centre)}
	}
	return list
}

// signer is one signature: authority and post, room for signature and seal, the post in the agency, the name.
func (l *layout) signer(s Signer) []para {
	var out []para
	line := func(role, text string, st Style) {
		if text == "" {
			return
		}
		p := lineOf(role, text, st, Centre)
		p.keepNext = true
		out = append(out, p)
	}
	of := s.Of
	if s.Authority != "" {
		of = s.Authority + " " + s.Of
	}
	line("post", of, l.p.Post)
	line("post", s.Post, l.p.Post)
	line("hint", s.Hint, Style{Size: l.p.Table.Size, Italic: true})
	n := len(out)
	line("office", s.Office, l.p.Post)
	name := s.Name
	if name == "" && s.Office == "" {
		name = nbsp(1)
	}
	line("name", name, l.p.Name)
	if len(out) > n {
		out[n].before = l.p.SignGap
	}
	if len(out) > 0 {
		out[len(out)-1].keepNext = false
		out[0].before += l.p.Gap
	}
	return out
}

// recipients is nơi nhận: each with a dash, ";" after each, "." after the last (Appendix I, part II, 9b).
func (l *layout) recipients() []para {
	if len(l.d.SendTo) == 0 {
		return nil
	}
	out := []para{lineOf("sendto", wordSendTo, l.p.SendTo, Left)}
	out[0].before = l.p.Gap
	for _, s := range ended(l.d.SendTo) {
		out = append(out, lineOf("recipient", "- "+s, l.p.Recipient, Left))
	}
	for i := range out[:len(out)-1] {
		out[i].keepNext = true
	}
	return out
}
