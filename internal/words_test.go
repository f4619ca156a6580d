package internal_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"thidua/internal/words"
)

// keysBuilt are keys that the program puts together; each prefix is used with the values named here.
var keysBuilt = map[string][]string{
	"column.": {
		"name", "code", "kind", "parent", "opened", "closed", "from_day", "to_day", "origin", "login", "unit", "role",
		"disabled", "account", "year", "state", "theme", "motto", "post", "title", "due", "done", "why", "number", "issuer",
		"issued", "link", "subject", "choice",
	},
	"notice.said.":    {"returned", "tomorrow", "digest", "account"},
	"notice.subject.": {"returned", "tomorrow", "digest", "code", "account"},
	"verify.":         {"erased", "nokey", "otherkey", "nosealyet"},
	"signin.":         {"in", "refused", "out", "ended"},
	"sign.ended.":     {"device", "password", "factor", "all", "reset", "closed", "left"},
	"notice.choice.":  {"none", "daily", "instant"},
	"notice.state.":   {"kept", "waiting", "claimed", "sent", "failed"},
	"kind.": {
		"police", "army", "border", "procuracy", "court", "enforcement", "department", "board", "inspectorate", "district",
		"party", "front", "enterprise", "other",
	},
	"roledoes.": {"admin", "standing", "secretary", "leader", "officer", "appraiser", "auditor"},
	"file.way.": {"tcvn3", "vni", "viqr"},
	"lane.":     {"claimed", "rule", "appraised", "agreed"},
	"period.":   {"year", "half-year"},
	"severity.": {"error", "warning", "note"},
	"role.":     {"admin", "standing", "secretary", "leader", "officer", "appraiser", "auditor"},
	"table.": {
		"unit", "unit_name", "unit_from", "account", "account_role", "factor", "factor_code", "factor_step", "passkey",
		"passkey_use", "sso_link", "bloc", "bloc_year", "bloc_member", "bloc_term", "bloc_milestone", "bloc_exception",
		"bloc_paper", "bloc_carry", "post_title", "person", "person_post", "signin_failure", "draft", "log", "log_body",
		"log_row", "log_hash", "file", "sheet_edition", "sheet_comment", "review_round", "review_due", "review_office",
		"review_interest", "review_quota", "review_nomination", "review_level", "review_consent", "review_form",
		"review_line", "review_figure", "review_entry", "review_proof", "review_sending", "review_result", "cross_plan",
		"cross_consent", "cross_form", "cross_score", "register_paper", "register_issuer", "mailbox", "notice", "erasure",
		"signin", "signin_hour", "signin_day",
	},
	"act.": {
		"unit.create", "unit.rename", "unit.move", "unit.close", "unit.merge", "unit.import", "account.create",
		"account.reset", "account.enable", "account.disable", "account.redeem", "account.password", "account.correct",
		"log.erase", "log.askerase", "log.keepbody", "log.seal", "signin.day", "data.copy", "data.read", "bloc.create",
		"bloc.rename", "bloc.move", "bloc.close", "year.setup", "year.theme", "year.addmember", "year.setmember",
		"year.removemember", "year.setterm", "year.removeterm", "year.addmilestone", "year.changemilestone",
		"year.removemilestone", "year.except", "year.removeexception", "year.finish", "year.addpaper", "year.removepaper",
		"year.open", "year.close", "year.reopen", "year.discard", "person.create", "person.rename", "person.addpost",
		"person.endpost", "person.import", "title.create", "title.rename", "account.grant", "account.person",
		"account.factoron", "account.factoroff", "account.factorcodes", "account.recover", "account.resetfactor",
		"account.passkey", "account.passkeyoff", "account.sso", "account.ssooff", "file.add", "file.quarantine",
		"file.release", "sheet.add", "sheet.edit", "sheet.issue", "sheet.amend", "sheet.drop", "sheet.comment",
		"sheet.reply", "review.open", "review.fill", "review.send", "review.recall", "review.match", "review.differ",
		"review.ask", "review.return", "review.accept", "review.explain", "review.settle", "review.levels", "review.assent",
		"review.decline", "review.grant", "review.leave", "review.rejoin", "review.advance", "review.back", "review.publish",
		"review.object", "review.uphold", "review.refuse", "review.finish", "review.reopen", "review.attach",
		"review.detach", "review.confirm", "review.withdraw", "review.due", "review.declare", "review.undeclare",
		"review.adopt", "review.quota", "review.dropquota", "review.nominate", "review.unnominate", "review.auto",
		"cross.setup", "cross.assign", "cross.begin", "cross.fill", "cross.send", "cross.recall", "cross.reveal",
		"cross.extend", "cross.close", "cross.drop", "register.lay", "register.sign", "register.issue", "register.call",
		"register.issuer", "mail.set", "mail.confirm", "mail.forget",
	},
	"review.phase.":   {"self", "appraisal", "explanation", "second", "agreement", "objection", "over"},
	"review.stage.":   {"filling", "sent", "returned", "left"},
	"review.stand.":   {"waiting", "open", "differs", "asked", "explained", "settled"},
	"cross.stage.":    {"planned", "open", "closed"},
	"cross.way.":      {"all", "drawn", "assigned"},
	"paper.title.":    {"tu-cham", "bien-ban", "xep-hang", "thong-bao", "so-van-ban"},
	"paper.at.":       {"issuer", "summary", "to", "basis", "text", "table", "signer", "sendto"},
	"register.state.": {"signing", "signed", "issued", "void"},
	"register.next.":  {"signing", "signed", "issued", "void"},
	"rounds.next.":    {"self", "appraisal", "explanation", "second", "agreement", "objection", "over"},
	"zalo.": {
		"phase.title", "left.title", "unsent.title", "returned.title", "published.title", "replaced.title",
		"objections.title", "over.title",
	},
	"review.base.":   {"members", "ranked"},
	"rounds.part.":   {"grant", "leave", "rejoin"},
	"rounds.verb.":   {"match", "differ", "settle", "ask", "return"},
	"library.state.": {"draft", "issued"},
	// fields of the forms of a line, its rules and its figures, named after the words of the format
	"sheetline.": {
		"code", "short", "text", "max", "owner", "clause", "evidence", "floor", "bonus", "penalty", "both", "weight", "half",
		"points", "each", "edge", "every", "first", "parts", "way", "actual", "target", "capped", "better", "top", "from",
		"to", "formula", "if", "cap", "least", "ask", "name", "measure", "kind", "fmin", "fmax", "levels", "is", "of",
	},
	"sheetline.way.":     {"points", "each", "bands", "levels", "steps", "share", "leader", "entered", "start", "formula"},
	"sheetline.wayhint.": {"points", "each", "bands", "levels", "steps", "share", "leader", "entered", "start", "formula"},
	"sheetline.kind.": {
		"default", "count", "percent", "ratio", "number", "money", "rank", "points", "date", "yesno", "level",
	},
	"sheetline.step.":   {"below", "to", "over", "from"},
	"sheetline.edge.":   {"from", "over", "is", "below", "to"},
	"sheetline.better.": {"", "higher", "lower"},
	"sheetline.col.":    {"code", "low", "from", "high", "to", "points", "decide", "name"},
	"evidence.kind.":    {"pdf", "jpeg", "png", "docx", "xlsx"},
	"upload.":           {"pdflocked", "pdfactive", "pdfattached"},
	"bloc.kind.":        {"bloc", "cluster", "region"},
	"bloc.post.":        {"bloc.head", "bloc.deputy", "cluster.head", "cluster.deputy", "region.head", "region.deputy"},
	"bloc.state.":       {"draft", "open", "closed"},
	"bloc.step.": {
		"pact", "report", "midyear", "selfscore", "appraisal", "explanation", "agreement", "ranking", "council", "other",
	},
	"bloc.paper.":    {"basis", "regulation", "plan", "pact", "sheet", "minutes", "other"},
	"bloc.calendar.": {"noi-chinh", "cum", "doanh-nghiep"},
	"file.":          {"syntax", "tab", "unclosed"},
	"account.":       {"shortup", "shortdown", "stepsup", "stepsdown", "firstup", "firstdown"},
}

// helper puts a prefix before the key it is given as its argument at that index: fault(at, "long", …) says
// formula.long.
type helper struct {
	prefix string
	at     int
}

var helpers = map[string]helper{
	"internal/formula fault": {"formula.", 1}, "internal/sheet fail": {"sheet.", 3}, "internal/sheet need": {"sheet.", 1},
	"internal/store fail": {
		"verify.", 1,
	}, "internal/identity/identityrows fail": {
		"verify.", 0,
	}, "internal/upload refuse": {
		"upload.", 0,
	}, "internal/sheet say": {"proof.", 4}, "internal/sheetfile fail": {"file.", 2}, "cmd/thidua wrongUsage": {"cli.", 0},
}

// TestEverySentenceExists finds every key in the source and asks the catalogue for it, in both languages, with as many
// arguments as the sentence has places.
func TestEverySentenceExists(t *testing.T) {
	used := map[string]bool{}
	for prefix, list := range keysBuilt {
		for _, v := range list {
			used[prefix+v] = true
		}
	}
	fset := token.NewFileSet()
	for _, f := range goFiles(t) {
		if f.test || strings.HasPrefix(f.path, "bench/") || strings.HasPrefix(f.path, "internal/words/") {
			continue
		}
		file, err := parser.ParseFile(fset, f.path, f.text, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		pkg := f.path[:strings.LastIndex(f.path, "/")]
		ast.Inspect(file, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if s, err := strconv.Unquote(lit.Value); err == nil && words.Known(s) {
					used[s] = true
				}
			}
			if call, ok := n.(*ast.CallExpr); ok {
				checkCall(t, fset, pkg, call, used)
			}
			return true
		})
	}
	usedInTemplates(t, used)
	for _, key := range words.Keys() {
		if !used[key] && !strings.HasPrefix(key, "help.") {
			t.Errorf("the sentence %s is used nowhere (or its key is put together and missing in keysBuilt)", key)
		}
	}
}

var inTemplate = regexp.MustCompile(`\bt "([^"]+)"`)

// usedInTemplates finds the keys in the templates of the pages.
func usedInTemplates(t *testing.T, used map[string]bool) {
	t.Helper()
	files, err := filepath.Glob("web/ui/templates/*.html")
	if err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob("*/*/pages/*.html")
	own, ownErr := filepath.Glob("web/ui/templates/pages/*.html")
	pages = append(pages, own...)
	if err = errors.Join(err, ownErr); err != nil || len(pages) < 50 {
		t.Fatal("the templates were not found: ", err)
	}
	for _, file := range append(files, pages...) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range inTemplate.FindAllStringSubmatch(string(text), -1) {
			if !words.Known(m[1]) {
				t.Errorf("%s: there is no sentence %q", file, m[1])
			}
			used[m[1]] = true
		}
	}
}

// checkCall checks a call that names a sentence by its key.
func checkCall(t *testing.T, fset *token.FileSet, pkg string, call *ast.CallExpr, used map[string]bool) {
	name := calledAs(call.Fun)
	h, ok := helpers[pkg+" "+name]
	if !ok && name != "M" || h.at >= len(call.Args) {
		return
	}
	lit, ok := call.Args[h.at].(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return
	}
	s, _ := strconv.Unquote(lit.Value)
	key := h.prefix + s
	if !words.Known(key) {
		if !strings.HasSuffix(s, ".") { // a key put together from parts, see keysBuilt
			t.Errorf("%s: there is no sentence %q", fset.Position(call.Pos()), key)
		}
		return
	}
	used[key] = true
	if given := len(call.Args) - h.at - 1; !call.Ellipsis.IsValid() && given != words.Places(key) && name != "need" {
		t.Errorf("%s: %s has %d places and gets %d arguments", fset.Position(call.Pos()), key, words.Places(key), given)
	}
}

// calledAs is how a function is called that takes the key of a sentence: a page's own T is M, and the T of package
// paper, which makes a paragraph of any text, is not.
func calledAs(fn ast.Expr) string {
	switch fn := fn.(type) {
	case *ast.Ident:
		return fn.Name
	case *ast.SelectorExpr:
		if of, ok := fn.X.(*ast.Ident); fn.Sel.Name == "T" && !(ok && of.Name == "paper") {
			return "M"
		}
		return fn.Sel.Name
	}
	return ""
}

// TestBothLanguages asks for each sentence in both languages, with the same places.
func TestBothLanguages(t *testing.T) {
	for _, key := range words.Keys() {
		vi, en := words.Texts(key)
		if vi == "" || en == "" {
			t.Errorf("%s is missing in one language", key)
		}
		for n := range 9 {
			place := "{" + strconv.Itoa(n) + "}"
			if strings.Contains(vi, place) != strings.Contains(en, place) {
				t.Errorf("%s: %s is in one language only", key, place)
			}
		}
		if strings.Contains(strings.ReplaceAll(vi, "(!)", ""), "!") {
			t.Errorf("%s shouts", key)
		}
	}
}
