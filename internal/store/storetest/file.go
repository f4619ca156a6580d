package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/evidence"
	"thidua/internal/fault"
)

func filesOf(w *World) *evidence.Service {
	return &evidence.Service{
		Store: w.Store, Tx: w.Store.Transact, Clock: w.Clock, Quota: evidence.Quota{File: 1000, Unit: 3000},
	}
}

// aFile is a file of 900 bytes.
func aFile(name, content string) evidence.File {
	sum := sha256.Sum256([]byte(content))
	return evidence.File{Hash: hex.EncodeToString(sum[:]), Name: name, Kind: evidence.PDF, Size: 900}
}

// files: what was handed in comes back with its owner; a quarantine reaches every copy of the content, whoever handed
// it in, can be lifted, and stays in the log.
func files(t *testing.T, w *World) {
	an := audit.By{Account: "an", Behalf: "so-a", Why: "mất điện"}
	first := ok[string](t)(w.Files.Add(ctx, an, aFile("Báo  cáo.pdf", "một")))
	w.Clock.Move(time.Second)
	second := ok[string](t)(w.Files.Add(ctx, an, aFile("Báo cáo lần hai.pdf", "một")))
	w.Clock.Move(time.Second)
	other := ok[string](t)(w.Files.Add(ctx, audit.By{Account: "binh", Behalf: "so-b"}, aFile("b.pdf", "một")))
	want := &evidence.File{
		ID: first, Version: 1, Hash: aFile(
			"", "một",
		).Hash, Name: "Báo cáo.pdf", Kind: evidence.PDF, Size: 900, Unit: "so-a", Account: "an",
		At: Start().Now().UnixMicro(), State: evidence.Clean,
	}
	if diff := cmp.Diff(want, ok[*evidence.File](t)(w.Files.Find(ctx, first))); diff != "" {
		t.Error(diff)
	}
	list := ok[[]*evidence.File](t)(w.Store.Files(ctx, "so-a"))
	if len(list) != 2 || list[0].ID != second || len(ok[[]*evidence.File](t)(w.Store.Files(ctx, evidence.All))) != 3 {
		t.Errorf("%+v", list)
	}
	if used := ok[int64](t)(w.Store.FilesUsed(ctx, "so-a")); used != 900 {
		t.Errorf("the same content counts %d bytes", used)
	}
	an.Why = "có nội dung mật"
	must(t, w.Files.Quarantine(ctx, an, first, 1))
	for _, id := range []string{first, second, other} {
		_, err := w.Files.Find(ctx, id)
		wantFault(t, err, fault.NotFound)
		if f := ok[*evidence.File](t)(w.Store.File(
			ctx, id,
		)); f.State != evidence.Quarantined || f.Why != "có nội dung mật" || f.Version != 2 {
			t.Errorf("%+v", f)
		}
	}
	_, err := w.Files.Add(ctx, audit.By{Account: "chi", Behalf: "so-c"}, aFile("c.pdf", "một"))
	wantFault(t, err, fault.Invalid) // nobody hands it in again
	if list := ok[[]audit.Entry](t)(w.Store.History(
		ctx, "file", second, 9,
	)); len(list) != 2 || list[0].Act.Verb != "file.quarantine" || list[0].Act.Why != "có nội dung mật" {
		t.Errorf("%+v", list)
	}
	boss := audit.By{Account: "quan-tri"}
	wantFault(t, w.Files.Release(ctx, boss, other, 2), fault.Invalid) // no reason
	boss.Why = "cách ly nhầm"
	wantFault(t, w.Files.Release(ctx, boss, other, 1), fault.Stale)
	must(t, w.Files.Release(ctx, boss, other, 2))
	wantFault(t, w.Files.Release(ctx, boss, other, 3), fault.Conflict) // done already
	for _, id := range []string{first, second, other} {
		if f := ok[*evidence.File](t)(w.Files.Find(ctx, id)); f.Why != "" || f.Version != 3 {
			t.Errorf("%+v", f)
		}
	}
	ok[string](t)(w.Files.Add(ctx, audit.By{Account: "chi", Behalf: "so-c"}, aFile("c.pdf", "một")))
	if list := ok[[]audit.Entry](t)(w.Store.History(
		ctx, "file", other, 9,
	)); len(list) != 3 || list[0].Act.Verb != "file.release" || list[0].Act.Why != "cách ly nhầm" {
		t.Errorf("%+v", list)
	}
	whole(t, w)
}

// filesFaults: too large, no room, no reason, stale, twice, not there.
func filesFaults(t *testing.T, w *World) {
	an := audit.By{Account: "an", Behalf: "so-a"}
	bad := aFile("a.pdf", "một")
	bad.Size = 1001
	for _, f := range []evidence.File{
		bad, {}, {Hash: "zz", Name: "a", Kind: evidence.PDF, Size: 1}, {Hash: bad.Hash, Name: "a", Kind: "exe", Size: 1},
	} {
		_, err := w.Files.Add(ctx, an, f)
		wantFault(t, err, fault.Invalid)
	}
	again := an
	again.Request = "biểu-mẫu-tệp"
	id := ok[string](t)(w.Files.Add(ctx, again, aFile("a.pdf", "một")))
	if second := ok[string](t)(w.Files.Add(ctx, again, aFile("a.pdf", "một"))); second != id {
		t.Error("a repeated request added another file")
	}
	ok[string](t)(w.Files.Add(ctx, an, aFile("b.pdf", "hai")))
	ok[string](t)(w.Files.Add(ctx, an, aFile("c.pdf", "ba")))
	_, err := w.Files.Add(ctx, an, aFile("d.pdf", "bốn")) // 3,600 bytes
	wantFault(t, err, fault.Invalid)
	ok[string](t)(w.Files.Add(ctx, an, aFile("c.pdf", "ba"))) // there already
	ok[string](t)(w.Files.Add(ctx, audit.By{Account: "an", Behalf: "so-b"}, aFile("d.pdf", "bốn")))
	wantFault(t, w.Files.Quarantine(ctx, an, id, 1), fault.Invalid) // no reason
	an.Why = "nhầm"
	wantFault(t, w.Files.Quarantine(ctx, an, id, 7), fault.Stale)
	wantFault(t, w.Files.Quarantine(ctx, an, "không có", 1), fault.NotFound)
	must(t, w.Files.Quarantine(ctx, an, id, 1))
	wantFault(t, w.Files.Quarantine(ctx, an, id, 2), fault.Conflict)
	_, err = w.Files.Add(ctx, an, aFile("a.pdf", "một"))
	wantFault(t, err, fault.Invalid) // quarantined before
	whole(t, w)
}

// paperWithFile: a paper and its file are there together, or neither is.
func paperWithFile(t *testing.T, w *World) {
	s := newSeason(t, w)
	y := ok[*bloc.Year](t)(w.Store.BlocYear(ctx, s.year))
	acts := whole(t, w).Acts
	f := aFile("quyết định.pdf", "một")
	paper := bloc.Paper{Kind: bloc.Basis, Number: "12/QĐ-UBND", Title: "Quyết định"}
	wantFault(t, w.Blocs.AddPaperFile(ctx, by, y.ID, y.Version, bloc.Paper{Kind: bloc.Basis}, &f), fault.Invalid)
	wantFault(t, w.Blocs.AddPaperFile(ctx, by, y.ID, y.Version+1, paper, &f), fault.Stale)
	large := f
	large.Size = 1001
	wantFault(t, w.Blocs.AddPaperFile(ctx, by, y.ID, y.Version, paper, &large), fault.Invalid)
	if n := len(ok[[]*evidence.File](t)(w.Store.Files(ctx, evidence.All))); n != 0 {
		t.Errorf("%d files of papers that were refused", n)
	}
	must(t, w.Blocs.AddPaperFile(ctx, by, y.ID, y.Version, paper, &f))
	y = ok[*bloc.Year](t)(w.Store.BlocYear(ctx, y.ID))
	kept := ok[*evidence.File](t)(w.Files.Find(ctx, y.Papers[len(y.Papers)-1].File))
	if kept.Name != "quyết định.pdf" || kept.Hash != f.Hash || kept.Account != by.Account {
		t.Errorf("%+v", kept)
	}
	if r := whole(t, w); r.Acts != acts+1 {
		t.Errorf("%d acts for one paper with its file", r.Acts-acts)
	}
}
