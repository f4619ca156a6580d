package sample

import (
	"errors"
	"fmt"
	"time"

	"thidua/internal/audit"
	"thidua/internal/bloc"
	"thidua/internal/day"
	"thidua/internal/org"
	"thidua/internal/words"
)

// year is a year of a bloc under construction; it reads the version anew before each act.
type year struct {
	m  *maker
	id string
}

func (y *year) now() (*bloc.Year, error) { return y.m.s.BlocYear(y.m.ctx, y.id) }

// do does one act on the year as it is now.
func (y *year) do(login, why string, act func(by audit.By, now *bloc.Year) error) error {
	now, err := y.now()
	if err != nil {
		return err
	}
	return act(y.m.by(login, why), now)
}

// setUp makes a bloc's year with its members and posts; head and deputy are the places of those units among the
// members.
func (m *maker) setUp(blocID string, g group, of int, from bloc.Source, head, deputy int) (*year, error) {
	const login = "thuong-truc"
	id, err := m.blocs.SetUp(m.ctx, m.by(login, ""), blocID, of, from)
	if err != nil {
		return nil, fmt.Errorf("sample: %s %d: %w", g.code, of, err)
	}
	y := &year{m, id}
	if !from.LastYear {
		var members []bloc.Member
		for _, a := range g.members {
			members = append(members, bloc.Member{Unit: m.units[a.code]})
		}
		if err := y.do(login, "", func(by audit.By, now *bloc.Year) error {
			return m.blocs.AddMember(m.ctx, by, id, now.Version, members...)
		}); err != nil {
			return nil, err
		}
	}
	for i, at := range []int{head, deputy} {
		t := bloc.Term{Unit: m.units[g.members[at].code], Post: bloc.Posts()[i]}
		err := y.do(login, "", func(by audit.By, now *bloc.Year) error {
			return m.blocs.SetTerm(m.ctx, by, id, now.Version, t)
		})
		if err != nil {
			return nil, err
		}
	}
	return y, nil
}

func (y *year) paper(login, kind, number, title, issuer, issued string) error {
	p := bloc.Paper{Kind: bloc.Sort(kind), Number: number, Title: title, Issuer: issuer}
	if d, err := day.Parse(issued); err == nil {
		p.Issued = &d
	}
	return y.do(
		login, "", func(by audit.By, now *bloc.Year) error { return y.m.blocs.AddPaper(y.m.ctx, by, y.id, now.Version, p) },
	)
}

func (y *year) open(login string) error {
	return y.do(
		login, "", func(by audit.By, now *bloc.Year) error { return y.m.blocs.Open(y.m.ctx, by, y.id, now.Version) },
	)
}

// finish marks the milestone whose title starts with the given words as done on a day.
func (y *year) finish(login, title string, on day.Date) error {
	return y.do(login, "", func(by audit.By, now *bloc.Year) error {
		for _, ms := range now.Milestones {
			if len(ms.Title) >= len(title) && ms.Title[:len(title)] == title {
				return y.m.blocs.FinishMilestone(y.m.ctx, by, y.id, now.Version, ms.ID, &on)
			}
		}
		return fmt.Errorf("sample: no milestone %q", title)
	})
}

// lastYear makes the blocs, and the closed year 2022 of the internal-affairs bloc.
func (m *maker) lastYear() error {
	m.on(2022, time.January, 10, 9)
	g := groups[0]
	id, err := m.blocs.Create(m.ctx, m.by("thuong-truc", ""), bloc.Bloc{
		Code: g.code, Name: g.name, Kind: bloc.Kind(g.kind), Opened: day.Of(2010, 1, 1),
	})
	if err != nil {
		return err
	}
	y, err := m.setUp(id, g, 2022, bloc.Source{Calendar: g.calendar}, 7, 0)
	if err != nil {
		return err
	}
	if err := y.paper(
		"thuong-truc", "basis", "01/QĐ-MH", "Quyết định chia khối, cụm thi đua năm 2022 (minh họa)", "Ủy ban nhân dân tỉnh",
		"2022-01-06",
	); err != nil {
		return err
	}
	if err := y.open("thuong-truc"); err != nil {
		return err
	}
	now, err := y.now()
	if err != nil {
		return err
	}
	for _, ms := range now.Milestones {
		m.onDay(ms.Due, 16)
		if err := y.finish("thuong-truc", ms.Title, ms.Due); err != nil {
			return err
		}
	}
	return y.do("thuong-truc", "", func(by audit.By, now *bloc.Year) error {
		return m.blocs.CloseYear(m.ctx, by, y.id, now.Version, nil, words.Vietnamese.Say)
	})
}

// allBlocs makes the other blocs of the province with their year 2023, each as far as such blocs are in July.
func (m *maker) allBlocs() error {
	for i, g := range groups[1:] {
		m.on(2023, time.February, 1, 9)
		id, err := m.blocs.Create(m.ctx, m.by("thuong-truc", ""), bloc.Bloc{
			Code: g.code, Name: g.name, Kind: bloc.Kind(g.kind), Opened: day.Of(2010, 1, 1),
		})
		if err != nil {
			return err
		}
		if i == len(groups)-2 { // the last bloc has no year yet
			return nil
		}
		y, err := m.setUp(id, g, 2023, bloc.Source{Calendar: g.calendar}, 0, 1)
		if err != nil {
			return err
		}
		if i == len(groups)-3 { // one bloc is still being set up
			continue
		}
		if err := y.paper(
			"thuong-truc", "basis", "01/QĐ-MH", papers[0].title, papers[0].issuer, papers[0].issued,
		); err != nil {
			return err
		}
		if err := y.open("thuong-truc"); err != nil {
			return err
		}
		m.others = append(m.others, y)
	}
	return nil
}

// otherBlocs is how the other blocs stand in July.
func (m *maker) otherBlocs() error {
	m.on(2023, time.July, 4, 9)
	for i, y := range m.others {
		if err := m.halfYear(y, i); err != nil {
			return err
		}
	}
	return nil
}

// halfYear marks what a bloc did by July: most all, some are late with one thing.
func (m *maker) halfYear(y *year, i int) error {
	now, err := y.now()
	if err != nil {
		return err
	}
	for k, ms := range now.Milestones {
		late := i%4 == 1 && k == 2
		if ms.Due < day.Of(2023, 7, 1) && !late {
			if err := y.finish("thuong-truc", ms.Title, ms.Due); err != nil {
				return err
			}
		}
	}
	return nil
}

// internalAffairs is the bloc of the story: police as head, Justice as deputy, eight days before the mid-year review.
func (m *maker) internalAffairs() error {
	g := groups[0]
	b, err := m.s.BlocByCode(m.ctx, g.code)
	if err != nil {
		return err
	}
	m.on(2023, time.February, 8, 8)
	y, err := m.setUp(b.ID, g, 2023, bloc.Source{LastYear: true, Calendar: g.calendar}, 0, 1)
	if err != nil {
		return err
	}
	err = y.do("thu-ky", "", func(by audit.By, now *bloc.Year) error {
		return m.blocs.SetTheme(
			m.ctx, by, y.id, now.Version, "Kỷ cương, trách nhiệm, vì Nhân dân phục vụ", "Chủ động, sáng tạo, hiệu quả",
		)
	})
	if err != nil {
		return err
	}
	for i, p := range papers {
		m.on(2023, time.February, 10+i, 10)
		if err := y.paper("thu-ky", p.kind, p.number, p.title, p.issuer, p.issued); err != nil {
			return err
		}
	}
	if err := y.open("thu-ky"); err != nil {
		return err
	}
	return m.springOf(y)
}

// springOf is what the bloc did until July: two things are late, one unit has a day of its own, the review moved to 18
// July.
func (m *maker) springOf(y *year) error {
	move := func(title, why string, to day.Date) error {
		return y.do("thu-ky", why, func(by audit.By, now *bloc.Year) error {
			for _, ms := range now.Milestones {
				if ms.Kind == bloc.MidYear {
					ms.Due, ms.Title = to, title
					return m.blocs.ChangeMilestone(m.ctx, by, y.id, now.Version, ms)
				}
			}
			return fmt.Errorf("sample: no mid-year review")
		})
	}
	m.on(2023, time.February, 28, 15)
	if err := y.finish("thu-ky", "Các đơn vị ban hành", day.Of(2023, 1, 31)); err != nil {
		return err
	}
	if err := y.finish("thu-ky", "Ký kết giao ước", day.Of(2023, 2, 24)); err != nil {
		return err
	}
	m.on(2023, time.March, 3, 9)
	if err := y.finish("thu-ky", "Đăng ký danh hiệu", day.Of(2023, 3, 3)); err != nil {
		return err
	}
	m.on(2023, time.June, 12, 14)
	err := y.do("thu-ky", "", func(by audit.By, now *bloc.Year) error {
		for _, ms := range now.Milestones {
			if ms.Kind == bloc.SelfScore {
				e := bloc.Exception{
					Unit: m.units["thi-hanh-an"], Due: day.Of(2023, 10, 16), Why: "Cơ quan thi hành án khóa sổ ngày 30/9",
				}
				return m.blocs.Except(m.ctx, by, y.id, now.Version, ms.ID, e)
			}
		}
		return fmt.Errorf("sample: no self-scoring")
	})
	if err != nil {
		return err
	}
	m.on(2023, time.July, 3, 10)
	return move(
		"Hội nghị sơ kết sáu tháng tại Sở Tư pháp", "Lùi ngày theo lịch làm việc của lãnh đạo tỉnh", day.Of(2023, 7, 18),
	)
}

// officials enters the people with their posts, and the end of one post.
func (m *maker) officials() error {
	var rows []org.PersonRow
	for i, o := range officials {
		from, err := day.Parse(o.from)
		if err != nil {
			return err
		}
		rows = append(rows, org.PersonRow{At: i + 2, Code: o.code, Name: o.name, Unit: o.unit, Title: o.title, From: from})
	}
	faults, err := m.org.ImportPeople(m.ctx, m.by("quan-tri", "thiết lập ban đầu"), rows)
	if err != nil || len(faults) > 0 {
		return errors.Join(err, fmt.Errorf("sample: people: %v", faults))
	}
	last, err := m.s.PersonByCode(m.ctx, "mh-010")
	if err != nil {
		return err
	}
	return m.org.EndPost(
		m.ctx, m.by("quan-tri", "nghỉ hưu"), last.ID, last.Version, last.Posts[0].ID, day.Of(2019, 10, 14),
	)
}

// changes are what happened in July: a unit has a new name, two were merged, two people came.
func (m *maker) changes() error {
	if err := m.accounts(true); err != nil {
		return err
	}
	u, err := m.s.UnitByCode(m.ctx, "bao-tinh")
	if err != nil {
		return err
	}
	m.on(2023, time.July, 6, 9)
	err = m.org.Rename(
		m.ctx, m.by("thuong-truc", "Quyết định đổi tên (minh họa)"), u.ID, u.Version,
		org.Name{From: day.Of(2023, 7, 1), Text: "Báo và Phát thanh, Truyền hình tỉnh"},
	)
	if err != nil {
		return err
	}
	_, err = m.org.Merge(m.ctx, m.by(
		"thuong-truc", "Sáp nhập theo đề án sắp xếp (minh họa)",
	), []string{m.units["toa-an-1"], m.units["toa-an-2"]}, day.Of(2023, 6, 30),
		org.Unit{
			Code: "toa-an-kv", Kind: "court", Parent: m.units["toa-an"],
			Names: []org.Name{{Text: "Tòa án nhân dân khu vực Minh Họa"}},
		})
	return err
}
