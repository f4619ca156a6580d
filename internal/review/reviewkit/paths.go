package reviewkit

import (
	"net/url"
	"strconv"
	"strings"

	"thidua/internal/bloc"
	"thidua/internal/review"
	"thidua/internal/scoring"
	"thidua/internal/web"
	"thidua/internal/words"
)

// RoundPath is the page of a round.
func RoundPath(id string) string { return "/vong/" + id }

// FormPath is the page of a score form.
func FormPath(id string) string { return "/phieu/" + id }

// FillPath is where a form is filled in; it names the draft of what was typed there, too.
func FillPath(id string) string { return FormPath(id) + "/nhap" }

// PeriodMsg names a period of scoring: the half year, the year.
func PeriodMsg(p scoring.Period) words.Msg { return words.M("period." + string(p)) }

// PeriodName names a period where it stands alone.
func PeriodName(c *web.Ctx, p scoring.Period) string { return c.Label(PeriodMsg(p)) }

// PeriodOf names the period of a round within a sentence, with its year.
func PeriodOf(c *web.Ctx, w *review.World, y *bloc.Year) string {
	return strings.ToLower(PeriodName(c, w.Round.Period)) + " " + strconv.Itoa(y.Year)
}

// DaysLeft says how many days are left; below zero, how many it is late.
func DaysLeft(days int) words.Msg {
	switch {
	case days < 0:
		return words.M("bloc.late", -days)
	case days == 0:
		return words.M("bloc.today")
	}
	return words.M("bloc.left", days)
}

// LinePath is the page of a line of a score form.
func LinePath(form, code string) string { return FormPath(form) + "/dong/" + url.PathEscape(code) }
