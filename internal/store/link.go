package store

import (
	"context"

	"thidua/internal/fault"
	"thidua/internal/identity"
	"thidua/internal/words"
)

var _ identity.LinkStore = (*Store)(nil)

// Links returns the links of an account, the oldest first.
func (s *Store) Links(ctx context.Context, account string) ([]*identity.Link, error) {
	rows, err := s.from(ctx).QueryContext(ctx, `
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
		l.Started = moment(started)
		out = append(out, &l)
	}
	return out, rows.Err()
}

// LinkOf returns the link of a person of a provider.
func (s *Store) LinkOf(ctx context.Context, issuer, subject string) (*identity.Link, error) {
	l := &identity.Link{Issuer: issuer, Subject: subject}
	var started int64
	err := s.from(ctx).QueryRowContext(ctx, `
		select id, account, maker, started from sso_link where issuer = $1 and subject = $2`, issuer, subject).Scan(&l.ID, &l.Account, &l.Maker, &started)
	if err != nil {
		return nil, s.mapped(err, "")
	}
	l.Started = moment(started)
	return l, nil
}

// AddLink adds a link.
func (s *Store) AddLink(ctx context.Context, l *identity.Link) error {
	_, err := s.put(ctx, "sso_link", l.ID, `
		insert into sso_link (id, account, issuer, subject, maker, started) values ($1, $2, $3, $4, $5, $6)`,
		l.ID, l.Account, l.Issuer, l.Subject, l.Maker, micros(l.Started))
	return s.unknown(err, l.Subject)
}

// DropLink removes a link of an account.
func (s *Store) DropLink(ctx context.Context, account, id string) error {
	n, err := s.put(ctx, "sso_link", id, `delete from sso_link where id = $1 and account = $2`, id, account)
	if err == nil && n == 0 {
		err = fault.New(fault.NotFound, words.M("store.notfound"))
	}
	return err
}
