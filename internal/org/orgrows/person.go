package orgrows

import (
	"context"
	"database/sql"

	"thidua/internal/day"
	"thidua/internal/fault"
	"thidua/internal/org"
	"thidua/internal/store"
	"thidua/internal/vn"
	"thidua/internal/words"
)

// Person returns a person with all posts.
func (s *Rows) Person(ctx context.Context, id string) (*org.Person, error) {
	return s.onePerson(ctx, `id = $1`, id)
}

// PersonByCode returns the person of that code.
func (s *Rows) PersonByCode(ctx context.Context, code string) (*org.Person, error) {
	return s.onePerson(ctx, `code_key = $1`, vn.Key(code))
}

func (s *Rows) onePerson(ctx context.Context, which, arg string) (*org.Person, error) {
	list, err := s.people(ctx, which, arg)
	if err == nil && len(list) == 0 {
		err = s.Mapped(sql.ErrNoRows, "")
	}
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// People returns all persons by code.
func (s *Rows) People(ctx context.Context) ([]*org.Person, error) {
	return s.people(ctx, `id <> $1`, "")
}

// people reads the persons for which the condition holds, with their posts.
func (s *Rows) people(ctx context.Context, which, arg string) ([]*org.Person, error) {
	rows, err := s.From(ctx).QueryContext(
		ctx, `select id, version, code, name from person where `+which+` order by code_key`, arg,
	)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*org.Person
	all := map[string]*org.Person{}
	for rows.Next() {
		var p org.Person
		if err := rows.Scan(&p.ID, &p.Version, &p.Code, &p.Name); err != nil {
			return nil, err
		}
		out, all[p.ID] = append(out, &p), &p
	}
	if err := rows.Err(); err != nil || len(out) == 0 {
		return nil, err
	}
	posts, err := s.From(ctx).QueryContext(ctx, `
		select person, id, unit, title, from_day, to_day from person_post
		where person in (select id from person where `+which+`) order by from_day, id`, arg)
	if err != nil {
		return nil, err
	}
	defer posts.Close()
	for posts.Next() {
		if err := readPost(posts.Scan, all); err != nil {
			return nil, err
		}
	}
	return out, posts.Err()
}

func readPost(scan func(to ...any) error, all map[string]*org.Person) error {
	var person string
	var h org.Post
	var from int64
	var to sql.NullInt64
	err := scan(&person, &h.ID, &h.Unit, &h.Title, &from, &to)
	h.From, h.To = day.Date(from), store.DayOf(to)
	if p := all[person]; p != nil {
		p.Posts = append(p.Posts, h)
	}
	return err
}

func postRows(p *org.Person) []store.Row {
	var out []store.Row
	for _, h := range p.Posts {
		out = append(out, store.Part("person_post", h.ID, p.ID, h.Unit, h.Title, int64(h.From), store.NullDay(h.To)))
	}
	return out
}

// AddPerson adds a person with all posts.
func (s *Rows) AddPerson(ctx context.Context, p *org.Person) error {
	_, err := s.Put(ctx, "person", p.ID, `insert into person (id, version, code, code_key, name) values ($1, $2, $3, $4, $5)`,
		p.ID, p.Version, p.Code, vn.Key(p.Code), p.Name)
	if err != nil {
		return s.Mapped(err, p.Code)
	}
	return s.PutParts(ctx, nil, postRows(p))
}

// ChangePerson replaces a person of the same version by the given one with the next version.
func (s *Rows) ChangePerson(ctx context.Context, p *org.Person) error {
	old, err := s.Person(ctx, p.ID)
	if err != nil {
		return err
	}
	n, err := s.Put(ctx, "person", p.ID, `
		update person set version = version + 1, code = $3, code_key = $4, name = $5 where id = $1 and version = $2`,
		p.ID, p.Version, p.Code, vn.Key(p.Code), p.Name)
	if err == nil && n == 0 {
		err = fault.New(fault.Stale, words.M("store.stale"))
	}
	if err != nil {
		return s.Mapped(err, p.Code)
	}
	p.Version++
	return s.PutParts(ctx, postRows(old), postRows(p))
}

// PostTitle returns a title.
func (s *Rows) PostTitle(ctx context.Context, id string) (*org.Title, error) {
	var t org.Title
	err := s.From(ctx).QueryRowContext(ctx, `select id, version, name from post_title where id = $1`, id).Scan(
		&t.ID, &t.Version, &t.Name,
	)
	if err != nil {
		return nil, s.Mapped(err, "")
	}
	return &t, nil
}

// PostTitles returns all titles by name.
func (s *Rows) PostTitles(ctx context.Context) ([]*org.Title, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `select id, version, name from post_title order by name_key`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*org.Title
	for rows.Next() {
		var t org.Title
		if err := rows.Scan(&t.ID, &t.Version, &t.Name); err != nil {
			return nil, err
		}
		out = append(out, &t)
	}
	return out, rows.Err()
}

// AddPostTitle adds a title.
func (s *Rows) AddPostTitle(ctx context.Context, t *org.Title) error {
	_, err := s.Put(ctx, "post_title", t.ID, `insert into post_title (id, version, name, name_key) values ($1, $2, $3, $4)`,
		t.ID, t.Version, t.Name, vn.Key(t.Name))
	return s.Mapped(err, t.Name)
}

// ChangePostTitle replaces a title of the same version by the given one with the next version.
func (s *Rows) ChangePostTitle(ctx context.Context, t *org.Title) error {
	n, err := s.Put(ctx, "post_title", t.ID, `
		update post_title set version = version + 1, name = $3, name_key = $4 where id = $1 and version = $2`,
		t.ID, t.Version, t.Name, vn.Key(t.Name))
	if err != nil {
		return s.Mapped(err, t.Name)
	}
	if n == 0 {
		if _, err := s.PostTitle(ctx, t.ID); err != nil {
			return err
		}
		return fault.New(fault.Stale, words.M("store.stale"))
	}
	t.Version++
	return nil
}
