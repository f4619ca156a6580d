// Package vn knows how Vietnamese is written: letters with and without marks, numbers with a decimal comma, dates by
// day, month and year. It knows nothing of scores.
package vn
