package sheetfile

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"thidua/internal/finding"
	"thidua/internal/scoring"
	"thidua/internal/sheet"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// maxFile bounds any file before it is read. A year of evidence is not in it: only tables are.
const maxFile = 16 << 20

// readFile reads a file of bounded size. A file that is too large is a finding, not a fault of the system.
func readFile(path string) ([]byte, finding.List, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, nil, err
	}
	if len(data) > maxFile {
		return nil, refused(path, "size", words.M("file.large", maxFile>>20)), nil
	}
	return data, nil, nil
}

// refused is a list of one error about a whole file.
func refused(path, kind string, m words.Msg) finding.List {
	return finding.List{{Severity: finding.Error, Kind: kind, Place: finding.Place{File: path}, Msg: m}}
}

// OpenSheet reads the score sheet in a file. The error is the system's; what is wrong with the sheet is in the
// findings, and the sheet is nil where it is refused.
func OpenSheet(path string) (*sheet.Sheet, finding.List, error) {
	data, found, err := readFile(path)
	if err != nil || found != nil {
		return nil, found, err
	}
	s, found := ReadSheet(path, data)
	return s, found, nil
}

// OpenFacts reads facts from a file (.yaml, .csv, .xlsx) or from all such files of a folder, one set together. old is
// the old way of writing that somebody said the CSV files are in, "" for Unicode.
func OpenFacts(s *sheet.Sheet, path string, old vn.Legacy) (*scoring.Set, finding.List, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, nil, err
	}
	if !info.IsDir() {
		return openFactsFile(s, path, old)
	}
	names, err := os.ReadDir(path)
	if err != nil {
		return nil, nil, err
	}
	var sets []*scoring.Set
	var found finding.List
	for _, n := range names {
		file := filepath.Join(path, n.Name())
		if n.IsDir() || strings.HasPrefix(n.Name(), "~$") || !isFacts(file) {
			continue
		}
		set, more, err := openFactsFile(s, file, old)
		if err != nil {
			return nil, nil, err
		}
		found = append(found, more...)
		if set != nil {
			sets = append(sets, set)
		}
	}
	if found.Failed() {
		return nil, found, nil
	}
	set, more := merge(path, sets)
	return set, append(found, more...), nil
}

func isFacts(path string) bool {
	return slices.Contains([]string{".yaml", ".yml", ".csv", ".xlsx"}, strings.ToLower(filepath.Ext(path)))
}

func openFactsFile(s *sheet.Sheet, path string, old vn.Legacy) (*scoring.Set, finding.List, error) {
	data, found, err := readFile(path)
	if err != nil || found != nil {
		return nil, found, err
	}
	var set *scoring.Set
	switch strings.ToLower(filepath.Ext(path)) {
	case ".yaml", ".yml":
		set, found = ReadFacts(s, path, data)
	case ".csv":
		set, found = ReadFactsCSV(s, path, data, old)
	case ".xlsx":
		set, found = ReadTemplate(s, path, data)
	default:
		found = refused(path, "type", words.M("file.factstype"))
	}
	return set, found, nil
}

// merge puts the units of several files together. All must be of one period, and no unit may come twice.
func merge(path string, sets []*scoring.Set) (*scoring.Set, finding.List) {
	if len(sets) == 0 {
		return nil, refused(path, "missing-field", words.M("fact.nofiles"))
	}
	out := *sets[0]
	out.Units = nil
	seen := map[string]bool{}
	for _, s := range sets {
		if s.Period != out.Period {
			return nil, refused(path, "period", words.M("fact.periods"))
		}
		out.Closed = out.Closed && s.Closed
		for _, u := range s.Units {
			if seen[u.ID] {
				return nil, refused(path, "duplicate", words.M("fact.unittwice", u.ID, u.ID))
			}
			seen[u.ID] = true
			out.Units = append(out.Units, u)
		}
	}
	return &out, nil
}
