// Package library keeps the score sheets of the province and its blocs (thư viện bảng điểm): drafts that members
// comment on, editions that were issued with a number and a date and are frozen since, amendments that name the lines
// they change. It knows no file format: what a text says as a sheet is told by a reader that it is given.
package library
