package kit

import (
	"context"
	"html/template"
	"io"
	"net/http"
	"slices"
	"strings"

	"thidua/internal/bloc"
	"thidua/internal/evidence"
	"thidua/internal/paper"
	"thidua/internal/register"
	"thidua/internal/review"
	"thidua/internal/web"
	"thidua/internal/web/ui"
)

// IssuerOf returns who issues the papers of a year: what was entered, or what is usual.
func (k *Kit) IssuerOf(ctx context.Context, c *web.Ctx, v *View, y *bloc.Year) (*register.Issuer, error) {
	i, err := k.Register.Store.Issuer(ctx, y.ID)
	if err != nil || i != nil {
		return i, err
	}
	b := v.OfBloc[y.Bloc]
	return &register.Issuer{
		Year: y.ID, Superior: v.Name(
			y.Head(max(y.First(), c.Today())), c.Today(),
		), Name: b.Name, Short: strings.ToUpper(b.Code), Seal: v.Name(y.Head(max(y.First(), c.Today())), c.Today()),
		Post: strings.ToUpper(c.Label(b.Kind.Post(bloc.Head))),
	}, nil
}

// PaperIssuer is who issues a paper, as the writers of papers take it.
func PaperIssuer(i *register.Issuer) paper.Issuer {
	return paper.Issuer{Superior: i.Superior, Name: i.Name, Short: i.Short, Place: i.Place, SealHolder: i.Seal}
}

// Laid finds the paper of the register that was made from a paper of a round and is not called off, the newest first;
// nil for none.
func (k *Kit) Laid(c *web.Ctx, r *review.Round, form, name string) (*register.Paper, error) {
	list, err := k.Register.Store.Papers(c.R.Context(), r.Year)
	if err != nil {
		return nil, err
	}
	for _, x := range list {
		if x.Round == r.ID && x.Form == form && x.Name == name && x.State != register.Void {
			return x, nil
		}
	}
	return nil, nil //nolint:nilnil // none is no fault
}

// Official is a paper of a round that can be had as Word and PDF, looked at on screen, and where it is a table as
// Excel.
type Official struct {
	Doc  paper.Document
	Xlsx func(out io.Writer) error
	Help string // the page of help beside it
}

type paperPage struct {
	ui.Layout
	Body    template.HTML
	Missing []string // letters that cannot be printed
}

// allTheSame is what is behind the address of a file that is wanted though some of its letters cannot be printed.
const allTheSame = "?thieu-chu=1"

// Give answers with a paper: name is the paper's, with what is wanted of it behind a point.
func (k *Kit) Give(c *web.Ctx, name, ext string, x Official, back ui.Link, acts ...ui.Action) error {
	missing := unprinted(c, &x.Doc)
	if len(missing) > 0 && ext != "" && "?"+c.R.URL.RawQuery != allTheSame { // the page names them and asks
		http.Redirect(c.W, c.R, strings.TrimSuffix(c.R.URL.Path, "."+ext), http.StatusSeeOther)
		return nil
	}
	switch {
	case ext == "docx":
		return FileOf(c, name+".docx", evidence.Word.Type(), x.Doc.Docx)
	case ext == "pdf":
		return FileOf(c, name+".pdf", evidence.PDF.Type(), x.Doc.PDF)
	case ext == "xlsx" && x.Xlsx != nil:
		return FileOf(c, name+".xlsx", ExcelType, x.Xlsx)
	case ext != "":
		return web.NotFound()
	}
	p := &paperPage{Missing: missing}
	p.Body = template.HTML(x.Doc.HTML()) //nolint:gosec // written by our own writer, which escapes what it is given
	p.Title, p.Help, p.Crumbs = c.T("paper.title."+name), x.Help, []ui.Link{back}
	p.Acts = slices.Concat(acts, filesOf(c.R.URL.Path, x, len(missing) > 0, len(acts) == 0))
	return c.Page("paper", p)
}

// filesOf are the files that a paper can be had as.
func filesOf(at string, x Official, missing, first bool) []ui.Action {
	tail := ""
	if missing {
		tail = allTheSame
	}
	out := []ui.Action{{Text: "Word", Href: at + ".docx" + tail, Main: first}, {Text: "PDF", Href: at + ".pdf" + tail}}
	if x.Xlsx != nil {
		out = append(out, ui.Action{Text: "Excel", Href: at + ".xlsx" + tail})
	}
	return out
}
