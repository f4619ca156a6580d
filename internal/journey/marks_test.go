package journey_test

import (
	"strconv"
	"strings"
	"testing"
)

// TestNamesUnderMarks: two units whose names differ only in marks are never taken for one another, in search, in lists
// and in what is imported.
func TestNamesUnderMarks(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	office := w.as("quan-tri")
	list := "Mã,Tên,Cấp trên,Ngày thành lập\ntan-an,Xã Tân An,tinh,1/1/2020\ntan-an-2,Xã Tấn An,tinh,1/1/2020\n"
	office.get("/don-vi/nhap").upload("list", "don-vi.csv", list).follow().want(200)
	for query, want := range map[string]string{
		"tân an": "Xã Tân An", "Tấn An": "Xã Tấn An", "tan an": "Xã Tân An Xã Tấn An", "tẩn an": "Xã Tân An Xã Tấn An",
	} {
		for _, path := range []string{"/don-vi?q=", "/tim?q="} {
			page := office.get(path + strings.ReplaceAll(query, " ", "+")).want(200).page()
			text := page.Find("main table, main ul, main ol").Text()
			for _, name := range []string{"Xã Tân An", "Xã Tấn An"} {
				if strings.Contains(text, name) != strings.Contains(want, name) {
					t.Errorf("%s%s: %q", path, query, strings.Join(strings.Fields(text), " "))
				}
			}
		}
	}
	for i, parent := range []string{"tan-an", "Tân An", "tấn-an-2", "Tấn An", "Tân An 2"} {
		code, ok := "ap-"+strconv.Itoa(i), i < 3
		office.get("/don-vi/nhap").upload(
			"list", "don-vi.csv", "Mã,Tên,Cấp trên,Ngày thành lập\n"+code+",Ấp "+code+","+parent+",1/1/2020\n",
		)
		if taken := office.last.StatusCode < 400; taken != ok {
			t.Errorf("a unit under %s: %d", parent, office.last.StatusCode)
		}
		if !ok {
			office.says("main", "khác dấu")
		}
	}
	people := "Mã,Họ và tên,Đơn vị,Chức vụ,Từ ngày\ncb-1,Lê Văn An,Tấn An,Bí thư,1/1/2020\n"
	office.get("/can-bo/nhap").upload("list", "can-bo.csv", people).want(422).says("main", "khác dấu")
}
