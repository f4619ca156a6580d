package floor

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"html/template"
	"net/http"
)

// Pages is the limit for pages: a bare handler on the same driver that reads the same rows and writes the same table as
// HTML, or one row as JSON. It knows no session, right, log, language or navigation.
type Pages struct{ db *sql.DB }

// OpenPages reads from a database of the program.
func OpenPages(path string) (*Pages, error) {
	db, err := sql.Open("sqlite", "file:"+path+"?_pragma=query_only(1)")
	return &Pages{db}, err
}

// Close closes the database.
func (p *Pages) Close() error { return p.db.Close() }

type row struct{ ID, Login, Name, Unit, Role string }

var list = template.Must(template.New(
	"",
).Parse(`<!doctype html><html lang="vi"><title>Tài khoản</title><table><thead><tr><th>Họ và tên</th><th>Tên đăng nhập</th><th>Đơn vị</th><th>Vai trò</th><th>Trạng thái</th></tr></thead><tbody>
{{range .}}<tr><th scope="row"><a href="/tai-khoan/{{.ID}}">{{.Name}}</a></th><td data-label="Tên đăng nhập">{{.Login}}</td><td data-label="Đơn vị">{{.Unit}}</td><td data-label="Vai trò">{{.Role}}</td><td><span class="chip ok">Đang dùng</span></td></tr>{{end}}</tbody></table>`))

// List answers with the accounts, their units and roles.
func (p *Pages) List(w http.ResponseWriter, r *http.Request) {
	rows, err := p.db.QueryContext(r.Context(), `
		select a.id, a.login, a.name, coalesce(n.name, ''), coalesce(r.role, '')
		from account a left join unit_name n on n.unit = a.unit left join account_role r on r.account = a.id order by a.login_key`)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	var all []row
	for rows.Next() {
		var x row
		if err := rows.Scan(&x.ID, &x.Login, &x.Name, &x.Unit, &x.Role); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		all = append(all, x)
	}
	if err := rows.Err(); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_ = list.Execute(w, all) // the caller is gone where this fails
}

// One answers with one unit.
func (p *Pages) One(w http.ResponseWriter, r *http.Request) {
	var id, code, kind, name string
	err := p.db.QueryRowContext(r.Context(), `
		select u.id, u.code, u.kind, n.name from unit u join unit_name n on n.unit = u.id where u.id = $1`, r.PathValue("id")).Scan(&id, &code, &kind, &name)
	if err != nil {
		http.Error(w, fmt.Sprint(err), http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	// the caller is gone where this fails
	_ = json.NewEncoder(w).Encode(map[string]string{"id": id, "code": code, "kind": kind, "name": name})
}
