package identityrows

import (
	"context"

	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/store"
	"thidua/internal/words"
)

var _ identity.LinkStore = (*Rows)(nil)

// Links returns the links of an account, the oldest first.
func (s *Rows) Links(ctx context.Context, account string) ([]*identity.Link, error) {
	rows, err := s.From(ctx).QueryContext(ctx, `
		select id, account, issuer, subject, maker, started from sso_link where account = $1 order by started, id`, account)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*identity.Link
	for rows.Next() {
		var l identity.Link
		var started int64
		if err := rows.Scan(&l.ID, &l.Account, &l.Issuer, &l.Subject, &l.Maker, &started); err != nil {
			return nil, err
		}
		l.Started = store.Moment(started)
		out = append(out, &l)
	}
	return out, rows.Err()
}

// LinkOf returns the link of a person of a provider.
func (s *Rows) LinkOf(ctx context.Context, issuer, subject string) (*identity.Link, error) {
	l := &identity.Link{Issuer: issuer, Subject: subject}
	var started int64
	err := s.From(ctx).QueryRowContext(ctx, `
		select id, account, maker, started from sso_link where issuer = $1 and subject = $2`, issuer, subject).Scan(&l.ID, &l.Account, &l.Maker, &started)
	if err != nil {
		return nil, s.Mapped(err, "")
	}
	l.Started = store.Moment(started)
	return l, nil
}

// AddLink adds a link.
func (s *Rows) AddLink(ctx context.Context, l *identity.Link) error {
	_, err := s.Put(ctx, "sso_link", l.ID, `
		insert into sso_link (id, account, issuer, subject, maker, started) values ($1, $2, $3, $4, $5, $6)`,
		l.ID, l.Account, l.Issuer, l.Subject, l.Maker, store.Micros(l.Started))
	return s.Unknown(err, l.Subject)
}

// DropLink removes a link of an account.
func (s *Rows) DropLink(ctx context.Context, account, id string) error {
	n, err := s.Put(ctx, "sso_link", id, `delete from sso_link where id = $1 and account = $2`, id, account)
	if err == nil && n == 0 {
		err = fault.New(fault.NotFound, words.M("store.notfound"))
	}
	return err
}
