package app

import (
	"context"

	"thidua/internal/bloc"
	"thidua/internal/register"
	"thidua/internal/review"
	"thidua/internal/words"
)

// undoneInRounds tells the closing of a year what is not done in its rounds.
func undoneInRounds(rounds *review.Service) bloc.Pending {
	return func(ctx context.Context, y *bloc.Year) ([]bloc.Item, error) {
		list, err := rounds.Unfinished(ctx, y.ID)
		var out []bloc.Item
		for _, u := range list {
			out = append(out, bloc.Item{Key: u.Key, Msg: u.Msg})
		}
		return out, err
	}
}

// undonePapers tells the closing of a year which of its papers were laid before a signer and not issued.
func undonePapers(papers register.Store) bloc.Pending {
	return func(ctx context.Context, y *bloc.Year) ([]bloc.Item, error) {
		list, err := papers.Papers(ctx, y.ID)
		var out []bloc.Item
		for _, p := range list {
			if p.State == register.Signing || p.State == register.Signed {
				out = append(out, bloc.Item{
					Key: "paper/" + p.ID, Msg: words.M("register.undone", p.Kind, p.Summary, p.State.Msg()),
				})
			}
		}
		return out, err
	}
}
