package sheetfile

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"

	"thidua/internal/sheet"
)

// reflected makes the schema out of the types of the format. It is a test that does so, and not the program, which only
// hands the result out: a generator has no business in what an office runs.
func reflected() ([]byte, error) {
	r := &jsonschema.Reflector{
		FieldNameTag: "yaml", RequiredFromJSONSchemaTags: true, Mapper: scalarSchema, Anonymous: true,
	}
	s := r.Reflect(&sheet.Sheet{})
	s.Title = "Bảng điểm thi đua, dạng 1"
	for name, def := range s.Definitions {
		describe(name, def)
	}
	data, err := json.MarshalIndent(s, "", "  ")
	return append(data, '\n'), err
}

// TestSchemaIsPresent: the schema that the program hands out, and its copy in the docs, are what the types say now;
// UPDATE=1 writes both.
func TestSchemaIsPresent(t *testing.T) {
	want, err := reflected()
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"score-sheet.schema.json", "../../docs/score-sheet.schema.json"} {
		if os.Getenv("UPDATE") != "" {
			if err := os.WriteFile(path, want, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if kept, err := os.ReadFile(path); err != nil || !bytes.Equal(kept, want) {
			t.Errorf("%s is not the present schema (%v); run the test with UPDATE=1", path, err)
		}
	}
	if os.Getenv("UPDATE") == "" && !bytes.Equal(Schema(), want) {
		t.Error("the program hands out another schema")
	}
}

// scalarSchema gives the types that are one word in YAML.
func scalarSchema(t reflect.Type) *jsonschema.Schema {
	switch t {
	case numType:
		return &jsonschema.Schema{OneOf: []*jsonschema.Schema{{Type: "number"}, {Type: "string", Pattern: `^-?\d+(\.\d+)?$`}}}
	case dateType:
		return &jsonschema.Schema{Type: "string", Pattern: `^\d{4}-\d{2}-\d{2}$`}
	case exprType:
		// A formula that is one name or number looks like a number to YAML.
		return &jsonschema.Schema{
			OneOf: []*jsonschema.Schema{{Type: "string", MaxLength: ptr(uint64(2000))}, {Type: "number"}},
		}
	}
	if t.Kind() != reflect.String {
		return nil
	}
	if c, ok := reflect.Zero(t).Interface().(chooser); ok {
		var values []any
		for _, v := range c.Choices() {
			values = append(values, v)
		}
		return &jsonschema.Schema{Type: "string", Enum: values}
	}
	return &jsonschema.Schema{OneOf: []*jsonschema.Schema{{Type: "string"}, {Type: "number"}}}
}

func ptr[T any](v T) *T { return &v }

// describe sets the sentences of a definition and refuses keys that the format does not know.
func describe(name string, def *jsonschema.Schema) {
	def.AdditionalProperties = jsonschema.FalseSchema
	for p := def.Properties.Oldest(); p != nil; p = p.Next() {
		text := descriptions[name+"."+p.Key]
		if text == "" {
			text = descriptions["*."+p.Key]
		}
		if p.Value.Ref != "" { // a reference takes no sentence of its own in old editors
			p.Value = &jsonschema.Schema{AllOf: []*jsonschema.Schema{{Ref: p.Value.Ref}}, Description: text}
			continue
		}
		p.Value.Description = text
	}
	def.Required = strings.Fields(required[name])
}

// required entries of each type, as Resolve asks for them.
var required = map[string]string{
	"Sheet": "format id version year title scale lines", "Line": "code short", "Office": "id name", "Kind": "id name", "Unit": "id name",
	"Knockout": "code text effect", "Tie": "by text", "Grade": "name", "Target": "code name of", "Gate": "if", "Leader": "actual",
	"Steps": "every points", "Table": "down across points", "Axis": "of bands", "Level": "name", "Printed": "column points", "Each": "percent",
	"Rounding": "places",
}

// descriptions of the entries, by type and name; "*" stands for every type.
var descriptions = map[string]string{
	"Sheet.format": "Phiên bản của dạng bảng điểm: 1.", "Sheet.id": "Tên ngắn của bảng điểm, giữ nguyên qua các phiên bản.",
	"Sheet.version": "Phiên bản của bảng điểm, từ 1; sửa đổi giữa năm là phiên bản mới.", "Sheet.year": "Năm thi đua.",
	"Sheet.title": "Tên bảng điểm.", "Sheet.issuer": "Cơ quan ban hành.", "Sheet.model": "true: bảng mẫu, không phải văn bản quy định.",
	"Sheet.source": "Nguồn của các con số.", "Sheet.unknown": "Những gì nguồn không nói.", "Sheet.basis": "Căn cứ pháp lý.",
	"Sheet.valid": "Thời gian hiệu lực.", "Sheet.scale": "Thang điểm, chưa kể điểm thưởng.", "Sheet.rounding": "Cách làm tròn, chỉ một lần.",
	"Sheet.total": "Cách cộng tổng điểm.", "Sheet.holidays": "Các ngày nghỉ lễ.", "Sheet.makeup": "Các ngày làm bù cuối tuần.",
	"Sheet.offices": "Các bộ phận chấm điểm.", "Sheet.kinds": "Các loại đơn vị.", "Sheet.units": "Các đơn vị thành viên.",
	"Sheet.facts": "Chỉ số dùng chung cho cả bảng.", "Sheet.targets": "Chỉ tiêu dùng để xếp loại.", "Sheet.lines": "Các nhóm và dòng của bảng điểm.",
	"Sheet.knockouts": "Điều kiện không xếp loại, không xét thi đua.", "Sheet.grades": "Các mức xếp loại, xét từ trên xuống.",
	"Sheet.ties": "Tiêu chí phân hạng khi bằng điểm, xét từ trên xuống.", "*.unassigned": "Dòng không được giao: leaves (không tính) hoặc full (chấm đủ).",
	"*.code": "Mã in trên bảng.", "*.name": "Tên.", "*.id": "Tên ngắn.", "*.text": "Nội dung đầy đủ.", "Tie.text": "Câu ghi vào biên bản.",
	"*.kind": "Loại.", "Span.from": "Từ ngày.", "Span.to": "Đến ngày.", "Rounding.places": "Số chữ số thập phân, 0 đến 3.",
	"Rounding.mode": "half-up: làm tròn nửa lên; half-even: nửa về số chẵn; down: cắt bỏ.", "Rounding.at": "line: làm tròn từng dòng; total: chỉ làm tròn tổng.",
	"Total.cap":   "none: không giới hạn; groups: mỗi nhóm không quá điểm chuẩn; nominal: tổng không quá thang điểm.",
	"Total.bonus": "Tổng điểm thưởng tối đa.", "Total.penalty": "Tổng điểm trừ tối đa.", "Total.floor": "Tổng điểm thấp nhất.",
	"Total.rescale": "Quy tổng về thang điểm khi có dòng không tính.", "Line.short": "Nội dung ngắn của dòng.", "Line.max": "Điểm chuẩn, chưa kể thưởng.",
	"Line.sum": "as-printed: giữ tổng sai như bản gốc.", "Line.weight": "Trọng số, phần trăm.", "*.owner": "Bộ phận chấm (id trong offices); các dòng con thừa hưởng.",
	"Line.entry": "true: nhập và thống nhất điểm ở dòng này, không ở các dòng con.", "*.clause": "Điều, khoản làm căn cứ.", "*.evidence": "Minh chứng phải nộp.",
	"Line.half-year": "false: không chấm ở kỳ 6 tháng.", "Line.applies": "Chỉ áp dụng cho một số đơn vị.", "*.was": "Mã ở các bảng trước.",
	"Line.printed": "Con số bản gốc in mà không kèm quy tắc.", "Line.facts": "Chỉ số của dòng.", "Line.gate": "Điều kiện của cả dòng.",
	"Line.base": "Cách tính điểm gốc; bỏ trống là đủ điểm chuẩn.", "Line.adjust": "Các khoản cộng, trừ.", "Line.caps": "Mức trần của cộng và trừ.",
	"*.floor": "Điểm thấp nhất.", "Line.lines": "Các dòng con.", "Caps.bonus": "Cộng tối đa.", "Caps.penalty": "Trừ tối đa (số dương).",
	"Caps.both": "Cộng tối đa, và riêng trừ tối đa.", "*.if": "Điều kiện.", "Gate.else": "Điểm khi không đủ điều kiện; bỏ trống là 0.",
	"*.of": "Con số được dùng: một chỉ số hoặc công thức.", "*.fact": "Chỉ số của hàng; tên là mã hàng nếu không ghi khác.",
	"Rule.printed": "Cột bản gốc in nhầm.", "Rule.points": "Điểm khi có hoặc khi đúng điều kiện.", "Rule.each": "Điểm cho mỗi đơn vị đếm (âm là trừ).",
	"Rule.bands": "Điểm theo khoảng.", "Rule.levels": "Điểm theo mức được chọn.", "Rule.steps": "Điểm cho mỗi bậc vượt mốc.", "Rule.table": "Điểm theo bảng hai chiều.",
	"Rule.leader": "Điểm so với đơn vị dẫn đầu.", "Rule.entered": "Người chấm nhập điểm trong giới hạn.", "Rule.formula": "Điểm theo công thức.",
	"Rule.start": "Số điểm ban đầu.", "Rule.sum": "Cộng tất cả.", "Rule.highest": "Chỉ tính khoản cao nhất.", "Rule.choose": "Chỉ được một khoản.",
	"*.cap": "Mức trần (số dương).", "*.is": "Đúng bằng.", "Fact.is": "Công thức tính chỉ số này từ các chỉ số khác.", "*.from": "Từ (kể cả).", "*.over": "Trên.", "*.to": "Đến (kể cả).", "*.below": "Dưới.",
	"*.points": "Điểm.", "*.decide": "true: để người chấm quyết định.", "Steps.first": "Điểm khi vừa qua mốc.", "Steps.every": "Độ rộng mỗi bậc.",
	"Steps.parts": "true: phần lẻ của bậc tính theo tỷ lệ.", "Table.down": "Chiều dọc.", "Table.across": "Chiều ngang.", "Axis.bands": "Các khoảng.",
	"Leader.actual": "Kết quả thực hiện.", "Leader.target": "Chỉ tiêu được giao.", "Leader.better": "higher: cao là tốt; lower: thấp là tốt.", "Leader.max": "Điểm tối đa.",
	"Entered.from": "Điểm thấp nhất; bỏ trống là 0.", "Entered.to": "Điểm cao nhất; bỏ trống là điểm chuẩn.", "Fact.ask": "Câu hỏi đơn vị đọc.", "Fact.measure": "Đơn vị tính.",
	"Fact.kind": "Loại số liệu: count, percent, ratio, number, date, level, yesno, money, rank, points.", "Fact.min": "Nhỏ nhất.", "Fact.max": "Lớn nhất.", "Fact.levels": "Các mức.",
	"Applies.kinds": "Loại đơn vị.", "Applies.units": "Đơn vị.", "Applies.except": "Trừ các đơn vị này.", "Printed.column": "Cột in.", "Printed.note": "Ghi chú.",
	"Knockout.below": "Điểm sàn: điều kiện đúng khi tổng điểm dưới mức này.", "Knockout.line": "Dùng điểm của dòng hoặc nhóm này thay cho tổng điểm.", "Grade.below": "Tổng điểm dưới.",
	"Knockout.effect": "no-grade: không xếp loại; no-rank: không xét thi đua.", "Grade.from": "Tổng điểm từ.", "Grade.each": "Mỗi dòng hoặc nhóm đạt tỷ lệ này.",
	"Grade.no-zero": "true: không dòng nào 0 điểm.", "Grade.targets": "Số chỉ tiêu phải đạt; thỏa một trong các cách.", "Each.percent": "Phần trăm của điểm chuẩn.",
	"Each.of": "lines: từng dòng; groups: từng nhóm.", "TargetSet.met": "Số chỉ tiêu đạt; 0 là tất cả.", "TargetSet.within": "Các chỉ tiêu còn lại thiếu không quá (phần trăm).",
	"Tie.by": "line, bonus, penalty, base, fact, people.", "Tie.prefer": "more: nhiều hơn xếp trên; less: ít hơn xếp trên.",
}
