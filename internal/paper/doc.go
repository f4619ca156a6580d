// Package paper sets official papers: what Decree 30/2020/NĐ-CP on clerical work asks of a paper's form, and the papers
// of a scoring round that keep to it (bảng tự chấm điểm, biên bản thẩm định, bảng tổng hợp xếp hạng, thông báo kết
// quả).
//
// A form is a plain struct, one to a file. Its Document method says what stands on the paper, without saying where. The
// numbers of the decree (margins, sizes, indents, lines under names) are a [Profile], so that a new decree is a new
// profile and old papers keep theirs. From the two comes one flow of paragraphs and tables, which three writers draw:
// Word ([Document.Docx]), PDF ([Document.PDF]) and the preview on screen ([Document.HTML]). Tables of points also leave
// as Excel with live sums.
//
// The package computes no points. It must never know of rounds, stores or accounts: whoever prints fills the struct.
package paper
