package words

// Sentences of files that are refused when they come in: what is wrong, and what to do.
var uploadWords = map[string]entry{
	"upload.ext": {
		"chỉ nhận tệp PDF, Word (.docx), Excel (.xlsx) và ảnh JPEG, PNG; hãy lưu lại thành một trong các loại đó",
		"only PDF, Word (.docx), Excel (.xlsx), JPEG and PNG are taken; save the file as one of them",
	},
	"upload.old": {
		"không nhận tệp Word, Excel dạng cũ hoặc có mật khẩu; hãy mở tệp, bỏ mật khẩu, rồi lưu lại dạng .docx hoặc .xlsx",
		"Word and Excel files of the old form or with a password are not taken; open the file, remove the password and save it as .docx or .xlsx",
	},
	"upload.program": {
		"tệp này là chương trình chứ không phải tài liệu; đừng mở, hãy báo người phụ trách an toàn thông tin",
		"this is a program and no document; do not open it, and tell whoever is responsible for security",
	},
	"upload.mismatch": {
		"tên tệp ghi «{0}» nhưng nội dung không phải loại đó; hãy mở bằng phần mềm đã tạo ra tệp rồi lưu lại đúng loại",
		"the name says “{0}” but the content is something else; open it with the program that made it and save it again",
	},
	"upload.empty": {"tệp rỗng; hãy kiểm tra lại tệp rồi chọn lại", "the file is empty; check it and choose it again"},
	"upload.toolarge": {
		"tệp lớn hơn {0} MB; hãy chia nhỏ, hoặc quét lại ở độ phân giải thấp hơn",
		"the file is larger than {0} MB; split it, or scan it at a lower resolution",
	},

	"upload.pdfend": {
		"tệp PDF thiếu phần cuối hoặc có thứ khác nối thêm; hãy tải lại từ nơi gửi, hoặc mở ra và in thành PDF mới",
		"the PDF lacks its end or something follows it; get it again, or open it and print it to a new PDF",
	},
	"upload.pdfbroken": {
		"tệp PDF bị hỏng; hãy mở ra và in thành PDF mới", "the PDF is damaged; open it and print it to a new PDF",
	},
	"upload.pdflocked": {
		"tệp PDF có mật khẩu hoặc bị hạn chế quyền nên không kiểm tra được; hãy bỏ mật khẩu, hoặc in thành PDF mới",
		"the PDF has a password or restrictions and cannot be checked; remove them, or print it to a new PDF",
	},
	"upload.pdfactive": {
		"tệp PDF có mã lệnh hoặc lệnh chạy chương trình; hãy in thành PDF mới rồi chọn bản mới",
		"the PDF holds scripts or starts programs; print it to a new PDF and choose that",
	},
	"upload.pdfattached": {
		"tệp PDF có tệp khác đính kèm bên trong; hãy tách ra và gửi từng tệp",
		"the PDF has other files inside; take them out and hand in each by itself",
	},
	"upload.pdfpacked": {
		"tệp PDF nén theo cách không kiểm tra được; hãy in thành PDF mới",
		"the PDF is packed in a way that cannot be checked; print it to a new PDF",
	},

	"upload.picture": {
		"ảnh bị hỏng hoặc tải chưa xong; hãy mở ảnh, lưu lại rồi chọn lại",
		"the picture is damaged or incomplete; open it, save it and choose it again",
	},
	"upload.picturelarge": {
		"ảnh quá lớn; hãy thu nhỏ xuống dưới {0} triệu điểm ảnh",
		"the picture is too large; make it smaller than {0} million pixels",
	},

	"upload.broken": {
		"tệp bị hỏng hoặc tải chưa xong; hãy mở bằng Word hoặc Excel, lưu thành tệp mới rồi chọn lại",
		"the file is damaged or incomplete; open it with Word or Excel, save it as a new file and choose that",
	},
	"upload.locked": {
		"tệp có mật khẩu nên không kiểm tra được; hãy bỏ mật khẩu rồi lưu lại",
		"the file has a password and cannot be checked; remove it and save the file again",
	},
	"upload.many": {
		"tệp có hơn {0} phần bên trong; hãy chia thành nhiều tệp", "the file has more than {0} parts; split it",
	},
	"upload.bomb": {
		"tệp bung ra quá lớn; hãy giảm ảnh hoặc chia thành nhiều tệp",
		"the file unpacks to too much; use fewer pictures or split it",
	},
	"upload.slip": {
		"tệp có tên bên trong trỏ ra ngoài hoặc trùng nhau, không phải do Word, Excel tạo ra; hãy báo người phụ trách an toàn thông tin",
		"names inside the file lead elsewhere or stand twice, as Word and Excel never write them; tell whoever is responsible for security",
	},
	"upload.doctype": {
		"tệp có khai báo lạ bên trong (DOCTYPE) mà Word, Excel không dùng; hãy lưu thành tệp mới bằng Word hoặc Excel",
		"the file holds a declaration (DOCTYPE) that Word and Excel never write; save it as a new file with Word or Excel",
	},
	"upload.deep": {
		"tệp lồng nhau quá {0} tầng; hãy bỏ bớt bảng lồng trong bảng rồi lưu lại",
		"the file nests deeper than {0} levels; take tables out of tables and save it again",
	},
	"upload.macro": {
		"tệp có macro hoặc lệnh tự chạy; hãy lưu lại dạng .docx hoặc .xlsx không có macro",
		"the file holds macros or commands; save it as .docx or .xlsx without them",
	},
	"upload.embedded": {
		"tệp có đối tượng nhúng không kiểm tra được («{0}»); hãy dán đối tượng đó thành ảnh rồi lưu lại",
		"the file embeds something that cannot be checked (“{0}”); paste it as a picture and save the file again",
	},
	"upload.remote": {
		"tệp tự lấy nội dung từ máy khác khi mở; hãy bỏ liên kết đó rồi lưu lại",
		"the file fetches content from another machine when it is opened; remove that link and save it again",
	},
	"upload.notoffice": {
		"tệp không phải là văn bản Word hay bảng Excel; hãy lưu lại bằng Word hoặc Excel",
		"this is neither a Word document nor an Excel workbook; save it with Word or Excel",
	},

	"upload.relation": {
		"tệp có phần không được nhận (nguyên một tệp khác, đối tượng của phần mềm khác, trộn thư, kết nối dữ liệu); hãy bỏ phần đó, hoặc chép nội dung sang tệp mới, rồi lưu lại",
		"the file has a part that is not taken (a whole other file, an object of another program, a mail merge, a connection to data); remove it, or copy the content to a new file, and save that",
	},
	"upload.link": {
		"tệp có liên kết tới «{0}»; chỉ nhận liên kết tới trang https hoặc địa chỉ thư; hãy bấm chuột phải vào liên kết, chọn xóa liên kết, rồi lưu lại",
		"the file has a link to “{0}”; only links to https pages and to mail addresses are taken; right-click the link, remove it and save the file again",
	},
	"upload.field": {
		"văn bản có trường «{0}» lấy nội dung từ nơi khác hoặc chạy lệnh; hãy bôi đen cả văn bản, bấm Ctrl+Shift+F9 để trường thành chữ thường, rồi lưu lại",
		"the document has a field “{0}” that fetches content or runs something; select everything, press Ctrl+Shift+F9 to turn fields into text, and save the file again",
	},
	"upload.formula": {
		"bảng tính có công thức «{0}» lấy dữ liệu từ nơi khác hoặc chạy lệnh; hãy chép ô đó rồi dán lại thành giá trị, và lưu lại",
		"the workbook has a formula “{0}” that fetches data or runs something; copy that cell, paste it as a value and save the file again",
	},
	"upload.cells": {
		"bảng tính có quá nhiều ô, cột hoặc ô gộp, kể cả ô trống có định dạng; hãy xóa các hàng, cột thừa hoặc chia thành nhiều tệp",
		"the workbook has too many cells, columns or merged cells, empty ones with a format too; delete rows and columns that are not needed, or split it",
	},
	"upload.pdflink": {
		"tệp PDF có liên kết tới «{0}»; chỉ nhận liên kết tới trang https hoặc địa chỉ thư; hãy bỏ liên kết đó ở tệp gốc rồi xuất lại PDF",
		"the PDF has a link to “{0}”; only links to https pages and to mail addresses are taken; remove it in the original and make the PDF again",
	},
	"upload.virus": {
		"phần mềm diệt vi-rút thấy mã độc trong tệp («{0}»); đừng mở tệp, hãy báo người phụ trách an toàn thông tin",
		"the virus scanner found malware in the file (“{0}”); do not open it, and tell whoever is responsible for security",
	},
	"upload.unscanned": {
		"chưa kiểm tra được tệp vì phần mềm diệt vi-rút không trả lời; tệp chưa được lưu, hãy gửi lại sau ít phút hoặc báo quản trị",
		"the file could not be checked, as the virus scanner does not answer; it was not stored, send it again in a few minutes or tell the administrators",
	},
}
