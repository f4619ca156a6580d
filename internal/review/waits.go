package review

// Waits counts the lines of a form that wait for somebody.
type Waits struct {
	Answers int            // for its unit: to be answered, or filled in again
	Judging map[string]int // to be appraised or decided, by the office that the sheet names
}

// Waits counts what waits in a form. It is worked out once for as long as the form stays as it is.
func (w *World) Waits(f *Form) Waits {
	m := w.memory()
	m.mu.Lock()
	defer m.mu.Unlock()
	if x, known := m.waits[f]; known {
		return x
	}
	x := Waits{Judging: map[string]int{}}
	for i := range f.Lines {
		l := &f.Lines[i]
		if l.Stand == Differs || l.Stand == Asked || l.Stand == Open {
			x.Answers++
		}
		_, n := w.Node(l.Code)
		if n != nil && f.Stage != Filling && w.Round.Phase != SelfScoring &&
			(l.Stand == Waiting || l.Stand == Explained || l.Objected) {
			x.Judging[n.Appraiser()]++
		}
	}
	m.waits[f] = x
	return x
}
