package paper

// Words that stand on papers. Official papers are written in Vietnamese whatever language the screens speak, so these
// are data of the regulation and not sentences of the catalogue. Words of one form only stand in its file.
const (
	wordCountry = "Cộng hòa xã hội chủ nghĩa Việt Nam"
	wordMotto   = "Độc lập - Tự do - Hạnh phúc"
	wordNumber  = "Số: "
	wordDay     = "ngày "
	wordMonth   = " tháng "
	wordYear    = " năm "
	wordTo      = "Kính gửi:"
	wordSendTo  = "Nơi nhận:"
	wordCheck   = "Dấu kiểm: "
	wordPart    = "Phần "
	wordChapter = "Chương "
	wordSection = "Mục "
	wordSub     = "Tiểu mục "
	wordArticle = "Điều "
	wordEnd     = "./."
)

// letters number the points of a clause: the Vietnamese alphabet without ă, â, ê, ô, ơ, ư, which the decree's own text
// skips.
var letters = []string{
	"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
}

// Kinds of the papers of a round, and words that several of them use.
const (
	kindSelfScore = "Bảng tự chấm điểm"
	kindMinutes   = "Biên bản"
	kindRanking   = "Bảng tổng hợp điểm và xếp hạng"
	kindNotice    = "Thông báo"

	wordPoint     = " điểm"
	wordBlank     = "………"
	wordTable     = "Bảng trong văn bản" // to those who listen
	wordTotal     = "Tổng cộng"
	wordUnit      = "Đơn vị"
	wordSelfTotal = "Tổng điểm đơn vị tự chấm"
	wordFigures   = "Số liệu đơn vị báo"
)
