package words

// Sentences of what guards the data: who is on it, the keys, the schema, erasing, the record of sign-ins.
var guardWords = map[string]entry{
	"store.moving":     {"dữ liệu đang được chuyển sang nơi khác; chờ chuyển xong rồi làm lại", "the data is being moved elsewhere; wait until that is done and do it again"},
	"lock.taken":       {"Dữ liệu ở {0} đang được dùng: {1}. Hãy chờ việc đó xong hoặc dừng chương trình đó lại, rồi làm lại lệnh này.", "The data at {0} is in use: {1}. Wait until that is done or stop that program, then give this command again."},
	"lock.holder":      {"lệnh {0}, tiến trình số {1} trên máy {2}, từ {3}", "the command {0}, process {1} on {2}, since {3}"},
	"lock.holderplain": {"{0}, tiến trình số {1} của máy chủ dữ liệu", "{0}, process {1} of the database server"},
	"lock.unknown":     {"một chương trình vừa bắt đầu chạy", "a program that has just begun"},
	"cli.restoredata":  {"Hãy nói rõ phục hồi vào thư mục nào: thêm --data THƯ-MỤC, hoặc đặt biến THIDUA_DATA. Lệnh phục hồi thay toàn bộ dữ liệu đang có nên không dùng thư mục ngầm định.", "Say which folder to restore into: add --data FOLDER, or set THIDUA_DATA. Restoring replaces all data there, so it takes no default."},
}
